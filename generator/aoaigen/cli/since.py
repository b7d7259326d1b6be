"""`aoaigen since NAME`."""

from __future__ import annotations

import argparse
import difflib

from aoaigen.diagnostics import ExitCode, UsageError
from aoaigen.packages import find_surfaces

HELP = "since which version a resource, method or argument is there"
DESCRIPTION = (
    "Tells since which version a name is there, among GA versions and among previews, and where it is missing."
)


def add_arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("name", metavar="NAME", help="such as chat.completions.create.max_completion_tokens")


def run(options: argparse.Namespace) -> ExitCode:
    catalog = options.catalog(options)
    surfaces = find_surfaces(catalog)
    name = options.name.removeprefix("client.")
    having = [pinned for pinned in catalog.versions if name in surfaces[pinned.version]]
    if not having:
        known = {known for names in surfaces.values() for known in names}
        close = difflib.get_close_matches(name, known, n=3)
        hint = f"; did you mean {' or '.join(close)}?" if close else ""
        raise UsageError(f"no pinned version has {name}{hint}")
    for status in ("GA", "preview"):
        versions = [pinned.version for pinned in having if pinned.status == status]
        print(f"{status + ':':9}{f'since {versions[0]}' if versions else 'in no version'}")
    lacking = [pinned.version for pinned in catalog.versions if pinned not in having]
    print(f"missing: {', '.join(lacking) or 'nowhere'}")
    return ExitCode.DONE
