# Made by aoaigen 0.1.0 from API version 1. Edits are lost when it is made again.

"""`client.vehicles`: Operations under `/vehicles`."""

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
from ..types import Vehicle

if TYPE_CHECKING:
    from .._runtime.caller import AsyncCaller, SyncCaller
    from .._runtime.sentinels import NotGiven
    from .._runtime.transport import Timeout
    from .._runtime.types import Body, Headers, Query

_LIST = Operation(
    id="list_vehicles",
    method="GET",
    path="/vehicles",
)


class Vehicles(SyncResource):
    """Operations under `/vehicles`."""

    @cached_property
    def with_raw_response(self) -> VehiclesWithRawResponse:
        """The same, each method giving the raw HTTP response."""
        return VehiclesWithRawResponse(self._client)

    @cached_property
    def with_streaming_response(self) -> VehiclesWithStreamingResponse:
        """The same, each method giving a response whose body is read on demand."""
        return VehiclesWithStreamingResponse(self._client)

    def list(
        self,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> Vehicle:
        """(No description.)

        Args:
            extra_headers: Headers to send besides the client's.
            extra_query: Query parameters to send besides the method's.
            extra_body: Members to add to the request body.
            timeout: Seconds, or a `Timeout`, for this call alone.

        Returns:
            The vehicles.
        """
        return self._client.request(
            _LIST, cast("type[Vehicle]", Vehicle), options=CallOptions(extra_headers, extra_query, extra_body, timeout)
        )


class AsyncVehicles(AsyncResource):
    """Operations under `/vehicles`."""

    @cached_property
    def with_raw_response(self) -> AsyncVehiclesWithRawResponse:
        """The same, each method giving the raw HTTP response."""
        return AsyncVehiclesWithRawResponse(self._client)

    @cached_property
    def with_streaming_response(self) -> AsyncVehiclesWithStreamingResponse:
        """The same, each method giving a response whose body is read on demand."""
        return AsyncVehiclesWithStreamingResponse(self._client)

    async def list(
        self,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> Vehicle:
        """(No description.)

        Args:
            extra_headers: Headers to send besides the client's.
            extra_query: Query parameters to send besides the method's.
            extra_body: Members to add to the request body.
            timeout: Seconds, or a `Timeout`, for this call alone.

        Returns:
            The vehicles.
        """
        return await self._client.request(
            _LIST, cast("type[Vehicle]", Vehicle), options=CallOptions(extra_headers, extra_query, extra_body, timeout)
        )


class VehiclesWithRawResponse:
    """`Vehicles`, each method giving the raw HTTP response."""

    def __init__(self, client: SyncCaller) -> None:
        vehicles = Vehicles(raw_caller(client))
        self.list = returns_raw(vehicles.list)


class VehiclesWithStreamingResponse:
    """`Vehicles`, each method giving a response whose body is read on demand."""

    def __init__(self, client: SyncCaller) -> None:
        vehicles = Vehicles(streamed_caller(client))
        self.list = returns_streamed(vehicles.list)


class AsyncVehiclesWithRawResponse:
    """`AsyncVehicles`, each method giving the raw HTTP response."""

    def __init__(self, client: AsyncCaller) -> None:
        vehicles = AsyncVehicles(async_raw_caller(client))
        self.list = async_returns_raw(vehicles.list)


class AsyncVehiclesWithStreamingResponse:
    """`AsyncVehicles`, each method giving a response whose body is read on demand."""

    def __init__(self, client: AsyncCaller) -> None:
        vehicles = AsyncVehicles(async_streamed_caller(client))
        self.list = async_returns_streamed(vehicles.list)
