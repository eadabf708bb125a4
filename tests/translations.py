#!/usr/bin/env python3
"""Fails when a translation has unfinished entries or lupdate would change it.

Usage: translations.py ROOT
"""
import pathlib
import shutil
import subprocess
import sys
import tempfile

LUPDATE = shutil.which("lupdate", path="/usr/lib/qt6/bin:/usr/bin") or "lupdate"


def main():
    root = pathlib.Path(sys.argv[1])
    found = []
    for source in sorted((root / "translations").glob("*.ts")):
        text = source.read_text(encoding="utf-8")
        if 'type="unfinished"' in text or 'type="vanished"' in text:
            found.append(f"{source.name}: unfinished or obsolete entries")
        with tempfile.TemporaryDirectory() as folder:
            copy = pathlib.Path(folder) / source.name
            shutil.copy(source, copy)
            options = ["-I", ".", "-no-obsolete", "-locations", "none"]
            if source.stem.endswith("_en"):
                options += ["-pluralonly", "-source-language", "en", "-target-language", "en"]
            subprocess.run([LUPDATE, *options, "app", "models", "ui", "-ts", str(copy)], cwd=root, check=True,
                           capture_output=True)
            if copy.read_text(encoding="utf-8") != text:
                found.append(f"{source.name}: lupdate changes it; run lupdate {' '.join(options)} app models ui -ts "
                             f"translations/{source.name}, and translate what is new")
    print("\n".join(found) if found else "The translations are complete.")
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main())
