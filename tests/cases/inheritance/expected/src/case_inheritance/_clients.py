# Made by aoaigen 0.1.0 from API version 1. Edits are lost when it is made again.

"""The clients of API version 1."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from ._package import PACKAGE, SERVICE
from ._runtime.service_client import AsyncServiceClient, SyncServiceClient

if TYPE_CHECKING:
    from ._runtime.caller import AsyncCaller, SyncCaller
    from .resources.animals import (
        Animals,
        AnimalsWithRawResponse,
        AnimalsWithStreamingResponse,
        AsyncAnimals,
        AsyncAnimalsWithRawResponse,
        AsyncAnimalsWithStreamingResponse,
    )
    from .resources.vehicles import (
        AsyncVehicles,
        AsyncVehiclesWithRawResponse,
        AsyncVehiclesWithStreamingResponse,
        Vehicles,
        VehiclesWithRawResponse,
        VehiclesWithStreamingResponse,
    )


class InheritanceClient(SyncServiceClient):
    """A client of Inheritance, API version 1."""

    _package = PACKAGE
    _service = SERVICE

    @cached_property
    def animals(self) -> Animals:
        """Operations under `/animals`."""
        from .resources.animals import Animals

        return Animals(self._caller)

    @cached_property
    def vehicles(self) -> Vehicles:
        """Operations under `/vehicles`."""
        from .resources.vehicles import Vehicles

        return Vehicles(self._caller)

    @cached_property
    def with_raw_response(self) -> InheritanceClientWithRawResponse:
        """The same, each method giving the raw HTTP response."""
        return InheritanceClientWithRawResponse(self._caller)

    @cached_property
    def with_streaming_response(self) -> InheritanceClientWithStreamingResponse:
        """The same, each method giving a response whose body is read on demand."""
        return InheritanceClientWithStreamingResponse(self._caller)


class AsyncInheritanceClient(AsyncServiceClient):
    """An asynchronous client of Inheritance, API version 1."""

    _package = PACKAGE
    _service = SERVICE

    @cached_property
    def animals(self) -> AsyncAnimals:
        """Operations under `/animals`."""
        from .resources.animals import AsyncAnimals

        return AsyncAnimals(self._caller)

    @cached_property
    def vehicles(self) -> AsyncVehicles:
        """Operations under `/vehicles`."""
        from .resources.vehicles import AsyncVehicles

        return AsyncVehicles(self._caller)

    @cached_property
    def with_raw_response(self) -> AsyncInheritanceClientWithRawResponse:
        """The same, each method giving the raw HTTP response."""
        return AsyncInheritanceClientWithRawResponse(self._caller)

    @cached_property
    def with_streaming_response(self) -> AsyncInheritanceClientWithStreamingResponse:
        """The same, each method giving a response whose body is read on demand."""
        return AsyncInheritanceClientWithStreamingResponse(self._caller)


class InheritanceClientWithRawResponse:
    """`InheritanceClient`, each method giving the raw HTTP response."""

    def __init__(self, client: SyncCaller) -> None:
        self._client = client

    @cached_property
    def animals(self) -> AnimalsWithRawResponse:
        """Operations under `/animals`."""
        from .resources.animals import AnimalsWithRawResponse

        return AnimalsWithRawResponse(self._client)

    @cached_property
    def vehicles(self) -> VehiclesWithRawResponse:
        """Operations under `/vehicles`."""
        from .resources.vehicles import VehiclesWithRawResponse

        return VehiclesWithRawResponse(self._client)


class InheritanceClientWithStreamingResponse:
    """`InheritanceClient`, each method giving a response whose body is read on demand."""

    def __init__(self, client: SyncCaller) -> None:
        self._client = client

    @cached_property
    def animals(self) -> AnimalsWithStreamingResponse:
        """Operations under `/animals`."""
        from .resources.animals import AnimalsWithStreamingResponse

        return AnimalsWithStreamingResponse(self._client)

    @cached_property
    def vehicles(self) -> VehiclesWithStreamingResponse:
        """Operations under `/vehicles`."""
        from .resources.vehicles import VehiclesWithStreamingResponse

        return VehiclesWithStreamingResponse(self._client)


class AsyncInheritanceClientWithRawResponse:
    """`AsyncInheritanceClient`, each method giving the raw HTTP response."""

    def __init__(self, client: AsyncCaller) -> None:
        self._client = client

    @cached_property
    def animals(self) -> AsyncAnimalsWithRawResponse:
        """Operations under `/animals`."""
        from .resources.animals import AsyncAnimalsWithRawResponse

        return AsyncAnimalsWithRawResponse(self._client)

    @cached_property
    def vehicles(self) -> AsyncVehiclesWithRawResponse:
        """Operations under `/vehicles`."""
        from .resources.vehicles import AsyncVehiclesWithRawResponse

        return AsyncVehiclesWithRawResponse(self._client)


class AsyncInheritanceClientWithStreamingResponse:
    """`AsyncInheritanceClient`, each method giving a response whose body is read on demand."""

    def __init__(self, client: AsyncCaller) -> None:
        self._client = client

    @cached_property
    def animals(self) -> AsyncAnimalsWithStreamingResponse:
        """Operations under `/animals`."""
        from .resources.animals import AsyncAnimalsWithStreamingResponse

        return AsyncAnimalsWithStreamingResponse(self._client)

    @cached_property
    def vehicles(self) -> AsyncVehiclesWithStreamingResponse:
        """Operations under `/vehicles`."""
        from .resources.vehicles import AsyncVehiclesWithStreamingResponse

        return AsyncVehiclesWithStreamingResponse(self._client)
