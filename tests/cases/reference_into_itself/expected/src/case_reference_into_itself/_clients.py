# Made by aoaigen 0.1.0 from API version 1. Edits are lost when it is made again.

"""The clients of API version 1."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from ._package import PACKAGE, SERVICE
from ._runtime.service_client import AsyncServiceClient, SyncServiceClient

if TYPE_CHECKING:
    from ._runtime.caller import AsyncCaller, SyncCaller
    from .resources.a import (
        AResource,
        AResourceWithRawResponse,
        AResourceWithStreamingResponse,
        AsyncAResource,
        AsyncAResourceWithRawResponse,
        AsyncAResourceWithStreamingResponse,
    )


class PlacesClient(SyncServiceClient):
    """A client of Places, API version 1."""

    _package = PACKAGE
    _service = SERVICE

    @cached_property
    def a(self) -> AResource:
        """Operations under `/a`."""
        from .resources.a import AResource

        return AResource(self._caller)

    @cached_property
    def with_raw_response(self) -> PlacesClientWithRawResponse:
        """The same, each method giving the raw HTTP response."""
        return PlacesClientWithRawResponse(self._caller)

    @cached_property
    def with_streaming_response(self) -> PlacesClientWithStreamingResponse:
        """The same, each method giving a response whose body is read on demand."""
        return PlacesClientWithStreamingResponse(self._caller)


class AsyncPlacesClient(AsyncServiceClient):
    """An asynchronous client of Places, API version 1."""

    _package = PACKAGE
    _service = SERVICE

    @cached_property
    def a(self) -> AsyncAResource:
        """Operations under `/a`."""
        from .resources.a import AsyncAResource

        return AsyncAResource(self._caller)

    @cached_property
    def with_raw_response(self) -> AsyncPlacesClientWithRawResponse:
        """The same, each method giving the raw HTTP response."""
        return AsyncPlacesClientWithRawResponse(self._caller)

    @cached_property
    def with_streaming_response(self) -> AsyncPlacesClientWithStreamingResponse:
        """The same, each method giving a response whose body is read on demand."""
        return AsyncPlacesClientWithStreamingResponse(self._caller)


class PlacesClientWithRawResponse:
    """`PlacesClient`, each method giving the raw HTTP response."""

    def __init__(self, client: SyncCaller) -> None:
        self._client = client

    @cached_property
    def a(self) -> AResourceWithRawResponse:
        """Operations under `/a`."""
        from .resources.a import AResourceWithRawResponse

        return AResourceWithRawResponse(self._client)


class PlacesClientWithStreamingResponse:
    """`PlacesClient`, each method giving a response whose body is read on demand."""

    def __init__(self, client: SyncCaller) -> None:
        self._client = client

    @cached_property
    def a(self) -> AResourceWithStreamingResponse:
        """Operations under `/a`."""
        from .resources.a import AResourceWithStreamingResponse

        return AResourceWithStreamingResponse(self._client)


class AsyncPlacesClientWithRawResponse:
    """`AsyncPlacesClient`, each method giving the raw HTTP response."""

    def __init__(self, client: AsyncCaller) -> None:
        self._client = client

    @cached_property
    def a(self) -> AsyncAResourceWithRawResponse:
        """Operations under `/a`."""
        from .resources.a import AsyncAResourceWithRawResponse

        return AsyncAResourceWithRawResponse(self._client)


class AsyncPlacesClientWithStreamingResponse:
    """`AsyncPlacesClient`, each method giving a response whose body is read on demand."""

    def __init__(self, client: AsyncCaller) -> None:
        self._client = client

    @cached_property
    def a(self) -> AsyncAResourceWithStreamingResponse:
        """Operations under `/a`."""
        from .resources.a import AsyncAResourceWithStreamingResponse

        return AsyncAResourceWithStreamingResponse(self._client)
