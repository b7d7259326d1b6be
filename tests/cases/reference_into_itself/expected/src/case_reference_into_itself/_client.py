# Made by aoaigen 0.1.0 from API version 1. Edits are lost when it is made again.

"""The clients of API version 1."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from ._package import PACKAGE
from ._runtime.client import AsyncAzureClient, SyncAzureClient

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


class AzureOpenAI(SyncAzureClient):
    """A client of Places, API version 1."""

    _package = PACKAGE

    @cached_property
    def a(self) -> AResource:
        """Operations under `/a`."""
        from .resources.a import AResource

        return AResource(self._caller)

    @cached_property
    def with_raw_response(self) -> AzureOpenAIWithRawResponse:
        """The same, each method giving the raw HTTP response."""
        return AzureOpenAIWithRawResponse(self._caller)

    @cached_property
    def with_streaming_response(self) -> AzureOpenAIWithStreamingResponse:
        """The same, each method giving a response whose body is read on demand."""
        return AzureOpenAIWithStreamingResponse(self._caller)


class AsyncAzureOpenAI(AsyncAzureClient):
    """An asynchronous client of Places, API version 1."""

    _package = PACKAGE

    @cached_property
    def a(self) -> AsyncAResource:
        """Operations under `/a`."""
        from .resources.a import AsyncAResource

        return AsyncAResource(self._caller)

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
    def a(self) -> AResourceWithRawResponse:
        """Operations under `/a`."""
        from .resources.a import AResourceWithRawResponse

        return AResourceWithRawResponse(self._client)


class AzureOpenAIWithStreamingResponse:
    """`AzureOpenAI`, each method giving a response whose body is read on demand."""

    def __init__(self, client: SyncCaller) -> None:
        self._client = client

    @cached_property
    def a(self) -> AResourceWithStreamingResponse:
        """Operations under `/a`."""
        from .resources.a import AResourceWithStreamingResponse

        return AResourceWithStreamingResponse(self._client)


class AsyncAzureOpenAIWithRawResponse:
    """`AsyncAzureOpenAI`, each method giving the raw HTTP response."""

    def __init__(self, client: AsyncCaller) -> None:
        self._client = client

    @cached_property
    def a(self) -> AsyncAResourceWithRawResponse:
        """Operations under `/a`."""
        from .resources.a import AsyncAResourceWithRawResponse

        return AsyncAResourceWithRawResponse(self._client)


class AsyncAzureOpenAIWithStreamingResponse:
    """`AsyncAzureOpenAI`, each method giving a response whose body is read on demand."""

    def __init__(self, client: AsyncCaller) -> None:
        self._client = client

    @cached_property
    def a(self) -> AsyncAResourceWithStreamingResponse:
        """Operations under `/a`."""
        from .resources.a import AsyncAResourceWithStreamingResponse

        return AsyncAResourceWithStreamingResponse(self._client)
