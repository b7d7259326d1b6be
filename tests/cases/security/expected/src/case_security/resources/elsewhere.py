# Made by aoaigen 0.1.0 from API version 1. Edits are lost when it is made again.

"""`client.elsewhere`: Operations under `/elsewhere`."""

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

_CREATE = Operation(
    id="elsewhere",
    method="POST",
    path="/elsewhere",
)


class Elsewhere(SyncResource):
    """Operations under `/elsewhere`."""

    @cached_property
    def with_raw_response(self) -> ElsewhereWithRawResponse:
        """The same, each method giving the raw HTTP response."""
        return ElsewhereWithRawResponse(self._client)

    @cached_property
    def with_streaming_response(self) -> ElsewhereWithStreamingResponse:
        """The same, each method giving a response whose body is read on demand."""
        return ElsewhereWithStreamingResponse(self._client)

    def create(
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
            _CREATE, NoneType, options=CallOptions(extra_headers, extra_query, extra_body, timeout)
        )


class AsyncElsewhere(AsyncResource):
    """Operations under `/elsewhere`."""

    @cached_property
    def with_raw_response(self) -> AsyncElsewhereWithRawResponse:
        """The same, each method giving the raw HTTP response."""
        return AsyncElsewhereWithRawResponse(self._client)

    @cached_property
    def with_streaming_response(self) -> AsyncElsewhereWithStreamingResponse:
        """The same, each method giving a response whose body is read on demand."""
        return AsyncElsewhereWithStreamingResponse(self._client)

    async def create(
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
            _CREATE, NoneType, options=CallOptions(extra_headers, extra_query, extra_body, timeout)
        )


class ElsewhereWithRawResponse:
    """`Elsewhere`, each method giving the raw HTTP response."""

    def __init__(self, client: SyncCaller) -> None:
        elsewhere = Elsewhere(raw_caller(client))
        self.create = returns_raw(elsewhere.create)


class ElsewhereWithStreamingResponse:
    """`Elsewhere`, each method giving a response whose body is read on demand."""

    def __init__(self, client: SyncCaller) -> None:
        elsewhere = Elsewhere(streamed_caller(client))
        self.create = returns_streamed(elsewhere.create)


class AsyncElsewhereWithRawResponse:
    """`AsyncElsewhere`, each method giving the raw HTTP response."""

    def __init__(self, client: AsyncCaller) -> None:
        elsewhere = AsyncElsewhere(async_raw_caller(client))
        self.create = async_returns_raw(elsewhere.create)


class AsyncElsewhereWithStreamingResponse:
    """`AsyncElsewhere`, each method giving a response whose body is read on demand."""

    def __init__(self, client: AsyncCaller) -> None:
        elsewhere = AsyncElsewhere(async_streamed_caller(client))
        self.create = async_returns_streamed(elsewhere.create)
