# Made by aoaigen 0.1.0 from API version 1. Edits are lost when it is made again.

"""`client.token`: Operations under `/token`."""

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
    id="token",
    method="GET",
    path="/token",
)


class Token(SyncResource):
    """Operations under `/token`."""

    @cached_property
    def with_raw_response(self) -> TokenWithRawResponse:
        """The same, each method giving the raw HTTP response."""
        return TokenWithRawResponse(self._client)

    @cached_property
    def with_streaming_response(self) -> TokenWithStreamingResponse:
        """The same, each method giving a response whose body is read on demand."""
        return TokenWithStreamingResponse(self._client)

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


class AsyncToken(AsyncResource):
    """Operations under `/token`."""

    @cached_property
    def with_raw_response(self) -> AsyncTokenWithRawResponse:
        """The same, each method giving the raw HTTP response."""
        return AsyncTokenWithRawResponse(self._client)

    @cached_property
    def with_streaming_response(self) -> AsyncTokenWithStreamingResponse:
        """The same, each method giving a response whose body is read on demand."""
        return AsyncTokenWithStreamingResponse(self._client)

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


class TokenWithRawResponse:
    """`Token`, each method giving the raw HTTP response."""

    def __init__(self, client: SyncCaller) -> None:
        token = Token(raw_caller(client))
        self.list = returns_raw(token.list)


class TokenWithStreamingResponse:
    """`Token`, each method giving a response whose body is read on demand."""

    def __init__(self, client: SyncCaller) -> None:
        token = Token(streamed_caller(client))
        self.list = returns_streamed(token.list)


class AsyncTokenWithRawResponse:
    """`AsyncToken`, each method giving the raw HTTP response."""

    def __init__(self, client: AsyncCaller) -> None:
        token = AsyncToken(async_raw_caller(client))
        self.list = async_returns_raw(token.list)


class AsyncTokenWithStreamingResponse:
    """`AsyncToken`, each method giving a response whose body is read on demand."""

    def __init__(self, client: AsyncCaller) -> None:
        token = AsyncToken(async_streamed_caller(client))
        self.list = async_returns_streamed(token.list)
