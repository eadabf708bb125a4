#!/usr/bin/env python3
"""Reads the include lines of the tree and fails on one that the layer rule does not allow.

Usage: architecture.py ROOT
"""
import pathlib
import re
import sys

# Folder → folders whose headers it may include, beside its own.
ALLOWED = {
    "models/core": set(),
    "models/domain": {"models/core"},
    "models/store": {"models/core", "models/domain"},
    "models/secrets": {"models/core"},
    "models/items": {"models/core", "models/domain", "models/store"},
    "models/exchange": {"models/core", "models/domain", "models/store"},
    "models/sync": {"models/core", "models/domain", "models/store", "models/secrets"},
    "models/mail": {"models/core", "models/domain", "models/store", "models/secrets"},
    "models/actions": {"models/core", "models/domain", "models/store", "models/secrets", "models/sync", "models/mail",
                       "models/exchange"},
    "ui/style": {"models/core"},
    "ui/forms": {"ui/style", "models/core", "models/domain"},
    "ui/help": {"ui/style", "ui/forms", "models/core", "models/domain"},
    "ui": {"ui/style", "ui/forms", "ui/help", "models/core", "models/domain", "models/secrets", "models/store", "models/items",
           "models/actions", "models/exchange", "models/sync"},
}
ALLOWED["app"] = set(ALLOWED)
TOP_LEVEL = {"CMakeLists.txt", "CMakePresets.json", "LICENSE", "README.md", "app", "models", "resources", "tests",
             "translations", "ui"}
WIDGET_FREE = re.compile(r"#include <(Q(Widget|Application|Dialog|Label|TableView|MainWindow|tWidgets)|QtWidgets)\b")
FORBIDDEN = re.compile(r"\.then\(|waitForFinished\(|processEvents\(|QThread::msleep|->exec\(\)")
INCLUDE = re.compile(r'#include "([^"]+)"')


def folder_of(path):
    """The library that a file of the tree belongs to: the longest known folder, or None."""
    text = str(path)
    matches = [f for f in ALLOWED if text.startswith(f + "/")]
    return max(matches, key=len) if matches else None


def problems(root):
    for entry in root.iterdir():
        if not entry.name.startswith(".") and entry.name not in TOP_LEVEL and not entry.name.startswith("build"):
            yield f"{entry.name}: not one of the top-level entries"
    for path in sorted(root.rglob("*")):
        if path.suffix not in (".h", ".cpp") or "build" in str(path.relative_to(root).parts[0]):
            continue
        relative = path.relative_to(root)
        folder = folder_of(relative)
        if folder is None:
            continue
        for number, line in enumerate(path.read_text(encoding="utf-8").splitlines(), 1):
            where = f"{relative}:{number}"
            if folder != "models/core" and FORBIDDEN.search(line):
                yield f"{where}: a blocking or forbidden call: {line.strip()}"
            if folder.startswith("models/") and WIDGET_FREE.search(line):
                yield f"{where}: Qt Widgets outside ui"
            match = INCLUDE.match(line)
            if not match or match.group(1).endswith(".moc"):
                continue
            target = folder_of(match.group(1))
            if target is None:
                yield f"{where}: include is not written from the root: {match.group(1)}"
            elif target != folder and target not in ALLOWED[folder]:
                yield f"{where}: {folder} may not include {target}"


def main():
    found = list(problems(pathlib.Path(sys.argv[1])))
    print("\n".join(found) if found else "The include lines keep to the layers.")
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main())
