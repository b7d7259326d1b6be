"""`aoaigen add DOC...`."""

from __future__ import annotations

import argparse
import sys
from pathlib import Path

from aoaigen.catalog import read_catalog
from aoaigen.diagnostics import ExitCode
from aoaigen.door import render_door
from aoaigen.intake import plan_intake, write_intake
from aoaigen.packages import render_versions
from aoaigen.tree import write

HELP = "take in a new API version"
DESCRIPTION = (
    "Takes in a new API version from its published documents: writes them as one into specs, lists the version in the "
    "catalog, renders the packages and tells what is new against the version before."
)


def add_arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("documents", nargs="+", type=Path, metavar="DOC", help="an OpenAPI document, YAML or JSON")
    parser.add_argument("--api-version", metavar="VERSION", help="what the version is called (default: `info.version`)")
    parser.add_argument("--dry-run", action="store_true", help="tell what would be done, and write nothing")


def run(options: argparse.Namespace) -> ExitCode:
    catalog = options.catalog(options)
    intake = plan_intake(catalog, options.documents, options.api_version)
    for note in intake.notes:
        print(note, file=sys.stderr)
    print(f"{intake.version}: {intake.operations} operations", end="")
    print(f", compared with {intake.predecessor}:" if intake.predecessor else "")
    if intake.predecessor:
        for sign, names in (("+", intake.new), ("-", intake.gone)):
            for name in names:
                print(f"{sign} {name}")
    if options.dry_run:
        return ExitCode.DONE
    path = write_intake(catalog, intake)
    grown = read_catalog(catalog.root)
    packages = {package.folder(grown.output): package.files for package in render_versions(grown, grown.versions)}
    if grown.door is not None:
        packages[grown.output / grown.door.distribution] = render_door(grown, grown.door)
    write(packages)
    print(f"{path}: written; {len(packages)} packages rendered in {grown.output}")
    return ExitCode.DONE
