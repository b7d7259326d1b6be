"""What type checkers say of a rendered package."""

from __future__ import annotations

import json
import os
import re
import subprocess
import sys
import tempfile
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from importlib.util import find_spec
from pathlib import Path
from typing import Any

from .catalog import Package
from .render import Files
from .tree import write

_TIMEOUT = 600
"""Seconds for one checker."""
_NEEDED = ("httpx", "orjson")
"""What packages import: without it a checker cannot know their types."""


class _NotRunError(Exception):
    """Why a checker could not be run, in a line."""


@dataclass(frozen=True, slots=True)
class Verdict:
    """What one checker says."""

    checker: str
    errors: tuple[str, ...] = ()
    not_run: str = ""
    """Why it could not be run; empty if it was."""


def type_check(package: Package, files: Files) -> tuple[Verdict, ...]:
    """The verdicts of `mypy --strict` and of pyright, as installed beside this program, on the files of a package."""
    with tempfile.TemporaryDirectory(prefix="aoaigen-") as folder, ThreadPoolExecutor() as pool:
        root = Path(folder) / package.distribution
        write({root: files})
        checks = [pool.submit(_verdict, checker, root, f"src/{package.import_name}") for checker in _CHECKERS]
        return tuple(check.result() for check in checks)


def _verdict(checker: str, root: Path, source: str) -> Verdict:
    try:
        return Verdict(checker, tuple(_CHECKERS[checker](root, source)))
    except _NotRunError as error:
        return Verdict(checker, not_run=str(error))


def _mypy(root: Path, source: str) -> list[str]:
    options = ("--strict", "--config-file=", f"--cache-dir={os.devnull}", "--no-pretty", "--no-error-summary")
    lines = _said_by("mypy", root, *options, source).splitlines()
    if not all(re.match(r".+?:\d+: (error|note): ", line) for line in lines):
        raise _NotRunError(lines[-1])
    return [line for line in lines if ": error: " in line]


def _pyright(root: Path, source: str) -> list[str]:
    options = ("--outputjson", "--pythonpath", sys.executable, "--pythonversion", "3.11")
    said = _said_by("pyright", root, *options, source)
    try:
        found = json.loads(said)["generalDiagnostics"]
        return [_line(each, root) for each in found if each["severity"] == "error"]
    except (ValueError, LookupError, TypeError):
        raise _NotRunError("it did not start") from None


def _line(diagnostic: dict[str, Any], root: Path) -> str:
    file = os.path.relpath(diagnostic["file"], root)
    message = " ".join(diagnostic["message"].split())
    return f"{file}:{diagnostic['range']['start']['line'] + 1}: error: {message}"


_CHECKERS = {"mypy": _mypy, "pyright": _pyright}


def _said_by(checker: str, root: Path, *arguments: str) -> str:
    """What a checker writes to stdout."""
    absent = [name for name in (checker, *_NEEDED) if find_spec(name) is None]
    if absent:
        raise _NotRunError(f"{' and '.join(absent)} not installed")
    try:
        done = subprocess.run(  # noqa: S603 - a list of our own words
            [sys.executable, "-P", "-m", checker, *arguments],
            cwd=root,
            env={**os.environ, "PYRIGHT_PYTHON_IGNORE_WARNINGS": "1"},
            stdin=subprocess.DEVNULL,
            capture_output=True,
            text=True,
            check=False,
            timeout=_TIMEOUT,
        )
    except subprocess.TimeoutExpired:
        raise _NotRunError(f"it has not finished within {_TIMEOUT} s") from None
    if done.returncode not in (0, 1):
        raise _NotRunError((done.stderr or done.stdout).strip().rpartition("\n")[2])
    return done.stdout
