"""Bodies of type multipart/form-data, without an HTTP library: text fields, and files streamed from where they are."""

from __future__ import annotations

import os
from collections.abc import AsyncIterator, Callable, Collection, Iterator, Mapping, Sequence
from pathlib import Path
from typing import IO, Any, Final, NamedTuple

from .dumping import to_wire
from .sentinels import given
from .views import View

_CHUNK_SIZE: Final = 64 * 1024
_UNNAMED: Final = "upload"
_UNKNOWN_TYPE: Final = "application/octet-stream"


def encode_form(fields: Mapping[str, object], files: Collection[str] = ()) -> FormData:
    """Prepare a form from fields by wire name; `files` tells which of them hold files.

    A file is what `FileTypes` says. Numbers, booleans and strings become text, the members of an object parts named
    `field[member]`, and the items of a list parts of the same name. None and `omit` are left out. Raises TypeError for
    a value that a form cannot carry, ValueError for a line break in a header, and OSError for a path that is not there.
    """
    parts: list[_Part] = []
    for name, value in given(fields).items():
        if name in files:
            several = value if isinstance(value, list) else [value]
            parts += [_file_part(name, file) for file in several if file is not None]
        else:
            parts += [_text_part(part_name, text) for part_name, text in _flatten(name, value)]
    return FormData(parts)


def file_from_path(path: str | os.PathLike[str]) -> tuple[str, bytes]:
    """Read a file into memory, as the name and content to upload."""
    path = Path(path)
    return path.name, path.read_bytes()


class FormData:
    """A form ready to be sent. Iterating, also asynchronously, gives its bytes in chunks, from the start each time.

    Raises OSError where a file cannot be read, or is shorter than it was when the form was prepared.
    """

    content_type: str
    """With the boundary."""
    content_length: int | None
    """In bytes; None if a file does not tell its size."""
    replayable: bool
    """Whether the form can be iterated more than once, as a retry does."""

    def __init__(self, parts: Sequence[_Part]) -> None:
        boundary = os.urandom(16).hex()
        self.content_type = f"multipart/form-data; boundary={boundary}"
        self._parts = parts
        self._opening = f"--{boundary}\r\n".encode()
        self._closing = f"--{boundary}--\r\n".encode()
        self.content_length = self._length()
        self.replayable = all(part.replayable for part in parts)

    def _length(self) -> int | None:
        length = len(self._closing)
        for part in self._parts:
            if part.size is None:
                return None
            length += len(self._opening) + len(part.head) + part.size + len(b"\r\n")
        return length

    def __iter__(self) -> Iterator[bytes]:
        for part in self._parts:
            yield self._opening + part.head
            yield from part.read()
            yield b"\r\n"
        yield self._closing

    async def __aiter__(self) -> AsyncIterator[bytes]:
        if all(part.in_memory for part in self._parts):
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


class _Part(NamedTuple):
    head: bytes
    """The headers, with the blank line behind them."""
    size: int | None
    replayable: bool
    in_memory: bool
    read: Callable[[], Iterator[bytes]]
    """Starts over with each call."""


def _flatten(name: str, value: object) -> Iterator[tuple[str, str | bytes]]:
    if isinstance(value, View):
        value = to_wire(value)
    match value:
        case None:
            return
        case bool():
            yield name, "true" if value else "false"
        case str() | bytes():
            yield name, value
        case int() | float():
            yield name, str(value)
        case Mapping():
            for key, item in given(value).items():
                yield from _flatten(f"{name}[{key}]", item)
        case list() | tuple() | set() | frozenset():
            for item in value:
                yield from _flatten(name, item)
        case _:
            raise TypeError(f"{name}: a form cannot carry a value of type {type(value).__name__}")


def _text_part(name: str, value: str | bytes) -> _Part:
    content = value.encode() if isinstance(value, str) else value
    return _bytes_part(_head(f'form-data; name="{_escape(name)}"', {}), content)


def _file_part(name: str, file: Any) -> _Part:
    """Make a part of any of `FileTypes`."""
    content: Any
    given_as = file if isinstance(file, tuple) else (None, file)
    filename, content, content_type, headers = (*given_as, None, None, None)[:4]
    filename = filename or _filename_of(content) or _UNNAMED
    disposition = f'form-data; name="{_escape(name)}"; filename="{_escape(filename)}"'
    headers = dict(headers or {})
    if content_type or not any(header.lower() == "content-type" for header in headers):
        headers["Content-Type"] = content_type or _guess_type(filename)
    head = _head(disposition, headers)
    match content:
        case bytes() | bytearray() | memoryview():
            return _bytes_part(head, bytes(content))
        case os.PathLike():
            size = Path(content).stat().st_size
            return _Part(head, size, replayable=True, in_memory=False, read=lambda: _read_path(content, size))
        case _ if hasattr(content, "read") and not hasattr(content, "encoding"):  # which only text files have
            return _stream_part(head, content)
        case _:
            raise TypeError(_not_a_file(name, content))


def _not_a_file(name: str, content: object) -> str:
    expected = f"{name}: a file is given as pathlib.Path, as bytes, or as a file opened in binary mode"
    if isinstance(content, str):
        return f"{expected}; for a path, write pathlib.Path({content[:100]!r})"
    return f"{expected}; not as {type(content).__name__}"


def _bytes_part(head: bytes, content: bytes) -> _Part:
    return _Part(head, len(content), replayable=True, in_memory=True, read=lambda: iter((content,)))


def _stream_part(head: bytes, file: IO[bytes]) -> _Part:
    if not (hasattr(file, "seekable") and file.seekable()):
        return _Part(head, None, replayable=False, in_memory=False, read=lambda: _read(file))
    start = file.tell()
    size = file.seek(0, os.SEEK_END) - start
    file.seek(start)

    def read() -> Iterator[bytes]:
        file.seek(start)
        return _read_exactly(file, size)

    return _Part(head, size, replayable=True, in_memory=False, read=read)


def _read_path(path: os.PathLike[str], size: int) -> Iterator[bytes]:
    with Path(path).open("rb") as file:
        yield from _read_exactly(file, size)


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


def _filename_of(content: object) -> str | None:
    path = content if isinstance(content, os.PathLike) else getattr(content, "name", None)
    # The name of an open file may also be a number.
    return Path(os.fsdecode(path)).name if isinstance(path, (str, bytes, os.PathLike)) else None


def _guess_type(filename: str) -> str:
    from mimetypes import guess_type  # noqa: PLC0415 - costly

    return guess_type(filename)[0] or _UNKNOWN_TYPE


def _head(disposition: str, headers: Mapping[str, str]) -> bytes:
    lines = [f"Content-Disposition: {disposition}", *(f"{name}: {value}" for name, value in headers.items())]
    for line in lines:
        if "\r" in line or "\n" in line:
            raise ValueError(f"a header of a form part has a line break in it: {line!r}")
    return "\r\n".join([*lines, "", ""]).encode(errors="replace")


def _escape(name: str) -> str:
    """Write a name as HTML's form encoding does, so that none can end the quotes or the line."""
    return name.replace("\r", "%0D").replace("\n", "%0A").replace('"', "%22")
