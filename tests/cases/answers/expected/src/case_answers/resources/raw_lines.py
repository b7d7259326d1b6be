# Made by aoaigen 0.1.0 from API version 1. Edits are lost when it is made again.

"""`client.raw_lines`: Operations under `/raw_lines`."""

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
    id="raw_lines",
    method="GET",
    path="/raw-lines",
    accept="application/jsonl",
)


class RawLines(SyncResource):
    """Operations under `/raw_lines`."""

    @cached_property
    def with_raw_response(self) -> RawLinesWithRawResponse:
        """The same, each method giving the raw HTTP response."""
        return RawLinesWithRawResponse(self._client)

    @cached_property
    def with_streaming_response(self) -> RawLinesWithStreamingResponse:
        """The same, each method giving a response whose body is read on demand."""
        return RawLinesWithStreamingResponse(self._client)

    def list(
        self,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> str:
        """(No description.)

        Args:
            extra_headers: Headers to send besides the client's.
            extra_query: Query parameters to send besides the method's.
            extra_body: Members to add to the request body.
            timeout: Seconds, or a `Timeout`, for this call alone.

        Returns:
            Lines.
        """
        return self._client.request(_LIST, str, options=CallOptions(extra_headers, extra_query, extra_body, timeout))


class AsyncRawLines(AsyncResource):
    """Operations under `/raw_lines`."""

    @cached_property
    def with_raw_response(self) -> AsyncRawLinesWithRawResponse:
        """The same, each method giving the raw HTTP response."""
        return AsyncRawLinesWithRawResponse(self._client)

    @cached_property
    def with_streaming_response(self) -> AsyncRawLinesWithStreamingResponse:
        """The same, each method giving a response whose body is read on demand."""
        return AsyncRawLinesWithStreamingResponse(self._client)

    async def list(
        self,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> str:
        """(No description.)

        Args:
            extra_headers: Headers to send besides the client's.
            extra_query: Query parameters to send besides the method's.
            extra_body: Members to add to the request body.
            timeout: Seconds, or a `Timeout`, for this call alone.

        Returns:
            Lines.
        """
        return await self._client.request(
            _LIST, str, options=CallOptions(extra_headers, extra_query, extra_body, timeout)
        )


class RawLinesWithRawResponse:
    """`RawLines`, each method giving the raw HTTP response."""

    def __init__(self, client: SyncCaller) -> None:
        raw_lines = RawLines(raw_caller(client))
        self.list = returns_raw(raw_lines.list)


class RawLinesWithStreamingResponse:
    """`RawLines`, each method giving a response whose body is read on demand."""

    def __init__(self, client: SyncCaller) -> None:
        raw_lines = RawLines(streamed_caller(client))
        self.list = returns_streamed(raw_lines.list)


class AsyncRawLinesWithRawResponse:
    """`AsyncRawLines`, each method giving the raw HTTP response."""

    def __init__(self, client: AsyncCaller) -> None:
        raw_lines = AsyncRawLines(async_raw_caller(client))
        self.list = async_returns_raw(raw_lines.list)


class AsyncRawLinesWithStreamingResponse:
    """`AsyncRawLines`, each method giving a response whose body is read on demand."""

    def __init__(self, client: AsyncCaller) -> None:
        raw_lines = AsyncRawLines(async_streamed_caller(client))
        self.list = async_returns_streamed(raw_lines.list)
