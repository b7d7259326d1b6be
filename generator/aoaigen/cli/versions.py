"""`aoaigen versions`."""

from __future__ import annotations

import argparse

from rich.console import Console
from rich.table import Table

from aoaigen.diagnostics import ExitCode
from aoaigen.packages import render_versions
from aoaigen.tree import compare

HELP = "list the pinned versions"
DESCRIPTION = "Lists the pinned versions: status, operations, package, and whether the rendered package is current."


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Only what every command takes."""
    del parser


def run(options: argparse.Namespace) -> ExitCode:
    catalog = options.catalog(options)
    table = Table("version", "status", "operations", "package", "output", box=None, pad_edge=False)
    for package in render_versions(catalog, catalog.versions):
        folder = package.folder(catalog.output)
        differences = compare(folder, package.files) if folder.exists() else None
        table.add_row(
            package.pinned.version,
            package.pinned.status,
            str(len(package.contract.operations)),
            package.pinned.package.distribution,
            "not rendered" if differences is None else f"{len(differences)} files differ" if differences else "current",
        )
    Console().print(table)
    return ExitCode.DONE
