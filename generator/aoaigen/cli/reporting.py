"""What the commands that show a comparison share: `--format`, `--output` and `--all`."""

from __future__ import annotations

import argparse
import sys
import tempfile
from collections.abc import Mapping
from pathlib import Path

from rich.console import Console

from aoaigen.diagnostics import OutputError
from aoaigen.report import WIDTH, Format, Report, render


def add_report_arguments(parser: argparse.ArgumentParser) -> None:
    formats = [format_.value for format_ in Format]
    parser.add_argument("--format", choices=formats, default=formats[0], help="how to show it (default: %(default)s)")
    parser.add_argument("--output", type=Path, metavar="FILE", help="write it there instead of printing it")
    parser.add_argument("--all", action="store_true", help="list what is safe too, and every place of each change")


def show(report: Report, options: argparse.Namespace, texts: Mapping[str, str]) -> None:
    """Print or write a report as the options say. `texts` are the compared documents by file name.

    Raises `OutputError` where the file cannot be written; what was there before is then still there.
    """
    format_ = Format(options.format)
    if options.output:
        _write(options.output, render(report, format_, show_all=options.all, texts=texts))
        return
    if format_ is Format.TEXT:
        show_text(report, show_all=options.all)
    else:
        _print(render(report, format_, show_all=options.all, texts=texts))


def show_text(report: Report, *, show_all: bool = False) -> None:
    """Print a report as text: in colour and as wide as the terminal, if it is one."""
    console = Console()
    width = console.width if console.is_terminal else WIDTH
    colour = console.is_terminal and not console.no_color
    _print(render(report, Format.TEXT, show_all=show_all, width=width, colour=colour))


def _print(text: str) -> None:
    sys.stdout.buffer.write(text.encode())
    sys.stdout.buffer.flush()


def _write(path: Path, text: str) -> None:
    try:
        with tempfile.TemporaryDirectory(prefix=".aoaigen-", dir=path.parent) as folder:
            fresh = Path(folder) / path.name
            fresh.write_bytes(text.encode())
            fresh.replace(path)
    except OSError as error:
        raise OutputError(f"cannot write {path}: {error.strerror}; name another file with --output") from error
