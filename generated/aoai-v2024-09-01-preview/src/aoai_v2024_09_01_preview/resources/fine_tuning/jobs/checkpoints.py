# Made by aoaigen 0.1.0 from API version 2024-09-01-preview. Edits are lost when it is made again.

"""`client.fine_tuning.jobs.checkpoints`: The states that a fine-tuning job saved on its way, each
usable as a model.
"""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from ...._runtime.caller import (
    async_raw_caller,
    async_returns_raw,
    async_returns_streamed,
    async_streamed_caller,
    raw_caller,
    returns_raw,
    returns_streamed,
    streamed_caller,
)
from ...._runtime.operation import CallOptions, Operation
from ...._runtime.pagination import AsyncCursorPage, SyncCursorPage
from ...._runtime.resource import AsyncResource, SyncResource
from ...._runtime.sentinels import not_given, omit
from ....types.fine_tuning.jobs import FineTuningJobCheckpoint

if TYPE_CHECKING:
    from ...._runtime.caller import AsyncCaller, SyncCaller
    from ...._runtime.pagination import AsyncPaginator
    from ...._runtime.sentinels import NotGiven, Omit
    from ...._runtime.transport import Timeout
    from ...._runtime.types import Body, Headers, Query

_LIST = Operation(
    id="FineTuning_GetCheckpoints",
    method="GET",
    path="/fine_tuning/jobs/{fine-tuning-job-id}/checkpoints",
)


class Checkpoints(SyncResource):
    """The states that a fine-tuning job saved on its way, each usable as a model."""

    @cached_property
    def with_raw_response(self) -> CheckpointsWithRawResponse:
        """The same, each method giving the raw HTTP response."""
        return CheckpointsWithRawResponse(self._client)

    @cached_property
    def with_streaming_response(self) -> CheckpointsWithStreamingResponse:
        """The same, each method giving a response whose body is read on demand."""
        return CheckpointsWithStreamingResponse(self._client)

    def list(
        self,
        fine_tuning_job_id: str,
        *,
        after: str | Omit = omit,
        limit: int | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> SyncCursorPage[FineTuningJobCheckpoint]:
        """List the checkpoints of a fine-tuning job.

        Lists the models that were saved in the course of a fine-tuning job, a page at a time. Each
        of them can be deployed like the final one.

        Args:
            fine_tuning_job_id: The id of the fine-tuning job, which begins with `ftjob-`.
            after: The id of the last item of the page before; the first page if it is left out.
            limit: The most checkpoints that a page holds, 10 if it is left out.
            extra_headers: Headers to send besides the client's.
            extra_query: Query parameters to send besides the method's.
            extra_body: Members to add to the request body.
            timeout: Seconds, or a `Timeout`, for this call alone.

        Returns:
            A page of checkpoints.
        """
        return self._client.page(
            _LIST,
            SyncCursorPage[FineTuningJobCheckpoint],
            path={"fine-tuning-job-id": fine_tuning_job_id},
            query={"after": after, "limit": limit},
            options=CallOptions(extra_headers, extra_query, extra_body, timeout),
        )


class AsyncCheckpoints(AsyncResource):
    """The states that a fine-tuning job saved on its way, each usable as a model."""

    @cached_property
    def with_raw_response(self) -> AsyncCheckpointsWithRawResponse:
        """The same, each method giving the raw HTTP response."""
        return AsyncCheckpointsWithRawResponse(self._client)

    @cached_property
    def with_streaming_response(self) -> AsyncCheckpointsWithStreamingResponse:
        """The same, each method giving a response whose body is read on demand."""
        return AsyncCheckpointsWithStreamingResponse(self._client)

    def list(
        self,
        fine_tuning_job_id: str,
        *,
        after: str | Omit = omit,
        limit: int | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> AsyncPaginator[FineTuningJobCheckpoint, AsyncCursorPage[FineTuningJobCheckpoint]]:
        """List the checkpoints of a fine-tuning job.

        Lists the models that were saved in the course of a fine-tuning job, a page at a time. Each
        of them can be deployed like the final one.

        Args:
            fine_tuning_job_id: The id of the fine-tuning job, which begins with `ftjob-`.
            after: The id of the last item of the page before; the first page if it is left out.
            limit: The most checkpoints that a page holds, 10 if it is left out.
            extra_headers: Headers to send besides the client's.
            extra_query: Query parameters to send besides the method's.
            extra_body: Members to add to the request body.
            timeout: Seconds, or a `Timeout`, for this call alone.

        Returns:
            A page of checkpoints.
        """
        return self._client.page(
            _LIST,
            AsyncCursorPage[FineTuningJobCheckpoint],
            path={"fine-tuning-job-id": fine_tuning_job_id},
            query={"after": after, "limit": limit},
            options=CallOptions(extra_headers, extra_query, extra_body, timeout),
        )


class CheckpointsWithRawResponse:
    """`Checkpoints`, each method giving the raw HTTP response."""

    def __init__(self, client: SyncCaller) -> None:
        checkpoints = Checkpoints(raw_caller(client))
        self.list = returns_raw(checkpoints.list)


class CheckpointsWithStreamingResponse:
    """`Checkpoints`, each method giving a response whose body is read on demand."""

    def __init__(self, client: SyncCaller) -> None:
        checkpoints = Checkpoints(streamed_caller(client))
        self.list = returns_streamed(checkpoints.list)


class AsyncCheckpointsWithRawResponse:
    """`AsyncCheckpoints`, each method giving the raw HTTP response."""

    def __init__(self, client: AsyncCaller) -> None:
        checkpoints = AsyncCheckpoints(async_raw_caller(client))
        self.list = async_returns_raw(checkpoints.list)


class AsyncCheckpointsWithStreamingResponse:
    """`AsyncCheckpoints`, each method giving a response whose body is read on demand."""

    def __init__(self, client: AsyncCaller) -> None:
        checkpoints = AsyncCheckpoints(async_streamed_caller(client))
        self.list = async_returns_streamed(checkpoints.list)
