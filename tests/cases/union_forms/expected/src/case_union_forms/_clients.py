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
        AsyncThingsResource,
        AsyncThingsResourceWithRawResponse,
        AsyncThingsResourceWithStreamingResponse,
        ThingsResource,
        ThingsResourceWithRawResponse,
        ThingsResourceWithStreamingResponse,
    )


class UnionsClient(SyncServiceClient):
    """A client of Unions, API version 1."""

    _package = PACKAGE
    _service = SERVICE

    @cached_property
    def things(self) -> ThingsResource:
        """Operations under `/things`."""
        from .resources.things import ThingsResource

        return ThingsResource(self._caller)

    @cached_property
    def with_raw_response(self) -> UnionsClientWithRawResponse:
        """The same, each method giving the raw HTTP response."""
        return UnionsClientWithRawResponse(self._caller)

    @cached_property
    def with_streaming_response(self) -> UnionsClientWithStreamingResponse:
        """The same, each method giving a response whose body is read on demand."""
        return UnionsClientWithStreamingResponse(self._caller)


class AsyncUnionsClient(AsyncServiceClient):
    """An asynchronous client of Unions, API version 1."""

    _package = PACKAGE
    _service = SERVICE

    @cached_property
    def things(self) -> AsyncThingsResource:
        """Operations under `/things`."""
        from .resources.things import AsyncThingsResource

        return AsyncThingsResource(self._caller)

    @cached_property
    def with_raw_response(self) -> AsyncUnionsClientWithRawResponse:
        """The same, each method giving the raw HTTP response."""
        return AsyncUnionsClientWithRawResponse(self._caller)

    @cached_property
    def with_streaming_response(self) -> AsyncUnionsClientWithStreamingResponse:
        """The same, each method giving a response whose body is read on demand."""
        return AsyncUnionsClientWithStreamingResponse(self._caller)


class UnionsClientWithRawResponse:
    """`UnionsClient`, each method giving the raw HTTP response."""

    def __init__(self, client: SyncCaller) -> None:
        self._client = client

    @cached_property
    def things(self) -> ThingsResourceWithRawResponse:
        """Operations under `/things`."""
        from .resources.things import ThingsResourceWithRawResponse

        return ThingsResourceWithRawResponse(self._client)


class UnionsClientWithStreamingResponse:
    """`UnionsClient`, each method giving a response whose body is read on demand."""

    def __init__(self, client: SyncCaller) -> None:
        self._client = client

    @cached_property
    def things(self) -> ThingsResourceWithStreamingResponse:
        """Operations under `/things`."""
        from .resources.things import ThingsResourceWithStreamingResponse

        return ThingsResourceWithStreamingResponse(self._client)


class AsyncUnionsClientWithRawResponse:
    """`AsyncUnionsClient`, each method giving the raw HTTP response."""

    def __init__(self, client: AsyncCaller) -> None:
        self._client = client

    @cached_property
    def things(self) -> AsyncThingsResourceWithRawResponse:
        """Operations under `/things`."""
        from .resources.things import AsyncThingsResourceWithRawResponse

        return AsyncThingsResourceWithRawResponse(self._client)


class AsyncUnionsClientWithStreamingResponse:
    """`AsyncUnionsClient`, each method giving a response whose body is read on demand."""

    def __init__(self, client: AsyncCaller) -> None:
        self._client = client

    @cached_property
    def things(self) -> AsyncThingsResourceWithStreamingResponse:
        """Operations under `/things`."""
        from .resources.things import AsyncThingsResourceWithStreamingResponse

        return AsyncThingsResourceWithStreamingResponse(self._client)
