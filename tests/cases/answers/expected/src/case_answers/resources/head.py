# Made by aoaigen 0.1.0 from API version 1. Edits are lost when it is made again.

"""`client.head`: Operations under `/head`."""

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
    from .._runtime.responses import HttpxBinaryResponseContent
    from .._runtime.sentinels import NotGiven
    from .._runtime.transport import Timeout
    from .._runtime.types import Body, Headers, Query

_HEAD = Operation(
    id="head",
    method="HEAD",
    path="/head",
)
_OPTIONS = Operation(
    id="options",
    method="OPTIONS",
    path="/head",
)
_TRACE = Operation(
    id="trace",
    method="TRACE",
    path="/head",
    accept="*/*",
)


class Head(SyncResource):
    """Operations under `/head`."""

    @cached_property
    def with_raw_response(self) -> HeadWithRawResponse:
        """The same, each method giving the raw HTTP response."""
        return HeadWithRawResponse(self._client)

    @cached_property
    def with_streaming_response(self) -> HeadWithStreamingResponse:
        """The same, each method giving a response whose body is read on demand."""
        return HeadWithStreamingResponse(self._client)

    def head(
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

        Returns:
            There.
        """
        return self._client.request(
            _HEAD, NoneType, options=CallOptions(extra_headers, extra_query, extra_body, timeout)
        )

    def options(
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
            _OPTIONS, NoneType, options=CallOptions(extra_headers, extra_query, extra_body, timeout)
        )

    def trace(
        self,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> HttpxBinaryResponseContent:
        """(No description.)

        Args:
            extra_headers: Headers to send besides the client's.
            extra_query: Query parameters to send besides the method's.
            extra_body: Members to add to the request body.
            timeout: Seconds, or a `Timeout`, for this call alone.

        Returns:
            What came.
        """
        return self._client.download(_TRACE, options=CallOptions(extra_headers, extra_query, extra_body, timeout))


class AsyncHead(AsyncResource):
    """Operations under `/head`."""

    @cached_property
    def with_raw_response(self) -> AsyncHeadWithRawResponse:
        """The same, each method giving the raw HTTP response."""
        return AsyncHeadWithRawResponse(self._client)

    @cached_property
    def with_streaming_response(self) -> AsyncHeadWithStreamingResponse:
        """The same, each method giving a response whose body is read on demand."""
        return AsyncHeadWithStreamingResponse(self._client)

    async def head(
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

        Returns:
            There.
        """
        return await self._client.request(
            _HEAD, NoneType, options=CallOptions(extra_headers, extra_query, extra_body, timeout)
        )

    async def options(
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
            _OPTIONS, NoneType, options=CallOptions(extra_headers, extra_query, extra_body, timeout)
        )

    async def trace(
        self,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> HttpxBinaryResponseContent:
        """(No description.)

        Args:
            extra_headers: Headers to send besides the client's.
            extra_query: Query parameters to send besides the method's.
            extra_body: Members to add to the request body.
            timeout: Seconds, or a `Timeout`, for this call alone.

        Returns:
            What came.
        """
        return await self._client.download(_TRACE, options=CallOptions(extra_headers, extra_query, extra_body, timeout))


class HeadWithRawResponse:
    """`Head`, each method giving the raw HTTP response."""

    def __init__(self, client: SyncCaller) -> None:
        head = Head(raw_caller(client))
        self.head = returns_raw(head.head)
        self.options = returns_raw(head.options)
        self.trace = returns_raw(head.trace)


class HeadWithStreamingResponse:
    """`Head`, each method giving a response whose body is read on demand."""

    def __init__(self, client: SyncCaller) -> None:
        head = Head(streamed_caller(client))
        self.head = returns_streamed(head.head)
        self.options = returns_streamed(head.options)
        self.trace = returns_streamed(head.trace)


class AsyncHeadWithRawResponse:
    """`AsyncHead`, each method giving the raw HTTP response."""

    def __init__(self, client: AsyncCaller) -> None:
        head = AsyncHead(async_raw_caller(client))
        self.head = async_returns_raw(head.head)
        self.options = async_returns_raw(head.options)
        self.trace = async_returns_raw(head.trace)


class AsyncHeadWithStreamingResponse:
    """`AsyncHead`, each method giving a response whose body is read on demand."""

    def __init__(self, client: AsyncCaller) -> None:
        head = AsyncHead(async_streamed_caller(client))
        self.head = async_returns_streamed(head.head)
        self.options = async_returns_streamed(head.options)
        self.trace = async_returns_streamed(head.trace)
