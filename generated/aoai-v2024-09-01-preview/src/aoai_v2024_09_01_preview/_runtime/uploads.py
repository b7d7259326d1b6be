"""Bytes to send from where they are, memory or file, without an HTTP library."""

from __future__ import annotations

import errno
import os
import stat
from collections.abc import AsyncIterator, Callable, Iterator, Sequence
from pathlib import Path
from typing import IO, Any, Final, NamedTuple

_CHUNK_SIZE: Final = 64 * 1024


class Source(NamedTuple):
    """Where bytes come from."""

    size: int | None
    """None if it does not tell."""
    replayable: bool
    in_memory: bool
    read: Callable[[], Iterator[bytes]]
    """Starts over with each call."""


class Upload:
    """Sources, one behind the other. Iterating, also asynchronously, gives their bytes, from the start each time.

    Raises OSError where a file cannot be read, or is shorter than it was when the upload was prepared.
    """

    content_length: int | None
    """In bytes; None if a source does not tell its size."""
    replayable: bool
    """Whether it can be iterated more than once, as a retry does."""

    def __init__(self, sources: Sequence[Source]) -> None:
        self._sources = sources
        sizes = [source.size for source in sources if source.size is not None]
        self.content_length = sum(sizes) if len(sizes) == len(sources) else None
        self.replayable = all(source.replayable for source in sources)

    def __iter__(self) -> Iterator[bytes]:
        for source in self._sources:
            yield from source.read()

    async def __aiter__(self) -> AsyncIterator[bytes]:
        if all(source.in_memory for source in self._sources):
            for chunk in self:
                yield chunk
            return
        # What httpx stands on: it works in whatever event loop this runs in.
        from anyio.to_thread import run_sync  # noqa: PLC0415 - costly

        chunks = iter(self)

        def next_chunk() -> bytes | None:
            return next(chunks, None)

        while (read := await run_sync(next_chunk)) is not None:
            yield read


def source_of(name: str, content: Any) -> Source:
    """The source of `FileContent`; `name` is the argument's, for the TypeError that anything else raises."""
    match content:
        case bytes() | bytearray() | memoryview():
            return bytes_source(bytes(content))
        case os.PathLike():
            return _path_source(Path(content))
        case _ if hasattr(content, "read") and not hasattr(content, "encoding"):  # which only text files have
            return _stream_source(content)
        case _:
            raise TypeError(_not_a_file(name, content))


def bytes_source(content: bytes) -> Source:
    return Source(len(content), replayable=True, in_memory=True, read=lambda: iter((content,)))


def _not_a_file(name: str, content: object) -> str:
    expected = f"{name}: a file is given as pathlib.Path, as bytes, or as a file opened in binary mode"
    if isinstance(content, str):
        return f"{expected}; for a path, write pathlib.Path({content[:100]!r})"
    return f"{expected}; not as {type(content).__name__}"


def _path_source(path: Path) -> Source:
    status = path.stat()
    if stat.S_ISDIR(status.st_mode):
        raise IsADirectoryError(errno.EISDIR, os.strerror(errno.EISDIR), str(path))
    if not stat.S_ISREG(status.st_mode):  # a pipe or a device, which has no size and gives what it gives once
        return Source(None, replayable=False, in_memory=False, read=lambda: _read_pipe(path))
    size = status.st_size
    if not size:  # or one that the system makes when it is read, such as those under /proc
        return bytes_source(path.read_bytes())
    return Source(size, replayable=True, in_memory=False, read=lambda: _read_path(path, size))


def _stream_source(file: IO[bytes]) -> Source:
    if not (hasattr(file, "seekable") and file.seekable()):
        return Source(None, replayable=False, in_memory=False, read=lambda: _read(file))
    start = file.tell()
    size = file.seek(0, os.SEEK_END) - start
    file.seek(start)

    def read() -> Iterator[bytes]:
        file.seek(start)
        return _read_exactly(file, size)

    return Source(size, replayable=True, in_memory=False, read=read)


def _read_path(path: Path, size: int) -> Iterator[bytes]:
    with path.open("rb") as file:
        yield from _read_exactly(file, size)


def _read_pipe(path: Path) -> Iterator[bytes]:
    with path.open("rb") as file:
        yield from _read(file)


def _read(file: IO[bytes]) -> Iterator[bytes]:
    while chunk := file.read(_CHUNK_SIZE):
        yield chunk


def _read_exactly(file: IO[bytes], size: int) -> Iterator[bytes]:
    # The size has been announced: what is appended to a file meanwhile stays behind.
    left = size
    while left:
        chunk = file.read(min(_CHUNK_SIZE, left))
        if not chunk:
            raise OSError(f"A file of {size:,} bytes became shorter while it was sent.")
        left -= len(chunk)
        yield chunk
