"""Folders of generated files, and single files: written whole or not at all, and compared file by file."""

from __future__ import annotations

import tempfile
from collections.abc import Iterator, Mapping
from contextlib import ExitStack, suppress
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


def write(places: Mapping[Path, Files | bytes]) -> None:
    """Make each folder hold its files and no others, and each file its bytes: all of them or, on a failure, none.

    What is new is prepared beside the old and then put in its place. Raises `OutputError` if that cannot be done.
    """
    with ExitStack() as stack:
        staged = [_Staged(place, content, stack) for place, content in places.items()]
        for done, each in enumerate(staged):
            try:
                each.put()
            except BaseException as error:
                for earlier in reversed(staged[: done + 1]):
                    earlier.take_back()
                if isinstance(error, OSError):
                    raise _unwritable(each.place, error) from None
                raise


class _Staged:
    """A folder or a file prepared beside its place. `stack` removes what is left of it."""

    def __init__(self, place: Path, content: Files | bytes, stack: ExitStack) -> None:
        self.place = place
        self._is_ours = place.is_file if isinstance(content, bytes) else place.is_dir
        try:
            _make_folder(place.parent, stack)
            temporary = tempfile.TemporaryDirectory(prefix=f".{place.name}-", dir=place.parent)
            staging = Path(stack.enter_context(temporary))
            self._fresh, self._old = staging / "new", staging / "old"
            if isinstance(content, bytes):
                self._fresh.write_bytes(content)
                return
            self._fresh.mkdir()
            for path, each in content.items():
                target = self._fresh / path
                target.parent.mkdir(parents=True, exist_ok=True)
                target.write_bytes(each)
        except OSError as error:
            raise _unwritable(place, error) from None

    def put(self) -> None:
        """Take the place; what stood there is kept for `take_back`."""
        if self._is_ours():  # what is of the other kind is not ours to remove, and makes the next step fail
            self.place.replace(self._old)
        self._fresh.replace(self.place)

    def take_back(self) -> None:
        """Let what stood in the place stand there again, however far `put` came."""
        if not self._fresh.exists():
            self.place.replace(self._fresh)
        if self._old.exists():
            self._old.replace(self.place)


def _make_folder(folder: Path, stack: ExitStack) -> None:
    """Make a folder and those above it. `stack` removes those that are new and, after all, empty."""
    if not folder.exists():
        _make_folder(folder.parent, stack)
        folder.mkdir(exist_ok=True)
        stack.callback(_remove_if_empty, folder)


def _remove_if_empty(folder: Path) -> None:
    with suppress(OSError):
        folder.rmdir()


def _unwritable(place: Path, error: OSError) -> OutputError:
    return OutputError(f"{place}: cannot be written: {error.strerror or error}")
