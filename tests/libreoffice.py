#!/usr/bin/env python3
"""Opens exports of hostile values in LibreOffice and fails when it finds a formula in one that is for spreadsheets.

Usage: libreoffice.py STEWARDCTL
"""
import pathlib
import re
import shutil
import subprocess
import sys
import tempfile

HOSTILE = ["=1+1", "+49 30 1", "-1+2", "@SUM(1)", "=cmd|' /C calc'!A0", "'=1+1", "007", "%=1", "＝1+1", "مرحبا 😀", '"=1+1"']
# Comma or semicolon, UTF-8, from row 1, special numbers detected, formulas evaluated: the most careless way to open it.
CSV_FILTER = "CSV:44/59,34,76,1,,0,false,true,false,false,false,-1,true"
FORMULA = re.compile(r'table:formula="([^"]*)"')


def run(*command):
    done = subprocess.run([str(part) for part in command], capture_output=True, text=True, timeout=300)
    if done.returncode != 0:
        sys.exit(f"{' '.join(map(str, command))}: {done.stdout}{done.stderr}")


def formulas(path, folder):
    """The formulas that LibreOffice sees in the file, and the text of the whole sheet."""
    out = folder / "converted"
    command = ["soffice", f"-env:UserInstallation=file://{folder}/profile", "--headless", "--convert-to", "fods", "--outdir", out]
    if path.suffix == ".csv":
        command.append(f"--infilter={CSV_FILTER}")
    run(*command, path)
    text = (out / path.name).with_suffix(".fods").read_text(encoding="utf-8")
    return FORMULA.findall(text), text


def main():
    if not shutil.which("soffice"):
        sys.exit("LibreOffice is not installed: install libreoffice-calc, or leave this test out.")
    stewardctl = sys.argv[1]
    with tempfile.TemporaryDirectory() as name:
        folder = pathlib.Path(name)
        directory = folder / "hostile.steward"
        run(stewardctl, "init", "--directory", directory)
        for number, value in enumerate(HOSTILE):
            run(stewardctl, "add-api-user", f"--first-name={value}", f"--last-name={value}", f"--organization={value}",
                "--email", f"a{number}@example.com", "--application", "HttpApi", "--directory", directory)
        found = {}
        for file in ["sheet.csv", "book.xlsx", "exact.csv"]:
            exact = ["--exact"] if file == "exact.csv" else []
            run(stewardctl, "export", folder / file, *exact, "--directory", directory)
            found[file], text = formulas(folder / file, folder)
            if "a10@example.com" not in text:
                sys.exit(f"{file}: LibreOffice did not read all rows.")
            # In CSV a number has no type; in the workbook it has.
            if file == "book.xlsx" and "007" not in text:
                sys.exit(f"{file}: LibreOffice did not read all cells as texts.")
    for file in ["sheet.csv", "book.xlsx"]:
        if found[file]:
            sys.exit(f"{file} holds formulas: {found[file]}")
    if not found["exact.csv"]:
        sys.exit("exact.csv holds no formula: LibreOffice was not asked to evaluate any, so this test shows nothing.")
    print(f"No formula in sheet.csv and book.xlsx; {len(found['exact.csv'])} in exact.csv, which is for scripts.")


if __name__ == "__main__":
    main()
