"""Bodies of type multipart/form-data, without an HTTP library: text fields, and files streamed from where they are."""

from __future__ import annotations

import os
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from pathlib import Path
from typing import Any, Final, NamedTuple

from .dumping import to_wire
from .sentinels import given
from .uploads import Source, Upload, bytes_source, source_of
from .views import View

_UNNAMED: Final = "upload"
_UNKNOWN_TYPE: Final = "application/octet-stream"


class JSONText(str):
    """Text that is JSON, of which a form tells."""

    __slots__ = ()


def encode_form(fields: Mapping[str, object], files: Collection[str] = ()) -> FormData:
    """Prepare a form from fields by wire name; `files` tells which of them hold files.

    A file is what `FileTypes` says. Numbers, booleans and strings become text, the members of an object parts named
    `field[member]`, and the items of a list parts of the same name. None and `omit` are left out. Raises TypeError for
    a value that a form cannot carry, ValueError for a line break in a header, and OSError for a path that is not there.
    """
    parts: list[_Part] = []
    for name, value in given(fields).items():
        if name in files:
            parts += [_file_part(name, file) for file in _files(value) if file is not None]
        else:
            parts += [_text_part(part_name, text) for part_name, text in _flatten(name, value)]
    return FormData(parts)


def file_from_path(path: str | os.PathLike[str]) -> tuple[str, bytes]:
    """Read a file into memory, as the name and content to upload."""
    path = Path(path)
    return path.name, path.read_bytes()


class FormData(Upload):
    """A form ready to be sent."""

    content_type: str
    """With the boundary."""

    def __init__(self, parts: Sequence[_Part]) -> None:
        boundary = os.urandom(16).hex()
        self.content_type = f"multipart/form-data; boundary={boundary}"
        sources: list[Source] = []
        for part in parts:
            opening = f"--{boundary}\r\n".encode()
            sources += [bytes_source(opening + part.head), part.content, bytes_source(b"\r\n")]
        super().__init__([*sources, bytes_source(f"--{boundary}--\r\n".encode())])


class _Part(NamedTuple):
    head: bytes
    """The headers, with the blank line behind them."""
    content: Source


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
    headers = {"Content-Type": "application/json"} if isinstance(value, JSONText) else {}
    head = _head(f'form-data; name="{_escape(name)}"', headers)
    return _Part(head, bytes_source(value.encode() if isinstance(value, str) else value))


def _files(value: Any) -> Iterable[Any]:
    """One file or several as several."""
    is_one = isinstance(value, (tuple, str, bytes, bytearray, memoryview)) or hasattr(value, "read")
    return value if isinstance(value, Iterable) and not is_one else [value]


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
    return _Part(_head(disposition, headers), source_of(name, content))


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
