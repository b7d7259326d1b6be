"""Folders of generated files: written whole or not at all, and compared file by file."""

from __future__ import annotations

import shutil
import tempfile
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from .diagnostics import OutputError
from .render import Files

_NOT_OURS = frozenset({"__pycache__", "build", "dist", ".mypy_cache", ".ruff_cache", ".venv"})
"""Folders that tools leave in a package; they are no strays."""


@dataclass(frozen=True, slots=True)
class Difference:
    """A file, or the whole folder, that is not as it should be: `missing`, `changed` or `stray`."""

    kind: str
    path: Path

    def __str__(self) -> str:
        return f"{self.kind}: {self.path}"


def compare(folder: Path, files: Files) -> list[Difference]:
    """How a folder differs from what it should hold. Raises `OutputError` if it cannot be read."""
    if not folder.exists():
        return [Difference("missing", folder)]
    try:
        present = set(_files_in(folder))
        found = [Difference("missing", folder / path) for path in files.keys() - present]
        found += [Difference("stray", folder / path) for path in present - files.keys()]
        found += [
            Difference("changed", folder / path)
            for path in files.keys() & present
            if (folder / path).read_bytes() != files[path]
        ]
    except OSError as error:
        raise OutputError(f"{error.filename or folder}: cannot be read: {error.strerror}") from None
    return sorted(found, key=lambda difference: difference.path)


def _files_in(folder: Path) -> Iterator[str]:
    for path in folder.rglob("*"):
        below = path.relative_to(folder)
        ours = not _NOT_OURS.intersection(below.parts) and not any(part.endswith(".egg-info") for part in below.parts)
        if ours and (path.is_file() or path.is_symlink()):
            yield below.as_posix()


def write(folder: Path, files: Files) -> None:
    """Make a folder hold these files and no others.

    The new folder is prepared beside the old one and then put in its place, so that a failure leaves the old one as it
    was. Raises `OutputError` if that cannot be done.
    """
    try:
        folder.parent.mkdir(parents=True, exist_ok=True)
        with tempfile.TemporaryDirectory(prefix=f".{folder.name}-", dir=folder.parent) as staging:
            fresh, old = Path(staging) / "new", Path(staging) / "old"
            fresh.mkdir()
            for path, content in files.items():
                target = fresh / path
                target.parent.mkdir(parents=True, exist_ok=True)
                target.write_bytes(content)
            if folder.is_dir():  # a file of that name is not ours to remove, and makes the next step fail
                folder.replace(old)
            try:
                fresh.replace(folder)
            except OSError:
                if old.exists():
                    old.replace(folder)
                raise
            shutil.rmtree(old, ignore_errors=True)
    except OSError as error:
        raise OutputError(f"{folder}: cannot be written: {error.strerror or error}") from None
