"""What type checkers tell the users of a package, and what they find in the packages' own sources.

Both checkers read the packages, `right.py` and `wrong.py` in one run each. They must report every line of `wrong.py`
that is marked so, and nothing else anywhere.
"""

from __future__ import annotations

import json
import os
import re
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from typing import TypeAlias

import pytest

HERE = Path(__file__).parent
ROOT = HERE.parents[1]
SOURCES = sorted(ROOT.glob("generated/*/src"))
WRONG = HERE / "wrong.py"
MARK = "  # wrong: "

Findings: TypeAlias = dict[tuple[Path, int], str]
"""Messages by file and line."""


def mypy() -> Findings:
    packages = [package for source in SOURCES for package in source.iterdir()]
    options = ["--config-file", HERE / "mypy.ini", "--no-pretty", "--hide-error-context", "--no-error-summary"]
    found: Findings = {}
    for line in output_of("mypy", *options, *packages, HERE, search_path="MYPYPATH").splitlines():
        match = re.match(r"(.+?):(\d+): (error|note): (.+)", line)
        assert match, line
        file, number, severity, message = match.groups()
        if severity == "error":
            found[ROOT / file, int(number)] = message
    return found


def pyright() -> Findings:
    options = ["--outputjson", "--project", HERE, "--pythonpath", sys.executable]
    report = json.loads(output_of("pyright", *options, search_path="PYTHONPATH"))
    return {
        (Path(each["file"]), each["range"]["start"]["line"] + 1): each["message"]
        for each in report["generalDiagnostics"]
        if each["severity"] != "information"
    }


def output_of(checker: str, *arguments: object, search_path: str) -> str:
    """Run a checker so that it finds the packages' sources, whether or not these are installed."""
    done = subprocess.run(
        [sys.executable, "-m", checker, *map(str, arguments)],
        cwd=ROOT,
        env={**os.environ, search_path: os.pathsep.join(map(str, SOURCES))},
        capture_output=True,
        check=False,
        text=True,
        timeout=300,
    )
    assert done.returncode == 1, done.stdout + done.stderr  # 0 would mean that even wrong.py is clean
    return done.stdout


@pytest.mark.parametrize("checker", [mypy, pyright])
def test_what_is_wrong_is_reported_and_nothing_else(checker: Callable[[], Findings]) -> None:
    lines = WRONG.read_text().splitlines()
    wrong = {(WRONG, number): line.strip() for number, line in enumerate(lines, 1) if MARK in line}
    found = checker()
    surprises = [f"{file}:{line}: {message}" for (file, line), message in found.items() if (file, line) not in wrong]
    missed = [f"{file}:{line}: {text}" for (file, line), text in wrong.items() if (file, line) not in found]
    assert not surprises, "\n".join(["", *surprises])
    assert not missed, "\n".join(["", *missed])
