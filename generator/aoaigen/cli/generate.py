"""`aoaigen generate [VERSION...]`."""

from __future__ import annotations

import argparse
import sys
from pathlib import Path

from aoaigen.diagnostics import ExitCode
from aoaigen.packages import render_versions
from aoaigen.tree import compare, write

HELP = "render the packages of pinned versions"
DESCRIPTION = "Renders the package of each pinned version, or of those named. Writes all of them or, on an error, none."


def add_arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("versions", nargs="*", metavar="VERSION", help="a pinned version (default: all)")
    parser.add_argument("--check", action="store_true", help="compare with what is there and write nothing")
    parser.add_argument(
        "--output", type=Path, metavar="DIR", help="where the packages go (default: generated, beside specs)"
    )


def run(options: argparse.Namespace) -> ExitCode:
    catalog = options.catalog(options)
    output = options.output or catalog.output
    rendered = render_versions(catalog, catalog.select(options.versions), _say)
    if not options.check:
        write({package.folder(output): package.files for package in rendered})
        for package in rendered:
            print(f"{package.pinned.version}: {len(package.files)} files in {package.folder(output)}")
        return ExitCode.DONE
    differences = [d for package in rendered for d in compare(package.folder(output), package.files)]
    for difference in differences:
        print(difference)
    if differences:
        print(f"{len(differences)} differences; `aoaigen generate` writes the packages anew", file=sys.stderr)
        return ExitCode.INVALID
    print(f"{len(rendered)} of {len(rendered)} packages are current")
    return ExitCode.DONE


def _say(message: str) -> None:
    """Progress, for a person who waits: nothing where the output goes elsewhere."""
    if sys.stderr.isatty():
        print(message, file=sys.stderr)
