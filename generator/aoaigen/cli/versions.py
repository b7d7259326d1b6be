"""`aoaigen versions`."""

from __future__ import annotations

import argparse
import sys

from rich.console import Console
from rich.table import Table

from aoaigen.catalog import Catalog
from aoaigen.diagnostics import ExitCode
from aoaigen.packages import find_surfaces, render_versions
from aoaigen.tree import compare
from aoaigen.views import Kind

_PIPED_WIDTH = 400
"""Columns: enough for any table, which is printed no wider than it is."""

HELP = "list the pinned versions"
DESCRIPTION = "Lists the pinned versions: status, operations, package, and whether the rendered package is current."


def add_arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--matrix", action="store_true", help="which version has which operation")


def run(options: argparse.Namespace) -> ExitCode:
    catalog = options.catalog(options)
    table = _matrix(catalog) if options.matrix else _list(catalog)
    Console(width=None if sys.stdout.isatty() else _PIPED_WIDTH).print(table)
    return ExitCode.DONE


def _list(catalog: Catalog) -> Table:
    table = Table("version", "status", "operations", "package", "output", box=None, pad_edge=False)
    for package in render_versions(catalog, catalog.versions):
        folder = package.folder(catalog.output)
        differences = compare(folder, package.files) if folder.exists() else None
        table.add_row(
            package.pinned.version,
            package.pinned.status,
            str(package.operations),
            package.pinned.package.distribution,
            "not rendered" if differences is None else f"{len(differences)} files differ" if differences else "current",
        )
    return table


def _matrix(catalog: Catalog) -> Table:
    surfaces = find_surfaces(catalog)
    methods = dict.fromkeys(n for names in surfaces.values() for n, kind in names.items() if kind is Kind.METHOD)
    table = Table("method", *surfaces, box=None, pad_edge=False)
    for method in sorted(methods):
        table.add_row(method, *("x" if method in names else "" for names in surfaces.values()))
    return table
