"""Server-sent events from bytes, by the rules of WHATWG's HTML standard (section "Server-sent events"). No I/O."""

from __future__ import annotations

from typing import Final, NamedTuple

MAX_EVENT_SIZE: Final = 16 * 1024 * 1024
"""Bytes that one event may take, unless the decoder is told otherwise."""

_BOM: Final = b"\xef\xbb\xbf"
_END_OF_DATA: Final = b"[DONE]"
_MOST_DIGITS: Final = 18
"""Of a reconnection time; what is longer means nothing, and costs time to read."""


class EventTooLarge(ValueError):  # noqa: N818 - says what is wrong, as the standard library's do
    """An event is larger than the decoder may hold. The decoder is of no use afterwards."""


class ServerSentEvent(NamedTuple):
    """One event."""

    event: str
    """Its type: "message" unless the stream names one."""
    data: str
    id: str
    """The last event id that the stream has set, in this event or before; "" if none."""
    retry: int | None
    """The reconnection time in milliseconds, where this event sets it."""


class SSEDecoder:
    """Turns the chunks of a stream, cut anywhere, into events.

    An event is complete at the blank line after it; one that the end of the stream cuts short is dropped, as the
    standard says. The exception is a closing `data: [DONE]`: nothing of it can be missing, and some servers end the
    stream right behind it, so `flush` returns it.
    """

    def __init__(self, max_event_size: int = MAX_EVENT_SIZE) -> None:
        self.cut_short = False
        """Whether the stream ended in the middle of an event; known after `flush`."""
        self._max_event_size = max_event_size
        self._at_start = True
        self._after_cr = False
        self._partial: list[bytes] = []
        """The pieces of the line that has not ended yet."""
        self._partial_size = 0
        self._data: list[bytes] = []
        """The data lines of the event that has not ended yet."""
        self._data_size = 0
        self._event = ""
        self._id = ""
        self._retry: int | None = None

    def feed(self, chunk: bytes) -> list[ServerSentEvent]:
        """Return the events that the chunk completes. Raises EventTooLarge."""
        if self._after_cr and chunk:
            # The line has ended at its CR already, so that its event did not have to wait for this LF.
            self._after_cr = False
            chunk = chunk.removeprefix(b"\n")
        self._partial.append(chunk)
        if b"\n" not in chunk and b"\r" not in chunk:
            self._partial_size += len(chunk)
            self._check_size(self._partial_size)
            return []
        text = b"".join(self._partial)
        lines = text.splitlines()
        self._after_cr = text.endswith(b"\r")
        partial = b"" if text.endswith((b"\r", b"\n")) else lines.pop()
        self._partial = [partial]
        self._partial_size = len(partial)
        events = self._decode(lines)
        self._check_size(self._partial_size)
        return events

    def flush(self) -> list[ServerSentEvent]:
        """Return what the end of the stream completes: a `[DONE]` without its blank line, or nothing."""
        rest = b"".join(self._partial)
        self._decode([rest] if rest else [])
        self._partial, self._partial_size = [], 0
        if self._data == [_END_OF_DATA]:
            return self._decode([b""])
        self.cut_short = bool(self._data) or rest[:1] not in {b"", b":"}
        return []

    def _decode(self, lines: list[bytes]) -> list[ServerSentEvent]:
        if self._at_start and lines:
            self._at_start = False
            lines[0] = lines[0].removeprefix(_BOM)
        events: list[ServerSentEvent] = []
        for line in lines:
            if not line:
                if self._data:
                    data = b"\n".join(self._data).decode("utf-8", "replace")
                    events.append(ServerSentEvent(self._event or "message", data, self._id, self._retry))
                    self._data = []
                    self._data_size = 0
                self._event = ""
                self._retry = None
                continue
            self._check_size(len(line))
            if line.startswith(b"data: "):  # nearly every line there is
                self._data.append(line[6:])
                self._data_size += len(line)
            else:
                self._take_field(line)
        return events

    def _take_field(self, line: bytes) -> None:
        name, _, value = line.partition(b":")
        value = value.removeprefix(b" ")
        if name == b"data":
            self._data.append(value)
            self._data_size += len(line)
        elif name == b"event":
            self._event = value.decode("utf-8", "replace")
        elif name == b"id" and b"\0" not in value:
            self._id = value.decode("utf-8", "replace")
        elif name == b"retry" and value.isdigit() and len(value) <= _MOST_DIGITS:
            self._retry = int(value)

    def _check_size(self, size: int) -> None:
        if self._data_size + size > self._max_event_size:
            raise EventTooLarge(f"a server-sent event is larger than {self._max_event_size:,} bytes")
