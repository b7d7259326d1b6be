# Made by aoaigen 0.1.0 from API version 2025-01-01-preview. Edits are lost when it is made again.

"""`client.ingestion.jobs.runs`: The runs of an ingestion job, one for each time that it went through
its documents.
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
from ...._runtime.resource import AsyncResource, SyncResource
from ...._runtime.sentinels import not_given, omit
from ....types.ingestion.jobs import IngestionJobRun, IngestionJobRunList

if TYPE_CHECKING:
    from ...._runtime.caller import AsyncCaller, SyncCaller
    from ...._runtime.sentinels import NotGiven, Omit
    from ...._runtime.transport import Timeout
    from ...._runtime.types import Body, Headers, Query

_LIST = Operation(
    id="IngestionJobRuns_List",
    method="GET",
    path="/ingestion/jobs/{ingestion-job-id}/runs",
)
_RETRIEVE = Operation(
    id="IngestionJobRuns_Get",
    method="GET",
    path="/ingestion/jobs/{ingestion-job-id}/runs/{run-id}",
)


class Runs(SyncResource):
    """The runs of an ingestion job, one for each time that it went through its documents."""

    @cached_property
    def with_raw_response(self) -> RunsWithRawResponse:
        """The same, each method giving the raw HTTP response."""
        return RunsWithRawResponse(self._client)

    @cached_property
    def with_streaming_response(self) -> RunsWithStreamingResponse:
        """The same, each method giving a response whose body is read on demand."""
        return RunsWithStreamingResponse(self._client)

    def list(
        self,
        ingestion_job_id: str,
        *,
        mgmt_user_token: str | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> IngestionJobRunList:
        """List the runs of an ingestion job.

        Lists the runs of an ingestion job.

        Args:
            ingestion_job_id: The id of the ingestion job, chosen by the caller who creates it.
            mgmt_user_token: An access token for Azure Resource Manager, with which the service acts
                for the caller.
            extra_headers: Headers to send besides the client's.
            extra_query: Query parameters to send besides the method's.
            extra_body: Members to add to the request body.
            timeout: Seconds, or a `Timeout`, for this call alone.

        Returns:
            The runs.
        """
        return self._client.request(
            _LIST,
            IngestionJobRunList,
            path={"ingestion-job-id": ingestion_job_id},
            headers={"mgmt-user-token": mgmt_user_token},
            options=CallOptions(extra_headers, extra_query, extra_body, timeout),
        )

    def retrieve(
        self,
        run_id: str,
        *,
        ingestion_job_id: str,
        mgmt_user_token: str | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> IngestionJobRun:
        """Get a run of an ingestion job.

        Reads how far a run is, and what went wrong in it.

        Args:
            run_id: The id of the run.
            ingestion_job_id: The id of the ingestion job, chosen by the caller who creates it.
            mgmt_user_token: An access token for Azure Resource Manager, with which the service acts
                for the caller.
            extra_headers: Headers to send besides the client's.
            extra_query: Query parameters to send besides the method's.
            extra_body: Members to add to the request body.
            timeout: Seconds, or a `Timeout`, for this call alone.

        Returns:
            The run.
        """
        return self._client.request(
            _RETRIEVE,
            IngestionJobRun,
            path={"run-id": run_id, "ingestion-job-id": ingestion_job_id},
            headers={"mgmt-user-token": mgmt_user_token},
            options=CallOptions(extra_headers, extra_query, extra_body, timeout),
        )


class AsyncRuns(AsyncResource):
    """The runs of an ingestion job, one for each time that it went through its documents."""

    @cached_property
    def with_raw_response(self) -> AsyncRunsWithRawResponse:
        """The same, each method giving the raw HTTP response."""
        return AsyncRunsWithRawResponse(self._client)

    @cached_property
    def with_streaming_response(self) -> AsyncRunsWithStreamingResponse:
        """The same, each method giving a response whose body is read on demand."""
        return AsyncRunsWithStreamingResponse(self._client)

    async def list(
        self,
        ingestion_job_id: str,
        *,
        mgmt_user_token: str | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> IngestionJobRunList:
        """List the runs of an ingestion job.

        Lists the runs of an ingestion job.

        Args:
            ingestion_job_id: The id of the ingestion job, chosen by the caller who creates it.
            mgmt_user_token: An access token for Azure Resource Manager, with which the service acts
                for the caller.
            extra_headers: Headers to send besides the client's.
            extra_query: Query parameters to send besides the method's.
            extra_body: Members to add to the request body.
            timeout: Seconds, or a `Timeout`, for this call alone.

        Returns:
            The runs.
        """
        return await self._client.request(
            _LIST,
            IngestionJobRunList,
            path={"ingestion-job-id": ingestion_job_id},
            headers={"mgmt-user-token": mgmt_user_token},
            options=CallOptions(extra_headers, extra_query, extra_body, timeout),
        )

    async def retrieve(
        self,
        run_id: str,
        *,
        ingestion_job_id: str,
        mgmt_user_token: str | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> IngestionJobRun:
        """Get a run of an ingestion job.

        Reads how far a run is, and what went wrong in it.

        Args:
            run_id: The id of the run.
            ingestion_job_id: The id of the ingestion job, chosen by the caller who creates it.
            mgmt_user_token: An access token for Azure Resource Manager, with which the service acts
                for the caller.
            extra_headers: Headers to send besides the client's.
            extra_query: Query parameters to send besides the method's.
            extra_body: Members to add to the request body.
            timeout: Seconds, or a `Timeout`, for this call alone.

        Returns:
            The run.
        """
        return await self._client.request(
            _RETRIEVE,
            IngestionJobRun,
            path={"run-id": run_id, "ingestion-job-id": ingestion_job_id},
            headers={"mgmt-user-token": mgmt_user_token},
            options=CallOptions(extra_headers, extra_query, extra_body, timeout),
        )


class RunsWithRawResponse:
    """`Runs`, each method giving the raw HTTP response."""

    def __init__(self, client: SyncCaller) -> None:
        runs = Runs(raw_caller(client))
        self.list = returns_raw(runs.list)
        self.retrieve = returns_raw(runs.retrieve)


class RunsWithStreamingResponse:
    """`Runs`, each method giving a response whose body is read on demand."""

    def __init__(self, client: SyncCaller) -> None:
        runs = Runs(streamed_caller(client))
        self.list = returns_streamed(runs.list)
        self.retrieve = returns_streamed(runs.retrieve)


class AsyncRunsWithRawResponse:
    """`AsyncRuns`, each method giving the raw HTTP response."""

    def __init__(self, client: AsyncCaller) -> None:
        runs = AsyncRuns(async_raw_caller(client))
        self.list = async_returns_raw(runs.list)
        self.retrieve = async_returns_raw(runs.retrieve)


class AsyncRunsWithStreamingResponse:
    """`AsyncRuns`, each method giving a response whose body is read on demand."""

    def __init__(self, client: AsyncCaller) -> None:
        runs = AsyncRuns(async_streamed_caller(client))
        self.list = async_returns_streamed(runs.list)
        self.retrieve = async_returns_streamed(runs.retrieve)
