# Made by aoaigen 0.1.0 from API version 2024-08-01-preview. Edits are lost when it is made again.

"""`client.ingestion.jobs`: Jobs that split documents into passages and write these to a search index."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, cast

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
from ...._runtime.lazy import lazy_exports
from ...._runtime.operation import CallOptions, Operation
from ...._runtime.resource import AsyncResource, SyncResource
from ...._runtime.sentinels import not_given, omit
from ....types.ingestion import IngestionJob, IngestionJobList

if TYPE_CHECKING:
    from ...._runtime.caller import AsyncCaller, SyncCaller
    from ...._runtime.sentinels import NotGiven, Omit
    from ...._runtime.transport import Timeout
    from ...._runtime.types import Body, Headers, Query
    from ....types.ingestion import (
        IngestionCompletionAction,
        IngestionComputeParam,
        IngestionConnectionParam,
        IngestionJobKind,
        IngestionSystemComputeDatasourceParam,
        IngestionTargetIndexParam,
        IngestionUserComputeDatasourceParam,
    )
    from .runs import (
        AsyncRuns,
        AsyncRunsWithRawResponse,
        AsyncRunsWithStreamingResponse,
        Runs,
        RunsWithRawResponse,
        RunsWithStreamingResponse,
    )

_LIST = Operation(
    id="IngestionJobs_List",
    method="GET",
    path="/ingestion/jobs",
)
_RETRIEVE = Operation(
    id="IngestionJobs_Get",
    method="GET",
    path="/ingestion/jobs/{ingestion-job-id}",
)
_CREATE = Operation(
    id="IngestionJobs_Create",
    method="PUT",
    path="/ingestion/jobs/{ingestion-job-id}",
    body="json",
)


class Jobs(SyncResource):
    """Jobs that split documents into passages and write these to a search index."""

    @cached_property
    def runs(self) -> Runs:
        """The runs of an ingestion job, one for each time that it went through its documents."""
        from .runs import Runs

        return Runs(self._client)

    @cached_property
    def with_raw_response(self) -> JobsWithRawResponse:
        """The same, each method giving the raw HTTP response."""
        return JobsWithRawResponse(self._client)

    @cached_property
    def with_streaming_response(self) -> JobsWithStreamingResponse:
        """The same, each method giving a response whose body is read on demand."""
        return JobsWithStreamingResponse(self._client)

    def list(
        self,
        *,
        mgmt_user_token: str | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> IngestionJobList:
        """List ingestion jobs.

        Lists the ingestion jobs of the resource.

        Args:
            mgmt_user_token: An access token for Azure Resource Manager, with which the service acts
                for the caller.
            extra_headers: Headers to send besides the client's.
            extra_query: Query parameters to send besides the method's.
            extra_body: Members to add to the request body.
            timeout: Seconds, or a `Timeout`, for this call alone.

        Returns:
            The ingestion jobs.
        """
        return self._client.request(
            _LIST,
            IngestionJobList,
            headers={"mgmt-user-token": mgmt_user_token},
            options=CallOptions(extra_headers, extra_query, extra_body, timeout),
        )

    def retrieve(
        self,
        ingestion_job_id: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> IngestionJob:
        """Get an ingestion job.

        Reads how an ingestion job is set up.

        Args:
            ingestion_job_id: The id of the ingestion job, chosen by the caller who creates it.
            extra_headers: Headers to send besides the client's.
            extra_query: Query parameters to send besides the method's.
            extra_body: Members to add to the request body.
            timeout: Seconds, or a `Timeout`, for this call alone.

        Returns:
            The ingestion job.
        """
        return self._client.request(
            _RETRIEVE,
            cast("type[IngestionJob]", IngestionJob),
            path={"ingestion-job-id": ingestion_job_id},
            options=CallOptions(extra_headers, extra_query, extra_body, timeout),
        )

    def create(
        self,
        ingestion_job_id: str,
        *,
        kind: IngestionJobKind,
        mgmt_user_token: str | Omit = omit,
        aml_user_token: str | Omit = omit,
        job_id: str | Omit = omit,
        search_service_connection: IngestionConnectionParam | Omit = omit,
        completion_action: IngestionCompletionAction | Omit = omit,
        workspace_id: str | Omit = omit,
        compute: IngestionComputeParam | Omit = omit,
        target: IngestionTargetIndexParam | Omit = omit,
        datasource: IngestionSystemComputeDatasourceParam | IngestionUserComputeDatasourceParam | Omit = omit,
        data_refresh_interval_in_hours: int | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> IngestionJob:
        """Create an ingestion job.

        Starts a job that splits documents into passages, computes their vectors and writes them to
        a search index. The caller chooses its id.

        Args:
            ingestion_job_id: The id of the ingestion job, chosen by the caller who creates it.
            kind: What an ingestion job runs on, computers of the service (`SystemCompute`) or your
                own workspace of Azure Machine Learning (`UserCompute`).
            mgmt_user_token: An access token for Azure Resource Manager, with which the service acts
                for the caller.
            aml_user_token: An access token for Azure Machine Learning, with which the service acts
                for the caller.
            job_id: The id of the job.
            search_service_connection: How to reach the search service, for the kind
                `SystemCompute`.
            completion_action: What becomes of intermediate results once a job is done.
            workspace_id: The Azure resource id of the workspace. Required for the kind
                `UserCompute`.
            compute: What the job runs on, for the kind `UserCompute`.
            target: The index that passages are written to, for the kind `UserCompute`.
            datasource: Where the documents are.
            data_refresh_interval_in_hours: After how many hours the job runs again. It runs once if
                it is left out.
            extra_headers: Headers to send besides the client's.
            extra_query: Query parameters to send besides the method's.
            extra_body: Members to add to the request body.
            timeout: Seconds, or a `Timeout`, for this call alone.

        Returns:
            The new ingestion job.
        """
        return self._client.request(
            _CREATE,
            cast("type[IngestionJob]", IngestionJob),
            path={"ingestion-job-id": ingestion_job_id},
            headers={"mgmt-user-token": mgmt_user_token, "aml-user-token": aml_user_token},
            body={
                "kind": kind,
                "jobId": job_id,
                "searchServiceConnection": search_service_connection,
                "completionAction": completion_action,
                "workspaceId": workspace_id,
                "compute": compute,
                "target": target,
                "datasource": datasource,
                "dataRefreshIntervalInHours": data_refresh_interval_in_hours,
            },
            options=CallOptions(extra_headers, extra_query, extra_body, timeout),
        )


class AsyncJobs(AsyncResource):
    """Jobs that split documents into passages and write these to a search index."""

    @cached_property
    def runs(self) -> AsyncRuns:
        """The runs of an ingestion job, one for each time that it went through its documents."""
        from .runs import AsyncRuns

        return AsyncRuns(self._client)

    @cached_property
    def with_raw_response(self) -> AsyncJobsWithRawResponse:
        """The same, each method giving the raw HTTP response."""
        return AsyncJobsWithRawResponse(self._client)

    @cached_property
    def with_streaming_response(self) -> AsyncJobsWithStreamingResponse:
        """The same, each method giving a response whose body is read on demand."""
        return AsyncJobsWithStreamingResponse(self._client)

    async def list(
        self,
        *,
        mgmt_user_token: str | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> IngestionJobList:
        """List ingestion jobs.

        Lists the ingestion jobs of the resource.

        Args:
            mgmt_user_token: An access token for Azure Resource Manager, with which the service acts
                for the caller.
            extra_headers: Headers to send besides the client's.
            extra_query: Query parameters to send besides the method's.
            extra_body: Members to add to the request body.
            timeout: Seconds, or a `Timeout`, for this call alone.

        Returns:
            The ingestion jobs.
        """
        return await self._client.request(
            _LIST,
            IngestionJobList,
            headers={"mgmt-user-token": mgmt_user_token},
            options=CallOptions(extra_headers, extra_query, extra_body, timeout),
        )

    async def retrieve(
        self,
        ingestion_job_id: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> IngestionJob:
        """Get an ingestion job.

        Reads how an ingestion job is set up.

        Args:
            ingestion_job_id: The id of the ingestion job, chosen by the caller who creates it.
            extra_headers: Headers to send besides the client's.
            extra_query: Query parameters to send besides the method's.
            extra_body: Members to add to the request body.
            timeout: Seconds, or a `Timeout`, for this call alone.

        Returns:
            The ingestion job.
        """
        return await self._client.request(
            _RETRIEVE,
            cast("type[IngestionJob]", IngestionJob),
            path={"ingestion-job-id": ingestion_job_id},
            options=CallOptions(extra_headers, extra_query, extra_body, timeout),
        )

    async def create(
        self,
        ingestion_job_id: str,
        *,
        kind: IngestionJobKind,
        mgmt_user_token: str | Omit = omit,
        aml_user_token: str | Omit = omit,
        job_id: str | Omit = omit,
        search_service_connection: IngestionConnectionParam | Omit = omit,
        completion_action: IngestionCompletionAction | Omit = omit,
        workspace_id: str | Omit = omit,
        compute: IngestionComputeParam | Omit = omit,
        target: IngestionTargetIndexParam | Omit = omit,
        datasource: IngestionSystemComputeDatasourceParam | IngestionUserComputeDatasourceParam | Omit = omit,
        data_refresh_interval_in_hours: int | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> IngestionJob:
        """Create an ingestion job.

        Starts a job that splits documents into passages, computes their vectors and writes them to
        a search index. The caller chooses its id.

        Args:
            ingestion_job_id: The id of the ingestion job, chosen by the caller who creates it.
            kind: What an ingestion job runs on, computers of the service (`SystemCompute`) or your
                own workspace of Azure Machine Learning (`UserCompute`).
            mgmt_user_token: An access token for Azure Resource Manager, with which the service acts
                for the caller.
            aml_user_token: An access token for Azure Machine Learning, with which the service acts
                for the caller.
            job_id: The id of the job.
            search_service_connection: How to reach the search service, for the kind
                `SystemCompute`.
            completion_action: What becomes of intermediate results once a job is done.
            workspace_id: The Azure resource id of the workspace. Required for the kind
                `UserCompute`.
            compute: What the job runs on, for the kind `UserCompute`.
            target: The index that passages are written to, for the kind `UserCompute`.
            datasource: Where the documents are.
            data_refresh_interval_in_hours: After how many hours the job runs again. It runs once if
                it is left out.
            extra_headers: Headers to send besides the client's.
            extra_query: Query parameters to send besides the method's.
            extra_body: Members to add to the request body.
            timeout: Seconds, or a `Timeout`, for this call alone.

        Returns:
            The new ingestion job.
        """
        return await self._client.request(
            _CREATE,
            cast("type[IngestionJob]", IngestionJob),
            path={"ingestion-job-id": ingestion_job_id},
            headers={"mgmt-user-token": mgmt_user_token, "aml-user-token": aml_user_token},
            body={
                "kind": kind,
                "jobId": job_id,
                "searchServiceConnection": search_service_connection,
                "completionAction": completion_action,
                "workspaceId": workspace_id,
                "compute": compute,
                "target": target,
                "datasource": datasource,
                "dataRefreshIntervalInHours": data_refresh_interval_in_hours,
            },
            options=CallOptions(extra_headers, extra_query, extra_body, timeout),
        )


class JobsWithRawResponse:
    """`Jobs`, each method giving the raw HTTP response."""

    def __init__(self, client: SyncCaller) -> None:
        self._client = client
        jobs = Jobs(raw_caller(client))
        self.list = returns_raw(jobs.list)
        self.retrieve = returns_raw(jobs.retrieve)
        self.create = returns_raw(jobs.create)

    @cached_property
    def runs(self) -> RunsWithRawResponse:
        """The runs of an ingestion job, one for each time that it went through its documents."""
        from .runs import RunsWithRawResponse

        return RunsWithRawResponse(self._client)


class JobsWithStreamingResponse:
    """`Jobs`, each method giving a response whose body is read on demand."""

    def __init__(self, client: SyncCaller) -> None:
        self._client = client
        jobs = Jobs(streamed_caller(client))
        self.list = returns_streamed(jobs.list)
        self.retrieve = returns_streamed(jobs.retrieve)
        self.create = returns_streamed(jobs.create)

    @cached_property
    def runs(self) -> RunsWithStreamingResponse:
        """The runs of an ingestion job, one for each time that it went through its documents."""
        from .runs import RunsWithStreamingResponse

        return RunsWithStreamingResponse(self._client)


class AsyncJobsWithRawResponse:
    """`AsyncJobs`, each method giving the raw HTTP response."""

    def __init__(self, client: AsyncCaller) -> None:
        self._client = client
        jobs = AsyncJobs(async_raw_caller(client))
        self.list = async_returns_raw(jobs.list)
        self.retrieve = async_returns_raw(jobs.retrieve)
        self.create = async_returns_raw(jobs.create)

    @cached_property
    def runs(self) -> AsyncRunsWithRawResponse:
        """The runs of an ingestion job, one for each time that it went through its documents."""
        from .runs import AsyncRunsWithRawResponse

        return AsyncRunsWithRawResponse(self._client)


class AsyncJobsWithStreamingResponse:
    """`AsyncJobs`, each method giving a response whose body is read on demand."""

    def __init__(self, client: AsyncCaller) -> None:
        self._client = client
        jobs = AsyncJobs(async_streamed_caller(client))
        self.list = async_returns_streamed(jobs.list)
        self.retrieve = async_returns_streamed(jobs.retrieve)
        self.create = async_returns_streamed(jobs.create)

    @cached_property
    def runs(self) -> AsyncRunsWithStreamingResponse:
        """The runs of an ingestion job, one for each time that it went through its documents."""
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
    "AsyncJobs",
    "AsyncJobsWithRawResponse",
    "AsyncJobsWithStreamingResponse",
    "AsyncRuns",
    "AsyncRunsWithRawResponse",
    "AsyncRunsWithStreamingResponse",
    "Jobs",
    "JobsWithRawResponse",
    "JobsWithStreamingResponse",
    "Runs",
    "RunsWithRawResponse",
    "RunsWithStreamingResponse",
]
