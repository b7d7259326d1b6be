# Made by aoaigen 0.1.0 from API version 2020-01-01. Edits are lost when it is made again.

"""The clients of API version 2020-01-01."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from ._package import PACKAGE
from ._runtime.client import AsyncAzureClient, SyncAzureClient

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


class AzureOpenAI(SyncAzureClient):
    """A client of Parcels, API version 2020-01-01."""

    _package = PACKAGE

    @cached_property
    def parcels(self) -> Parcels:
        """Operations under `/parcels`."""
        from .resources.parcels import Parcels

        return Parcels(self._caller)

    @cached_property
    def with_raw_response(self) -> AzureOpenAIWithRawResponse:
        """The same, each method giving the raw HTTP response."""
        return AzureOpenAIWithRawResponse(self._caller)

    @cached_property
    def with_streaming_response(self) -> AzureOpenAIWithStreamingResponse:
        """The same, each method giving a response whose body is read on demand."""
        return AzureOpenAIWithStreamingResponse(self._caller)


class AsyncAzureOpenAI(AsyncAzureClient):
    """An asynchronous client of Parcels, API version 2020-01-01."""

    _package = PACKAGE

    @cached_property
    def parcels(self) -> AsyncParcels:
        """Operations under `/parcels`."""
        from .resources.parcels import AsyncParcels

        return AsyncParcels(self._caller)

    @cached_property
    def with_raw_response(self) -> AsyncAzureOpenAIWithRawResponse:
        """The same, each method giving the raw HTTP response."""
        return AsyncAzureOpenAIWithRawResponse(self._caller)

    @cached_property
    def with_streaming_response(self) -> AsyncAzureOpenAIWithStreamingResponse:
        """The same, each method giving a response whose body is read on demand."""
        return AsyncAzureOpenAIWithStreamingResponse(self._caller)


class AzureOpenAIWithRawResponse:
    """`AzureOpenAI`, each method giving the raw HTTP response."""

    def __init__(self, client: SyncCaller) -> None:
        self._client = client

    @cached_property
    def parcels(self) -> ParcelsWithRawResponse:
        """Operations under `/parcels`."""
        from .resources.parcels import ParcelsWithRawResponse

        return ParcelsWithRawResponse(self._client)


class AzureOpenAIWithStreamingResponse:
    """`AzureOpenAI`, each method giving a response whose body is read on demand."""

    def __init__(self, client: SyncCaller) -> None:
        self._client = client

    @cached_property
    def parcels(self) -> ParcelsWithStreamingResponse:
        """Operations under `/parcels`."""
        from .resources.parcels import ParcelsWithStreamingResponse

        return ParcelsWithStreamingResponse(self._client)


class AsyncAzureOpenAIWithRawResponse:
    """`AsyncAzureOpenAI`, each method giving the raw HTTP response."""

    def __init__(self, client: AsyncCaller) -> None:
        self._client = client

    @cached_property
    def parcels(self) -> AsyncParcelsWithRawResponse:
        """Operations under `/parcels`."""
        from .resources.parcels import AsyncParcelsWithRawResponse

        return AsyncParcelsWithRawResponse(self._client)


class AsyncAzureOpenAIWithStreamingResponse:
    """`AsyncAzureOpenAI`, each method giving a response whose body is read on demand."""

    def __init__(self, client: AsyncCaller) -> None:
        self._client = client

    @cached_property
    def parcels(self) -> AsyncParcelsWithStreamingResponse:
        """Operations under `/parcels`."""
        from .resources.parcels import AsyncParcelsWithStreamingResponse

        return AsyncParcelsWithStreamingResponse(self._client)
