# Made by aoaigen 0.1.0 from API version 0. Edits are lost when it is made again.

"""`client.close_`: Operations under `/close`."""

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
from ..types import List

if TYPE_CHECKING:
    from .._runtime.caller import AsyncCaller, SyncCaller
    from .._runtime.sentinels import NotGiven
    from .._runtime.transport import Timeout
    from .._runtime.types import Body, Headers, Query

_LIST = Operation(
    id="close",
    method="GET",
    path="/close",
)


class Close(SyncResource):
    """Operations under `/close`."""

    @cached_property
    def with_raw_response(self) -> CloseWithRawResponse:
        """The same, each method giving the raw HTTP response."""
        return CloseWithRawResponse(self._client)

    @cached_property
    def with_streaming_response(self) -> CloseWithStreamingResponse:
        """The same, each method giving a response whose body is read on demand."""
        return CloseWithStreamingResponse(self._client)

    def list(
        self,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> List:
        """(No description.)

        Args:
            extra_headers: Headers to send besides the client's.
            extra_query: Query parameters to send besides the method's.
            extra_body: Members to add to the request body.
            timeout: Seconds, or a `Timeout`, for this call alone.

        Returns:
            Under the name of a method of the client.
        """
        return self._client.request(_LIST, List, options=CallOptions(extra_headers, extra_query, extra_body, timeout))


class AsyncClose(AsyncResource):
    """Operations under `/close`."""

    @cached_property
    def with_raw_response(self) -> AsyncCloseWithRawResponse:
        """The same, each method giving the raw HTTP response."""
        return AsyncCloseWithRawResponse(self._client)

    @cached_property
    def with_streaming_response(self) -> AsyncCloseWithStreamingResponse:
        """The same, each method giving a response whose body is read on demand."""
        return AsyncCloseWithStreamingResponse(self._client)

    async def list(
        self,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> List:
        """(No description.)

        Args:
            extra_headers: Headers to send besides the client's.
            extra_query: Query parameters to send besides the method's.
            extra_body: Members to add to the request body.
            timeout: Seconds, or a `Timeout`, for this call alone.

        Returns:
            Under the name of a method of the client.
        """
        return await self._client.request(
            _LIST, List, options=CallOptions(extra_headers, extra_query, extra_body, timeout)
        )


class CloseWithRawResponse:
    """`Close`, each method giving the raw HTTP response."""

    def __init__(self, client: SyncCaller) -> None:
        close_ = Close(raw_caller(client))
        self.list = returns_raw(close_.list)


class CloseWithStreamingResponse:
    """`Close`, each method giving a response whose body is read on demand."""

    def __init__(self, client: SyncCaller) -> None:
        close_ = Close(streamed_caller(client))
        self.list = returns_streamed(close_.list)


class AsyncCloseWithRawResponse:
    """`AsyncClose`, each method giving the raw HTTP response."""

    def __init__(self, client: AsyncCaller) -> None:
        close_ = AsyncClose(async_raw_caller(client))
        self.list = async_returns_raw(close_.list)


class AsyncCloseWithStreamingResponse:
    """`AsyncClose`, each method giving a response whose body is read on demand."""

    def __init__(self, client: AsyncCaller) -> None:
        close_ = AsyncClose(async_streamed_caller(client))
        self.list = async_returns_streamed(close_.list)
