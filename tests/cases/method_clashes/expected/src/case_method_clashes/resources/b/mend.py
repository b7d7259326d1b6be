# Made by aoaigen 0.1.0 from API version 1. Edits are lost when it is made again.

"""`client.b.mend`: Operations under `/b/mend`."""

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

_CREATE = Operation(
    id="four",
    method="POST",
    path="/b/mend",
)


class Mend(SyncResource):
    """Operations under `/b/mend`."""

    @cached_property
    def with_raw_response(self) -> MendWithRawResponse:
        """The same, each method giving the raw HTTP response."""
        return MendWithRawResponse(self._client)

    @cached_property
    def with_streaming_response(self) -> MendWithStreamingResponse:
        """The same, each method giving a response whose body is read on demand."""
        return MendWithStreamingResponse(self._client)

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


class AsyncMend(AsyncResource):
    """Operations under `/b/mend`."""

    @cached_property
    def with_raw_response(self) -> AsyncMendWithRawResponse:
        """The same, each method giving the raw HTTP response."""
        return AsyncMendWithRawResponse(self._client)

    @cached_property
    def with_streaming_response(self) -> AsyncMendWithStreamingResponse:
        """The same, each method giving a response whose body is read on demand."""
        return AsyncMendWithStreamingResponse(self._client)

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


class MendWithRawResponse:
    """`Mend`, each method giving the raw HTTP response."""

    def __init__(self, client: SyncCaller) -> None:
        mend = Mend(raw_caller(client))
        self.create = returns_raw(mend.create)


class MendWithStreamingResponse:
    """`Mend`, each method giving a response whose body is read on demand."""

    def __init__(self, client: SyncCaller) -> None:
        mend = Mend(streamed_caller(client))
        self.create = returns_streamed(mend.create)


class AsyncMendWithRawResponse:
    """`AsyncMend`, each method giving the raw HTTP response."""

    def __init__(self, client: AsyncCaller) -> None:
        mend = AsyncMend(async_raw_caller(client))
        self.create = async_returns_raw(mend.create)


class AsyncMendWithStreamingResponse:
    """`AsyncMend`, each method giving a response whose body is read on demand."""

    def __init__(self, client: AsyncCaller) -> None:
        mend = AsyncMend(async_streamed_caller(client))
        self.create = async_returns_streamed(mend.create)
