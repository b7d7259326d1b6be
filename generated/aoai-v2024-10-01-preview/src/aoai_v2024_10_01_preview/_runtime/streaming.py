"""Streams of server-sent events, or of JSON lines, as typed values."""

from __future__ import annotations

from contextlib import aclosing
from typing import TYPE_CHECKING, Any, Generic, TypeAlias, TypeVar

from .decoding import invalid, typed
from .errors import APIConnectionError, APIResponseValidationError, stream_error
from .json_text import decode_json
from .sse import EventTooLarge, SSEDecoder
from .tracing import watch_of, watched

if TYPE_CHECKING:
    from collections.abc import AsyncGenerator, AsyncIterator, Awaitable, Callable, Generator, Iterable, Iterator
    from types import TracebackType
    from typing import Protocol, Self

    from httpx import Response

    from .json_lines import LineReader
    from .sse import ServerSentEvent
    from .transport import AsyncTransport, SyncTransport

    class _Closes(Protocol):
        def close(self) -> None: ...

    class _ClosesAsync(Protocol):
        async def close(self) -> None: ...


_T = TypeVar("_T")
_Reader: TypeAlias = "_EventReader[_T] | LineReader[_T]"
_Closing = TypeVar("_Closing", bound="_Closes")
_AsyncClosing = TypeVar("_AsyncClosing", bound="_ClosesAsync")

_DONE = "[DONE]"
_UNNAMED = "message"
_ERROR = "error"
_LONGEST_START = 1000


class _EventReader(Generic[_T]):
    """Turns bytes into values, without I/O. ``done`` once the service has said that nothing follows."""

    def __init__(self, event: type[_T], response: Response) -> None:
        self.done = False
        self._began = False
        self._start = b""
        """Of a body that has not turned out to be events yet."""
        self._decoder = SSEDecoder()
        self._response = response
        self._event = event
        self._watch = watch_of(response)

    def feed(self, chunk: bytes) -> Iterator[_T]:
        """The values that a piece of the body completes."""
        try:
            events = self._decoder.feed(chunk)
        except EventTooLarge as error:
            raise APIResponseValidationError(self._response, None, message=f"Not readable: {error}.") from error
        if events:
            self._began = True
        elif not self._began and len(self._start) < _LONGEST_START:
            self._start += chunk[:_LONGEST_START]
        return self._values(events)

    def flush(self) -> Iterator[_T]:
        """The value that the end of the body completes, if it does.

        Raises APIConnectionError where the body ends within an event, APIResponseValidationError where it had none.
        """
        events = self._decoder.flush()
        yield from self._values(events)
        is_stream = self._began or "event-stream" in self._response.headers.get("content-type", "")
        if self._decoder.cut_short and is_stream:
            raise APIConnectionError(
                message="The stream ended in the middle of an event.", request=self._response.request
            )
        if not (self._began or events):
            raise invalid(self._response, "a stream of events", self._start.decode("utf-8", "replace"))

    def _values(self, events: Iterable[ServerSentEvent]) -> Iterator[_T]:
        for event in events:
            if event.data.startswith(_DONE):
                self.done = True
                return
            if event.data:
                yield typed(self._data(event), self._event, self._response.headers)

    def _data(self, event: ServerSentEvent) -> Any:
        try:
            data = decode_json(event.data)
        except ValueError as error:
            if event.event == _ERROR:
                raise stream_error(event.data, self._response) from None
            raise APIResponseValidationError(
                self._response, event.data, message="An event of the stream is not JSON."
            ) from error
        if self._watch is not None:
            self._watch.add(data)
        failure = data.get("error") if isinstance(data, dict) else None
        if failure or event.event == _ERROR:
            raise stream_error(failure or data, self._response)
        # Objects of the assistants do not say which event they belong to; those that do, say it as their type.
        if event.event != _UNNAMED and isinstance(data, dict) and data.get("type") != event.event:
            return {"event": event.event, "data": data}
        return data


def _reader(item: type[_T], response: Response, *, lines: bool) -> _Reader[_T]:
    if not lines:
        return _EventReader(item, response)
    from .json_lines import LineReader  # noqa: PLC0415 - few services have them

    return LineReader(item, response)


class Stream(Generic[_T]):
    """The events of one answer, or its JSON lines, in the order in which they arrive.

    Iterate over it, once. It ends where the service says so; leaving it early, by its context manager or `close`,
    closes the connection. An error in its middle raises APIError, and what arrived before has been delivered.
    """

    response: Response

    def __init__(self, event: type[_T], response: Response, transport: SyncTransport, *, lines: bool = False) -> None:
        self.response = response
        self._values = _values(_reader(event, response, lines=lines), response, transport)

    def __iter__(self) -> Iterator[_T]:
        return self

    def __next__(self) -> _T:
        return next(self._values)

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, traceback: TracebackType | None
    ) -> None:
        self.close()

    def close(self) -> None:
        """Close the connection; nothing more arrives."""
        with watched(self.response):
            self._values.close()
            self.response.close()

    def __del__(self) -> None:
        # What has begun to be read ends by itself; the connection of what was never read would be held for ever.
        if hasattr(self, "_values") and not self.response.is_closed:
            self.close()


class AsyncStream(Generic[_T]):
    """A Stream for ``async for``."""

    response: Response

    def __init__(self, event: type[_T], response: Response, transport: AsyncTransport, *, lines: bool = False) -> None:
        self.response = response
        self._values = _values_async(_reader(event, response, lines=lines), response, transport)

    def __aiter__(self) -> AsyncIterator[_T]:
        return self

    async def __anext__(self) -> _T:
        return await anext(self._values)

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, traceback: TracebackType | None
    ) -> None:
        await self.close()

    async def close(self) -> None:
        """Close the connection; nothing more arrives."""
        with watched(self.response):
            await self._values.aclose()
            await self.response.aclose()

    async def aclose(self) -> None:
        """Do as `close`, by the name that `contextlib.aclosing` knows."""
        await self.close()


def _values(reader: _Reader[_T], response: Response, transport: SyncTransport) -> Generator[_T, None, None]:
    try:
        with watched(response):
            for chunk in transport.iter_bytes(response):
                yield from reader.feed(chunk)
                if reader.done:
                    return
            yield from reader.flush()
    finally:
        response.close()


async def _values_async(reader: _Reader[_T], response: Response, transport: AsyncTransport) -> AsyncGenerator[_T, None]:
    try:
        with watched(response):
            async with aclosing(transport.iter_bytes(response)) as chunks:
                async for chunk in chunks:
                    for value in reader.feed(chunk):
                        yield value
                    if reader.done:
                        return
            for value in reader.flush():
                yield value
    finally:
        await response.aclose()


class StreamContext(Generic[_Closing]):
    """A call that is made when the `with` statement begins, for a stream; its connection ends with the statement."""

    def __init__(self, call: Callable[[], _Closing]) -> None:
        self._call = call

    def __enter__(self) -> _Closing:
        self._stream = self._call()
        return self._stream

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, traceback: TracebackType | None
    ) -> None:
        self._stream.close()


class AsyncStreamContext(Generic[_AsyncClosing]):
    """A StreamContext for `async with`."""

    def __init__(self, call: Callable[[], Awaitable[_AsyncClosing]]) -> None:
        self._call = call

    async def __aenter__(self) -> _AsyncClosing:
        self._stream = await self._call()
        return self._stream

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, traceback: TracebackType | None
    ) -> None:
        await self._stream.close()
