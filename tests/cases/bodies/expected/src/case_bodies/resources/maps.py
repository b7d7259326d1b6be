# Made by aoaigen 0.1.0 from API version 1. Edits are lost when it is made again.

"""`client.maps`: Operations under `/maps`."""

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
    from collections.abc import Mapping

    from .._runtime.caller import AsyncCaller, SyncCaller
    from .._runtime.sentinels import NotGiven
    from .._runtime.transport import Timeout
    from .._runtime.types import Body, Headers, Query

_CREATE = Operation(
    id="map",
    method="POST",
    path="/maps",
    body="json",
)


class Maps(SyncResource):
    """Operations under `/maps`."""

    @cached_property
    def with_raw_response(self) -> MapsWithRawResponse:
        """The same, each method giving the raw HTTP response."""
        return MapsWithRawResponse(self._client)

    @cached_property
    def with_streaming_response(self) -> MapsWithStreamingResponse:
        """The same, each method giving a response whose body is read on demand."""
        return MapsWithStreamingResponse(self._client)

    def create(
        self,
        *,
        body: Mapping[str, int],
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> None:
        """(No description.)

        Args:
            body:
            extra_headers: Headers to send besides the client's.
            extra_query: Query parameters to send besides the method's.
            extra_body: Members to add to the request body.
            timeout: Seconds, or a `Timeout`, for this call alone.
        """
        return self._client.request(
            _CREATE, NoneType, body=body, options=CallOptions(extra_headers, extra_query, extra_body, timeout)
        )


class AsyncMaps(AsyncResource):
    """Operations under `/maps`."""

    @cached_property
    def with_raw_response(self) -> AsyncMapsWithRawResponse:
        """The same, each method giving the raw HTTP response."""
        return AsyncMapsWithRawResponse(self._client)

    @cached_property
    def with_streaming_response(self) -> AsyncMapsWithStreamingResponse:
        """The same, each method giving a response whose body is read on demand."""
        return AsyncMapsWithStreamingResponse(self._client)

    async def create(
        self,
        *,
        body: Mapping[str, int],
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> None:
        """(No description.)

        Args:
            body:
            extra_headers: Headers to send besides the client's.
            extra_query: Query parameters to send besides the method's.
            extra_body: Members to add to the request body.
            timeout: Seconds, or a `Timeout`, for this call alone.
        """
        return await self._client.request(
            _CREATE, NoneType, body=body, options=CallOptions(extra_headers, extra_query, extra_body, timeout)
        )


class MapsWithRawResponse:
    """`Maps`, each method giving the raw HTTP response."""

    def __init__(self, client: SyncCaller) -> None:
        maps = Maps(raw_caller(client))
        self.create = returns_raw(maps.create)


class MapsWithStreamingResponse:
    """`Maps`, each method giving a response whose body is read on demand."""

    def __init__(self, client: SyncCaller) -> None:
        maps = Maps(streamed_caller(client))
        self.create = returns_streamed(maps.create)


class AsyncMapsWithRawResponse:
    """`AsyncMaps`, each method giving the raw HTTP response."""

    def __init__(self, client: AsyncCaller) -> None:
        maps = AsyncMaps(async_raw_caller(client))
        self.create = async_returns_raw(maps.create)


class AsyncMapsWithStreamingResponse:
    """`AsyncMaps`, each method giving a response whose body is read on demand."""

    def __init__(self, client: AsyncCaller) -> None:
        maps = AsyncMaps(async_streamed_caller(client))
        self.create = async_returns_streamed(maps.create)
