# Made by aoaigen 0.1.0 from API version 1. Edits are lost when it is made again.

"""`client.job`: Operations under `/job`."""

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
    id="one",
    method="POST",
    path="/job",
)


class Job(SyncResource):
    """Operations under `/job`."""

    @cached_property
    def with_raw_response(self) -> JobWithRawResponse:
        """The same, each method giving the raw HTTP response."""
        return JobWithRawResponse(self._client)

    @cached_property
    def with_streaming_response(self) -> JobWithStreamingResponse:
        """The same, each method giving a response whose body is read on demand."""
        return JobWithStreamingResponse(self._client)

    def create(
        self,
        *,
        x: str | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> None:
        """(No description.)

        Args:
            x:
            extra_headers: Headers to send besides the client's.
            extra_query: Query parameters to send besides the method's.
            extra_body: Members to add to the request body.
            timeout: Seconds, or a `Timeout`, for this call alone.
        """
        return self._client.request(
            _CREATE, NoneType, query={"x": x}, options=CallOptions(extra_headers, extra_query, extra_body, timeout)
        )


class AsyncJob(AsyncResource):
    """Operations under `/job`."""

    @cached_property
    def with_raw_response(self) -> AsyncJobWithRawResponse:
        """The same, each method giving the raw HTTP response."""
        return AsyncJobWithRawResponse(self._client)

    @cached_property
    def with_streaming_response(self) -> AsyncJobWithStreamingResponse:
        """The same, each method giving a response whose body is read on demand."""
        return AsyncJobWithStreamingResponse(self._client)

    async def create(
        self,
        *,
        x: str | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> None:
        """(No description.)

        Args:
            x:
            extra_headers: Headers to send besides the client's.
            extra_query: Query parameters to send besides the method's.
            extra_body: Members to add to the request body.
            timeout: Seconds, or a `Timeout`, for this call alone.
        """
        return await self._client.request(
            _CREATE, NoneType, query={"x": x}, options=CallOptions(extra_headers, extra_query, extra_body, timeout)
        )


class JobWithRawResponse:
    """`Job`, each method giving the raw HTTP response."""

    def __init__(self, client: SyncCaller) -> None:
        job = Job(raw_caller(client))
        self.create = returns_raw(job.create)


class JobWithStreamingResponse:
    """`Job`, each method giving a response whose body is read on demand."""

    def __init__(self, client: SyncCaller) -> None:
        job = Job(streamed_caller(client))
        self.create = returns_streamed(job.create)


class AsyncJobWithRawResponse:
    """`AsyncJob`, each method giving the raw HTTP response."""

    def __init__(self, client: AsyncCaller) -> None:
        job = AsyncJob(async_raw_caller(client))
        self.create = async_returns_raw(job.create)


class AsyncJobWithStreamingResponse:
    """`AsyncJob`, each method giving a response whose body is read on demand."""

    def __init__(self, client: AsyncCaller) -> None:
        job = AsyncJob(async_streamed_caller(client))
        self.create = async_returns_streamed(job.create)
