# Made by aoaigen 0.1.0 from API version 2025-01-01-preview. Edits are lost when it is made again.

"""`client.fine_tuning.jobs`: Jobs that fine-tune a base model on files of examples."""

from __future__ import annotations

from functools import cached_property
from types import NoneType
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
from ...._runtime.lazy import lazy_exports
from ...._runtime.operation import CallOptions, Operation
from ...._runtime.pagination import AsyncCursorPage, SyncCursorPage
from ...._runtime.polling import Patience, async_poll, poll
from ...._runtime.resource import AsyncResource, SyncResource
from ...._runtime.sentinels import not_given, omit
from ....types.fine_tuning import FineTuningJob, FineTuningJobEvent

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from ...._runtime.caller import AsyncCaller, SyncCaller
    from ...._runtime.pagination import AsyncPaginator
    from ...._runtime.sentinels import NotGiven, Omit
    from ...._runtime.transport import Timeout
    from ...._runtime.types import Body, Headers, Query
    from ....types.fine_tuning import (
        FineTuningJobHyperparameters,
        FineTuningJobHyperparametersParam,
        FineTuningJobMethodParam,
        FineTuningJobWandbIntegrationObject,
        FineTuningJobWandbIntegrationObjectParam,
    )
    from .checkpoints import (
        AsyncCheckpoints,
        AsyncCheckpointsWithRawResponse,
        AsyncCheckpointsWithStreamingResponse,
        Checkpoints,
        CheckpointsWithRawResponse,
        CheckpointsWithStreamingResponse,
    )

_LIST = Operation(
    id="FineTuning_List",
    method="GET",
    path="/fine_tuning/jobs",
)
_CREATE = Operation(
    id="FineTuning_Create",
    method="POST",
    path="/fine_tuning/jobs",
    body="json",
)
_RETRIEVE = Operation(
    id="FineTuning_Get",
    method="GET",
    path="/fine_tuning/jobs/{fine-tuning-job-id}",
)
_DELETE = Operation(
    id="FineTuning_Delete",
    method="DELETE",
    path="/fine_tuning/jobs/{fine-tuning-job-id}",
)
_LIST_EVENTS = Operation(
    id="FineTuning_GetEvents",
    method="GET",
    path="/fine_tuning/jobs/{fine-tuning-job-id}/events",
)
_CANCEL = Operation(
    id="FineTuning_Cancel",
    method="POST",
    path="/fine_tuning/jobs/{fine-tuning-job-id}/cancel",
)


class Jobs(SyncResource):
    """Jobs that fine-tune a base model on files of examples."""

    @cached_property
    def checkpoints(self) -> Checkpoints:
        """The states that a fine-tuning job saved on its way, each usable as a model."""
        from .checkpoints import Checkpoints

        return Checkpoints(self._client)

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
        after: str | Omit = omit,
        limit: int | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> SyncCursorPage[FineTuningJob]:
        """List fine-tuning jobs.

        Lists the fine-tuning jobs of the resource, ended ones included, a page at a time.

        Args:
            after: The id of the last item of the page before; the first page if it is left out.
            limit: The most items that a page holds, 20 if it is left out.
            extra_headers: Headers to send besides the client's.
            extra_query: Query parameters to send besides the method's.
            extra_body: Members to add to the request body.
            timeout: Seconds, or a `Timeout`, for this call alone.

        Returns:
            A page of fine-tuning jobs.
        """
        return self._client.page(
            _LIST,
            SyncCursorPage[FineTuningJob],
            query={"after": after, "limit": limit},
            options=CallOptions(extra_headers, extra_query, extra_body, timeout),
        )

    def create(
        self,
        *,
        model: str,
        training_file: str,
        validation_file: str | Omit = omit,
        hyperparameters: FineTuningJobHyperparametersParam | FineTuningJobHyperparameters | Omit = omit,
        suffix: str | Omit = omit,
        seed: int | Omit = omit,
        integrations: Iterable[FineTuningJobWandbIntegrationObjectParam | FineTuningJobWandbIntegrationObject]
        | Omit = omit,
        method: FineTuningJobMethodParam | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> FineTuningJob:
        """Create a fine-tuning job.

        Starts to train a base model further on examples of your own. The job runs for minutes to
        hours; the model that comes out of it is named in `fine_tuned_model` and has to be deployed
        before it answers calls.

        Args:
            model: The base model, or an earlier fine-tuned one, to train; not the name of a
                deployment.
            training_file: The id of the uploaded file of examples. Its purpose must be `fine-tune`.
            validation_file: The id of an uploaded file of examples that are held back from the
                training and measure it. The two files must not share examples.
            hyperparameters: The settings of a training. What is left out is chosen by the service
                from the examples.
            suffix: A short text that becomes part of the fine-tuned model's name.
            seed: A number that makes jobs with the same parameters give mostly the same model.
            integrations: Where the figures of the training are sent besides.
            method: The way in which a model is trained; its `type` tells which.
            extra_headers: Headers to send besides the client's.
            extra_query: Query parameters to send besides the method's.
            extra_body: Members to add to the request body.
            timeout: Seconds, or a `Timeout`, for this call alone.

        Returns:
            The new fine-tuning job.
        """
        return self._client.request(
            _CREATE,
            FineTuningJob,
            body={
                "model": model,
                "training_file": training_file,
                "validation_file": validation_file,
                "hyperparameters": hyperparameters,
                "suffix": suffix,
                "seed": seed,
                "integrations": integrations,
                "method": method,
            },
            options=CallOptions(extra_headers, extra_query, extra_body, timeout),
        )

    def retrieve(
        self,
        fine_tuning_job_id: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> FineTuningJob:
        """Get a fine-tuning job.

        Reads the state of a fine-tuning job.

        Args:
            fine_tuning_job_id: The id of the fine-tuning job, which begins with `ftjob-`.
            extra_headers: Headers to send besides the client's.
            extra_query: Query parameters to send besides the method's.
            extra_body: Members to add to the request body.
            timeout: Seconds, or a `Timeout`, for this call alone.

        Returns:
            The fine-tuning job.
        """
        return self._client.request(
            _RETRIEVE,
            FineTuningJob,
            path={"fine-tuning-job-id": fine_tuning_job_id},
            options=CallOptions(extra_headers, extra_query, extra_body, timeout),
        )

    def delete(
        self,
        fine_tuning_job_id: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> None:
        """Delete a fine-tuning job.

        Deletes a fine-tuning job. Azure OpenAI answers without a body.

        Args:
            fine_tuning_job_id: The id of the fine-tuning job, which begins with `ftjob-`.
            extra_headers: Headers to send besides the client's.
            extra_query: Query parameters to send besides the method's.
            extra_body: Members to add to the request body.
            timeout: Seconds, or a `Timeout`, for this call alone.
        """
        return self._client.request(
            _DELETE,
            NoneType,
            path={"fine-tuning-job-id": fine_tuning_job_id},
            options=CallOptions(extra_headers, extra_query, extra_body, timeout),
        )

    def list_events(
        self,
        fine_tuning_job_id: str,
        *,
        after: str | Omit = omit,
        limit: int | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> SyncCursorPage[FineTuningJobEvent]:
        """List the events of a fine-tuning job.

        Lists what has happened in a fine-tuning job so far, a page at a time.

        Args:
            fine_tuning_job_id: The id of the fine-tuning job, which begins with `ftjob-`.
            after: The id of the last item of the page before; the first page if it is left out.
            limit: The most items that a page holds, 20 if it is left out.
            extra_headers: Headers to send besides the client's.
            extra_query: Query parameters to send besides the method's.
            extra_body: Members to add to the request body.
            timeout: Seconds, or a `Timeout`, for this call alone.

        Returns:
            A page of events.
        """
        return self._client.page(
            _LIST_EVENTS,
            SyncCursorPage[FineTuningJobEvent],
            path={"fine-tuning-job-id": fine_tuning_job_id},
            query={"after": after, "limit": limit},
            options=CallOptions(extra_headers, extra_query, extra_body, timeout),
        )

    def cancel(
        self,
        fine_tuning_job_id: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> FineTuningJob:
        """Cancel a fine-tuning job.

        Stops a fine-tuning job that has not ended. No model comes out of it.

        Args:
            fine_tuning_job_id: The id of the fine-tuning job, which begins with `ftjob-`.
            extra_headers: Headers to send besides the client's.
            extra_query: Query parameters to send besides the method's.
            extra_body: Members to add to the request body.
            timeout: Seconds, or a `Timeout`, for this call alone.

        Returns:
            The cancelled fine-tuning job.
        """
        return self._client.request(
            _CANCEL,
            FineTuningJob,
            path={"fine-tuning-job-id": fine_tuning_job_id},
            options=CallOptions(extra_headers, extra_query, extra_body, timeout),
        )

    def create_and_poll(
        self,
        *,
        model: str,
        training_file: str,
        validation_file: str | Omit = omit,
        hyperparameters: FineTuningJobHyperparametersParam | FineTuningJobHyperparameters | Omit = omit,
        suffix: str | Omit = omit,
        seed: int | Omit = omit,
        integrations: Iterable[FineTuningJobWandbIntegrationObjectParam | FineTuningJobWandbIntegrationObject]
        | Omit = omit,
        method: FineTuningJobMethodParam | Omit = omit,
        poll_interval_ms: int | Omit = omit,
        max_wait_seconds: float | Omit = omit,
        on_progress: Callable[[FineTuningJob], object] | None = None,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> FineTuningJob:
        """Create a fine-tuning job. Waits until it has ended.

        Args:
            model: The base model, or an earlier fine-tuned one, to train; not the name of a
                deployment.
            training_file: The id of the uploaded file of examples. Its purpose must be `fine-tune`.
            validation_file: The id of an uploaded file of examples that are held back from the
                training and measure it. The two files must not share examples.
            hyperparameters: The settings of a training. What is left out is chosen by the service
                from the examples.
            suffix: A short text that becomes part of the fine-tuned model's name.
            seed: A number that makes jobs with the same parameters give mostly the same model.
            integrations: Where the figures of the training are sent besides.
            method: The way in which a model is trained; its `type` tells which.
            poll_interval_ms: Milliseconds between two looks; what the service asks for if it is
                left out, else 10000 by default.
            max_wait_seconds: Seconds after which waiting is given up with a TimeoutError; the
                service goes on.
            on_progress: Called with each state that is seen, the last one included.
            extra_headers: Headers to send besides the client's.
            extra_query: Query parameters to send besides the method's.
            extra_body: Members to add to the request body.
            timeout: Seconds, or a `Timeout`, for this call alone.
        """
        started = self.create(
            model=model,
            training_file=training_file,
            validation_file=validation_file,
            hyperparameters=hyperparameters,
            suffix=suffix,
            seed=seed,
            integrations=integrations,
            method=method,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
        return self.poll(
            started.id,
            poll_interval_ms=poll_interval_ms,
            max_wait_seconds=max_wait_seconds,
            on_progress=on_progress,
            extra_headers=extra_headers,
            timeout=timeout,
        )

    def poll(
        self,
        fine_tuning_job_id: str,
        *,
        poll_interval_ms: int | Omit = omit,
        max_wait_seconds: float | Omit = omit,
        on_progress: Callable[[FineTuningJob], object] | None = None,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> FineTuningJob:
        """Get a fine-tuning job. Asks for it until it has ended.

        Args:
            fine_tuning_job_id: The id of the fine-tuning job, which begins with `ftjob-`.
            poll_interval_ms: Milliseconds between two looks; what the service asks for if it is
                left out, else 10000 by default.
            max_wait_seconds: Seconds after which waiting is given up with a TimeoutError; the
                service goes on.
            on_progress: Called with each state that is seen, the last one included.
            extra_headers: Headers to send besides the client's.
            extra_query: Query parameters to send besides the method's.
            extra_body: Members to add to the request body.
            timeout: Seconds, or a `Timeout`, for this call alone.
        """
        return poll(
            lambda: self.with_raw_response.retrieve(
                fine_tuning_job_id,
                extra_headers=extra_headers,
                extra_query=extra_query,
                extra_body=extra_body,
                timeout=timeout,
            ),
            Patience(
                ended=("succeeded", "failed", "cancelled"),
                interval_ms=poll_interval_ms,
                default_interval_ms=10000,
                max_wait_seconds=max_wait_seconds,
                on_progress=on_progress,
            ),
        )


class AsyncJobs(AsyncResource):
    """Jobs that fine-tune a base model on files of examples."""

    @cached_property
    def checkpoints(self) -> AsyncCheckpoints:
        """The states that a fine-tuning job saved on its way, each usable as a model."""
        from .checkpoints import AsyncCheckpoints

        return AsyncCheckpoints(self._client)

    @cached_property
    def with_raw_response(self) -> AsyncJobsWithRawResponse:
        """The same, each method giving the raw HTTP response."""
        return AsyncJobsWithRawResponse(self._client)

    @cached_property
    def with_streaming_response(self) -> AsyncJobsWithStreamingResponse:
        """The same, each method giving a response whose body is read on demand."""
        return AsyncJobsWithStreamingResponse(self._client)

    def list(
        self,
        *,
        after: str | Omit = omit,
        limit: int | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> AsyncPaginator[FineTuningJob, AsyncCursorPage[FineTuningJob]]:
        """List fine-tuning jobs.

        Lists the fine-tuning jobs of the resource, ended ones included, a page at a time.

        Args:
            after: The id of the last item of the page before; the first page if it is left out.
            limit: The most items that a page holds, 20 if it is left out.
            extra_headers: Headers to send besides the client's.
            extra_query: Query parameters to send besides the method's.
            extra_body: Members to add to the request body.
            timeout: Seconds, or a `Timeout`, for this call alone.

        Returns:
            A page of fine-tuning jobs.
        """
        return self._client.page(
            _LIST,
            AsyncCursorPage[FineTuningJob],
            query={"after": after, "limit": limit},
            options=CallOptions(extra_headers, extra_query, extra_body, timeout),
        )

    async def create(
        self,
        *,
        model: str,
        training_file: str,
        validation_file: str | Omit = omit,
        hyperparameters: FineTuningJobHyperparametersParam | FineTuningJobHyperparameters | Omit = omit,
        suffix: str | Omit = omit,
        seed: int | Omit = omit,
        integrations: Iterable[FineTuningJobWandbIntegrationObjectParam | FineTuningJobWandbIntegrationObject]
        | Omit = omit,
        method: FineTuningJobMethodParam | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> FineTuningJob:
        """Create a fine-tuning job.

        Starts to train a base model further on examples of your own. The job runs for minutes to
        hours; the model that comes out of it is named in `fine_tuned_model` and has to be deployed
        before it answers calls.

        Args:
            model: The base model, or an earlier fine-tuned one, to train; not the name of a
                deployment.
            training_file: The id of the uploaded file of examples. Its purpose must be `fine-tune`.
            validation_file: The id of an uploaded file of examples that are held back from the
                training and measure it. The two files must not share examples.
            hyperparameters: The settings of a training. What is left out is chosen by the service
                from the examples.
            suffix: A short text that becomes part of the fine-tuned model's name.
            seed: A number that makes jobs with the same parameters give mostly the same model.
            integrations: Where the figures of the training are sent besides.
            method: The way in which a model is trained; its `type` tells which.
            extra_headers: Headers to send besides the client's.
            extra_query: Query parameters to send besides the method's.
            extra_body: Members to add to the request body.
            timeout: Seconds, or a `Timeout`, for this call alone.

        Returns:
            The new fine-tuning job.
        """
        return await self._client.request(
            _CREATE,
            FineTuningJob,
            body={
                "model": model,
                "training_file": training_file,
                "validation_file": validation_file,
                "hyperparameters": hyperparameters,
                "suffix": suffix,
                "seed": seed,
                "integrations": integrations,
                "method": method,
            },
            options=CallOptions(extra_headers, extra_query, extra_body, timeout),
        )

    async def retrieve(
        self,
        fine_tuning_job_id: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> FineTuningJob:
        """Get a fine-tuning job.

        Reads the state of a fine-tuning job.

        Args:
            fine_tuning_job_id: The id of the fine-tuning job, which begins with `ftjob-`.
            extra_headers: Headers to send besides the client's.
            extra_query: Query parameters to send besides the method's.
            extra_body: Members to add to the request body.
            timeout: Seconds, or a `Timeout`, for this call alone.

        Returns:
            The fine-tuning job.
        """
        return await self._client.request(
            _RETRIEVE,
            FineTuningJob,
            path={"fine-tuning-job-id": fine_tuning_job_id},
            options=CallOptions(extra_headers, extra_query, extra_body, timeout),
        )

    async def delete(
        self,
        fine_tuning_job_id: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> None:
        """Delete a fine-tuning job.

        Deletes a fine-tuning job. Azure OpenAI answers without a body.

        Args:
            fine_tuning_job_id: The id of the fine-tuning job, which begins with `ftjob-`.
            extra_headers: Headers to send besides the client's.
            extra_query: Query parameters to send besides the method's.
            extra_body: Members to add to the request body.
            timeout: Seconds, or a `Timeout`, for this call alone.
        """
        return await self._client.request(
            _DELETE,
            NoneType,
            path={"fine-tuning-job-id": fine_tuning_job_id},
            options=CallOptions(extra_headers, extra_query, extra_body, timeout),
        )

    def list_events(
        self,
        fine_tuning_job_id: str,
        *,
        after: str | Omit = omit,
        limit: int | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> AsyncPaginator[FineTuningJobEvent, AsyncCursorPage[FineTuningJobEvent]]:
        """List the events of a fine-tuning job.

        Lists what has happened in a fine-tuning job so far, a page at a time.

        Args:
            fine_tuning_job_id: The id of the fine-tuning job, which begins with `ftjob-`.
            after: The id of the last item of the page before; the first page if it is left out.
            limit: The most items that a page holds, 20 if it is left out.
            extra_headers: Headers to send besides the client's.
            extra_query: Query parameters to send besides the method's.
            extra_body: Members to add to the request body.
            timeout: Seconds, or a `Timeout`, for this call alone.

        Returns:
            A page of events.
        """
        return self._client.page(
            _LIST_EVENTS,
            AsyncCursorPage[FineTuningJobEvent],
            path={"fine-tuning-job-id": fine_tuning_job_id},
            query={"after": after, "limit": limit},
            options=CallOptions(extra_headers, extra_query, extra_body, timeout),
        )

    async def cancel(
        self,
        fine_tuning_job_id: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> FineTuningJob:
        """Cancel a fine-tuning job.

        Stops a fine-tuning job that has not ended. No model comes out of it.

        Args:
            fine_tuning_job_id: The id of the fine-tuning job, which begins with `ftjob-`.
            extra_headers: Headers to send besides the client's.
            extra_query: Query parameters to send besides the method's.
            extra_body: Members to add to the request body.
            timeout: Seconds, or a `Timeout`, for this call alone.

        Returns:
            The cancelled fine-tuning job.
        """
        return await self._client.request(
            _CANCEL,
            FineTuningJob,
            path={"fine-tuning-job-id": fine_tuning_job_id},
            options=CallOptions(extra_headers, extra_query, extra_body, timeout),
        )

    async def create_and_poll(
        self,
        *,
        model: str,
        training_file: str,
        validation_file: str | Omit = omit,
        hyperparameters: FineTuningJobHyperparametersParam | FineTuningJobHyperparameters | Omit = omit,
        suffix: str | Omit = omit,
        seed: int | Omit = omit,
        integrations: Iterable[FineTuningJobWandbIntegrationObjectParam | FineTuningJobWandbIntegrationObject]
        | Omit = omit,
        method: FineTuningJobMethodParam | Omit = omit,
        poll_interval_ms: int | Omit = omit,
        max_wait_seconds: float | Omit = omit,
        on_progress: Callable[[FineTuningJob], object] | None = None,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> FineTuningJob:
        """Create a fine-tuning job. Waits until it has ended.

        Args:
            model: The base model, or an earlier fine-tuned one, to train; not the name of a
                deployment.
            training_file: The id of the uploaded file of examples. Its purpose must be `fine-tune`.
            validation_file: The id of an uploaded file of examples that are held back from the
                training and measure it. The two files must not share examples.
            hyperparameters: The settings of a training. What is left out is chosen by the service
                from the examples.
            suffix: A short text that becomes part of the fine-tuned model's name.
            seed: A number that makes jobs with the same parameters give mostly the same model.
            integrations: Where the figures of the training are sent besides.
            method: The way in which a model is trained; its `type` tells which.
            poll_interval_ms: Milliseconds between two looks; what the service asks for if it is
                left out, else 10000 by default.
            max_wait_seconds: Seconds after which waiting is given up with a TimeoutError; the
                service goes on.
            on_progress: Called with each state that is seen, the last one included.
            extra_headers: Headers to send besides the client's.
            extra_query: Query parameters to send besides the method's.
            extra_body: Members to add to the request body.
            timeout: Seconds, or a `Timeout`, for this call alone.
        """
        started = await self.create(
            model=model,
            training_file=training_file,
            validation_file=validation_file,
            hyperparameters=hyperparameters,
            suffix=suffix,
            seed=seed,
            integrations=integrations,
            method=method,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
        return await self.poll(
            started.id,
            poll_interval_ms=poll_interval_ms,
            max_wait_seconds=max_wait_seconds,
            on_progress=on_progress,
            extra_headers=extra_headers,
            timeout=timeout,
        )

    async def poll(
        self,
        fine_tuning_job_id: str,
        *,
        poll_interval_ms: int | Omit = omit,
        max_wait_seconds: float | Omit = omit,
        on_progress: Callable[[FineTuningJob], object] | None = None,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> FineTuningJob:
        """Get a fine-tuning job. Asks for it until it has ended.

        Args:
            fine_tuning_job_id: The id of the fine-tuning job, which begins with `ftjob-`.
            poll_interval_ms: Milliseconds between two looks; what the service asks for if it is
                left out, else 10000 by default.
            max_wait_seconds: Seconds after which waiting is given up with a TimeoutError; the
                service goes on.
            on_progress: Called with each state that is seen, the last one included.
            extra_headers: Headers to send besides the client's.
            extra_query: Query parameters to send besides the method's.
            extra_body: Members to add to the request body.
            timeout: Seconds, or a `Timeout`, for this call alone.
        """
        return await async_poll(
            lambda: self.with_raw_response.retrieve(
                fine_tuning_job_id,
                extra_headers=extra_headers,
                extra_query=extra_query,
                extra_body=extra_body,
                timeout=timeout,
            ),
            Patience(
                ended=("succeeded", "failed", "cancelled"),
                interval_ms=poll_interval_ms,
                default_interval_ms=10000,
                max_wait_seconds=max_wait_seconds,
                on_progress=on_progress,
            ),
        )


class JobsWithRawResponse:
    """`Jobs`, each method giving the raw HTTP response."""

    def __init__(self, client: SyncCaller) -> None:
        self._client = client
        jobs = Jobs(raw_caller(client))
        self.list = returns_raw(jobs.list)
        self.create = returns_raw(jobs.create)
        self.retrieve = returns_raw(jobs.retrieve)
        self.delete = returns_raw(jobs.delete)
        self.list_events = returns_raw(jobs.list_events)
        self.cancel = returns_raw(jobs.cancel)

    @cached_property
    def checkpoints(self) -> CheckpointsWithRawResponse:
        """The states that a fine-tuning job saved on its way, each usable as a model."""
        from .checkpoints import CheckpointsWithRawResponse

        return CheckpointsWithRawResponse(self._client)


class JobsWithStreamingResponse:
    """`Jobs`, each method giving a response whose body is read on demand."""

    def __init__(self, client: SyncCaller) -> None:
        self._client = client
        jobs = Jobs(streamed_caller(client))
        self.list = returns_streamed(jobs.list)
        self.create = returns_streamed(jobs.create)
        self.retrieve = returns_streamed(jobs.retrieve)
        self.delete = returns_streamed(jobs.delete)
        self.list_events = returns_streamed(jobs.list_events)
        self.cancel = returns_streamed(jobs.cancel)

    @cached_property
    def checkpoints(self) -> CheckpointsWithStreamingResponse:
        """The states that a fine-tuning job saved on its way, each usable as a model."""
        from .checkpoints import CheckpointsWithStreamingResponse

        return CheckpointsWithStreamingResponse(self._client)


class AsyncJobsWithRawResponse:
    """`AsyncJobs`, each method giving the raw HTTP response."""

    def __init__(self, client: AsyncCaller) -> None:
        self._client = client
        jobs = AsyncJobs(async_raw_caller(client))
        self.list = async_returns_raw(jobs.list)
        self.create = async_returns_raw(jobs.create)
        self.retrieve = async_returns_raw(jobs.retrieve)
        self.delete = async_returns_raw(jobs.delete)
        self.list_events = async_returns_raw(jobs.list_events)
        self.cancel = async_returns_raw(jobs.cancel)

    @cached_property
    def checkpoints(self) -> AsyncCheckpointsWithRawResponse:
        """The states that a fine-tuning job saved on its way, each usable as a model."""
        from .checkpoints import AsyncCheckpointsWithRawResponse

        return AsyncCheckpointsWithRawResponse(self._client)


class AsyncJobsWithStreamingResponse:
    """`AsyncJobs`, each method giving a response whose body is read on demand."""

    def __init__(self, client: AsyncCaller) -> None:
        self._client = client
        jobs = AsyncJobs(async_streamed_caller(client))
        self.list = async_returns_streamed(jobs.list)
        self.create = async_returns_streamed(jobs.create)
        self.retrieve = async_returns_streamed(jobs.retrieve)
        self.delete = async_returns_streamed(jobs.delete)
        self.list_events = async_returns_streamed(jobs.list_events)
        self.cancel = async_returns_streamed(jobs.cancel)

    @cached_property
    def checkpoints(self) -> AsyncCheckpointsWithStreamingResponse:
        """The states that a fine-tuning job saved on its way, each usable as a model."""
        from .checkpoints import AsyncCheckpointsWithStreamingResponse

        return AsyncCheckpointsWithStreamingResponse(self._client)


if not TYPE_CHECKING:
    # The classes of the resources below are loaded when they are asked for.
    __getattr__, __dir__ = lazy_exports(
        __name__,
        {
            "AsyncCheckpoints": ".checkpoints",
            "AsyncCheckpointsWithRawResponse": ".checkpoints",
            "AsyncCheckpointsWithStreamingResponse": ".checkpoints",
            "Checkpoints": ".checkpoints",
            "CheckpointsWithRawResponse": ".checkpoints",
            "CheckpointsWithStreamingResponse": ".checkpoints",
        },
    )

__all__ = [
    "AsyncCheckpoints",
    "AsyncCheckpointsWithRawResponse",
    "AsyncCheckpointsWithStreamingResponse",
    "AsyncJobs",
    "AsyncJobsWithRawResponse",
    "AsyncJobsWithStreamingResponse",
    "Checkpoints",
    "CheckpointsWithRawResponse",
    "CheckpointsWithStreamingResponse",
    "Jobs",
    "JobsWithRawResponse",
    "JobsWithStreamingResponse",
]
