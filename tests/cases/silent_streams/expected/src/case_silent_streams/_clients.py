# Made by aoaigen 0.1.0 from API version 1. Edits are lost when it is made again.

"""The clients of API version 1."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from ._package import PACKAGE, SERVICE
from ._runtime.service_client import AsyncServiceClient, SyncServiceClient

if TYPE_CHECKING:
    from ._runtime.caller import AsyncCaller, SyncCaller
    from .resources.threads import (
        AsyncThreads,
        AsyncThreadsWithRawResponse,
        AsyncThreadsWithStreamingResponse,
        Threads,
        ThreadsWithRawResponse,
        ThreadsWithStreamingResponse,
    )


class RunsClient(SyncServiceClient):
    """A client of Runs, API version 1."""

    _package = PACKAGE
    _service = SERVICE

    @cached_property
    def threads(self) -> Threads:
        """Operations under `/threads`."""
        from .resources.threads import Threads

        return Threads(self._caller)

    @cached_property
    def with_raw_response(self) -> RunsClientWithRawResponse:
        """The same, each method giving the raw HTTP response."""
        return RunsClientWithRawResponse(self._caller)

    @cached_property
    def with_streaming_response(self) -> RunsClientWithStreamingResponse:
        """The same, each method giving a response whose body is read on demand."""
        return RunsClientWithStreamingResponse(self._caller)


class AsyncRunsClient(AsyncServiceClient):
    """An asynchronous client of Runs, API version 1."""

    _package = PACKAGE
    _service = SERVICE

    @cached_property
    def threads(self) -> AsyncThreads:
        """Operations under `/threads`."""
        from .resources.threads import AsyncThreads

        return AsyncThreads(self._caller)

    @cached_property
    def with_raw_response(self) -> AsyncRunsClientWithRawResponse:
        """The same, each method giving the raw HTTP response."""
        return AsyncRunsClientWithRawResponse(self._caller)

    @cached_property
    def with_streaming_response(self) -> AsyncRunsClientWithStreamingResponse:
        """The same, each method giving a response whose body is read on demand."""
        return AsyncRunsClientWithStreamingResponse(self._caller)


class RunsClientWithRawResponse:
    """`RunsClient`, each method giving the raw HTTP response."""

    def __init__(self, client: SyncCaller) -> None:
        self._client = client

    @cached_property
    def threads(self) -> ThreadsWithRawResponse:
        """Operations under `/threads`."""
        from .resources.threads import ThreadsWithRawResponse

        return ThreadsWithRawResponse(self._client)


class RunsClientWithStreamingResponse:
    """`RunsClient`, each method giving a response whose body is read on demand."""

    def __init__(self, client: SyncCaller) -> None:
        self._client = client

    @cached_property
    def threads(self) -> ThreadsWithStreamingResponse:
        """Operations under `/threads`."""
        from .resources.threads import ThreadsWithStreamingResponse

        return ThreadsWithStreamingResponse(self._client)


class AsyncRunsClientWithRawResponse:
    """`AsyncRunsClient`, each method giving the raw HTTP response."""

    def __init__(self, client: AsyncCaller) -> None:
        self._client = client

    @cached_property
    def threads(self) -> AsyncThreadsWithRawResponse:
        """Operations under `/threads`."""
        from .resources.threads import AsyncThreadsWithRawResponse

        return AsyncThreadsWithRawResponse(self._client)


class AsyncRunsClientWithStreamingResponse:
    """`AsyncRunsClient`, each method giving a response whose body is read on demand."""

    def __init__(self, client: AsyncCaller) -> None:
        self._client = client

    @cached_property
    def threads(self) -> AsyncThreadsWithStreamingResponse:
        """Operations under `/threads`."""
        from .resources.threads import AsyncThreadsWithStreamingResponse

        return AsyncThreadsWithStreamingResponse(self._client)
