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


class NotTypedClient(SyncServiceClient):
    """A client of Not typed, API version 1."""

    _package = PACKAGE
    _service = SERVICE

    @cached_property
    def things(self) -> Things:
        """Operations under `/things`."""
        from .resources.things import Things

        return Things(self._caller)

    @cached_property
    def with_raw_response(self) -> NotTypedClientWithRawResponse:
        """The same, each method giving the raw HTTP response."""
        return NotTypedClientWithRawResponse(self._caller)

    @cached_property
    def with_streaming_response(self) -> NotTypedClientWithStreamingResponse:
        """The same, each method giving a response whose body is read on demand."""
        return NotTypedClientWithStreamingResponse(self._caller)


class AsyncNotTypedClient(AsyncServiceClient):
    """An asynchronous client of Not typed, API version 1."""

    _package = PACKAGE
    _service = SERVICE

    @cached_property
    def things(self) -> AsyncThings:
        """Operations under `/things`."""
        from .resources.things import AsyncThings

        return AsyncThings(self._caller)

    @cached_property
    def with_raw_response(self) -> AsyncNotTypedClientWithRawResponse:
        """The same, each method giving the raw HTTP response."""
        return AsyncNotTypedClientWithRawResponse(self._caller)

    @cached_property
    def with_streaming_response(self) -> AsyncNotTypedClientWithStreamingResponse:
        """The same, each method giving a response whose body is read on demand."""
        return AsyncNotTypedClientWithStreamingResponse(self._caller)


class NotTypedClientWithRawResponse:
    """`NotTypedClient`, each method giving the raw HTTP response."""

    def __init__(self, client: SyncCaller) -> None:
        self._client = client

    @cached_property
    def things(self) -> ThingsWithRawResponse:
        """Operations under `/things`."""
        from .resources.things import ThingsWithRawResponse

        return ThingsWithRawResponse(self._client)


class NotTypedClientWithStreamingResponse:
    """`NotTypedClient`, each method giving a response whose body is read on demand."""

    def __init__(self, client: SyncCaller) -> None:
        self._client = client

    @cached_property
    def things(self) -> ThingsWithStreamingResponse:
        """Operations under `/things`."""
        from .resources.things import ThingsWithStreamingResponse

        return ThingsWithStreamingResponse(self._client)


class AsyncNotTypedClientWithRawResponse:
    """`AsyncNotTypedClient`, each method giving the raw HTTP response."""

    def __init__(self, client: AsyncCaller) -> None:
        self._client = client

    @cached_property
    def things(self) -> AsyncThingsWithRawResponse:
        """Operations under `/things`."""
        from .resources.things import AsyncThingsWithRawResponse

        return AsyncThingsWithRawResponse(self._client)


class AsyncNotTypedClientWithStreamingResponse:
    """`AsyncNotTypedClient`, each method giving a response whose body is read on demand."""

    def __init__(self, client: AsyncCaller) -> None:
        self._client = client

    @cached_property
    def things(self) -> AsyncThingsWithStreamingResponse:
        """Operations under `/things`."""
        from .resources.things import AsyncThingsWithStreamingResponse

        return AsyncThingsWithStreamingResponse(self._client)
