"""A comparison as the changelog of the newer version's package: complete, and plain Markdown."""

from __future__ import annotations

from collections.abc import Iterator

from aoaigen.diff import Change, Level, PythonChange

from .markdown import code, prose
from .model import Report, by_operation
from .wording import before_and_after, others, title, where

_LEVELS = (Level.BREAKING, Level.RISKY, Level.SAFE)


def changelog(report: Report) -> str:
    """What is new, worst first, and below that by operation. What only changes words is left out."""
    return "\n".join(_lines(report)) + "\n"


def _lines(report: Report) -> Iterator[str]:
    old, new = report.diff.old.name, report.diff.new.name
    yield f"# What changed from {prose(old)} to {prose(new)}"
    yield ""
    yield prose(report.counts)
    for level in _LEVELS:
        changes = report.diff.at(level)
        if changes:
            yield from ("", f"## {level.capitalize()}")
        for operation, changed in by_operation(changes).items():
            yield from ("", f"### {code(str(operation))}", "")
            yield from map(_wire, changed)
    names = [change for change in report.python if change.level in _LEVELS]
    if names:
        yield from ("", "## In Python", "")
        yield from map(_python, names)


def _wire(change: Change) -> str:
    said = [f"inside {', '.join(map(code, change.inside))}"] if change.inside else []
    if change.likely_correction:
        said.append(f"likely a correction of the document: {prose(change.likely_correction)}")
    said += [prose(note) for note in (*change.remarks, others(change)) if note]
    return f"- {code(where(change))}: {_what(change)}" + "".join(f"; {note}" for note in said)


def _python(change: PythonChange) -> str:
    return f"- {change.level.lower()}: {code(change.name)}: {_what(change)}"


def _what(change: Change | PythonChange) -> str:
    values = before_and_after(change)
    return title(change.code) + (f": {code(values)}" if values else "")
