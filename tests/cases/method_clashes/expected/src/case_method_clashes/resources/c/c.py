# Made by aoaigen 0.1.0 from API version 1. Edits are lost when it is made again.

"""`client.c.c`: Operations under `/c/c`."""

from __future__ import annotations

from functools import cached_property
from types import NoneType
from typing import TYPE_CHECKING

from ..._runtime.caller import (
    async_raw_caller,
    async_returns_raw,
    async_returns_streamed,
    async_streamed_caller,
    raw_caller,
    returns_raw,
    returns_streamed,
    streamed_caller,
)
from ..._runtime.operation import CallOptions, Operation
from ..._runtime.resource import AsyncResource, SyncResource
from ..._runtime.sentinels import not_given

if TYPE_CHECKING:
    from ..._runtime.caller import AsyncCaller, SyncCaller
    from ..._runtime.sentinels import NotGiven
    from ..._runtime.transport import Timeout
    from ..._runtime.types import Body, Headers, Query

_LIST = Operation(
    id="seven",
    method="GET",
    path="/c/c",
)


class CC(SyncResource):
    """Operations under `/c/c`."""

    @cached_property
    def with_raw_response(self) -> CCWithRawResponse:
        """The same, each method giving the raw HTTP response."""
        return CCWithRawResponse(self._client)

    @cached_property
    def with_streaming_response(self) -> CCWithStreamingResponse:
        """The same, each method giving a response whose body is read on demand."""
        return CCWithStreamingResponse(self._client)

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


class AsyncCC(AsyncResource):
    """Operations under `/c/c`."""

    @cached_property
    def with_raw_response(self) -> AsyncCCWithRawResponse:
        """The same, each method giving the raw HTTP response."""
        return AsyncCCWithRawResponse(self._client)

    @cached_property
    def with_streaming_response(self) -> AsyncCCWithStreamingResponse:
        """The same, each method giving a response whose body is read on demand."""
        return AsyncCCWithStreamingResponse(self._client)

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


class CCWithRawResponse:
    """`CC`, each method giving the raw HTTP response."""

    def __init__(self, client: SyncCaller) -> None:
        c = CC(raw_caller(client))
        self.list = returns_raw(c.list)


class CCWithStreamingResponse:
    """`CC`, each method giving a response whose body is read on demand."""

    def __init__(self, client: SyncCaller) -> None:
        c = CC(streamed_caller(client))
        self.list = returns_streamed(c.list)


class AsyncCCWithRawResponse:
    """`AsyncCC`, each method giving the raw HTTP response."""

    def __init__(self, client: AsyncCaller) -> None:
        c = AsyncCC(async_raw_caller(client))
        self.list = async_returns_raw(c.list)


class AsyncCCWithStreamingResponse:
    """`AsyncCC`, each method giving a response whose body is read on demand."""

    def __init__(self, client: AsyncCaller) -> None:
        c = AsyncCC(async_streamed_caller(client))
        self.list = async_returns_streamed(c.list)
