# Made by aoaigen 0.1.0 from API version 1. Edits are lost when it is made again.

"""The clients of API version 1."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from ._package import PACKAGE, SERVICE
from ._runtime.service_client import AsyncServiceClient, SyncServiceClient

if TYPE_CHECKING:
    from ._runtime.caller import AsyncCaller, SyncCaller
    from .resources.things import (
        AsyncThings,
        AsyncThingsWithRawResponse,
        AsyncThingsWithStreamingResponse,
        Things,
        ThingsWithRawResponse,
        ThingsWithStreamingResponse,
    )


class LenientClient(SyncServiceClient):
    """A client of Lenient, API version 1."""

    _package = PACKAGE
    _service = SERVICE

    @cached_property
    def things(self) -> Things:
        """Operations under `/things`."""
        from .resources.things import Things

        return Things(self._caller)

    @cached_property
    def with_raw_response(self) -> LenientClientWithRawResponse:
        """The same, each method giving the raw HTTP response."""
        return LenientClientWithRawResponse(self._caller)

    @cached_property
    def with_streaming_response(self) -> LenientClientWithStreamingResponse:
        """The same, each method giving a response whose body is read on demand."""
        return LenientClientWithStreamingResponse(self._caller)


class AsyncLenientClient(AsyncServiceClient):
    """An asynchronous client of Lenient, API version 1."""

    _package = PACKAGE
    _service = SERVICE

    @cached_property
    def things(self) -> AsyncThings:
        """Operations under `/things`."""
        from .resources.things import AsyncThings

        return AsyncThings(self._caller)

    @cached_property
    def with_raw_response(self) -> AsyncLenientClientWithRawResponse:
        """The same, each method giving the raw HTTP response."""
        return AsyncLenientClientWithRawResponse(self._caller)

    @cached_property
    def with_streaming_response(self) -> AsyncLenientClientWithStreamingResponse:
        """The same, each method giving a response whose body is read on demand."""
        return AsyncLenientClientWithStreamingResponse(self._caller)


class LenientClientWithRawResponse:
    """`LenientClient`, each method giving the raw HTTP response."""

    def __init__(self, client: SyncCaller) -> None:
        self._client = client

    @cached_property
    def things(self) -> ThingsWithRawResponse:
        """Operations under `/things`."""
        from .resources.things import ThingsWithRawResponse

        return ThingsWithRawResponse(self._client)


class LenientClientWithStreamingResponse:
    """`LenientClient`, each method giving a response whose body is read on demand."""

    def __init__(self, client: SyncCaller) -> None:
        self._client = client

    @cached_property
    def things(self) -> ThingsWithStreamingResponse:
        """Operations under `/things`."""
        from .resources.things import ThingsWithStreamingResponse

        return ThingsWithStreamingResponse(self._client)


class AsyncLenientClientWithRawResponse:
    """`AsyncLenientClient`, each method giving the raw HTTP response."""

    def __init__(self, client: AsyncCaller) -> None:
        self._client = client

    @cached_property
    def things(self) -> AsyncThingsWithRawResponse:
        """Operations under `/things`."""
        from .resources.things import AsyncThingsWithRawResponse

        return AsyncThingsWithRawResponse(self._client)


class AsyncLenientClientWithStreamingResponse:
    """`AsyncLenientClient`, each method giving a response whose body is read on demand."""

    def __init__(self, client: AsyncCaller) -> None:
        self._client = client

    @cached_property
    def things(self) -> AsyncThingsWithStreamingResponse:
        """Operations under `/things`."""
        from .resources.things import AsyncThingsWithStreamingResponse

        return AsyncThingsWithStreamingResponse(self._client)
