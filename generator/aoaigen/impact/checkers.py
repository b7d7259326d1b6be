"""What a type checker finds in the user's files with the new package that it did not find with the old one."""

from __future__ import annotations

import json
import os
import re
import shutil
import subprocess
import sys
import tempfile
from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from enum import StrEnum
from importlib.util import find_spec
from pathlib import Path

from aoaigen.diagnostics import UsageError
from aoaigen.diff import Level

from .hits import Hit

_SECONDS = 600
_MYPY_LINE = re.compile(r"(?P<file>.+?):(?P<line>\d+):(?P<column>\d+): error: (?P<message>.*)")
_CERTAIN = 0.95


class Checker(StrEnum):
    MYPY = "mypy"
    PYRIGHT = "pyright"


@dataclass(frozen=True, slots=True)
class _Finding:
    file: str
    line: int
    column: int
    message: str

    @property
    def key(self) -> tuple[str, int, str]:
        return self.file, self.line, self.message


def new_type_errors(
    checker: Checker, paths: Sequence[Path], module_names: Iterable[str], old: Path, new: Path
) -> list[Hit]:
    """The errors that are there with the new package alone.

    `old` and `new` are folders of rendered packages (`.../src/aoai_v2024_10_21`); each is offered under all of
    `module_names`, so that the user's files are read as they are. Raises `UsageError` where the checker is not
    installed, or cannot be run.
    """
    if find_spec(checker.value) is None:
        raise UsageError(f"--types {checker}: {checker} is not installed beside aoaigen; pip install {checker}")
    names = list(module_names)
    before = Counter(found.key for found in _run(checker, paths, names, old))
    hits: list[Hit] = []
    for found in _run(checker, paths, names, new):
        if before[found.key]:
            before[found.key] -= 1
        else:
            hits.append(_hit(checker, found))
    return hits


def _run(checker: Checker, paths: Sequence[Path], names: Iterable[str], package: Path) -> list[_Finding]:
    with tempfile.TemporaryDirectory(prefix="aoaigen-types-") as folder:
        for name in names:
            shutil.copytree(package, Path(folder) / name)
        if checker is Checker.MYPY:
            return _mypy(paths, folder)
        return _pyright(paths, folder)


def _mypy(paths: Sequence[Path], packages: str) -> list[_Finding]:
    options = ("--no-error-summary", "--show-column-numbers", "--no-pretty", "--hide-error-context", "--no-incremental")
    done = _execute([sys.executable, "-m", "mypy", *options, "--", *map(str, paths)], {"MYPYPATH": packages})
    if done.returncode > 1:
        raise UsageError(f"mypy cannot check these files: {(done.stderr or done.stdout).strip()[:500]}")
    lines = (_MYPY_LINE.fullmatch(line) for line in done.stdout.splitlines())
    return [
        _Finding(found["file"], int(found["line"]), int(found["column"]), found["message"])
        for found in lines
        if found and not found["file"].startswith(packages)
    ]


def _pyright(paths: Sequence[Path], packages: str) -> list[_Finding]:
    settings = Path(packages) / "pyrightconfig.json"
    files = [os.path.relpath(path.resolve(), Path(packages).resolve()) for path in paths]  # it wants relative ones
    settings.write_text(json.dumps({"include": files, "extraPaths": [packages]}), encoding="utf-8")
    command = [sys.executable, "-m", "pyright", "--outputjson", "--pythonpath", sys.executable, "-p", str(settings)]
    done = _execute(command, {})
    try:
        told = json.loads(done.stdout)["generalDiagnostics"]
    except (ValueError, LookupError):
        raise UsageError(f"pyright cannot check these files: {(done.stderr or done.stdout).strip()[:500]}") from None
    return [
        _Finding(
            os.path.relpath(found["file"]),
            found["range"]["start"]["line"] + 1,
            found["range"]["start"]["character"] + 1,
            " ".join(found["message"].split()),
        )
        for found in told
        if found["severity"] == "error"
    ]


def _execute(command: list[str], variables: dict[str, str]) -> subprocess.CompletedProcess[str]:
    try:
        return subprocess.run(  # noqa: S603 - our own words, and paths behind `--` or in a file
            command, env={**os.environ, **variables}, capture_output=True, text=True, check=False, timeout=_SECONDS
        )
    except subprocess.TimeoutExpired:
        raise UsageError(f"{command[2]} took longer than {_SECONDS} seconds") from None


def _hit(checker: Checker, found: _Finding) -> Hit:
    try:
        lines = Path(found.file).read_text(encoding="utf-8").splitlines()
    except (OSError, UnicodeError):
        lines = []
    return Hit(
        file=found.file,
        line=found.line,
        column=found.column,
        source=lines[found.line - 1] if found.line <= len(lines) else "",
        message=f"{checker}: {found.message}",
        level=Level.BREAKING,
        confidence=_CERTAIN,
    )
