"""Folders of generated files: written whole or not at all, and compared file by file."""

from __future__ import annotations

import tempfile
from collections.abc import Iterator, Mapping
from contextlib import ExitStack
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


def write(packages: Mapping[Path, Files]) -> None:
    """Make each folder hold its files and no others: all folders or, on a failure, none.

    The new folders are prepared beside the old ones and then put in their places. Raises `OutputError` if that cannot
    be done.
    """
    with ExitStack() as stack:
        staged = [_Staged(folder, files, stack) for folder, files in packages.items()]
        for done, package in enumerate(staged):
            try:
                package.put()
            except OSError as error:
                for earlier in reversed(staged[: done + 1]):
                    earlier.take_back()
                raise _unwritable(package.folder, error) from None


class _Staged:
    """A folder prepared beside its place. `stack` removes what is left of it."""

    def __init__(self, folder: Path, files: Files, stack: ExitStack) -> None:
        self.folder = folder
        try:
            folder.parent.mkdir(parents=True, exist_ok=True)
            temporary = tempfile.TemporaryDirectory(prefix=f".{folder.name}-", dir=folder.parent)
            staging = Path(stack.enter_context(temporary))
            self._fresh, self._old = staging / "new", staging / "old"
            self._fresh.mkdir()
            for path, content in files.items():
                target = self._fresh / path
                target.parent.mkdir(parents=True, exist_ok=True)
                target.write_bytes(content)
        except OSError as error:
            raise _unwritable(folder, error) from None

    def put(self) -> None:
        """Take the folder's place; what stood there is kept for `take_back`."""
        if self.folder.is_dir():  # a file of that name is not ours to remove, and makes the next step fail
            self.folder.replace(self._old)
        self._fresh.replace(self.folder)

    def take_back(self) -> None:
        """Let what stood in the place stand there again, however far `put` came."""
        if not self._fresh.exists():
            self.folder.replace(self._fresh)
        if self._old.exists():
            self._old.replace(self.folder)


def _unwritable(folder: Path, error: OSError) -> OutputError:
    return OutputError(f"{folder}: cannot be written: {error.strerror or error}")
