"""What `diff` and `impact` share: naming two sides, choosing among changes, showing the answer."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Iterable, Sequence
from pathlib import Path

from rich.console import Console

from aoaigen.diagnostics import DocumentError, ExitCode, OutputError, Problem
from aoaigen.diff import Diff, Direction, Level, PythonChange, Selection, compare_manifests
from aoaigen.manifest import Manifest
from aoaigen.report import WIDTH, Format, Report, render
from aoaigen.sides import Side, read_side
from aoaigen.views import package_view

from .diff_settings import read_ignored, read_levels, stated_levels

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


def add_presentation(parser: argparse.ArgumentParser, *, counted: str) -> None:
    """Arguments that say how the answer is shown; `counted` is what makes the exit code."""
    group = parser.add_argument_group("how it is shown")
    group.add_argument("--format", choices=[*Format], default=Format.TEXT, help="default: text")
    group.add_argument("--output", type=Path, metavar="FILE", help="write there instead of printing")
    group.add_argument("--all", action="store_true", help="show what is safe too, and all places of each change")
    group.add_argument("--fail-on", choices=_LEVELS, help=f"exit 1 if {counted} is as bad as this (default: never)")


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
    problems: list[Problem] = []
    sides: list[Side] = []
    for name in names:
        try:
            sides.append(read_side(name, lambda: options.catalog(options)))
        except DocumentError as error:
            problems += error.problems
    if problems:
        raise DocumentError(problems)
    return sides


def manifest_of(side: Side) -> Manifest:
    """The public names that the package of a side has, whether or not it was ever rendered."""
    return package_view(side.contract, allow_partial=True).manifest


def python_changes(old: Side, new: Side, diff: Diff) -> tuple[PythonChange, ...]:
    """What changes for who imports the packages of the two sides."""
    return compare_manifests(manifest_of(old), manifest_of(new), diff.changes)


def show(options: argparse.Namespace, report: Report, sides: Iterable[Side]) -> None:
    """Print a report, or write it where the options say. Raises `OutputError`."""
    console = Console()
    to_terminal = options.output is None and console.is_terminal
    text = render(
        report,
        Format(options.format),
        show_all=options.all,
        texts={file: text for side in sides for file, text in side.texts.items()},
        width=min(console.width, WIDTH) if to_terminal else WIDTH,
        colour=to_terminal and not console.no_color,
    )
    if options.output is None:
        sys.stdout.write(text if text.endswith("\n") else f"{text}\n")
        return
    try:
        options.output.write_text(text, encoding="utf-8")
    except OSError as error:
        raise OutputError(f"{options.output}: cannot be written: {error.strerror}") from None


def exit_code(options: argparse.Namespace, levels: Iterable[Level]) -> ExitCode:
    """1 if one of some levels is as bad as `--fail-on` says."""
    failed = options.fail_on and any(level.reaches(Level(options.fail_on.upper())) for level in levels)
    return ExitCode.INVALID if failed else ExitCode.DONE
