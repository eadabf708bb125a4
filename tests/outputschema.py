#!/usr/bin/env python3
"""Runs the commands with --json that need no server and fails when one prints what resources/output.schema.json does not say.

Usage: outputschema.py STEWARDCTL ROOT
"""
import json
import os
import pathlib
import re
import subprocess
import sys
import tempfile

from jsonschema import Draft202012Validator
from jsonschema.exceptions import best_match

NEED_SERVER = {"remote add", "remote probe"}
# Nothing to list without a server, or ever: the others have to print a row, as an empty list shows nothing.
MAY_BE_EMPTY = {"application delete", "conflicts list", "expiring"}
CSV = """first name,last name,email,type,applications
Bea,Gil,bea@example.com,api-user,HttpApi
Cid,,nonsense,api-user,HttpApi
"""
RECIPE = {"steward-recipe": 1, "name": "Move Bea", "where": ["text=Bea"], "action": "edit",
          "edit": {"fields": [{"field": "organization", "operation": "set", "value": "Lab"}]}}


class Desk:
    """A stewardctl with a home of its own and without a keyring, and what was wrong with its output."""

    def __init__(self, stewardctl, schema, folder):
        self.stewardctl = stewardctl
        self.schema = schema
        self.folder = folder
        self.directory = folder / "sample.steward"
        self.environment = {name: value for name, value in os.environ.items()
                            if not name.startswith(("LC_", "LANG", "DISPLAY", "WAYLAND_"))}
        self.environment.update(LC_ALL="C.UTF-8", DBUS_SESSION_BUS_ADDRESS=f"unix:path={folder}/no-bus")
        for name in ["HOME", "TMPDIR", "XDG_DATA_HOME", "XDG_CONFIG_HOME", "XDG_CACHE_HOME", "XDG_STATE_HOME", "XDG_RUNTIME_DIR"]:
            path = folder / name.lower()
            path.mkdir(mode=0o700)
            self.environment[name] = str(path)
        self.tried = set()
        self.with_rows = set()
        self.found = []

    def run(self, *arguments):
        return subprocess.run([self.stewardctl, *map(str, arguments)], capture_output=True, text=True, encoding="utf-8",
                              env=self.environment, stdin=subprocess.DEVNULL, timeout=120)

    def do(self, *arguments):
        """Something that has to succeed."""
        done = self.run(*arguments, "--directory", self.directory)
        if done.returncode != 0:
            sys.exit(f"{' '.join(map(str, arguments))}: {done.stdout}{done.stderr}")

    def mismatches(self, output, definition):
        validator = Draft202012Validator({"$ref": f"#/$defs/{definition}", "$defs": self.schema["$defs"]})
        for error in validator.iter_errors(output):
            # Of alternatives: what comes closest.
            closest = best_match([error])
            yield f"{closest.json_path}: {closest.message}"

    def check(self, command, *arguments, definition=None):
        """Runs a command with --json; some end with another status than 0 and print all the same."""
        self.tried.add(command)
        definition = definition or command.replace(" ", "-")
        done = self.run(*command.split(), *arguments, "--json", "--directory", self.directory)
        line = " ".join([command, *map(str, arguments)])
        try:
            output = json.loads(done.stdout)
        except ValueError:
            self.found.append(f"{line}: no JSON, status {done.returncode}: {done.stdout[:200]}{done.stderr}")
            return None
        if output:
            self.with_rows.add(command)
        if definition in self.schema["$defs"]:
            self.found += [f"{line}: {mismatch[:300]}" for mismatch in self.mismatches(output, definition)]
        return output


def subcommands(text):
    """The commands that a help lists."""
    _, _, below = text.partition("Subcommands:\n")
    return re.findall(r"^  ([a-z-]+)", below.split("\n\n")[0], re.MULTILINE)


def json_commands(desk):
    """Every command that has the option --json, by its help."""
    for word in subcommands(desk.run("--help").stdout):
        text = desk.run(word, "--help").stdout
        helps = {f"{word} {second}": desk.run(word, second, "--help").stdout for second in subcommands(text)}
        for name, options in (helps or {word: text}).items():
            if re.search(r"^ +--json\b", options, re.MULTILINE):
                yield name


def change(desk):
    """What changes something, one after the other."""
    ana = "ana@example.com"
    desk.check("add-api-user", "--first-name", "Ana", "--last-name", "Pérez", "--email", ana, "--organization", "Lab",
               "--application", "HttpApi")
    desk.check("add-administrator", "--first-name", "Zoë", "--last-name", "O'Neil", "--email", "zoe@example.com",
               "--role", "Help desk", "--language", "pt-BR")
    desk.check("application add", "Scales", "--description", "Weighs", "--endpoint", "https://scales.example.com")
    desk.check("application edit", "Scales", "--name", "Balance")
    desk.check("application delete", "Balance")
    desk.check("edit", ana, "--last-name", "Paz", "--protected", "yes")
    desk.check("edit", ana, "--protected", "no")
    desk.check("edit", ana, "--organization", "Works", "--dry-run")
    lab = ["--where", "organization=Lab", "--set", "organization=Works"]
    for more in (["--dry-run"], [], ["--even-if-last"], []):
        desk.check("edit", *lab, *more)
    desk.check("edit", "--where", "organization=Works", "--set", "organization=Works", "--set", "suspended=no")
    desk.check("undo", "--dry-run", "--even-if-last")
    desk.check("undo", "--even-if-last")
    desk.check("redo", "--even-if-last")
    for command in ("suspend", "credentials revoke"):
        desk.check(command, ana, "--dry-run")
    desk.check("suspend", "zoe@example.com", ana, "--even-if-last")
    desk.check("resume", "zoe@example.com", ana)
    desk.check("credentials note", ana, "--deployed-at", "Gateway 2", "--owner", "Zoë", "--ticket", "T-1")
    desk.check("credentials send", ana, "zoe@example.com")
    # Nobody listens there: the mails are tried again later.
    desk.do("mail", "set", "--host", "127.0.0.1", "--port", "1", "--security", "none", "--sender", "steward@example.com")
    desk.check("deliver")
    desk.check("credentials list", ana, "zoe@example.com")
    desk.check("credentials revoke", ana, "--even-if-last")
    (desk.folder / "rows.csv").write_text(CSV, encoding="utf-8")
    for more in (["--dry-run"], [], []):
        desk.check("import", desk.folder / "rows.csv", *more)
    recipes = pathlib.Path(desk.environment["XDG_CONFIG_HOME"]) / "steward/recipes"
    recipes.mkdir(parents=True)
    (recipes / "bea.steward-recipe").write_text(json.dumps(RECIPE), encoding="utf-8")
    (recipes / "broken.steward-recipe").write_text("none", encoding="utf-8")
    desk.check("recipes")
    for more in (["--dry-run"], ["--even-if-last"]):
        desk.check("apply", "Move Bea", *more)
    desk.check("delete", "--where", "text=Bea", "--yes", "--even-if-last")
    desk.check("delete", ana, "--dry-run")
    desk.check("delete", ana, "--yes", "--even-if-last")
    desk.check("restore", ana)
    desk.check("delete", ana, "--yes", "--even-if-last")
    desk.check("list", "--deleted")
    desk.check("show", ana, "zoe@example.com", "bea@example.com")
    desk.check("purge", ana, "--yes")


def look(desk):
    """What changes nothing, with all that is there by now."""
    desk.check("list", definition="accounts")
    desk.check("list", "--where", "type=person", "--columns",
               ",".join(desk.schema["$defs"]["accountColumns"]["properties"]))
    desk.check("show", "zoe@example.com")
    desk.check("history", "--limit", "1000")
    # Changed rows of every kind, as far as there are any.
    for entry in desk.check("activity list", "--limit", "1000") or []:
        desk.check("activity show", entry["set"])
    desk.check("application list")
    desk.check("role list")
    desk.check("role show", "Help desk")
    desk.check("role compare", "Help desk", "Auditor")
    desk.check("who-can", "roles.edit")
    for command in ("privileges", "credentials list", "mail show", "policy show", "sign-in show", "expiring"):
        desk.check(command)
    for entry in desk.check("results") or []:
        desk.check("result", entry["result"])
    # The first edit of many, which would have stopped an integration.
    desk.check("retry", 1)
    # Without a keyring the head is not signed, and the status is 1.
    desk.run("audit", "head", "--directory", desk.directory)
    desk.check("audit verify")
    desk.check("audit anchors")
    desk.do("backup")
    for entry in desk.check("backups") or []:
        pathlib.Path(entry["path"] + ".manifest").write_text("none", encoding="utf-8")
    desk.check("backups")
    desk.do("remote", "add", "--unchecked", "--url", "http://127.0.0.1:1/scim/v2", "--auth", "none")
    for command in ("remote show", "conflicts list", "sync"):
        desk.check(command)


def main():
    stewardctl = str(pathlib.Path(sys.argv[1]).resolve())
    path = pathlib.Path(sys.argv[2]) / "resources/output.schema.json"
    text = path.read_text(encoding="utf-8")
    schema = json.loads(text)
    Draft202012Validator.check_schema(schema)
    with tempfile.TemporaryDirectory() as name:
        desk = Desk(stewardctl, schema, pathlib.Path(name))
        desk.do("init", "--sample")
        commands = set(json_commands(desk))
        change(desk)
        look(desk)
    found = desk.found
    found += [f"{command}: no definition" for command in sorted(commands) if command.replace(" ", "-") not in schema["$defs"]]
    used = {command.replace(" ", "-") for command in commands} | set(re.findall(r"#/\$defs/([\w-]+)", text))
    found += [f"{definition}: neither a command with --json nor a part of one" for definition in sorted(set(schema["$defs"]) - used)]
    found += [f"{command}: not tried" for command in sorted(commands - desk.tried - NEED_SERVER)]
    found += [f"{command}: tried, but has no --json" for command in sorted(desk.tried - commands)]
    found += [f"{command}: printed no row" for command in sorted(desk.tried - desk.with_rows - MAY_BE_EMPTY)]
    found = [" ".join(line.split()) for line in found]
    print("\n".join(found) if found else f"The output of {len(desk.tried)} commands is as the schema says.")
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main())
