# Made by aoaigen 0.1.0 from API version 1. Edits are lost when it is made again.

"""`client.events`: Operations under `/events`."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from .._runtime.caller import (
    async_raw_caller,
    async_returns_raw,
    async_returns_streamed,
    async_streamed_caller,
    raw_caller,
    returns_raw,
    returns_streamed,
    streamed_caller,
)
from .._runtime.operation import CallOptions, Operation
from .._runtime.resource import AsyncResource, SyncResource
from .._runtime.sentinels import not_given
from ..types import Pet

if TYPE_CHECKING:
    from .._runtime.caller import AsyncCaller, SyncCaller
    from .._runtime.sentinels import NotGiven
    from .._runtime.streaming import AsyncStream, Stream
    from .._runtime.transport import Timeout
    from .._runtime.types import Body, Headers, Query

_LIST = Operation(
    id="events",
    method="GET",
    path="/events",
    accept="text/event-stream",
)


class Events(SyncResource):
    """Operations under `/events`."""

    @cached_property
    def with_raw_response(self) -> EventsWithRawResponse:
        """The same, each method giving the raw HTTP response."""
        return EventsWithRawResponse(self._client)

    @cached_property
    def with_streaming_response(self) -> EventsWithStreamingResponse:
        """The same, each method giving a response whose body is read on demand."""
        return EventsWithStreamingResponse(self._client)

    def list(
        self,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> Stream[Pet]:
        """(No description.)

        Args:
            extra_headers: Headers to send besides the client's.
            extra_query: Query parameters to send besides the method's.
            extra_body: Members to add to the request body.
            timeout: Seconds, or a `Timeout`, for this call alone.

        Returns:
            Pets.
        """
        return self._client.stream(_LIST, Pet, options=CallOptions(extra_headers, extra_query, extra_body, timeout))


class AsyncEvents(AsyncResource):
    """Operations under `/events`."""

    @cached_property
    def with_raw_response(self) -> AsyncEventsWithRawResponse:
        """The same, each method giving the raw HTTP response."""
        return AsyncEventsWithRawResponse(self._client)

    @cached_property
    def with_streaming_response(self) -> AsyncEventsWithStreamingResponse:
        """The same, each method giving a response whose body is read on demand."""
        return AsyncEventsWithStreamingResponse(self._client)

    async def list(
        self,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> AsyncStream[Pet]:
        """(No description.)

        Args:
            extra_headers: Headers to send besides the client's.
            extra_query: Query parameters to send besides the method's.
            extra_body: Members to add to the request body.
            timeout: Seconds, or a `Timeout`, for this call alone.

        Returns:
            Pets.
        """
        return await self._client.stream(
            _LIST, Pet, options=CallOptions(extra_headers, extra_query, extra_body, timeout)
        )


class EventsWithRawResponse:
    """`Events`, each method giving the raw HTTP response."""

    def __init__(self, client: SyncCaller) -> None:
        events = Events(raw_caller(client))
        self.list = returns_raw(events.list)


class EventsWithStreamingResponse:
    """`Events`, each method giving a response whose body is read on demand."""

    def __init__(self, client: SyncCaller) -> None:
        events = Events(streamed_caller(client))
        self.list = returns_streamed(events.list)


class AsyncEventsWithRawResponse:
    """`AsyncEvents`, each method giving the raw HTTP response."""

    def __init__(self, client: AsyncCaller) -> None:
        events = AsyncEvents(async_raw_caller(client))
        self.list = async_returns_raw(events.list)


class AsyncEventsWithStreamingResponse:
    """`AsyncEvents`, each method giving a response whose body is read on demand."""

    def __init__(self, client: AsyncCaller) -> None:
        events = AsyncEvents(async_streamed_caller(client))
        self.list = async_returns_streamed(events.list)
