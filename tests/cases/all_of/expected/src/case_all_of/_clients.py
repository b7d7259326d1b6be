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


class PartsClient(SyncServiceClient):
    """A client of Parts, API version 1."""

    _package = PACKAGE
    _service = SERVICE

    @cached_property
    def things(self) -> Things:
        """Operations under `/things`."""
        from .resources.things import Things

        return Things(self._caller)

    @cached_property
    def with_raw_response(self) -> PartsClientWithRawResponse:
        """The same, each method giving the raw HTTP response."""
        return PartsClientWithRawResponse(self._caller)

    @cached_property
    def with_streaming_response(self) -> PartsClientWithStreamingResponse:
        """The same, each method giving a response whose body is read on demand."""
        return PartsClientWithStreamingResponse(self._caller)


class AsyncPartsClient(AsyncServiceClient):
    """An asynchronous client of Parts, API version 1."""

    _package = PACKAGE
    _service = SERVICE

    @cached_property
    def things(self) -> AsyncThings:
        """Operations under `/things`."""
        from .resources.things import AsyncThings

        return AsyncThings(self._caller)

    @cached_property
    def with_raw_response(self) -> AsyncPartsClientWithRawResponse:
        """The same, each method giving the raw HTTP response."""
        return AsyncPartsClientWithRawResponse(self._caller)

    @cached_property
    def with_streaming_response(self) -> AsyncPartsClientWithStreamingResponse:
        """The same, each method giving a response whose body is read on demand."""
        return AsyncPartsClientWithStreamingResponse(self._caller)


class PartsClientWithRawResponse:
    """`PartsClient`, each method giving the raw HTTP response."""

    def __init__(self, client: SyncCaller) -> None:
        self._client = client

    @cached_property
    def things(self) -> ThingsWithRawResponse:
        """Operations under `/things`."""
        from .resources.things import ThingsWithRawResponse

        return ThingsWithRawResponse(self._client)


class PartsClientWithStreamingResponse:
    """`PartsClient`, each method giving a response whose body is read on demand."""

    def __init__(self, client: SyncCaller) -> None:
        self._client = client

    @cached_property
    def things(self) -> ThingsWithStreamingResponse:
        """Operations under `/things`."""
        from .resources.things import ThingsWithStreamingResponse

        return ThingsWithStreamingResponse(self._client)


class AsyncPartsClientWithRawResponse:
    """`AsyncPartsClient`, each method giving the raw HTTP response."""

    def __init__(self, client: AsyncCaller) -> None:
        self._client = client

    @cached_property
    def things(self) -> AsyncThingsWithRawResponse:
        """Operations under `/things`."""
        from .resources.things import AsyncThingsWithRawResponse

        return AsyncThingsWithRawResponse(self._client)


class AsyncPartsClientWithStreamingResponse:
    """`AsyncPartsClient`, each method giving a response whose body is read on demand."""

    def __init__(self, client: AsyncCaller) -> None:
        self._client = client

    @cached_property
    def things(self) -> AsyncThingsWithStreamingResponse:
        """Operations under `/things`."""
        from .resources.things import AsyncThingsWithStreamingResponse

        return AsyncThingsWithStreamingResponse(self._client)
