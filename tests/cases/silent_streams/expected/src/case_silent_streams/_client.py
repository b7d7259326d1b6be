# Made by aoaigen 0.1.0 from API version 1. Edits are lost when it is made again.

"""The clients of API version 1."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from ._package import PACKAGE
from ._runtime.client import AsyncAzureClient, SyncAzureClient

if TYPE_CHECKING:
    from ._runtime.caller import AsyncCaller, SyncCaller
    from .resources.beta import (
        AsyncBeta,
        AsyncBetaWithRawResponse,
        AsyncBetaWithStreamingResponse,
        Beta,
        BetaWithRawResponse,
        BetaWithStreamingResponse,
    )


class AzureOpenAI(SyncAzureClient):
    """A client of Runs, API version 1."""

    _package = PACKAGE

    @cached_property
    def beta(self) -> Beta:
        """Operations under `/beta`."""
        from .resources.beta import Beta

        return Beta(self._caller)

    @cached_property
    def with_raw_response(self) -> AzureOpenAIWithRawResponse:
        """The same, each method giving the raw HTTP response."""
        return AzureOpenAIWithRawResponse(self._caller)

    @cached_property
    def with_streaming_response(self) -> AzureOpenAIWithStreamingResponse:
        """The same, each method giving a response whose body is read on demand."""
        return AzureOpenAIWithStreamingResponse(self._caller)


class AsyncAzureOpenAI(AsyncAzureClient):
    """An asynchronous client of Runs, API version 1."""

    _package = PACKAGE

    @cached_property
    def beta(self) -> AsyncBeta:
        """Operations under `/beta`."""
        from .resources.beta import AsyncBeta

        return AsyncBeta(self._caller)

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
    def beta(self) -> BetaWithRawResponse:
        """Operations under `/beta`."""
        from .resources.beta import BetaWithRawResponse

        return BetaWithRawResponse(self._client)


class AzureOpenAIWithStreamingResponse:
    """`AzureOpenAI`, each method giving a response whose body is read on demand."""

    def __init__(self, client: SyncCaller) -> None:
        self._client = client

    @cached_property
    def beta(self) -> BetaWithStreamingResponse:
        """Operations under `/beta`."""
        from .resources.beta import BetaWithStreamingResponse

        return BetaWithStreamingResponse(self._client)


class AsyncAzureOpenAIWithRawResponse:
    """`AsyncAzureOpenAI`, each method giving the raw HTTP response."""

    def __init__(self, client: AsyncCaller) -> None:
        self._client = client

    @cached_property
    def beta(self) -> AsyncBetaWithRawResponse:
        """Operations under `/beta`."""
        from .resources.beta import AsyncBetaWithRawResponse

        return AsyncBetaWithRawResponse(self._client)


class AsyncAzureOpenAIWithStreamingResponse:
    """`AsyncAzureOpenAI`, each method giving a response whose body is read on demand."""

    def __init__(self, client: AsyncCaller) -> None:
        self._client = client

    @cached_property
    def beta(self) -> AsyncBetaWithStreamingResponse:
        """Operations under `/beta`."""
        from .resources.beta import AsyncBetaWithStreamingResponse

        return AsyncBetaWithStreamingResponse(self._client)
