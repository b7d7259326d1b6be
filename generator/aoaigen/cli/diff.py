"""`aoaigen diff OLD NEW` and `aoaigen diff --between A..B`."""

from __future__ import annotations

import argparse

from aoaigen.diagnostics import ExitCode, UsageError
from aoaigen.diff import Diff, chain, compare
from aoaigen.report import Report
from aoaigen.sides import Side

from .comparing import (
    add_selection,
    add_verdict,
    exit_code,
    python_changes,
    read_sides,
    selection_of,
    texts_of,
)
from .reporting import add_report_arguments, show

HELP = "tell what changed between two versions"
DESCRIPTION = (
    "Tells what changed from OLD to NEW, on the wire and for who imports their packages. Each is a pinned version, a "
    "document, a folder of documents that make one version, or git-ref:path. BREAKING: a request that was valid is "
    "refused, or a response may be what the old contract excluded. RISKY: it depends on values, or on how tolerant the "
    "reader is. SAFE: the rest."
)


def add_arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("sides", nargs="*", metavar="OLD NEW", help="version, document, folder or git-ref:path")
    parser.add_argument(
        "--between", metavar="A..B", help="compare two pinned versions, and tell in which version each change came"
    )
    add_selection(parser)
    add_report_arguments(parser)
    add_verdict(parser, counted="a change")


def run(options: argparse.Namespace) -> ExitCode:
    selection = selection_of(options)
    sides = _between(options) if options.between else _two(options)
    old, new = sides[0], sides[-1]
    diff = selection.of(_compared(sides))
    python = () if selection.is_narrow else python_changes(old, new, diff)
    show(Report(diff, python=python), options, texts_of((old, new)))
    return exit_code(options, (change.level for change in diff.changes))


def _two(options: argparse.Namespace) -> list[Side]:
    if len(options.sides) != 2:
        raise UsageError("name two to compare: OLD and NEW, or --between A..B")
    return read_sides(options, options.sides)


def _between(options: argparse.Namespace) -> list[Side]:
    first, dots, last = options.between.partition("..")
    if options.sides or not (first and dots and last):
        raise UsageError("--between takes two pinned versions, such as 2024-06-01..2024-10-21, and stands alone")
    catalog = options.catalog(options)
    catalog.select([first, last])
    versions = [pinned.version for pinned in catalog.versions]
    start, end = versions.index(first), versions.index(last)
    if start >= end:
        raise UsageError(f"--between {options.between}: {last} does not come after {first}")
    return read_sides(options, versions[start : end + 1])


def _compared(sides: list[Side]) -> Diff:
    if len(sides) == 2:
        old, new = sides
        return compare(old.contract, new.contract, old_name=old.name, new_name=new.name)
    return chain([(side.name, side.contract) for side in sides])
