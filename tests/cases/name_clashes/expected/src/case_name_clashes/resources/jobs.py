# Made by aoaigen 0.1.0 from API version 1. Edits are lost when it is made again.

"""`client.jobs`: Operations under `/jobs`."""

from __future__ import annotations

from functools import cached_property
from types import NoneType
from typing import TYPE_CHECKING

from .._runtime.caller import (
    async_raw_caller,
    async_returns_raw,
    async_returns_streamed,
    async_streamed_caller,
    raw_caller,
    returns_raw,
    returns_streamed,
    streamed_caller,
)
from .._runtime.operation import CallOptions, Operation
from .._runtime.resource import AsyncResource, SyncResource
from .._runtime.sentinels import not_given, omit

if TYPE_CHECKING:
    from .._runtime.caller import AsyncCaller, SyncCaller
    from .._runtime.sentinels import NotGiven, Omit
    from .._runtime.transport import Timeout
    from .._runtime.types import Body, Headers, Query

_CREATE = Operation(
    id="two",
    method="POST",
    path="/jobs",
)


class Jobs(SyncResource):
    """Operations under `/jobs`."""

    @cached_property
    def with_raw_response(self) -> JobsWithRawResponse:
        """The same, each method giving the raw HTTP response."""
        return JobsWithRawResponse(self._client)

    @cached_property
    def with_streaming_response(self) -> JobsWithStreamingResponse:
        """The same, each method giving a response whose body is read on demand."""
        return JobsWithStreamingResponse(self._client)

    def create(
        self,
        *,
        y: str | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> None:
        """(No description.)

        Args:
            y:
            extra_headers: Headers to send besides the client's.
            extra_query: Query parameters to send besides the method's.
            extra_body: Members to add to the request body.
            timeout: Seconds, or a `Timeout`, for this call alone.
        """
        return self._client.request(
            _CREATE, NoneType, query={"y": y}, options=CallOptions(extra_headers, extra_query, extra_body, timeout)
        )


class AsyncJobs(AsyncResource):
    """Operations under `/jobs`."""

    @cached_property
    def with_raw_response(self) -> AsyncJobsWithRawResponse:
        """The same, each method giving the raw HTTP response."""
        return AsyncJobsWithRawResponse(self._client)

    @cached_property
    def with_streaming_response(self) -> AsyncJobsWithStreamingResponse:
        """The same, each method giving a response whose body is read on demand."""
        return AsyncJobsWithStreamingResponse(self._client)

    async def create(
        self,
        *,
        y: str | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> None:
        """(No description.)

        Args:
            y:
            extra_headers: Headers to send besides the client's.
            extra_query: Query parameters to send besides the method's.
            extra_body: Members to add to the request body.
            timeout: Seconds, or a `Timeout`, for this call alone.
        """
        return await self._client.request(
            _CREATE, NoneType, query={"y": y}, options=CallOptions(extra_headers, extra_query, extra_body, timeout)
        )


class JobsWithRawResponse:
    """`Jobs`, each method giving the raw HTTP response."""

    def __init__(self, client: SyncCaller) -> None:
        jobs = Jobs(raw_caller(client))
        self.create = returns_raw(jobs.create)


class JobsWithStreamingResponse:
    """`Jobs`, each method giving a response whose body is read on demand."""

    def __init__(self, client: SyncCaller) -> None:
        jobs = Jobs(streamed_caller(client))
        self.create = returns_streamed(jobs.create)


class AsyncJobsWithRawResponse:
    """`AsyncJobs`, each method giving the raw HTTP response."""

    def __init__(self, client: AsyncCaller) -> None:
        jobs = AsyncJobs(async_raw_caller(client))
        self.create = async_returns_raw(jobs.create)


class AsyncJobsWithStreamingResponse:
    """`AsyncJobs`, each method giving a response whose body is read on demand."""

    def __init__(self, client: AsyncCaller) -> None:
        jobs = AsyncJobs(async_streamed_caller(client))
        self.create = async_returns_streamed(jobs.create)
