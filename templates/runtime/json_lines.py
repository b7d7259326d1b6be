"""Values from JSON lines (newline-delimited JSON), and from JSON text sequences (RFC 7464). No I/O."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, Generic, TypeVar

from .decoding import typed
from .errors import APIResponseValidationError
from .json_text import decode_json

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from httpx import Response

_T = TypeVar("_T")

MAX_LINE_SIZE: Final = 16 * 1024 * 1024
"""Bytes that one value may take."""

_LINE_FEED: Final = b"\n"
_RECORD_SEPARATOR: Final = b"\x1e"


class LineReader(Generic[_T]):
    """Turns bytes into values. Blank lines are passed over; the last one needs no end."""

    done: Final = False

    def __init__(self, item: type[_T], response: Response) -> None:
        self._response = response
        self._item = item
        self._partial: list[bytes] = []
        """The pieces of the line that has not ended yet."""
        self._size = 0
        self._separator = b""

    def feed(self, chunk: bytes) -> Iterator[_T]:
        """The values that a piece of the body completes. Raises APIResponseValidationError for what is not JSON."""
        # A sequence begins with its separator, and its values may have lines; lines begin with anything else.
        self._separator = self._separator or (_RECORD_SEPARATOR if chunk[:1] == _RECORD_SEPARATOR else _LINE_FEED)
        *lines, partial = chunk.split(self._separator)
        if lines:
            lines[0] = b"".join([*self._partial, lines[0]])
            self._partial, self._size = [], 0
        self._partial.append(partial)
        self._size += len(partial)
        if self._size > MAX_LINE_SIZE:
            message = f"Not readable: a line is larger than {MAX_LINE_SIZE:,} bytes."
            raise APIResponseValidationError(self._response, None, message=message)
        return self._values(lines)

    def flush(self) -> Iterator[_T]:
        """The value that the end of the body completes, if it does."""
        return self._values([b"".join(self._partial)])

    def _values(self, lines: Iterable[bytes]) -> Iterator[_T]:
        for line in lines:
            if line.strip():
                yield typed(self._decoded(line), self._item, self._response.headers)

    def _decoded(self, line: bytes) -> object:
        try:
            return decode_json(line)
        except ValueError as error:
            text = line.decode("utf-8", "replace")
            message = "A line of the stream is not JSON."
            raise APIResponseValidationError(self._response, text, message=message) from error
