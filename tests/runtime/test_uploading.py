"""Large files in parts."""

from __future__ import annotations

import asyncio
import tracemalloc
from typing import TYPE_CHECKING

import pytest
from runtime.uploading import FileParts

if TYPE_CHECKING:
    import os
    from pathlib import Path

MEGABYTE = 1 << 20


def parts(flavour: str, file: os.PathLike[str] | bytes, **settings: int) -> list[bytes]:
    whole = FileParts(file, "a.txt", None, settings.get("part_size"))
    if flavour == "sync":
        return list(whole)

    async def read() -> list[bytes]:
        return [part async for part in whole]

    return asyncio.run(read())


@pytest.mark.parametrize("flavour", ["sync", "async"])
@pytest.mark.parametrize("on_disk", [True, False])
def test_a_file_is_cut_into_parts(flavour: str, on_disk: bool, tmp_path: Path) -> None:
    path = tmp_path / "a.txt"
    path.write_bytes(b"one two three")
    file = path if on_disk else b"one two three"
    assert parts(flavour, file, part_size=5) == [b"one t", b"wo th", b"ree"]
    assert parts(flavour, file, part_size=13) == [b"one two three"]
    assert parts(flavour, file) == [b"one two three"]


@pytest.mark.parametrize("flavour", ["sync", "async"])
def test_a_file_on_disk_is_read_a_part_at_a_time(flavour: str, tmp_path: Path) -> None:
    path = tmp_path / "a.txt"
    with path.open("wb") as file:
        file.truncate(200 * MEGABYTE)
    tracemalloc.start()
    try:
        whole = FileParts(path, None, None, MEGABYTE)
        count = sum(1 for _ in whole) if flavour == "sync" else asyncio.run(_count(whole))
        _, peak = tracemalloc.get_traced_memory()
    finally:
        tracemalloc.stop()
    assert count == 200
    assert peak < 10 * MEGABYTE


async def _count(parts: FileParts) -> int:
    return len([len(part) async for part in parts])


def test_name_and_size(tmp_path: Path) -> None:
    path = tmp_path / "a.txt"
    path.write_bytes(b"one")
    described = [FileParts(path, None, None, None), FileParts(path, "b.txt", 7, None), FileParts(b"one", "c", None, 1)]
    assert [(each.filename, each.size) for each in described] == [("a.txt", 3), ("b.txt", 7), ("c", 3)]


def test_what_cannot_be_uploaded(tmp_path: Path) -> None:
    with pytest.raises(TypeError, match="give a `filename`"):
        FileParts(b"one", None, 3, None)
    with pytest.raises(ValueError, match="part_size must be 1 or more, not 0"):
        FileParts(b"one", "a.txt", None, 0)
    with pytest.raises(FileNotFoundError):
        FileParts(tmp_path / "gone", None, None, None)
