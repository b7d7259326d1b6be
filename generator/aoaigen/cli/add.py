"""`aoaigen add DOC...` and `aoaigen add --from-git URL --ref REF --path P...`."""

from __future__ import annotations

import argparse
import sys

from rich.console import Console

from aoaigen.diagnostics import ExitCode, UsageError
from aoaigen.intake import Intake, plan_intake, render_intake
from aoaigen.packages import Rendered
from aoaigen.sources import Source
from aoaigen.tree import write
from aoaigen.type_check import type_check

from .reading import DOCUMENT, read_documents, read_repository
from .reporting import show_text

HELP = "take in a new API version"
DESCRIPTION = (
    "Takes in a new API version from its published documents, of Swagger 2.0 or OpenAPI 3.0 to 3.2: writes them as one "
    "into specs, with where they came from, lists the version in the catalog, renders the packages and type-checks the "
    "new one. Tells what is new against the version before, what was corrected, and what cannot be represented. Does "
    "all of it or, on an error, nothing."
)


def add_arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("documents", nargs="*", metavar="DOC", help=DOCUMENT)
    parser.add_argument("--from-git", metavar="URL", help="take the documents from this git repository instead")
    parser.add_argument("--ref", help="with --from-git: a branch, a tag or the whole hash of a commit")
    parser.add_argument(
        "--path",
        dest="paths",
        action="append",
        default=[],
        metavar="P",
        help="with --from-git: where a document is in the repository; may be repeated",
    )
    parser.add_argument("--api-version", metavar="VERSION", help="what the version is called (default: `info.version`)")
    parser.add_argument("--dry-run", action="store_true", help="tell what is new, and write nothing")
    parser.add_argument(
        "--allow-partial", action="store_true", help="leave out what cannot be represented, instead of refusing"
    )
    parser.add_argument("--no-type-check", action="store_true", help="do not run mypy and pyright on the package")


def run(options: argparse.Namespace) -> ExitCode:
    catalog = options.catalog(options)
    intake = plan_intake(catalog, _sources(options), options.api_version)
    _tell(intake)
    if intake.losses and not options.allow_partial:
        print("nothing is written; --allow-partial leaves out what cannot be represented", file=sys.stderr)
        return ExitCode.INVALID
    if options.dry_run:
        return ExitCode.DONE
    with Console(stderr=True).status(f"rendering {len(intake.catalog.versions)} versions"):
        package, places = render_intake(intake)
    if not options.no_type_check and not _is_typed(package):
        return ExitCode.INVALID
    write(places)
    print(f"{intake.pinned.document}: written; {package.folder(catalog.output)} and the other packages rendered")
    return ExitCode.DONE


def _sources(options: argparse.Namespace) -> list[Source]:
    from_git = bool(options.from_git or options.ref or options.paths)
    if bool(options.documents) == from_git:
        raise UsageError("either DOC or --from-git with --ref and --path says what to add")
    if not from_git:
        return read_documents(options.documents)
    if not (options.from_git and options.ref and options.paths):
        raise UsageError("--from-git, --ref and --path go together")
    return read_repository(options.from_git, options.ref, options.paths)


def _tell(intake: Intake) -> None:
    for note in intake.notes:
        print(note, file=sys.stderr)
    losses = f", {_counted(intake.losses, 'loss', 'losses')}" if intake.losses else ""
    print(f"{intake.pinned.version}: {intake.operations} operations{losses}")
    if intake.report is not None:
        show_text(intake.report)


def _is_typed(package: Rendered) -> bool:
    """Whether no type checker that can be run finds an error; tells what each says."""
    with Console(stderr=True).status("type-checking"):
        verdicts = type_check(package.pinned.package, package.files)
    for verdict in verdicts:
        print(*verdict.errors, sep="\n", end="\n" if verdict.errors else "", file=sys.stderr)
        outcome = f"not run: {verdict.not_run}" if verdict.not_run else _counted(len(verdict.errors), "error", "errors")
        print(f"{verdict.checker}: {outcome}")
    if any(verdict.errors for verdict in verdicts):
        print("the package is not typed as it should be, which is a fault of the program", file=sys.stderr)
        return False
    return True


def _counted(count: int, one: str, more: str) -> str:
    return f"{count} {one if count == 1 else more}"
