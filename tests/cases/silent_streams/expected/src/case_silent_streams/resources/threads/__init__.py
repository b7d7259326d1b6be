# Made by aoaigen 0.1.0 from API version 1. Edits are lost when it is made again.

"""`client.threads`: Operations under `/threads`."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from ..._runtime.lazy import lazy_exports
from ..._runtime.resource import AsyncResource, SyncResource

if TYPE_CHECKING:
    from ..._runtime.caller import AsyncCaller, SyncCaller
    from .runs import (
        AsyncRuns,
        AsyncRunsWithRawResponse,
        AsyncRunsWithStreamingResponse,
        Runs,
        RunsWithRawResponse,
        RunsWithStreamingResponse,
    )


class Threads(SyncResource):
    """Operations under `/threads`."""

    @cached_property
    def runs(self) -> Runs:
        """Operations under `/threads/runs`."""
        from .runs import Runs

        return Runs(self._client)

    @cached_property
    def with_raw_response(self) -> ThreadsWithRawResponse:
        """The same, each method giving the raw HTTP response."""
        return ThreadsWithRawResponse(self._client)

    @cached_property
    def with_streaming_response(self) -> ThreadsWithStreamingResponse:
        """The same, each method giving a response whose body is read on demand."""
        return ThreadsWithStreamingResponse(self._client)


class AsyncThreads(AsyncResource):
    """Operations under `/threads`."""

    @cached_property
    def runs(self) -> AsyncRuns:
        """Operations under `/threads/runs`."""
        from .runs import AsyncRuns

        return AsyncRuns(self._client)

    @cached_property
    def with_raw_response(self) -> AsyncThreadsWithRawResponse:
        """The same, each method giving the raw HTTP response."""
        return AsyncThreadsWithRawResponse(self._client)

    @cached_property
    def with_streaming_response(self) -> AsyncThreadsWithStreamingResponse:
        """The same, each method giving a response whose body is read on demand."""
        return AsyncThreadsWithStreamingResponse(self._client)


class ThreadsWithRawResponse:
    """`Threads`, each method giving the raw HTTP response."""

    def __init__(self, client: SyncCaller) -> None:
        self._client = client

    @cached_property
    def runs(self) -> RunsWithRawResponse:
        """Operations under `/threads/runs`."""
        from .runs import RunsWithRawResponse

        return RunsWithRawResponse(self._client)


class ThreadsWithStreamingResponse:
    """`Threads`, each method giving a response whose body is read on demand."""

    def __init__(self, client: SyncCaller) -> None:
        self._client = client

    @cached_property
    def runs(self) -> RunsWithStreamingResponse:
        """Operations under `/threads/runs`."""
        from .runs import RunsWithStreamingResponse

        return RunsWithStreamingResponse(self._client)


class AsyncThreadsWithRawResponse:
    """`AsyncThreads`, each method giving the raw HTTP response."""

    def __init__(self, client: AsyncCaller) -> None:
        self._client = client

    @cached_property
    def runs(self) -> AsyncRunsWithRawResponse:
        """Operations under `/threads/runs`."""
        from .runs import AsyncRunsWithRawResponse

        return AsyncRunsWithRawResponse(self._client)


class AsyncThreadsWithStreamingResponse:
    """`AsyncThreads`, each method giving a response whose body is read on demand."""

    def __init__(self, client: AsyncCaller) -> None:
        self._client = client

    @cached_property
    def runs(self) -> AsyncRunsWithStreamingResponse:
        """Operations under `/threads/runs`."""
        from .runs import AsyncRunsWithStreamingResponse

        return AsyncRunsWithStreamingResponse(self._client)


if not TYPE_CHECKING:
    # The classes of the resources below are loaded when they are asked for.
    __getattr__, __dir__ = lazy_exports(
        __name__,
        {
            "AsyncRuns": ".runs",
            "AsyncRunsWithRawResponse": ".runs",
            "AsyncRunsWithStreamingResponse": ".runs",
            "Runs": ".runs",
            "RunsWithRawResponse": ".runs",
            "RunsWithStreamingResponse": ".runs",
        },
    )

__all__ = [
    "AsyncRuns",
    "AsyncRunsWithRawResponse",
    "AsyncRunsWithStreamingResponse",
    "AsyncThreads",
    "AsyncThreadsWithRawResponse",
    "AsyncThreadsWithStreamingResponse",
    "Runs",
    "RunsWithRawResponse",
    "RunsWithStreamingResponse",
    "Threads",
    "ThreadsWithRawResponse",
    "ThreadsWithStreamingResponse",
]
