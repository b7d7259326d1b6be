"""The command line: `aoaigen COMMAND`. A module for each command; here is what they share."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Sequence
from pathlib import Path

from aoaigen import __version__
from aoaigen.catalog import Catalog, find_root, read_catalog
from aoaigen.diagnostics import AoaigenError, ExitCode

from . import add, changelog, diff, emulate, generate, impact, since, validate, versions

_COMMANDS = (versions, since, diff, impact, changelog, generate, add, validate, emulate)


def main(arguments: Sequence[str] | None = None) -> int:
    """Run a command and give its exit code. Errors of the input are printed to stderr, without a traceback."""
    options = _parser().parse_args(arguments)
    try:
        return int(options.run(options))
    except AoaigenError as error:
        print(error, file=sys.stderr)
        return int(error.exit_code)
    except RecursionError:
        print("a document has values, or references from schema to schema, nested too deeply", file=sys.stderr)
        return int(ExitCode.INVALID)
    except KeyboardInterrupt:
        return int(ExitCode.INTERRUPTED)
    except BrokenPipeError:
        sys.stderr.close()  # whoever read our output has gone; there is nobody to tell
        return int(ExitCode.DONE)


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="aoaigen",
        description="Turns each Azure OpenAI API version into a pinned, typed Python client.",
        epilog="Exit codes: 0 done; 1 differs or invalid; 2 wrong usage; 3 a document cannot be read.",
    )
    parser.add_argument("--version", action="version", version=f"aoaigen {__version__}")
    commands = parser.add_subparsers(title="commands", metavar="COMMAND", required=True)
    for command in _COMMANDS:
        name = command.__name__.rpartition(".")[2]
        below = commands.add_parser(name, help=command.HELP, description=f"{command.DESCRIPTION}")
        below.add_argument(
            "--root",
            type=Path,
            metavar="DIR",
            help="the project's folder (default: the nearest folder upward with specs/catalog.yaml)",
        )
        command.add_arguments(below)
        below.set_defaults(run=command.run, catalog=_catalog)
    return parser


def _catalog(options: argparse.Namespace) -> Catalog:
    """The catalog of the project that the options name. Raises `AoaigenError` if there is none, or it is invalid."""
    root = find_root(options.root.resolve()) if options.root else find_root(Path.cwd())
    return read_catalog(_relative(root))


def _relative(root: Path) -> Path:
    """A path as a person would write it here, for messages."""
    here = Path.cwd()
    return root.relative_to(here) if root.is_relative_to(here) else root
