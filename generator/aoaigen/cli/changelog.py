"""`aoaigen changelog`."""

from __future__ import annotations

import argparse
import sys

from aoaigen.catalog import CHANGELOG
from aoaigen.changelogs import stale_changelogs
from aoaigen.diagnostics import ExitCode
from aoaigen.tree import write

HELP = "write what is new in each pinned version"
DESCRIPTION = (
    "Writes the changelog of each pinned version that has another before it, beside its document, from where "
    "`generate` takes it into the package."
)


def add_arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--check", action="store_true", help="compare with what is there and write nothing")


def run(options: argparse.Namespace) -> ExitCode:
    catalog = options.catalog(options)
    stale = {pinned.document.parent / CHANGELOG: content for pinned, content in stale_changelogs(catalog)}
    if not options.check:
        write(stale)
    for path in stale:
        print(f"{path}: {'differs' if options.check else 'written'}")
    if options.check and stale:
        print("`aoaigen changelog` writes them anew", file=sys.stderr)
        return ExitCode.INVALID
    return ExitCode.DONE
