"""The files in which a user says which changes are known, and how bad changes are."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path

from aoaigen.diagnostics import DocumentError, Problem, UsageError
from aoaigen.diff import CODES, Level
from aoaigen.document import read_document

_FINGERPRINT = re.compile(r"[0-9a-f]{16}")


def stated_levels(text: str) -> dict[str, Level]:
    """The level in `CODE=LEVEL`. Raises `UsageError`."""
    code, _, level = text.partition("=")
    if wrong := _wrong(code, level):
        raise UsageError(f"--severity {text}: {wrong}")
    return {code: Level(level.upper())}


def read_levels(path: Path, problems: list[Problem]) -> dict[str, Level]:
    """The levels of a YAML file with a line `code: LEVEL` for each. What is wrong goes to `problems`."""
    try:
        stated = dict(read_document(path).root.members())
    except DocumentError as error:
        problems += error.problems
        return {}
    wrong = {code: reason for code, node in stated.items() if (reason := _wrong(code, str(node.value)))}
    problems += [stated[code].problem(reason) for code, reason in wrong.items()]
    return {code: Level(str(node.value).upper()) for code, node in stated.items() if code not in wrong}


def read_ignored(path: Path, problems: list[Problem]) -> Iterator[str]:
    """The fingerprints of a file, one a line; a comment begins with `#`. What is wrong goes to `problems`."""
    try:
        text = path.read_text(encoding="utf-8")
    except (OSError, UnicodeDecodeError) as error:
        reason = error.strerror if isinstance(error, OSError) else "is not UTF-8 text"
        problems.append(Problem(str(path), 0, 0, f"cannot be read: {reason}"))
        return
    for number, line in enumerate(text.splitlines(), 1):
        stated = line.partition("#")[0].strip()
        if _FINGERPRINT.fullmatch(stated):
            yield stated
        elif stated:
            message = f"{stated!r} is no fingerprint, which has 16 characters of 0-9 and a-f"
            problems.append(Problem(str(path), number, 1, message))


def _wrong(code: str, level: str) -> str:
    if code not in CODES:
        return f"{code!r} is no code of a change"
    if level.upper() not in set(Level):
        return f"{level!r} is no level; there are {', '.join(Level)}"
    return ""
