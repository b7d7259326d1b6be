# Made by aoaigen 0.1.0 from API version 1. Edits are lost when it is made again.

"""`client.same_twice`: Operations under `/same_twice`."""

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
from ..types import Herd

if TYPE_CHECKING:
    from .._runtime.caller import AsyncCaller, SyncCaller
    from .._runtime.sentinels import NotGiven
    from .._runtime.transport import Timeout
    from .._runtime.types import Body, Headers, Query

_LIST = Operation(
    id="same_twice",
    method="GET",
    path="/same-twice",
)


class SameTwice(SyncResource):
    """Operations under `/same_twice`."""

    @cached_property
    def with_raw_response(self) -> SameTwiceWithRawResponse:
        """The same, each method giving the raw HTTP response."""
        return SameTwiceWithRawResponse(self._client)

    @cached_property
    def with_streaming_response(self) -> SameTwiceWithStreamingResponse:
        """The same, each method giving a response whose body is read on demand."""
        return SameTwiceWithStreamingResponse(self._client)

    def list(
        self,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> Herd:
        """(No description.)

        Args:
            extra_headers: Headers to send besides the client's.
            extra_query: Query parameters to send besides the method's.
            extra_body: Members to add to the request body.
            timeout: Seconds, or a `Timeout`, for this call alone.

        Returns:
            A herd.
        """
        return self._client.request(_LIST, Herd, options=CallOptions(extra_headers, extra_query, extra_body, timeout))


class AsyncSameTwice(AsyncResource):
    """Operations under `/same_twice`."""

    @cached_property
    def with_raw_response(self) -> AsyncSameTwiceWithRawResponse:
        """The same, each method giving the raw HTTP response."""
        return AsyncSameTwiceWithRawResponse(self._client)

    @cached_property
    def with_streaming_response(self) -> AsyncSameTwiceWithStreamingResponse:
        """The same, each method giving a response whose body is read on demand."""
        return AsyncSameTwiceWithStreamingResponse(self._client)

    async def list(
        self,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> Herd:
        """(No description.)

        Args:
            extra_headers: Headers to send besides the client's.
            extra_query: Query parameters to send besides the method's.
            extra_body: Members to add to the request body.
            timeout: Seconds, or a `Timeout`, for this call alone.

        Returns:
            A herd.
        """
        return await self._client.request(
            _LIST, Herd, options=CallOptions(extra_headers, extra_query, extra_body, timeout)
        )


class SameTwiceWithRawResponse:
    """`SameTwice`, each method giving the raw HTTP response."""

    def __init__(self, client: SyncCaller) -> None:
        same_twice = SameTwice(raw_caller(client))
        self.list = returns_raw(same_twice.list)


class SameTwiceWithStreamingResponse:
    """`SameTwice`, each method giving a response whose body is read on demand."""

    def __init__(self, client: SyncCaller) -> None:
        same_twice = SameTwice(streamed_caller(client))
        self.list = returns_streamed(same_twice.list)


class AsyncSameTwiceWithRawResponse:
    """`AsyncSameTwice`, each method giving the raw HTTP response."""

    def __init__(self, client: AsyncCaller) -> None:
        same_twice = AsyncSameTwice(async_raw_caller(client))
        self.list = async_returns_raw(same_twice.list)


class AsyncSameTwiceWithStreamingResponse:
    """`AsyncSameTwice`, each method giving a response whose body is read on demand."""

    def __init__(self, client: AsyncCaller) -> None:
        same_twice = AsyncSameTwice(async_streamed_caller(client))
        self.list = async_returns_streamed(same_twice.list)
