# Made by aoaigen 0.1.0 from API version 1. Edits are lost when it is made again.

"""`client.keyed`: Operations under `/keyed`."""

from __future__ import annotations

from functools import cached_property
from types import NoneType
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
    id="keyed",
    method="GET",
    path="/keyed",
)


class Keyed(SyncResource):
    """Operations under `/keyed`."""

    @cached_property
    def with_raw_response(self) -> KeyedWithRawResponse:
        """The same, each method giving the raw HTTP response."""
        return KeyedWithRawResponse(self._client)

    @cached_property
    def with_streaming_response(self) -> KeyedWithStreamingResponse:
        """The same, each method giving a response whose body is read on demand."""
        return KeyedWithStreamingResponse(self._client)

    def list(
        self,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> None:
        """(No description.)

        Args:
            extra_headers: Headers to send besides the client's.
            extra_query: Query parameters to send besides the method's.
            extra_body: Members to add to the request body.
            timeout: Seconds, or a `Timeout`, for this call alone.
        """
        return self._client.request(
            _LIST, NoneType, options=CallOptions(extra_headers, extra_query, extra_body, timeout)
        )


class AsyncKeyed(AsyncResource):
    """Operations under `/keyed`."""

    @cached_property
    def with_raw_response(self) -> AsyncKeyedWithRawResponse:
        """The same, each method giving the raw HTTP response."""
        return AsyncKeyedWithRawResponse(self._client)

    @cached_property
    def with_streaming_response(self) -> AsyncKeyedWithStreamingResponse:
        """The same, each method giving a response whose body is read on demand."""
        return AsyncKeyedWithStreamingResponse(self._client)

    async def list(
        self,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> None:
        """(No description.)

        Args:
            extra_headers: Headers to send besides the client's.
            extra_query: Query parameters to send besides the method's.
            extra_body: Members to add to the request body.
            timeout: Seconds, or a `Timeout`, for this call alone.
        """
        return await self._client.request(
            _LIST, NoneType, options=CallOptions(extra_headers, extra_query, extra_body, timeout)
        )


class KeyedWithRawResponse:
    """`Keyed`, each method giving the raw HTTP response."""

    def __init__(self, client: SyncCaller) -> None:
        keyed = Keyed(raw_caller(client))
        self.list = returns_raw(keyed.list)


class KeyedWithStreamingResponse:
    """`Keyed`, each method giving a response whose body is read on demand."""

    def __init__(self, client: SyncCaller) -> None:
        keyed = Keyed(streamed_caller(client))
        self.list = returns_streamed(keyed.list)


class AsyncKeyedWithRawResponse:
    """`AsyncKeyed`, each method giving the raw HTTP response."""

    def __init__(self, client: AsyncCaller) -> None:
        keyed = AsyncKeyed(async_raw_caller(client))
        self.list = async_returns_raw(keyed.list)


class AsyncKeyedWithStreamingResponse:
    """`AsyncKeyed`, each method giving a response whose body is read on demand."""

    def __init__(self, client: AsyncCaller) -> None:
        keyed = AsyncKeyed(async_streamed_caller(client))
        self.list = async_returns_streamed(keyed.list)
