"""The two that are compared, as a user names them: pinned versions, documents, folders, or `git-ref:path`."""

from __future__ import annotations

import subprocess
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from pathlib import Path

from .catalog import PROVENANCE, Catalog, PinnedVersion, azure_distribution, import_name
from .contract import Contract
from .diagnostics import UsageError, collect
from .document import Document, parse_document
from .parse import parse_contract
from .sources import is_url

_SUFFIXES = (".yaml", ".yml", ".json")


@dataclass(frozen=True, slots=True)
class Side:
    """One of the two: what its documents say, and their text."""

    name: str
    """As the user named it."""
    contract: Contract
    texts: Mapping[str, str]
    """By file, as origins name it."""

    @property
    def module(self) -> str:
        """The name under which the package of its version is imported."""
        return import_name(azure_distribution(self.contract.api_version))


def read_side(name: str, find_catalog: Callable[[], Catalog], read: Callable[[str], Document]) -> Side:
    """One side, by what the user calls it.

    `read` gives the document of a path or a URL. The catalog is only looked for if the name is neither, and no folder
    and no `git-ref:path`. Parts of documents that nothing can be made of are passed over. Raises `DocumentError` with
    every problem, and `UsageError` for a name that leads to nothing.
    """
    path = Path(name)
    if path.is_dir():
        documents = collect(read, _documents_in(path))
    elif is_url(name) or path.is_file():
        documents = [read(name)]
    elif ":" in name:
        documents = _committed(name)
    else:
        documents = [read(str(_pinned(name, find_catalog()).document))]
    texts = {document.file: document.text for document in documents}
    return Side(name, parse_contract(*documents, allow_partial=True), texts)


def _pinned(name: str, catalog: Catalog) -> PinnedVersion:
    versions = {pinned.version: pinned for pinned in catalog.versions}
    if name not in versions:
        known = ", ".join(versions)
        raise UsageError(f"{name} is no file, no folder, no git-ref:path and no pinned version; pinned are: {known}")
    return versions[name]


def _documents_in(folder: Path) -> list[str]:
    found = sorted(str(path) for path in folder.iterdir() if _is_document(path.name) and path.is_file())
    if not found:
        raise UsageError(f"{folder}: holds no document ({', '.join(_SUFFIXES)})")
    return found


def _is_document(name: str) -> bool:
    """Whether a file of a folder may be a document: not what `add` writes beside one."""
    return name.endswith(_SUFFIXES) and name != PROVENANCE


def _committed(name: str) -> list[Document]:
    """The document, or the documents of the folder, that git has at a commit."""
    if name.startswith("-"):
        raise UsageError(f"{name}: is no git-ref:path")
    if _git("cat-file", "-t", name).strip() == b"blob":
        names = [name]
    else:
        listed = _git("ls-tree", "-z", "--name-only", name).decode(errors="replace").split("\0")
        names = [f"{name.rstrip('/')}/{found}".replace(":/", ":") for found in listed if _is_document(found)]
    if not names:
        raise UsageError(f"{name}: holds no document ({', '.join(_SUFFIXES)})")
    return [parse_document(_git("cat-file", "blob", each), each) for each in names]


def _git(*arguments: str) -> bytes:
    try:
        done = subprocess.run(["git", *arguments], capture_output=True, check=False)  # noqa: S603, S607 - no shell
    except OSError as error:
        raise UsageError(f"git: cannot be run: {error.strerror}") from None
    if done.returncode:
        said = done.stderr.decode(errors="replace").strip().partition("\n")[0]
        raise UsageError(f"{arguments[-1]}: {said}")
    return done.stdout
