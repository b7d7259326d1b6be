"""`aoaigen generate [VERSION...]` and `aoaigen generate --from DOC --output DIR`."""

from __future__ import annotations

import argparse
import sys
from pathlib import Path

from rich.console import Console

from aoaigen.catalog import Catalog, find_templates
from aoaigen.diagnostics import ExitCode, UsageError
from aoaigen.door import render_door
from aoaigen.packages import Rendered, render_documents, render_versions
from aoaigen.tree import compare, write

from .reading import DOCUMENT, read_documents

HELP = "render the packages of pinned versions"
DESCRIPTION = "Renders the package of each pinned version, or of those named. Writes all of them or, on an error, none."


def add_arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("versions", nargs="*", metavar="VERSION", help="a pinned version (default: all)")
    parser.add_argument(
        "--from",
        dest="documents",
        action="append",
        default=[],
        metavar="DOC",
        help=f"render the package of {DOCUMENT}; may be repeated for documents that make one API together",
    )
    parser.add_argument("--package", metavar="NAME", help="what the package of --from is called")
    parser.add_argument(
        "--api-version", metavar="VERSION", help="with --from: what the version is called (default: `info.version`)"
    )
    parser.add_argument(
        "--allow-partial", action="store_true", help="with --from: leave out what cannot be represented, and say so"
    )
    parser.add_argument("--check", action="store_true", help="compare with what is there and write nothing")
    parser.add_argument(
        "--output", type=Path, metavar="DIR", help="where the packages go (default: generated, beside specs)"
    )


def run(options: argparse.Namespace) -> ExitCode:
    if options.documents:
        return _from_documents(options)
    if options.package or options.api_version or options.allow_partial:
        raise UsageError("--package, --api-version and --allow-partial go with --from")
    catalog = options.catalog(options)
    output = options.output or catalog.output
    packages = {package.folder(output): package.files for package in _rendered(catalog, options.versions)}
    if catalog.door is not None and not options.versions:
        packages[output / catalog.door.distribution] = render_door(catalog, catalog.door)
    if not options.check:
        write(packages)
        for folder, files in packages.items():
            print(f"{folder}: {len(files)} files")
        return ExitCode.DONE
    differences = [difference for folder, files in packages.items() for difference in compare(folder, files)]
    for difference in differences:
        print(difference)
    if differences:
        print(f"{len(differences)} differences; `aoaigen generate` writes the packages anew", file=sys.stderr)
        return ExitCode.INVALID
    print(f"{len(packages)} of {len(packages)} packages are current")
    return ExitCode.DONE


def _from_documents(options: argparse.Namespace) -> ExitCode:
    if options.versions or options.check or options.output is None:
        raise UsageError("--from goes with --output, and neither with a VERSION nor with --check")
    made = render_documents(
        [source.document for source in read_documents(options.documents)],
        find_templates(options.root or Path.cwd()),
        distribution=options.package,
        version=options.api_version,
        allow_partial=options.allow_partial,
    )
    for note in made.notes:
        print(note, file=sys.stderr)
    folder = options.output / made.package.distribution
    write({folder: made.files})
    print(f"{folder}: {made.operations} operations, {len(made.files)} files, import {made.package.import_name}")
    return ExitCode.DONE


def _rendered(catalog: Catalog, names: list[str]) -> list[Rendered]:
    """The packages, with a spinner on stderr for a person who waits."""
    wanted = catalog.select(names)
    with Console(stderr=True).status(f"rendering {len(wanted)} of {len(catalog.versions)} versions"):
        return render_versions(catalog, wanted)
