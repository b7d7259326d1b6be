# Made by aoaigen 0.1.0 from API version 1. Edits are lost when it is made again.

"""`client.log`: Operations under `/log`."""

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
from .._runtime.operation import CallOptions, Operation, ParameterStyle
from .._runtime.resource import AsyncResource, SyncResource
from .._runtime.sentinels import not_given, omit
from ..types import Line

if TYPE_CHECKING:
    from .._runtime.caller import AsyncCaller, SyncCaller
    from .._runtime.sentinels import NotGiven, Omit
    from .._runtime.streaming import AsyncStream, Stream
    from .._runtime.transport import Timeout
    from .._runtime.types import Body, Headers, Query
    from ..types import FollowWhichParam

_LIST = Operation(
    id="follow",
    method="GET",
    path="/log",
    styles=(ParameterStyle("query", "which", "form", explode=True),),
    accept="application/jsonl",
    lines=True,
)


class Log(SyncResource):
    """Operations under `/log`."""

    @cached_property
    def with_raw_response(self) -> LogWithRawResponse:
        """The same, each method giving the raw HTTP response."""
        return LogWithRawResponse(self._client)

    @cached_property
    def with_streaming_response(self) -> LogWithStreamingResponse:
        """The same, each method giving a response whose body is read on demand."""
        return LogWithStreamingResponse(self._client)

    def list(
        self,
        *,
        which: FollowWhichParam | Omit = omit,
        place: str | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> Stream[Line]:
        """(No description.)

        Args:
            which:
            place:
            extra_headers: Headers to send besides the client's.
            extra_query: Query parameters to send besides the method's.
            extra_body: Members to add to the request body.
            timeout: Seconds, or a `Timeout`, for this call alone.

        Returns:
            The lines.
        """
        return self._client.stream(
            _LIST,
            Line,
            query={"which": which},
            cookies={"place": place},
            options=CallOptions(extra_headers, extra_query, extra_body, timeout),
        )


class AsyncLog(AsyncResource):
    """Operations under `/log`."""

    @cached_property
    def with_raw_response(self) -> AsyncLogWithRawResponse:
        """The same, each method giving the raw HTTP response."""
        return AsyncLogWithRawResponse(self._client)

    @cached_property
    def with_streaming_response(self) -> AsyncLogWithStreamingResponse:
        """The same, each method giving a response whose body is read on demand."""
        return AsyncLogWithStreamingResponse(self._client)

    async def list(
        self,
        *,
        which: FollowWhichParam | Omit = omit,
        place: str | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> AsyncStream[Line]:
        """(No description.)

        Args:
            which:
            place:
            extra_headers: Headers to send besides the client's.
            extra_query: Query parameters to send besides the method's.
            extra_body: Members to add to the request body.
            timeout: Seconds, or a `Timeout`, for this call alone.

        Returns:
            The lines.
        """
        return await self._client.stream(
            _LIST,
            Line,
            query={"which": which},
            cookies={"place": place},
            options=CallOptions(extra_headers, extra_query, extra_body, timeout),
        )


class LogWithRawResponse:
    """`Log`, each method giving the raw HTTP response."""

    def __init__(self, client: SyncCaller) -> None:
        log = Log(raw_caller(client))
        self.list = returns_raw(log.list)


class LogWithStreamingResponse:
    """`Log`, each method giving a response whose body is read on demand."""

    def __init__(self, client: SyncCaller) -> None:
        log = Log(streamed_caller(client))
        self.list = returns_streamed(log.list)


class AsyncLogWithRawResponse:
    """`AsyncLog`, each method giving the raw HTTP response."""

    def __init__(self, client: AsyncCaller) -> None:
        log = AsyncLog(async_raw_caller(client))
        self.list = async_returns_raw(log.list)


class AsyncLogWithStreamingResponse:
    """`AsyncLog`, each method giving a response whose body is read on demand."""

    def __init__(self, client: AsyncCaller) -> None:
        log = AsyncLog(async_streamed_caller(client))
        self.list = async_returns_streamed(log.list)
