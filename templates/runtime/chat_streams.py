"""Streamed chat completions as their events: the drivers of `ChatState`."""

from __future__ import annotations

from collections import deque
from typing import TYPE_CHECKING, Any, Generic, TypeVar

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Iterator
    from types import TracebackType
    from typing import Self

    from httpx import Response

    from .chat_state import ChatState
    from .models import BaseModel
    from .streaming import AsyncStream, Stream

_Event = TypeVar("_Event")
_Snapshot = TypeVar("_Snapshot", bound="BaseModel")
_Completion = TypeVar("_Completion", bound="BaseModel")


class ChatStream(Generic[_Event, _Snapshot, _Completion]):
    """The events of a streamed chat completion. Iterate over it, once.

    An error in its middle raises APIError; what has arrived before is in `current_completion_snapshot`.
    """

    def __init__(self, chunks: Stream[Any], state: ChatState[Any, _Event, _Snapshot, _Completion]) -> None:
        self._chunks = chunks
        self._state = state
        self._events: deque[_Event] = deque()

    @property
    def response(self) -> Response:
        """The HTTP response that the events come from."""
        return self._chunks.response

    @property
    def current_completion_snapshot(self) -> _Snapshot:
        """The completion as far as it has arrived; what is to be parsed, as far as it can be read."""
        return self._state.current_completion_snapshot

    def get_final_completion(self) -> _Completion:
        """Read the stream to its end, and return the completion with what is to be parsed.

        Raises LengthFinishReasonError or ContentFilterFinishReasonError for an answer that was cut off.
        """
        self.until_done()
        return self._state.get_final_completion()

    def until_done(self) -> Self:
        """Read the stream to its end."""
        for _ in self:
            pass
        return self

    def __iter__(self) -> Iterator[_Event]:
        return self

    def __next__(self) -> _Event:
        while not self._events:
            self._events.extend(self._state.handle_chunk(next(self._chunks)))
        return self._events.popleft()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, traceback: TracebackType | None
    ) -> None:
        self.close()

    def close(self) -> None:
        """Close the connection; nothing more arrives."""
        self._chunks.close()


class AsyncChatStream(Generic[_Event, _Snapshot, _Completion]):
    """A ChatStream for `async for`."""

    def __init__(self, chunks: AsyncStream[Any], state: ChatState[Any, _Event, _Snapshot, _Completion]) -> None:
        self._chunks = chunks
        self._state = state
        self._events: deque[_Event] = deque()

    @property
    def response(self) -> Response:
        """The HTTP response that the events come from."""
        return self._chunks.response

    @property
    def current_completion_snapshot(self) -> _Snapshot:
        """The completion as far as it has arrived; what is to be parsed, as far as it can be read."""
        return self._state.current_completion_snapshot

    async def get_final_completion(self) -> _Completion:
        """Read the stream to its end, and return the completion with what is to be parsed.

        Raises LengthFinishReasonError or ContentFilterFinishReasonError for an answer that was cut off.
        """
        await self.until_done()
        return self._state.get_final_completion()

    async def until_done(self) -> Self:
        """Read the stream to its end."""
        async for _ in self:
            pass
        return self

    def __aiter__(self) -> AsyncIterator[_Event]:
        return self

    async def __anext__(self) -> _Event:
        while not self._events:
            self._events.extend(self._state.handle_chunk(await anext(self._chunks)))
        return self._events.popleft()

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, traceback: TracebackType | None
    ) -> None:
        await self.close()

    async def close(self) -> None:
        """Close the connection; nothing more arrives."""
        await self._chunks.close()
