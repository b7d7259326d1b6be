# Made by aoaigen 0.1.0 from API version 1. Edits are lost when it is made again.

"""`client.lines`: Operations under `/lines`."""

from __future__ import annotations

from functools import cached_property
from types import NoneType
from typing import TYPE_CHECKING, overload

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
from .._runtime.sentinels import not_given, omit
from ..types import Line

if TYPE_CHECKING:
    from typing import Literal

    from .._runtime.caller import AsyncCaller, SyncCaller
    from .._runtime.sentinels import NotGiven, Omit
    from .._runtime.streaming import AsyncStream, Stream
    from .._runtime.transport import Timeout
    from .._runtime.types import Body, Headers, Query

_QUERY = Operation(
    id="query_lines",
    method="QUERY",
    path="/lines",
    body="json",
)
_CREATE = Operation(
    id="create_line",
    method="POST",
    path="/lines",
    body="json",
)
_PURGE = Operation(
    id="purge_lines",
    method="PURGE",
    path="/lines",
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

    def query(
        self,
        *,
        text: str | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> list[Line]:
        """(No description.)

        Args:
            text:
            extra_headers: Headers to send besides the client's.
            extra_query: Query parameters to send besides the method's.
            extra_body: Members to add to the request body.
            timeout: Seconds, or a `Timeout`, for this call alone.

        Returns:
            The lines.
        """
        return self._client.request(
            _QUERY,
            list[Line],
            body={"text": text},
            options=CallOptions(extra_headers, extra_query, extra_body, timeout),
        )

    @overload
    def create(
        self,
        *,
        text: str | Omit = omit,
        stream: Literal[False] | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> Line: ...

    @overload
    def create(
        self,
        *,
        text: str | Omit = omit,
        stream: Literal[True],
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> Stream[Line]: ...

    @overload
    def create(
        self,
        *,
        text: str | Omit = omit,
        stream: bool | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> Line | Stream[Line]: ...

    def create(
        self,
        *,
        text: str | Omit = omit,
        stream: bool | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> Line | Stream[Line]:
        """(No description.)

        Args:
            text:
            stream:
            extra_headers: Headers to send besides the client's.
            extra_query: Query parameters to send besides the method's.
            extra_body: Members to add to the request body.
            timeout: Seconds, or a `Timeout`, for this call alone.

        Returns:
            The line.
        """
        body = {"text": text, "stream": stream}
        options = CallOptions(extra_headers, extra_query, extra_body, timeout)
        if stream:
            return self._client.stream(_CREATE, Line, body=body, options=options)
        return self._client.request(_CREATE, Line, body=body, options=options)

    def purge(
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
            _PURGE, NoneType, options=CallOptions(extra_headers, extra_query, extra_body, timeout)
        )


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

    async def query(
        self,
        *,
        text: str | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> list[Line]:
        """(No description.)

        Args:
            text:
            extra_headers: Headers to send besides the client's.
            extra_query: Query parameters to send besides the method's.
            extra_body: Members to add to the request body.
            timeout: Seconds, or a `Timeout`, for this call alone.

        Returns:
            The lines.
        """
        return await self._client.request(
            _QUERY,
            list[Line],
            body={"text": text},
            options=CallOptions(extra_headers, extra_query, extra_body, timeout),
        )

    @overload
    async def create(
        self,
        *,
        text: str | Omit = omit,
        stream: Literal[False] | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> Line: ...

    @overload
    async def create(
        self,
        *,
        text: str | Omit = omit,
        stream: Literal[True],
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> AsyncStream[Line]: ...

    @overload
    async def create(
        self,
        *,
        text: str | Omit = omit,
        stream: bool | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> Line | AsyncStream[Line]: ...

    async def create(
        self,
        *,
        text: str | Omit = omit,
        stream: bool | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> Line | AsyncStream[Line]:
        """(No description.)

        Args:
            text:
            stream:
            extra_headers: Headers to send besides the client's.
            extra_query: Query parameters to send besides the method's.
            extra_body: Members to add to the request body.
            timeout: Seconds, or a `Timeout`, for this call alone.

        Returns:
            The line.
        """
        body = {"text": text, "stream": stream}
        options = CallOptions(extra_headers, extra_query, extra_body, timeout)
        if stream:
            return await self._client.stream(_CREATE, Line, body=body, options=options)
        return await self._client.request(_CREATE, Line, body=body, options=options)

    async def purge(
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
            _PURGE, NoneType, options=CallOptions(extra_headers, extra_query, extra_body, timeout)
        )


class LinesWithRawResponse:
    """`Lines`, each method giving the raw HTTP response."""

    def __init__(self, client: SyncCaller) -> None:
        lines = Lines(raw_caller(client))
        self.query = returns_raw(lines.query)
        self.create = returns_raw(lines.create)
        self.purge = returns_raw(lines.purge)


class LinesWithStreamingResponse:
    """`Lines`, each method giving a response whose body is read on demand."""

    def __init__(self, client: SyncCaller) -> None:
        lines = Lines(streamed_caller(client))
        self.query = returns_streamed(lines.query)
        self.create = returns_streamed(lines.create)
        self.purge = returns_streamed(lines.purge)


class AsyncLinesWithRawResponse:
    """`AsyncLines`, each method giving the raw HTTP response."""

    def __init__(self, client: AsyncCaller) -> None:
        lines = AsyncLines(async_raw_caller(client))
        self.query = async_returns_raw(lines.query)
        self.create = async_returns_raw(lines.create)
        self.purge = async_returns_raw(lines.purge)


class AsyncLinesWithStreamingResponse:
    """`AsyncLines`, each method giving a response whose body is read on demand."""

    def __init__(self, client: AsyncCaller) -> None:
        lines = AsyncLines(async_streamed_caller(client))
        self.query = async_returns_streamed(lines.query)
        self.create = async_returns_streamed(lines.create)
        self.purge = async_returns_streamed(lines.purge)
