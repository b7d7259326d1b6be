# Made by aoaigen 0.1.0 from API version 2024-09-01-preview. Edits are lost when it is made again.

"""`client.fine_tuning`: Models of your own, made from a base model."""

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


class FineTuning(SyncResource):
    """Models of your own, made from a base model."""

    @cached_property
    def jobs(self) -> Jobs:
        """Jobs that fine-tune a base model on files of examples."""
        from .jobs import Jobs

        return Jobs(self._client)

    @cached_property
    def with_raw_response(self) -> FineTuningWithRawResponse:
        """The same, each method giving the raw HTTP response."""
        return FineTuningWithRawResponse(self._client)

    @cached_property
    def with_streaming_response(self) -> FineTuningWithStreamingResponse:
        """The same, each method giving a response whose body is read on demand."""
        return FineTuningWithStreamingResponse(self._client)


class AsyncFineTuning(AsyncResource):
    """Models of your own, made from a base model."""

    @cached_property
    def jobs(self) -> AsyncJobs:
        """Jobs that fine-tune a base model on files of examples."""
        from .jobs import AsyncJobs

        return AsyncJobs(self._client)

    @cached_property
    def with_raw_response(self) -> AsyncFineTuningWithRawResponse:
        """The same, each method giving the raw HTTP response."""
        return AsyncFineTuningWithRawResponse(self._client)

    @cached_property
    def with_streaming_response(self) -> AsyncFineTuningWithStreamingResponse:
        """The same, each method giving a response whose body is read on demand."""
        return AsyncFineTuningWithStreamingResponse(self._client)


class FineTuningWithRawResponse:
    """`FineTuning`, each method giving the raw HTTP response."""

    def __init__(self, client: SyncCaller) -> None:
        self._client = client

    @cached_property
    def jobs(self) -> JobsWithRawResponse:
        """Jobs that fine-tune a base model on files of examples."""
        from .jobs import JobsWithRawResponse

        return JobsWithRawResponse(self._client)


class FineTuningWithStreamingResponse:
    """`FineTuning`, each method giving a response whose body is read on demand."""

    def __init__(self, client: SyncCaller) -> None:
        self._client = client

    @cached_property
    def jobs(self) -> JobsWithStreamingResponse:
        """Jobs that fine-tune a base model on files of examples."""
        from .jobs import JobsWithStreamingResponse

        return JobsWithStreamingResponse(self._client)


class AsyncFineTuningWithRawResponse:
    """`AsyncFineTuning`, each method giving the raw HTTP response."""

    def __init__(self, client: AsyncCaller) -> None:
        self._client = client

    @cached_property
    def jobs(self) -> AsyncJobsWithRawResponse:
        """Jobs that fine-tune a base model on files of examples."""
        from .jobs import AsyncJobsWithRawResponse

        return AsyncJobsWithRawResponse(self._client)


class AsyncFineTuningWithStreamingResponse:
    """`AsyncFineTuning`, each method giving a response whose body is read on demand."""

    def __init__(self, client: AsyncCaller) -> None:
        self._client = client

    @cached_property
    def jobs(self) -> AsyncJobsWithStreamingResponse:
        """Jobs that fine-tune a base model on files of examples."""
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
    "AsyncFineTuning",
    "AsyncFineTuningWithRawResponse",
    "AsyncFineTuningWithStreamingResponse",
    "AsyncJobs",
    "AsyncJobsWithRawResponse",
    "AsyncJobsWithStreamingResponse",
    "FineTuning",
    "FineTuningWithRawResponse",
    "FineTuningWithStreamingResponse",
    "Jobs",
    "JobsWithRawResponse",
    "JobsWithStreamingResponse",
]
