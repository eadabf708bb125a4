#!/usr/bin/env python3
"""Fails when stewardctl creates a file that others can read, even for a moment: looks at the system calls with strace.

Usage: filemodes.py STEWARDCTL
"""
import os
import pathlib
import re
import subprocess
import sys
import tempfile

OPEN = re.compile(r'(?:openat\(\w+, |open\()"([^"]*)", ([A-Z_|0-9]*O_CREAT[A-Z_|0-9]*)(?:, (0[0-7]*))?\) = (\d+|-1)')
RENAME = re.compile(r'(?:rename|link)(?:at2?)?\(.*"([^"]*)"(?:, \w+)?\) = 0')
MKDIR = re.compile(r'mkdir(?:at)?\((?:\w+, )?"([^"]*)", (0[0-7]*)\) = 0')


def main():
    program = sys.argv[1]
    with tempfile.TemporaryDirectory() as name:
        folder = pathlib.Path(name)
        environment = dict(os.environ, HOME=name, XDG_DATA_HOME=f"{name}/data", XDG_CONFIG_HOME=f"{name}/config",
                           DBUS_SESSION_BUS_ADDRESS="unix:path=/nonexistent", LC_ALL="C.UTF-8",
                           # ptrace and the leak check exclude each other.
                           ASAN_OPTIONS="detect_leaks=0")
        # What somebody has set must not be what protects the files.
        os.umask(0)
        log = folder / "calls"
        sheet = folder / "in.csv"
        sheet.write_text("First name,Last name,Email,Applications\nIda,Example,ida@example.com,HttpApi\n"
                         "No,Address,,HttpApi\n", encoding="utf-8")
        directory = str(folder / "a.steward")
        commands = [
            ["init", "--sample"], ["add", "--first-name", "Ana", "--last-name", "Example", "--email",
                                   "ana@example.com", "--application", "HttpApi"],
            ["export", str(folder / "out.csv")], ["export", str(folder / "out.xlsx"), "--format", "xlsx"],
            ["export", str(folder / "out.json"), "--format", "json"],
            ["import", str(sheet), "--problems", str(folder / "problems.csv"), "--report", str(folder / "report.csv")],
            ["edit", "--where", "type=api-user", "--set", "organization=Head Office", "--even-if-last",
             "--report", str(folder / "edit.csv")],
            ["backup"], ["backup", "--to", str(folder / "mine.steward")], ["copy", str(folder / "copy.steward")],
            ["restore", "--backup", "latest", "--yes", "--even-if-last"],
            ["activity", "export", "--format", "csv", str(folder / "activity.csv")],
            ["doctor", "--repair", str(folder / "repaired.steward")],
        ]
        found = []
        created = set()
        for command in commands:
            said = subprocess.run(["strace", "-f", "-o", str(log), "-e", "trace=open,openat,creat,mkdir,mkdirat,rename,renameat,renameat2,link,linkat",
                                   program, "--directory", directory, *command], env=environment, capture_output=True,
                                  text=True, check=False)
            if said.returncode not in (0, 1, 2):
                found.append(f"{' '.join(command)}: status {said.returncode}: {said.stderr.strip()}")
            for line in log.read_text(encoding="utf-8", errors="replace").splitlines():
                call = OPEN.search(line)
                if call and call.group(4) != "-1" and call.group(1).startswith(name):
                    # SQLite names a mode also when it opens a file that is there.
                    if call.group(1) in created:
                        continue
                    created.add(call.group(1))
                    if int(call.group(3) or "0", 8) & 0o077:
                        found.append(f"{command[0]}: {call.group(1)} is created with mode {call.group(3)}")
                call = RENAME.search(line)
                if call:
                    created.add(call.group(1))
                call = MKDIR.search(line)
                if call and call.group(1).startswith(name) and int(call.group(2), 8) & 0o077:
                    found.append(f"{command[0]}: the folder {call.group(1)} is created with mode {call.group(2)}")
        for path in folder.rglob("*"):
            if path not in (log, sheet) and path.stat().st_mode & 0o077:
                found.append(f"{path} has the mode {path.stat().st_mode & 0o777:o}")
        if len(created) < 15:
            found.append(f"only {len(created)} files were seen to be created")
    print("\n".join(found) if found else f"{len(created)} files were created, none of which others could read.")
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main())
