# Made by aoaigen 0.1.0 from API version 1. Edits are lost when it is made again.

"""The clients of API version 1."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from ._package import PACKAGE
from ._runtime.client import AsyncAzureClient, SyncAzureClient

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


class AzureOpenAI(SyncAzureClient):
    """A client of Not typed, API version 1."""

    _package = PACKAGE

    @cached_property
    def things(self) -> Things:
        """Operations under `/things`."""
        from .resources.things import Things

        return Things(self._caller)

    @cached_property
    def with_raw_response(self) -> AzureOpenAIWithRawResponse:
        """The same, each method giving the raw HTTP response."""
        return AzureOpenAIWithRawResponse(self._caller)

    @cached_property
    def with_streaming_response(self) -> AzureOpenAIWithStreamingResponse:
        """The same, each method giving a response whose body is read on demand."""
        return AzureOpenAIWithStreamingResponse(self._caller)


class AsyncAzureOpenAI(AsyncAzureClient):
    """An asynchronous client of Not typed, API version 1."""

    _package = PACKAGE

    @cached_property
    def things(self) -> AsyncThings:
        """Operations under `/things`."""
        from .resources.things import AsyncThings

        return AsyncThings(self._caller)

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
    def things(self) -> ThingsWithRawResponse:
        """Operations under `/things`."""
        from .resources.things import ThingsWithRawResponse

        return ThingsWithRawResponse(self._client)


class AzureOpenAIWithStreamingResponse:
    """`AzureOpenAI`, each method giving a response whose body is read on demand."""

    def __init__(self, client: SyncCaller) -> None:
        self._client = client

    @cached_property
    def things(self) -> ThingsWithStreamingResponse:
        """Operations under `/things`."""
        from .resources.things import ThingsWithStreamingResponse

        return ThingsWithStreamingResponse(self._client)


class AsyncAzureOpenAIWithRawResponse:
    """`AsyncAzureOpenAI`, each method giving the raw HTTP response."""

    def __init__(self, client: AsyncCaller) -> None:
        self._client = client

    @cached_property
    def things(self) -> AsyncThingsWithRawResponse:
        """Operations under `/things`."""
        from .resources.things import AsyncThingsWithRawResponse

        return AsyncThingsWithRawResponse(self._client)


class AsyncAzureOpenAIWithStreamingResponse:
    """`AsyncAzureOpenAI`, each method giving a response whose body is read on demand."""

    def __init__(self, client: AsyncCaller) -> None:
        self._client = client

    @cached_property
    def things(self) -> AsyncThingsWithStreamingResponse:
        """Operations under `/things`."""
        from .resources.things import AsyncThingsWithStreamingResponse

        return AsyncThingsWithStreamingResponse(self._client)
