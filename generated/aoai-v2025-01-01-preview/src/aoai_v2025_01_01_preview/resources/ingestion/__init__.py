# Made by aoaigen 0.1.0 from API version 2025-01-01-preview. Edits are lost when it is made again.

"""`client.ingestion`: Documents made ready for On Your Data."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from ..._runtime.lazy import lazy_exports
from ..._runtime.resource import AsyncResource, SyncResource

if TYPE_CHECKING:
    from ..._runtime.caller import AsyncCaller, SyncCaller
    from .jobs import (
        AsyncJobs,
        AsyncJobsWithRawResponse,
        AsyncJobsWithStreamingResponse,
        Jobs,
        JobsWithRawResponse,
        JobsWithStreamingResponse,
    )


class Ingestion(SyncResource):
    """Documents made ready for On Your Data."""

    @cached_property
    def jobs(self) -> Jobs:
        """Jobs that split documents into passages and write these to a search index."""
        from .jobs import Jobs

        return Jobs(self._client)

    @cached_property
    def with_raw_response(self) -> IngestionWithRawResponse:
        """The same, each method giving the raw HTTP response."""
        return IngestionWithRawResponse(self._client)

    @cached_property
    def with_streaming_response(self) -> IngestionWithStreamingResponse:
        """The same, each method giving a response whose body is read on demand."""
        return IngestionWithStreamingResponse(self._client)


class AsyncIngestion(AsyncResource):
    """Documents made ready for On Your Data."""

    @cached_property
    def jobs(self) -> AsyncJobs:
        """Jobs that split documents into passages and write these to a search index."""
        from .jobs import AsyncJobs

        return AsyncJobs(self._client)

    @cached_property
    def with_raw_response(self) -> AsyncIngestionWithRawResponse:
        """The same, each method giving the raw HTTP response."""
        return AsyncIngestionWithRawResponse(self._client)

    @cached_property
    def with_streaming_response(self) -> AsyncIngestionWithStreamingResponse:
        """The same, each method giving a response whose body is read on demand."""
        return AsyncIngestionWithStreamingResponse(self._client)


class IngestionWithRawResponse:
    """`Ingestion`, each method giving the raw HTTP response."""

    def __init__(self, client: SyncCaller) -> None:
        self._client = client

    @cached_property
    def jobs(self) -> JobsWithRawResponse:
        """Jobs that split documents into passages and write these to a search index."""
        from .jobs import JobsWithRawResponse

        return JobsWithRawResponse(self._client)


class IngestionWithStreamingResponse:
    """`Ingestion`, each method giving a response whose body is read on demand."""

    def __init__(self, client: SyncCaller) -> None:
        self._client = client

    @cached_property
    def jobs(self) -> JobsWithStreamingResponse:
        """Jobs that split documents into passages and write these to a search index."""
        from .jobs import JobsWithStreamingResponse

        return JobsWithStreamingResponse(self._client)


class AsyncIngestionWithRawResponse:
    """`AsyncIngestion`, each method giving the raw HTTP response."""

    def __init__(self, client: AsyncCaller) -> None:
        self._client = client

    @cached_property
    def jobs(self) -> AsyncJobsWithRawResponse:
        """Jobs that split documents into passages and write these to a search index."""
        from .jobs import AsyncJobsWithRawResponse

        return AsyncJobsWithRawResponse(self._client)


class AsyncIngestionWithStreamingResponse:
    """`AsyncIngestion`, each method giving a response whose body is read on demand."""

    def __init__(self, client: AsyncCaller) -> None:
        self._client = client

    @cached_property
    def jobs(self) -> AsyncJobsWithStreamingResponse:
        """Jobs that split documents into passages and write these to a search index."""
        from .jobs import AsyncJobsWithStreamingResponse

        return AsyncJobsWithStreamingResponse(self._client)


if not TYPE_CHECKING:
    # The classes of the resources below are loaded when they are asked for.
    __getattr__, __dir__ = lazy_exports(
        __name__,
        {
            "AsyncJobs": ".jobs",
            "AsyncJobsWithRawResponse": ".jobs",
            "AsyncJobsWithStreamingResponse": ".jobs",
            "Jobs": ".jobs",
            "JobsWithRawResponse": ".jobs",
            "JobsWithStreamingResponse": ".jobs",
        },
    )

__all__ = [
    "AsyncIngestion",
    "AsyncIngestionWithRawResponse",
    "AsyncIngestionWithStreamingResponse",
    "AsyncJobs",
    "AsyncJobsWithRawResponse",
    "AsyncJobsWithStreamingResponse",
    "Ingestion",
    "IngestionWithRawResponse",
    "IngestionWithStreamingResponse",
    "Jobs",
    "JobsWithRawResponse",
    "JobsWithStreamingResponse",
]
