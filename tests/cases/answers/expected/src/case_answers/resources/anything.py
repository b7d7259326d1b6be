# Made by aoaigen 0.1.0 from API version 1. Edits are lost when it is made again.

"""`client.anything`: Operations under `/anything`."""

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

if TYPE_CHECKING:
    from .._runtime.caller import AsyncCaller, SyncCaller
    from .._runtime.sentinels import NotGiven
    from .._runtime.transport import Timeout
    from .._runtime.types import Body, Headers, Query

_LIST = Operation(
    id="anything",
    method="GET",
    path="/anything",
)


class Anything(SyncResource):
    """Operations under `/anything`."""

    @cached_property
    def with_raw_response(self) -> AnythingWithRawResponse:
        """The same, each method giving the raw HTTP response."""
        return AnythingWithRawResponse(self._client)

    @cached_property
    def with_streaming_response(self) -> AnythingWithStreamingResponse:
        """The same, each method giving a response whose body is read on demand."""
        return AnythingWithStreamingResponse(self._client)

    def list(
        self,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> object:
        """(No description.)

        Args:
            extra_headers: Headers to send besides the client's.
            extra_query: Query parameters to send besides the method's.
            extra_body: Members to add to the request body.
            timeout: Seconds, or a `Timeout`, for this call alone.

        Returns:
            Whatever.
        """
        return self._client.request(_LIST, object, options=CallOptions(extra_headers, extra_query, extra_body, timeout))


class AsyncAnything(AsyncResource):
    """Operations under `/anything`."""

    @cached_property
    def with_raw_response(self) -> AsyncAnythingWithRawResponse:
        """The same, each method giving the raw HTTP response."""
        return AsyncAnythingWithRawResponse(self._client)

    @cached_property
    def with_streaming_response(self) -> AsyncAnythingWithStreamingResponse:
        """The same, each method giving a response whose body is read on demand."""
        return AsyncAnythingWithStreamingResponse(self._client)

    async def list(
        self,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> object:
        """(No description.)

        Args:
            extra_headers: Headers to send besides the client's.
            extra_query: Query parameters to send besides the method's.
            extra_body: Members to add to the request body.
            timeout: Seconds, or a `Timeout`, for this call alone.

        Returns:
            Whatever.
        """
        return await self._client.request(
            _LIST, object, options=CallOptions(extra_headers, extra_query, extra_body, timeout)
        )


class AnythingWithRawResponse:
    """`Anything`, each method giving the raw HTTP response."""

    def __init__(self, client: SyncCaller) -> None:
        anything = Anything(raw_caller(client))
        self.list = returns_raw(anything.list)


class AnythingWithStreamingResponse:
    """`Anything`, each method giving a response whose body is read on demand."""

    def __init__(self, client: SyncCaller) -> None:
        anything = Anything(streamed_caller(client))
        self.list = returns_streamed(anything.list)


class AsyncAnythingWithRawResponse:
    """`AsyncAnything`, each method giving the raw HTTP response."""

    def __init__(self, client: AsyncCaller) -> None:
        anything = AsyncAnything(async_raw_caller(client))
        self.list = async_returns_raw(anything.list)


class AsyncAnythingWithStreamingResponse:
    """`AsyncAnything`, each method giving a response whose body is read on demand."""

    def __init__(self, client: AsyncCaller) -> None:
        anything = AsyncAnything(async_streamed_caller(client))
        self.list = async_returns_streamed(anything.list)
