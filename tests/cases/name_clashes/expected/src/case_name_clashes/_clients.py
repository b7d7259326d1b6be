# Made by aoaigen 0.1.0 from API version 1. Edits are lost when it is made again.

"""The clients of API version 1."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from ._package import PACKAGE, SERVICE
from ._runtime.service_client import AsyncServiceClient, SyncServiceClient

if TYPE_CHECKING:
    from ._runtime.caller import AsyncCaller, SyncCaller
    from .resources.a import (
        A,
        AsyncA,
        AsyncAWithRawResponse,
        AsyncAWithStreamingResponse,
        AWithRawResponse,
        AWithStreamingResponse,
    )
    from .resources.job import (
        AsyncJob,
        AsyncJobWithRawResponse,
        AsyncJobWithStreamingResponse,
        Job,
        JobWithRawResponse,
        JobWithStreamingResponse,
    )
    from .resources.jobs import (
        AsyncJobs,
        AsyncJobsWithRawResponse,
        AsyncJobsWithStreamingResponse,
        Jobs,
        JobsWithRawResponse,
        JobsWithStreamingResponse,
    )


class NameClashesClient(SyncServiceClient):
    """A client of Name clashes, API version 1."""

    _package = PACKAGE
    _service = SERVICE

    @cached_property
    def a(self) -> A:
        """Operations under `/a`."""
        from .resources.a import A

        return A(self._caller)

    @cached_property
    def job(self) -> Job:
        """Operations under `/job`."""
        from .resources.job import Job

        return Job(self._caller)

    @cached_property
    def jobs(self) -> Jobs:
        """Operations under `/jobs`."""
        from .resources.jobs import Jobs

        return Jobs(self._caller)

    @cached_property
    def with_raw_response(self) -> NameClashesClientWithRawResponse:
        """The same, each method giving the raw HTTP response."""
        return NameClashesClientWithRawResponse(self._caller)

    @cached_property
    def with_streaming_response(self) -> NameClashesClientWithStreamingResponse:
        """The same, each method giving a response whose body is read on demand."""
        return NameClashesClientWithStreamingResponse(self._caller)


class AsyncNameClashesClient(AsyncServiceClient):
    """An asynchronous client of Name clashes, API version 1."""

    _package = PACKAGE
    _service = SERVICE

    @cached_property
    def a(self) -> AsyncA:
        """Operations under `/a`."""
        from .resources.a import AsyncA

        return AsyncA(self._caller)

    @cached_property
    def job(self) -> AsyncJob:
        """Operations under `/job`."""
        from .resources.job import AsyncJob

        return AsyncJob(self._caller)

    @cached_property
    def jobs(self) -> AsyncJobs:
        """Operations under `/jobs`."""
        from .resources.jobs import AsyncJobs

        return AsyncJobs(self._caller)

    @cached_property
    def with_raw_response(self) -> AsyncNameClashesClientWithRawResponse:
        """The same, each method giving the raw HTTP response."""
        return AsyncNameClashesClientWithRawResponse(self._caller)

    @cached_property
    def with_streaming_response(self) -> AsyncNameClashesClientWithStreamingResponse:
        """The same, each method giving a response whose body is read on demand."""
        return AsyncNameClashesClientWithStreamingResponse(self._caller)


class NameClashesClientWithRawResponse:
    """`NameClashesClient`, each method giving the raw HTTP response."""

    def __init__(self, client: SyncCaller) -> None:
        self._client = client

    @cached_property
    def a(self) -> AWithRawResponse:
        """Operations under `/a`."""
        from .resources.a import AWithRawResponse

        return AWithRawResponse(self._client)

    @cached_property
    def job(self) -> JobWithRawResponse:
        """Operations under `/job`."""
        from .resources.job import JobWithRawResponse

        return JobWithRawResponse(self._client)

    @cached_property
    def jobs(self) -> JobsWithRawResponse:
        """Operations under `/jobs`."""
        from .resources.jobs import JobsWithRawResponse

        return JobsWithRawResponse(self._client)


class NameClashesClientWithStreamingResponse:
    """`NameClashesClient`, each method giving a response whose body is read on demand."""

    def __init__(self, client: SyncCaller) -> None:
        self._client = client

    @cached_property
    def a(self) -> AWithStreamingResponse:
        """Operations under `/a`."""
        from .resources.a import AWithStreamingResponse

        return AWithStreamingResponse(self._client)

    @cached_property
    def job(self) -> JobWithStreamingResponse:
        """Operations under `/job`."""
        from .resources.job import JobWithStreamingResponse

        return JobWithStreamingResponse(self._client)

    @cached_property
    def jobs(self) -> JobsWithStreamingResponse:
        """Operations under `/jobs`."""
        from .resources.jobs import JobsWithStreamingResponse

        return JobsWithStreamingResponse(self._client)


class AsyncNameClashesClientWithRawResponse:
    """`AsyncNameClashesClient`, each method giving the raw HTTP response."""

    def __init__(self, client: AsyncCaller) -> None:
        self._client = client

    @cached_property
    def a(self) -> AsyncAWithRawResponse:
        """Operations under `/a`."""
        from .resources.a import AsyncAWithRawResponse

        return AsyncAWithRawResponse(self._client)

    @cached_property
    def job(self) -> AsyncJobWithRawResponse:
        """Operations under `/job`."""
        from .resources.job import AsyncJobWithRawResponse

        return AsyncJobWithRawResponse(self._client)

    @cached_property
    def jobs(self) -> AsyncJobsWithRawResponse:
        """Operations under `/jobs`."""
        from .resources.jobs import AsyncJobsWithRawResponse

        return AsyncJobsWithRawResponse(self._client)


class AsyncNameClashesClientWithStreamingResponse:
    """`AsyncNameClashesClient`, each method giving a response whose body is read on demand."""

    def __init__(self, client: AsyncCaller) -> None:
        self._client = client

    @cached_property
    def a(self) -> AsyncAWithStreamingResponse:
        """Operations under `/a`."""
        from .resources.a import AsyncAWithStreamingResponse

        return AsyncAWithStreamingResponse(self._client)

    @cached_property
    def job(self) -> AsyncJobWithStreamingResponse:
        """Operations under `/job`."""
        from .resources.job import AsyncJobWithStreamingResponse

        return AsyncJobWithStreamingResponse(self._client)

    @cached_property
    def jobs(self) -> AsyncJobsWithStreamingResponse:
        """Operations under `/jobs`."""
        from .resources.jobs import AsyncJobsWithStreamingResponse

        return AsyncJobsWithStreamingResponse(self._client)
