# Made by aoaigen 0.1.0 from API version 1. Edits are lost when it is made again.

"""`client.beta`: Operations under `/beta`."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from ..._runtime.resource import AsyncResource, SyncResource

if TYPE_CHECKING:
    from ..._runtime.caller import AsyncCaller, SyncCaller
    from .threads import (
        AsyncThreads,
        AsyncThreadsWithRawResponse,
        AsyncThreadsWithStreamingResponse,
        Threads,
        ThreadsWithRawResponse,
        ThreadsWithStreamingResponse,
    )


class Beta(SyncResource):
    """Operations under `/beta`."""

    @cached_property
    def threads(self) -> Threads:
        """Operations under `/beta/threads`."""
        from .threads import Threads

        return Threads(self._client)

    @cached_property
    def with_raw_response(self) -> BetaWithRawResponse:
        """The same, each method giving the raw HTTP response."""
        return BetaWithRawResponse(self._client)

    @cached_property
    def with_streaming_response(self) -> BetaWithStreamingResponse:
        """The same, each method giving a response whose body is read on demand."""
        return BetaWithStreamingResponse(self._client)


class AsyncBeta(AsyncResource):
    """Operations under `/beta`."""

    @cached_property
    def threads(self) -> AsyncThreads:
        """Operations under `/beta/threads`."""
        from .threads import AsyncThreads

        return AsyncThreads(self._client)

    @cached_property
    def with_raw_response(self) -> AsyncBetaWithRawResponse:
        """The same, each method giving the raw HTTP response."""
        return AsyncBetaWithRawResponse(self._client)

    @cached_property
    def with_streaming_response(self) -> AsyncBetaWithStreamingResponse:
        """The same, each method giving a response whose body is read on demand."""
        return AsyncBetaWithStreamingResponse(self._client)


class BetaWithRawResponse:
    """`Beta`, each method giving the raw HTTP response."""

    def __init__(self, client: SyncCaller) -> None:
        self._client = client

    @cached_property
    def threads(self) -> ThreadsWithRawResponse:
        """Operations under `/beta/threads`."""
        from .threads import ThreadsWithRawResponse

        return ThreadsWithRawResponse(self._client)


class BetaWithStreamingResponse:
    """`Beta`, each method giving a response whose body is read on demand."""

    def __init__(self, client: SyncCaller) -> None:
        self._client = client

    @cached_property
    def threads(self) -> ThreadsWithStreamingResponse:
        """Operations under `/beta/threads`."""
        from .threads import ThreadsWithStreamingResponse

        return ThreadsWithStreamingResponse(self._client)


class AsyncBetaWithRawResponse:
    """`AsyncBeta`, each method giving the raw HTTP response."""

    def __init__(self, client: AsyncCaller) -> None:
        self._client = client

    @cached_property
    def threads(self) -> AsyncThreadsWithRawResponse:
        """Operations under `/beta/threads`."""
        from .threads import AsyncThreadsWithRawResponse

        return AsyncThreadsWithRawResponse(self._client)


class AsyncBetaWithStreamingResponse:
    """`AsyncBeta`, each method giving a response whose body is read on demand."""

    def __init__(self, client: AsyncCaller) -> None:
        self._client = client

    @cached_property
    def threads(self) -> AsyncThreadsWithStreamingResponse:
        """Operations under `/beta/threads`."""
        from .threads import AsyncThreadsWithStreamingResponse

        return AsyncThreadsWithStreamingResponse(self._client)
