# Made by aoaigen 0.1.0 from API version 1. Edits are lost when it is made again.

"""`client.maybe`: Operations under `/maybe`."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, cast

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
    from .._runtime.transport import Timeout
    from .._runtime.types import Body, Headers, Query

_LIST = Operation(
    id="maybe",
    method="GET",
    path="/maybe",
)


class Maybe(SyncResource):
    """Operations under `/maybe`."""

    @cached_property
    def with_raw_response(self) -> MaybeWithRawResponse:
        """The same, each method giving the raw HTTP response."""
        return MaybeWithRawResponse(self._client)

    @cached_property
    def with_streaming_response(self) -> MaybeWithStreamingResponse:
        """The same, each method giving a response whose body is read on demand."""
        return MaybeWithStreamingResponse(self._client)

    def list(
        self,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> Pet | None:
        """(No description.)

        Args:
            extra_headers: Headers to send besides the client's.
            extra_query: Query parameters to send besides the method's.
            extra_body: Members to add to the request body.
            timeout: Seconds, or a `Timeout`, for this call alone.

        Returns:
            The pet.
        """
        return self._client.request(
            _LIST,
            cast("type[Pet | None]", Pet | None),
            options=CallOptions(extra_headers, extra_query, extra_body, timeout),
        )


class AsyncMaybe(AsyncResource):
    """Operations under `/maybe`."""

    @cached_property
    def with_raw_response(self) -> AsyncMaybeWithRawResponse:
        """The same, each method giving the raw HTTP response."""
        return AsyncMaybeWithRawResponse(self._client)

    @cached_property
    def with_streaming_response(self) -> AsyncMaybeWithStreamingResponse:
        """The same, each method giving a response whose body is read on demand."""
        return AsyncMaybeWithStreamingResponse(self._client)

    async def list(
        self,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> Pet | None:
        """(No description.)

        Args:
            extra_headers: Headers to send besides the client's.
            extra_query: Query parameters to send besides the method's.
            extra_body: Members to add to the request body.
            timeout: Seconds, or a `Timeout`, for this call alone.

        Returns:
            The pet.
        """
        return await self._client.request(
            _LIST,
            cast("type[Pet | None]", Pet | None),
            options=CallOptions(extra_headers, extra_query, extra_body, timeout),
        )


class MaybeWithRawResponse:
    """`Maybe`, each method giving the raw HTTP response."""

    def __init__(self, client: SyncCaller) -> None:
        maybe = Maybe(raw_caller(client))
        self.list = returns_raw(maybe.list)


class MaybeWithStreamingResponse:
    """`Maybe`, each method giving a response whose body is read on demand."""

    def __init__(self, client: SyncCaller) -> None:
        maybe = Maybe(streamed_caller(client))
        self.list = returns_streamed(maybe.list)


class AsyncMaybeWithRawResponse:
    """`AsyncMaybe`, each method giving the raw HTTP response."""

    def __init__(self, client: AsyncCaller) -> None:
        maybe = AsyncMaybe(async_raw_caller(client))
        self.list = async_returns_raw(maybe.list)


class AsyncMaybeWithStreamingResponse:
    """`AsyncMaybe`, each method giving a response whose body is read on demand."""

    def __init__(self, client: AsyncCaller) -> None:
        maybe = AsyncMaybe(async_streamed_caller(client))
        self.list = async_returns_streamed(maybe.list)
