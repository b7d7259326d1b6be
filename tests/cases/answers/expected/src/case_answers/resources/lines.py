# Made by aoaigen 0.1.0 from API version 1. Edits are lost when it is made again.

"""`client.lines`: Operations under `/lines`."""

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
from ..types import Pet

if TYPE_CHECKING:
    from .._runtime.caller import AsyncCaller, SyncCaller
    from .._runtime.sentinels import NotGiven
    from .._runtime.streaming import AsyncStream, Stream
    from .._runtime.transport import Timeout
    from .._runtime.types import Body, Headers, Query

_LIST = Operation(
    id="lines",
    method="GET",
    path="/lines",
    accept="application/x-ndjson",
    lines=True,
)


class Lines(SyncResource):
    """Operations under `/lines`."""

    @cached_property
    def with_raw_response(self) -> LinesWithRawResponse:
        """The same, each method giving the raw HTTP response."""
        return LinesWithRawResponse(self._client)

    @cached_property
    def with_streaming_response(self) -> LinesWithStreamingResponse:
        """The same, each method giving a response whose body is read on demand."""
        return LinesWithStreamingResponse(self._client)

    def list(
        self,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> Stream[Pet]:
        """(No description.)

        Args:
            extra_headers: Headers to send besides the client's.
            extra_query: Query parameters to send besides the method's.
            extra_body: Members to add to the request body.
            timeout: Seconds, or a `Timeout`, for this call alone.

        Returns:
            Pets.
        """
        return self._client.stream(_LIST, Pet, options=CallOptions(extra_headers, extra_query, extra_body, timeout))


class AsyncLines(AsyncResource):
    """Operations under `/lines`."""

    @cached_property
    def with_raw_response(self) -> AsyncLinesWithRawResponse:
        """The same, each method giving the raw HTTP response."""
        return AsyncLinesWithRawResponse(self._client)

    @cached_property
    def with_streaming_response(self) -> AsyncLinesWithStreamingResponse:
        """The same, each method giving a response whose body is read on demand."""
        return AsyncLinesWithStreamingResponse(self._client)

    async def list(
        self,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> AsyncStream[Pet]:
        """(No description.)

        Args:
            extra_headers: Headers to send besides the client's.
            extra_query: Query parameters to send besides the method's.
            extra_body: Members to add to the request body.
            timeout: Seconds, or a `Timeout`, for this call alone.

        Returns:
            Pets.
        """
        return await self._client.stream(
            _LIST, Pet, options=CallOptions(extra_headers, extra_query, extra_body, timeout)
        )


class LinesWithRawResponse:
    """`Lines`, each method giving the raw HTTP response."""

    def __init__(self, client: SyncCaller) -> None:
        lines = Lines(raw_caller(client))
        self.list = returns_raw(lines.list)


class LinesWithStreamingResponse:
    """`Lines`, each method giving a response whose body is read on demand."""

    def __init__(self, client: SyncCaller) -> None:
        lines = Lines(streamed_caller(client))
        self.list = returns_streamed(lines.list)


class AsyncLinesWithRawResponse:
    """`AsyncLines`, each method giving the raw HTTP response."""

    def __init__(self, client: AsyncCaller) -> None:
        lines = AsyncLines(async_raw_caller(client))
        self.list = async_returns_raw(lines.list)


class AsyncLinesWithStreamingResponse:
    """`AsyncLines`, each method giving a response whose body is read on demand."""

    def __init__(self, client: AsyncCaller) -> None:
        lines = AsyncLines(async_streamed_caller(client))
        self.list = async_returns_streamed(lines.list)
