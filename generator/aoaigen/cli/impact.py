"""`aoaigen impact OLD NEW PATH...`."""

from __future__ import annotations

import argparse
import sys
import tempfile
from collections.abc import Mapping
from pathlib import Path

from aoaigen.catalog import Package, find_templates
from aoaigen.diagnostics import ExitCode, OutputError, UsageError
from aoaigen.diff import compare, compare_manifests
from aoaigen.impact import Analysis, Checker, Hit, Versions, check_recording, new_type_errors, patch
from aoaigen.render import render
from aoaigen.report import Report
from aoaigen.sides import Side
from aoaigen.tree import write
from aoaigen.views import package_view

from .comparing import add_selection, add_verdict, exit_code, manifest_of, read_sides, selection_of, texts_of
from .reporting import add_report_arguments, show

HELP = "find what of your code a new version hits"
DESCRIPTION = (
    "Reads Python files, written for our packages or for the `openai` package, and tells which of their lines the "
    "changes from OLD to NEW hit, how sure that is, and what to write instead. Nothing of them is run. What could not "
    "be followed is counted and listed. OLD and NEW are as for `diff`."
)


def add_arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("old", metavar="OLD", help="version, document, folder or git-ref:path")
    parser.add_argument("new", metavar="NEW")
    parser.add_argument("paths", nargs="+", type=Path, metavar="PATH", help="Python files, and folders of them")
    parser.add_argument(
        "--types", choices=[*Checker], help="also report what this type checker finds with the new package alone"
    )
    parser.add_argument(
        "--recorded",
        action="append",
        default=[],
        type=Path,
        metavar="FILE",
        help="also hold the exchanges of a JSON lines file against both versions; may be repeated",
    )
    parser.add_argument(
        "--fix", action="store_true", help="apply renames to the files, and print the patch (needs libcst)"
    )
    add_selection(parser)
    add_report_arguments(parser)
    add_verdict(parser, counted="a hit")


def run(options: argparse.Namespace) -> ExitCode:
    selection = selection_of(options)
    missing = [str(path) for path in options.paths if not path.exists()]
    if missing:
        raise UsageError(f"{', '.join(missing)}: no such file or folder")
    old, new = read_sides(options, (options.old, options.new))
    diff = selection.of(compare(old.contract, new.contract, old_name=old.name, new_name=new.name))
    manifests = manifest_of(old), manifest_of(new)
    python = compare_manifests(*manifests, diff.changes)
    versions = Versions(old.contract.api_version, new.contract.api_version, old.module, new.module)
    analysis = Analysis(options.paths, manifests[0], versions)
    impact = analysis.impact(diff.changes, python)
    for path in options.recorded:
        recorded = check_recording(path, old.contract, new.contract)
        impact = impact.with_more(recorded.hits, recorded.unfollowed)
    if options.types:
        impact = impact.with_more(_type_errors(options, old, new))
    show(Report(diff, impact, python), options, texts_of((old, new)))
    if options.fix:
        _fix(analysis.fixed(python))
    return exit_code(options, (hit.level for hit in impact.hits))


def _type_errors(options: argparse.Namespace, old: Side, new: Side) -> list[Hit]:
    """What the type checker finds anew. Both packages are rendered for it, wherever they may be installed."""
    with tempfile.TemporaryDirectory(prefix="aoaigen-packages-") as folder:
        sources: list[Path] = []
        for side, name in ((old, "old"), (new, "new")):
            package = Package(side.module, "0", side.contract.api_version)
            view = package_view(side.contract, allow_partial=True)
            files = render(view, package, find_templates(options.root or Path.cwd()), "")
            write({Path(folder) / name: files})
            sources.append(Path(folder) / name / "src" / package.import_name)
        return new_type_errors(Checker(options.types), options.paths, (old.module, "openai"), *sources)


def _fix(fixed: Mapping[Path, str]) -> None:
    """Print the patch, and write the files. Raises `OutputError` for one that cannot be written."""
    sys.stdout.write(patch(fixed, Path.cwd()))
    for path, text in fixed.items():
        try:
            path.write_text(text, encoding="utf-8", newline="")
        except OSError as error:
            raise OutputError(f"{path}: cannot be written: {error.strerror}") from None
    print(f"{len(fixed)} files changed" if fixed else "nothing to rename", file=sys.stderr)
