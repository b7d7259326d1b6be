"""Reads the documents that the command line names, and shows what comes over the network."""

from __future__ import annotations

import sys
from collections.abc import Sequence

from rich.console import Console
from rich.progress import BarColumn, DownloadColumn, Progress, TextColumn, TransferSpeedColumn
from rich.text import Text

from aoaigen.diagnostics import collect
from aoaigen.sources import Source, is_url, read_from_git, read_source, shown

DOCUMENT = "an OpenAPI document, YAML or JSON: a path, or an http(s) URL"
"""What the help says of an argument of this kind."""


def read_documents(words: Sequence[str]) -> list[Source]:
    """The documents of some paths and URLs. Raises `DocumentError` with the problems of all."""
    return collect(_read, words)


def read_repository(repository: str, ref: str, paths: Sequence[str]) -> list[Source]:
    """Documents of one commit of a git repository. Raises as `read_from_git` does."""
    with Console(stderr=True).status(Text(f"fetching {ref} of {shown(repository)}")):
        sources = read_from_git(repository, ref, paths)
    for source in sources:
        _tell(source)
    return sources


def _read(word: str) -> Source:
    if not is_url(word):
        return read_source(word)
    console = Console(stderr=True)
    columns = (TextColumn("{task.description}", markup=False), BarColumn(), DownloadColumn(), TransferSpeedColumn())
    with Progress(*columns, console=console, transient=True, disable=not console.is_terminal) as bar:
        task = bar.add_task(f"fetching {shown(word)}", total=None)
        source = read_source(word, lambda done, total: bar.update(task, completed=done, total=total))
    _tell(source)
    return source


def _tell(source: Source) -> None:
    print(f"{source.document.file}: fetched, sha256 {source.document.sha256}", file=sys.stderr)
