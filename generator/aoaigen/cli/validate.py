"""`aoaigen validate DOC...`."""

from __future__ import annotations

import argparse
import sys

from aoaigen.diagnostics import DocumentError, ExitCode
from aoaigen.parse import parse_contract
from aoaigen.views import package_view

from .reading import DOCUMENT, read_documents

HELP = "check documents"
DESCRIPTION = "Checks OpenAPI documents: all that would keep a package from being rendered from them."


def add_arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("documents", nargs="+", metavar="DOC", help=DOCUMENT)


def run(options: argparse.Namespace) -> ExitCode:
    worst = ExitCode.DONE
    for word in options.documents:
        try:
            (source,) = read_documents([word])
            contract = parse_contract(source.document)
            notes = package_view(contract).notes
        except DocumentError as error:
            print(error, file=sys.stderr)
            worst = max(worst, error.exit_code)
        else:
            for note in notes:
                print(note, file=sys.stderr)
            count = f"{len(notes)} remark{'s' if len(notes) > 1 else ''}"
            verdict = count if notes else "nothing wrong"
            said = f"version {contract.api_version}, {len(contract.operations)} operations, {verdict}"
            print(f"{source.document.file}: {said}")
    return worst
