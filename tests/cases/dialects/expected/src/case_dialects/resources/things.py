# Made by aoaigen 0.1.0 from API version 1. Edits are lost when it is made again.

"""`client.things`: Operations under `/things`."""

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
from ..types import Thing

if TYPE_CHECKING:
    from .._runtime.caller import AsyncCaller, SyncCaller
    from .._runtime.sentinels import NotGiven
    from .._runtime.transport import Timeout
    from .._runtime.types import Body, Headers, Query

_LIST = Operation(
    id="get_thing",
    method="GET",
    path="/things",
)


class Things(SyncResource):
    """Operations under `/things`."""

    @cached_property
    def with_raw_response(self) -> ThingsWithRawResponse:
        """The same, each method giving the raw HTTP response."""
        return ThingsWithRawResponse(self._client)

    @cached_property
    def with_streaming_response(self) -> ThingsWithStreamingResponse:
        """The same, each method giving a response whose body is read on demand."""
        return ThingsWithStreamingResponse(self._client)

    def list(
        self,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> Thing:
        """(No description.)

        Args:
            extra_headers: Headers to send besides the client's.
            extra_query: Query parameters to send besides the method's.
            extra_body: Members to add to the request body.
            timeout: Seconds, or a `Timeout`, for this call alone.

        Returns:
            It.
        """
        return self._client.request(_LIST, Thing, options=CallOptions(extra_headers, extra_query, extra_body, timeout))


class AsyncThings(AsyncResource):
    """Operations under `/things`."""

    @cached_property
    def with_raw_response(self) -> AsyncThingsWithRawResponse:
        """The same, each method giving the raw HTTP response."""
        return AsyncThingsWithRawResponse(self._client)

    @cached_property
    def with_streaming_response(self) -> AsyncThingsWithStreamingResponse:
        """The same, each method giving a response whose body is read on demand."""
        return AsyncThingsWithStreamingResponse(self._client)

    async def list(
        self,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> Thing:
        """(No description.)

        Args:
            extra_headers: Headers to send besides the client's.
            extra_query: Query parameters to send besides the method's.
            extra_body: Members to add to the request body.
            timeout: Seconds, or a `Timeout`, for this call alone.

        Returns:
            It.
        """
        return await self._client.request(
            _LIST, Thing, options=CallOptions(extra_headers, extra_query, extra_body, timeout)
        )


class ThingsWithRawResponse:
    """`Things`, each method giving the raw HTTP response."""

    def __init__(self, client: SyncCaller) -> None:
        things = Things(raw_caller(client))
        self.list = returns_raw(things.list)


class ThingsWithStreamingResponse:
    """`Things`, each method giving a response whose body is read on demand."""

    def __init__(self, client: SyncCaller) -> None:
        things = Things(streamed_caller(client))
        self.list = returns_streamed(things.list)


class AsyncThingsWithRawResponse:
    """`AsyncThings`, each method giving the raw HTTP response."""

    def __init__(self, client: AsyncCaller) -> None:
        things = AsyncThings(async_raw_caller(client))
        self.list = async_returns_raw(things.list)


class AsyncThingsWithStreamingResponse:
    """`AsyncThings`, each method giving a response whose body is read on demand."""

    def __init__(self, client: AsyncCaller) -> None:
        things = AsyncThings(async_streamed_caller(client))
        self.list = async_returns_streamed(things.list)
