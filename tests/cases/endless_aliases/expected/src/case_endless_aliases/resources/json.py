# Made by aoaigen 0.1.0 from API version 1. Edits are lost when it is made again.

"""`client.json`: Operations under `/json`."""

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
from ..types import Json

if TYPE_CHECKING:
    from .._runtime.caller import AsyncCaller, SyncCaller
    from .._runtime.sentinels import NotGiven
    from .._runtime.transport import Timeout
    from .._runtime.types import Body, Headers, Query

_LIST = Operation(
    id="get_json",
    method="GET",
    path="/json",
)


class JsonResource(SyncResource):
    """Operations under `/json`."""

    @cached_property
    def with_raw_response(self) -> JsonResourceWithRawResponse:
        """The same, each method giving the raw HTTP response."""
        return JsonResourceWithRawResponse(self._client)

    @cached_property
    def with_streaming_response(self) -> JsonResourceWithStreamingResponse:
        """The same, each method giving a response whose body is read on demand."""
        return JsonResourceWithStreamingResponse(self._client)

    def list(
        self,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> Json:
        """(No description.)

        Args:
            extra_headers: Headers to send besides the client's.
            extra_query: Query parameters to send besides the method's.
            extra_body: Members to add to the request body.
            timeout: Seconds, or a `Timeout`, for this call alone.

        Returns:
            Any JSON.
        """
        return self._client.request(
            _LIST, cast("type[Json]", Json), options=CallOptions(extra_headers, extra_query, extra_body, timeout)
        )


class AsyncJsonResource(AsyncResource):
    """Operations under `/json`."""

    @cached_property
    def with_raw_response(self) -> AsyncJsonResourceWithRawResponse:
        """The same, each method giving the raw HTTP response."""
        return AsyncJsonResourceWithRawResponse(self._client)

    @cached_property
    def with_streaming_response(self) -> AsyncJsonResourceWithStreamingResponse:
        """The same, each method giving a response whose body is read on demand."""
        return AsyncJsonResourceWithStreamingResponse(self._client)

    async def list(
        self,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> Json:
        """(No description.)

        Args:
            extra_headers: Headers to send besides the client's.
            extra_query: Query parameters to send besides the method's.
            extra_body: Members to add to the request body.
            timeout: Seconds, or a `Timeout`, for this call alone.

        Returns:
            Any JSON.
        """
        return await self._client.request(
            _LIST, cast("type[Json]", Json), options=CallOptions(extra_headers, extra_query, extra_body, timeout)
        )


class JsonResourceWithRawResponse:
    """`JsonResource`, each method giving the raw HTTP response."""

    def __init__(self, client: SyncCaller) -> None:
        json = JsonResource(raw_caller(client))
        self.list = returns_raw(json.list)


class JsonResourceWithStreamingResponse:
    """`JsonResource`, each method giving a response whose body is read on demand."""

    def __init__(self, client: SyncCaller) -> None:
        json = JsonResource(streamed_caller(client))
        self.list = returns_streamed(json.list)


class AsyncJsonResourceWithRawResponse:
    """`AsyncJsonResource`, each method giving the raw HTTP response."""

    def __init__(self, client: AsyncCaller) -> None:
        json = AsyncJsonResource(async_raw_caller(client))
        self.list = async_returns_raw(json.list)


class AsyncJsonResourceWithStreamingResponse:
    """`AsyncJsonResource`, each method giving a response whose body is read on demand."""

    def __init__(self, client: AsyncCaller) -> None:
        json = AsyncJsonResource(async_streamed_caller(client))
        self.list = async_returns_streamed(json.list)
