# Made by aoaigen 0.1.0 from API version 2020-01-01. Edits are lost when it is made again.

"""The clients of API version 2020-01-01."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from ._package import PACKAGE, SERVICE
from ._runtime.service_client import AsyncServiceClient, SyncServiceClient

if TYPE_CHECKING:
    from ._runtime.caller import AsyncCaller, SyncCaller
    from .resources.parcels import (
        AsyncParcels,
        AsyncParcelsWithRawResponse,
        AsyncParcelsWithStreamingResponse,
        Parcels,
        ParcelsWithRawResponse,
        ParcelsWithStreamingResponse,
    )


class ParcelsClient(SyncServiceClient):
    """A client of Parcels, API version 2020-01-01."""

    _package = PACKAGE
    _service = SERVICE

    @cached_property
    def parcels(self) -> Parcels:
        """Operations under `/parcels`."""
        from .resources.parcels import Parcels

        return Parcels(self._caller)

    @cached_property
    def with_raw_response(self) -> ParcelsClientWithRawResponse:
        """The same, each method giving the raw HTTP response."""
        return ParcelsClientWithRawResponse(self._caller)

    @cached_property
    def with_streaming_response(self) -> ParcelsClientWithStreamingResponse:
        """The same, each method giving a response whose body is read on demand."""
        return ParcelsClientWithStreamingResponse(self._caller)


class AsyncParcelsClient(AsyncServiceClient):
    """An asynchronous client of Parcels, API version 2020-01-01."""

    _package = PACKAGE
    _service = SERVICE

    @cached_property
    def parcels(self) -> AsyncParcels:
        """Operations under `/parcels`."""
        from .resources.parcels import AsyncParcels

        return AsyncParcels(self._caller)

    @cached_property
    def with_raw_response(self) -> AsyncParcelsClientWithRawResponse:
        """The same, each method giving the raw HTTP response."""
        return AsyncParcelsClientWithRawResponse(self._caller)

    @cached_property
    def with_streaming_response(self) -> AsyncParcelsClientWithStreamingResponse:
        """The same, each method giving a response whose body is read on demand."""
        return AsyncParcelsClientWithStreamingResponse(self._caller)


class ParcelsClientWithRawResponse:
    """`ParcelsClient`, each method giving the raw HTTP response."""

    def __init__(self, client: SyncCaller) -> None:
        self._client = client

    @cached_property
    def parcels(self) -> ParcelsWithRawResponse:
        """Operations under `/parcels`."""
        from .resources.parcels import ParcelsWithRawResponse

        return ParcelsWithRawResponse(self._client)


class ParcelsClientWithStreamingResponse:
    """`ParcelsClient`, each method giving a response whose body is read on demand."""

    def __init__(self, client: SyncCaller) -> None:
        self._client = client

    @cached_property
    def parcels(self) -> ParcelsWithStreamingResponse:
        """Operations under `/parcels`."""
        from .resources.parcels import ParcelsWithStreamingResponse

        return ParcelsWithStreamingResponse(self._client)


class AsyncParcelsClientWithRawResponse:
    """`AsyncParcelsClient`, each method giving the raw HTTP response."""

    def __init__(self, client: AsyncCaller) -> None:
        self._client = client

    @cached_property
    def parcels(self) -> AsyncParcelsWithRawResponse:
        """Operations under `/parcels`."""
        from .resources.parcels import AsyncParcelsWithRawResponse

        return AsyncParcelsWithRawResponse(self._client)


class AsyncParcelsClientWithStreamingResponse:
    """`AsyncParcelsClient`, each method giving a response whose body is read on demand."""

    def __init__(self, client: AsyncCaller) -> None:
        self._client = client

    @cached_property
    def parcels(self) -> AsyncParcelsWithStreamingResponse:
        """Operations under `/parcels`."""
        from .resources.parcels import AsyncParcelsWithStreamingResponse

        return AsyncParcelsWithStreamingResponse(self._client)
