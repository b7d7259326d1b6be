"""What the commands that show a comparison share: `--format`, `--output` and `--all`."""

from __future__ import annotations

import argparse
import os
import sys
import tempfile
from collections.abc import Mapping
from pathlib import Path

from rich.console import Console

from aoaigen.diagnostics import OutputError
from aoaigen.report import WIDTH, Format, Report, render


def add_report_arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument(
        "--format", type=Format, choices=list(Format), default=Format.TEXT, help="how to show it (default: %(default)s)"
    )
    parser.add_argument("--output", type=Path, metavar="FILE", help="write it there instead of printing it")
    parser.add_argument("--all", action="store_true", help="list what is safe too, and every place of each change")


def show(report: Report, options: argparse.Namespace, texts: Mapping[str, str]) -> None:
    """Print or write a report as the options say. `texts` are the compared documents by file name.

    Raises `OutputError` where the file cannot be written; what was there before is then still there.
    """
    if options.output:
        _write(options.output, render(report, options.format, show_all=options.all, texts=texts))
        return
    console = Console()
    said = render(
        report,
        options.format,
        show_all=options.all,
        texts=texts,
        width=console.width if console.is_terminal else WIDTH,
        colour=console.is_terminal and not console.no_color,
    )
    sys.stdout.buffer.write(said.encode())
    sys.stdout.buffer.flush()


def _write(path: Path, text: str) -> None:
    try:
        with tempfile.NamedTemporaryFile("wb", dir=path.parent, prefix=f".{path.name}.", delete=False) as file:
            file.write(text.encode())
        Path(file.name).chmod(0o666 & ~_umask())
        Path(file.name).replace(path)
    except OSError as error:
        raise OutputError(f"cannot write {path}: {error.strerror}; name another file with --output") from error


def _umask() -> int:
    mask = os.umask(0)
    os.umask(mask)
    return mask
