# Made by aoaigen 0.1.0 from API version 1. Edits are lost when it is made again.

"""`client.threads.runs`: Operations under `/threads/runs`."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from ..._runtime.caller import (
    async_raw_caller,
    async_returns_raw,
    async_returns_streamed,
    async_streamed_caller,
    raw_caller,
    returns_raw,
    returns_streamed,
    streamed_caller,
)
from ..._runtime.operation import CallOptions, Operation
from ..._runtime.resource import AsyncResource, SyncResource
from ..._runtime.sentinels import not_given, omit
from ...types.threads import Run

if TYPE_CHECKING:
    from ..._runtime.caller import AsyncCaller, SyncCaller
    from ..._runtime.sentinels import NotGiven, Omit
    from ..._runtime.transport import Timeout
    from ..._runtime.types import Body, Headers, Query

_CREATE = Operation(
    id="create_run",
    method="POST",
    path="/threads/{thread_id}/runs",
    body="json",
)


class Runs(SyncResource):
    """Operations under `/threads/runs`."""

    @cached_property
    def with_raw_response(self) -> RunsWithRawResponse:
        """The same, each method giving the raw HTTP response."""
        return RunsWithRawResponse(self._client)

    @cached_property
    def with_streaming_response(self) -> RunsWithStreamingResponse:
        """The same, each method giving a response whose body is read on demand."""
        return RunsWithStreamingResponse(self._client)

    def create(
        self,
        thread_id: str,
        *,
        stream: bool | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> Run:
        """(No description.)

        Args:
            thread_id:
            stream:
            extra_headers: Headers to send besides the client's.
            extra_query: Query parameters to send besides the method's.
            extra_body: Members to add to the request body.
            timeout: Seconds, or a `Timeout`, for this call alone.

        Returns:
            The run.
        """
        return self._client.request(
            _CREATE,
            Run,
            path={"thread_id": thread_id},
            body={"stream": stream},
            options=CallOptions(extra_headers, extra_query, extra_body, timeout),
        )


class AsyncRuns(AsyncResource):
    """Operations under `/threads/runs`."""

    @cached_property
    def with_raw_response(self) -> AsyncRunsWithRawResponse:
        """The same, each method giving the raw HTTP response."""
        return AsyncRunsWithRawResponse(self._client)

    @cached_property
    def with_streaming_response(self) -> AsyncRunsWithStreamingResponse:
        """The same, each method giving a response whose body is read on demand."""
        return AsyncRunsWithStreamingResponse(self._client)

    async def create(
        self,
        thread_id: str,
        *,
        stream: bool | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> Run:
        """(No description.)

        Args:
            thread_id:
            stream:
            extra_headers: Headers to send besides the client's.
            extra_query: Query parameters to send besides the method's.
            extra_body: Members to add to the request body.
            timeout: Seconds, or a `Timeout`, for this call alone.

        Returns:
            The run.
        """
        return await self._client.request(
            _CREATE,
            Run,
            path={"thread_id": thread_id},
            body={"stream": stream},
            options=CallOptions(extra_headers, extra_query, extra_body, timeout),
        )


class RunsWithRawResponse:
    """`Runs`, each method giving the raw HTTP response."""

    def __init__(self, client: SyncCaller) -> None:
        runs = Runs(raw_caller(client))
        self.create = returns_raw(runs.create)


class RunsWithStreamingResponse:
    """`Runs`, each method giving a response whose body is read on demand."""

    def __init__(self, client: SyncCaller) -> None:
        runs = Runs(streamed_caller(client))
        self.create = returns_streamed(runs.create)


class AsyncRunsWithRawResponse:
    """`AsyncRuns`, each method giving the raw HTTP response."""

    def __init__(self, client: AsyncCaller) -> None:
        runs = AsyncRuns(async_raw_caller(client))
        self.create = async_returns_raw(runs.create)


class AsyncRunsWithStreamingResponse:
    """`AsyncRuns`, each method giving a response whose body is read on demand."""

    def __init__(self, client: AsyncCaller) -> None:
        runs = AsyncRuns(async_streamed_caller(client))
        self.create = async_returns_streamed(runs.create)
