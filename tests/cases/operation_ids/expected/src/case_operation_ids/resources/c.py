# Made by aoaigen 0.1.0 from API version 1. Edits are lost when it is made again.

"""`client.c`: Operations under `/c`."""

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
    id="get_c",
    method="GET",
    path="/c",
)


class C(SyncResource):
    """Operations under `/c`."""

    @cached_property
    def with_raw_response(self) -> CWithRawResponse:
        """The same, each method giving the raw HTTP response."""
        return CWithRawResponse(self._client)

    @cached_property
    def with_streaming_response(self) -> CWithStreamingResponse:
        """The same, each method giving a response whose body is read on demand."""
        return CWithStreamingResponse(self._client)

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


class AsyncC(AsyncResource):
    """Operations under `/c`."""

    @cached_property
    def with_raw_response(self) -> AsyncCWithRawResponse:
        """The same, each method giving the raw HTTP response."""
        return AsyncCWithRawResponse(self._client)

    @cached_property
    def with_streaming_response(self) -> AsyncCWithStreamingResponse:
        """The same, each method giving a response whose body is read on demand."""
        return AsyncCWithStreamingResponse(self._client)

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


class CWithRawResponse:
    """`C`, each method giving the raw HTTP response."""

    def __init__(self, client: SyncCaller) -> None:
        c = C(raw_caller(client))
        self.list = returns_raw(c.list)


class CWithStreamingResponse:
    """`C`, each method giving a response whose body is read on demand."""

    def __init__(self, client: SyncCaller) -> None:
        c = C(streamed_caller(client))
        self.list = returns_streamed(c.list)


class AsyncCWithRawResponse:
    """`AsyncC`, each method giving the raw HTTP response."""

    def __init__(self, client: AsyncCaller) -> None:
        c = AsyncC(async_raw_caller(client))
        self.list = async_returns_raw(c.list)


class AsyncCWithStreamingResponse:
    """`AsyncC`, each method giving a response whose body is read on demand."""

    def __init__(self, client: AsyncCaller) -> None:
        c = AsyncC(async_streamed_caller(client))
        self.list = async_returns_streamed(c.list)
