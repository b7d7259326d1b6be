"""Where documents come from: files, the web, git repositories."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from aoaigen.diagnostics import collect
from aoaigen.document import Document, parse_document, read_document

from .git import fetch_files, file_name
from .web import Progress, fetch, is_url, shown

__all__ = ["Progress", "Source", "is_url", "read_from_git", "read_source", "shown"]


@dataclass(frozen=True, slots=True)
class Source:
    """A document, and where it came from."""

    document: Document
    origin: Mapping[str, str]
    """`file`, or `url`, or `repository`, `ref`, `commit` and `path`: without the parts of URLs that may be secret."""


def read_source(word: str, progress: Progress = lambda *_: None) -> Source:
    """The document that a word of the command line means: a path, or an http(s) URL, of whose transfer `progress` is
    told.

    Raises `UnreadableDocumentError` if it cannot be had or is not YAML or JSON, and `DocumentError` as `read_document`
    does. Messages name a URL as `shown` does.
    """
    if not is_url(word):
        return Source(read_document(Path(word)), {"file": Path(word).as_posix()})
    name = shown(word)
    return Source(parse_document(fetch(word, progress), name), {"url": name})


def read_from_git(repository: str, ref: str, paths: Sequence[str]) -> list[Source]:
    """Documents of one commit of a repository: of a branch, of a tag, or with this hash.

    Raises `UsageError` for words that cannot be meant, else as `read_source` does, with the problems of all.
    """
    checkout = fetch_files(repository, ref, paths)
    origin = {"repository": checkout.repository, "ref": ref, "commit": checkout.commit}

    def source(path: str) -> Source:
        name = file_name(checkout.repository, checkout.commit, path)
        return Source(parse_document(checkout.files[path], name), {**origin, "path": path})

    return collect(source, checkout.files)
