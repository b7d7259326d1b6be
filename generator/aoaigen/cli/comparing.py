"""What `diff` and `impact` share: naming two sides, choosing among changes, judging them."""

from __future__ import annotations

import argparse
from collections.abc import Iterable, Sequence
from pathlib import Path

from aoaigen.diagnostics import DocumentError, ExitCode, Problem, collect
from aoaigen.diff import Diff, Direction, Level, PythonChange, Selection, compare_manifests
from aoaigen.document import Document
from aoaigen.manifest import Manifest
from aoaigen.sides import Side, read_side
from aoaigen.views import package_view

from .diff_settings import read_ignored, read_levels, stated_levels
from .reading import read_documents

_LEVELS = [level.lower() for level in Level]


def add_selection(parser: argparse.ArgumentParser) -> None:
    """Arguments that say which changes are wanted, and how bad they are."""
    group = parser.add_argument_group("which changes")
    group.add_argument(
        "--operation", action="append", default=[], metavar="PATH", help="such as 'POST /files'; may be repeated"
    )
    group.add_argument("--direction", choices=[*Direction], help="requests or responses alone")
    group.add_argument(
        "--min-severity", choices=_LEVELS, default="safe", help="leave out what is less bad (default: safe)"
    )
    group.add_argument(
        "--severity",
        action="append",
        default=[],
        metavar="FILE|CODE=LEVEL",
        help="hold changes of a code to be of a level; in a file, a line `code: LEVEL` each; may be repeated",
    )
    group.add_argument(
        "--ignore", action="append", default=[], type=Path, metavar="FILE", help="known changes, a fingerprint a line"
    )


def add_verdict(parser: argparse.ArgumentParser, *, counted: str) -> None:
    """Arguments that say what the exit code is; `counted` is what makes it."""
    parser.add_argument("--fail-on", choices=_LEVELS, help=f"exit 1 if {counted} is as bad as this (default: never)")


def selection_of(options: argparse.Namespace) -> Selection:
    """What the options say. Raises `UsageError` and `DocumentError` with every problem of the files they name."""
    problems: list[Problem] = []
    levels: dict[str, Level] = {}
    for stated in options.severity:
        levels |= stated_levels(stated) if "=" in stated else read_levels(Path(stated), problems)
    ignored = frozenset(found for path in options.ignore for found in read_ignored(path, problems))
    if problems:
        raise DocumentError(problems)
    return Selection(
        least=Level(options.min_severity.upper()),
        direction=Direction(options.direction) if options.direction else None,
        operations=tuple(options.operation),
        ignored=ignored,
        levels=levels,
    )


def read_sides(options: argparse.Namespace, names: Sequence[str]) -> list[Side]:
    """The sides of these names. Raises `DocumentError` with the problems of all."""
    return collect(lambda name: read_side(name, lambda: options.catalog(options), _document), names)


def _document(word: str) -> Document:
    return read_documents([word])[0].document


def manifest_of(side: Side) -> Manifest:
    """The public names that the package of a side has, whether or not it was ever rendered."""
    return package_view(side.contract, allow_partial=True).manifest


def python_changes(old: Side, new: Side, diff: Diff) -> tuple[PythonChange, ...]:
    """What changes for who imports the packages of the two sides."""
    return compare_manifests(manifest_of(old), manifest_of(new), diff.changes)


def texts_of(sides: Iterable[Side]) -> dict[str, str]:
    """The documents of all sides, by file."""
    return {file: text for side in sides for file, text in side.texts.items()}


def exit_code(options: argparse.Namespace, levels: Iterable[Level]) -> ExitCode:
    """1 if one of some levels is as bad as `--fail-on` says."""
    failed = options.fail_on and any(level.reaches(Level(options.fail_on.upper())) for level in levels)
    return ExitCode.INVALID if failed else ExitCode.DONE
