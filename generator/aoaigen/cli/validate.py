"""`aoaigen validate DOC...`."""

from __future__ import annotations

import argparse
import sys
from pathlib import Path

from aoaigen.diagnostics import DocumentError, ExitCode
from aoaigen.parse import read_contract
from aoaigen.views import package_view

HELP = "check documents"
DESCRIPTION = "Checks OpenAPI documents: all that would keep a package from being rendered from them."


def add_arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("documents", nargs="+", type=Path, metavar="DOC", help="an OpenAPI document, YAML or JSON")


def run(options: argparse.Namespace) -> ExitCode:
    worst = ExitCode.DONE
    for path in options.documents:
        try:
            contract = read_contract(path)
            notes = package_view(contract).notes
        except DocumentError as error:
            print(error, file=sys.stderr)
            worst = max(worst, error.exit_code)
        else:
            for note in notes:
                print(note, file=sys.stderr)
            count = f"{len(notes)} remark{'s' if len(notes) > 1 else ''}"
            verdict = count if notes else "nothing wrong"
            print(f"{path}: version {contract.api_version}, {len(contract.operations)} operations, {verdict}")
    return worst
