"""`aoaigen diff OLD NEW` and `aoaigen diff --between A..B`."""

from __future__ import annotations

import argparse
from pathlib import Path

from aoaigen.catalog import Catalog
from aoaigen.contract import Contract
from aoaigen.diagnostics import DocumentError, ExitCode, Problem, UsageError, collect
from aoaigen.diff import Change, Diff, Direction, Level, Selection, chain, compare
from aoaigen.sides import read_side

from .diff_settings import read_ignored, read_levels, stated_levels
from .reading import read_documents

HELP = "tell what changed between two versions on the wire"
DESCRIPTION = (
    "Tells what changed on the wire from OLD to NEW. Each is a pinned version, a document, a folder of documents that "
    "make one version, or git-ref:path. BREAKING: a request that was valid is refused, or a response may be what the "
    "old contract excluded. RISKY: it depends on values, or on how tolerant the reader is. SAFE: the rest."
)
_LEVELS = [level.lower() for level in Level]


def add_arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("sides", nargs="*", metavar="OLD NEW", help="version, document, folder or git-ref:path")
    parser.add_argument(
        "--between", metavar="A..B", help="compare two pinned versions, and tell in which version each change came"
    )
    parser.add_argument(
        "--operation", action="append", default=[], metavar="PATH", help="such as 'POST /files'; may be repeated"
    )
    parser.add_argument("--direction", choices=[*Direction], help="requests or responses alone")
    parser.add_argument(
        "--min-severity", choices=_LEVELS, default="safe", help="leave out what is less bad (default: safe)"
    )
    parser.add_argument(
        "--severity",
        action="append",
        default=[],
        metavar="FILE|CODE=LEVEL",
        help="hold changes of a code to be of a level; in a file, a line `code: LEVEL` each; may be repeated",
    )
    parser.add_argument(
        "--ignore", action="append", default=[], type=Path, metavar="FILE", help="known changes, a fingerprint a line"
    )
    parser.add_argument("--fail-on", choices=_LEVELS, help="exit 1 if a change is as bad as this (default: never)")


def run(options: argparse.Namespace) -> ExitCode:
    selection = _selection(options)
    diff = selection.of(_between(options) if options.between else _of_two(options))
    _print(diff)
    failed = options.fail_on and diff.worst is not None and diff.worst.reaches(Level(options.fail_on.upper()))
    return ExitCode.INVALID if failed else ExitCode.DONE


def _selection(options: argparse.Namespace) -> Selection:
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


def _of_two(options: argparse.Namespace) -> Diff:
    if len(options.sides) != 2:
        raise UsageError("name two to compare: OLD and NEW, or --between A..B")
    old_name, new_name = options.sides
    old, new = collect(lambda name: _read(name, options), options.sides)
    return compare(old, new, old_name=old_name, new_name=new_name)


def _between(options: argparse.Namespace) -> Diff:
    first, dots, last = options.between.partition("..")
    if options.sides or not (first and dots and last):
        raise UsageError("--between takes two pinned versions, such as 2024-06-01..2024-10-21, and stands alone")
    catalog = _catalog(options)
    catalog.select([first, last])
    versions = [pinned.version for pinned in catalog.versions]
    start, end = versions.index(first), versions.index(last)
    if start >= end:
        raise UsageError(f"--between {options.between}: {last} does not come after {first}")
    return chain([(name, _read(name, options)) for name in versions[start : end + 1]])


def _read(name: str, options: argparse.Namespace) -> Contract:
    return read_side(name, lambda: _catalog(options), lambda word: read_documents([word])[0].document)


def _catalog(options: argparse.Namespace) -> Catalog:
    catalog: Catalog = options.catalog(options)
    return catalog


def _print(diff: Diff) -> None:
    counts = ", ".join(f"{diff.count(level)} {level}" for level in Level if diff.count(level)) or "nothing changed"
    print(f"{diff.old.name} -> {diff.new.name}: {counts}")
    for change in diff.changes:
        print(_line(change))


def _line(change: Change) -> str:
    place, more = change.place, len(change.places) - 1
    parts = [f"{change.level:8}", change.code, place.method, place.path, place.direction, place.location]
    if change.before is not None or change.after is not None:
        parts.append(f"({change.before} -> {change.after})")
    if more:
        parts.append(f"and {more} more place{'s' if more > 1 else ''}")
    parts += [f"[{remark}]" for remark in (*change.remarks, change.likely_correction) if remark]
    return " ".join((*filter(None, parts), change.fingerprint))
