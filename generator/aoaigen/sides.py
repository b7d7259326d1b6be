"""The two that are compared, as a user names them: pinned versions, documents, folders, or `git-ref:path`."""

from __future__ import annotations

import subprocess
from collections.abc import Callable
from pathlib import Path

from .catalog import Catalog, PinnedVersion
from .contract import Contract
from .diagnostics import UsageError, collect
from .document import Document, parse_document
from .parse import parse_contract
from .sources import is_url

_SUFFIXES = (".yaml", ".yml", ".json")


def read_side(name: str, find_catalog: Callable[[], Catalog], read: Callable[[str], Document]) -> Contract:
    """The contract of one side.

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
    return parse_contract(*documents, allow_partial=True)


def _pinned(name: str, catalog: Catalog) -> PinnedVersion:
    versions = {pinned.version: pinned for pinned in catalog.versions}
    if name not in versions:
        known = ", ".join(versions)
        raise UsageError(f"{name} is no file, no folder, no git-ref:path and no pinned version; pinned are: {known}")
    return versions[name]


def _documents_in(folder: Path) -> list[str]:
    found = sorted(str(path) for path in folder.iterdir() if path.suffix in _SUFFIXES and path.is_file())
    if not found:
        raise UsageError(f"{folder}: holds no document ({', '.join(_SUFFIXES)})")
    return found


def _committed(name: str) -> list[Document]:
    """The document, or the documents of the folder, that git has at a commit."""
    if name.startswith("-"):
        raise UsageError(f"{name}: is no git-ref:path")
    if _git("cat-file", "-t", name).strip() == b"blob":
        names = [name]
    else:
        listed = _git("ls-tree", "-z", "--name-only", name).decode(errors="replace").split("\0")
        names = [f"{name.rstrip('/')}/{found}".replace(":/", ":") for found in listed if found.endswith(_SUFFIXES)]
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
