# Made by aoaigen 0.1.0 from API version 2024-08-01-preview. Edits are lost when it is made again.

"""`client.beta.threads.runs.steps`: What an assistant did in a run, step by step."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from ....._elsewhere import ELSEWHERE
from ....._runtime.caller import (
    async_raw_caller,
    async_returns_raw,
    async_returns_streamed,
    async_streamed_caller,
    raw_caller,
    returns_raw,
    returns_streamed,
    streamed_caller,
)
from ....._runtime.operation import CallOptions, Operation
from ....._runtime.pagination import AsyncCursorPage, SyncCursorPage
from ....._runtime.resource import AsyncResource, SyncResource
from ....._runtime.sentinels import not_given, omit
from .....types.beta import RunStep

if TYPE_CHECKING:
    from typing import Literal

    from ....._runtime.caller import AsyncCaller, SyncCaller
    from ....._runtime.pagination import AsyncPaginator
    from ....._runtime.sentinels import NotGiven, Omit
    from ....._runtime.transport import Timeout
    from ....._runtime.types import Body, Headers, Query

_LIST = Operation(
    id="List_Run_Steps",
    method="GET",
    path="/threads/{thread_id}/runs/{run_id}/steps",
)
_RETRIEVE = Operation(
    id="Get_Run_Step",
    method="GET",
    path="/threads/{thread_id}/runs/{run_id}/steps/{step_id}",
)


class Steps(SyncResource, elsewhere=ELSEWHERE["beta.threads.runs.steps"]):
    """What an assistant did in a run, step by step."""

    @cached_property
    def with_raw_response(self) -> StepsWithRawResponse:
        """The same, each method giving the raw HTTP response."""
        return StepsWithRawResponse(self._client)

    @cached_property
    def with_streaming_response(self) -> StepsWithStreamingResponse:
        """The same, each method giving a response whose body is read on demand."""
        return StepsWithStreamingResponse(self._client)

    def list(
        self,
        run_id: str,
        *,
        thread_id: str,
        limit: int | Omit = omit,
        order: Literal["asc", "desc"] | Omit = omit,
        after: str | Omit = omit,
        before: str | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> SyncCursorPage[RunStep]:
        """List the steps of a run.

        Lists what the assistant has done in a run so far, a page at a time.

        Args:
            run_id: The id of the run, which begins with `run_`.
            thread_id: The id of the thread, which begins with `thread_`.
            limit: The most items that a page holds, 20 if it is left out.
            order: Whether the oldest items come first (`asc`) or the newest (`desc`), which they do
                if it is left out.
            after: The id of the last item of the page before; the first page if it is left out.
            before: The id of the first item of the page after, to page backwards.
            extra_headers: Headers to send besides the client's.
            extra_query: Query parameters to send besides the method's.
            extra_body: Members to add to the request body.
            timeout: Seconds, or a `Timeout`, for this call alone.

        Returns:
            A page of steps.
        """
        return self._client.page(
            _LIST,
            SyncCursorPage[RunStep],
            path={"run_id": run_id, "thread_id": thread_id},
            query={
                "limit": limit,
                "order": order,
                "after": after,
                "before": before,
            },
            options=CallOptions(extra_headers, extra_query, extra_body, timeout),
        )

    def retrieve(
        self,
        step_id: str,
        *,
        thread_id: str,
        run_id: str,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> RunStep:
        """Get a step of a run.

        Reads a step of a run, among it which tools were called and what they gave.

        Args:
            step_id: The id of the step, which begins with `step_`.
            thread_id: The id of the thread, which begins with `thread_`.
            run_id: The id of the run, which begins with `run_`.
            extra_headers: Headers to send besides the client's.
            extra_query: Query parameters to send besides the method's.
            extra_body: Members to add to the request body.
            timeout: Seconds, or a `Timeout`, for this call alone.

        Returns:
            The step.
        """
        return self._client.request(
            _RETRIEVE,
            RunStep,
            path={
                "step_id": step_id,
                "thread_id": thread_id,
                "run_id": run_id,
            },
            options=CallOptions(extra_headers, extra_query, extra_body, timeout),
        )


class AsyncSteps(AsyncResource, elsewhere=ELSEWHERE["beta.threads.runs.steps"]):
    """What an assistant did in a run, step by step."""

    @cached_property
    def with_raw_response(self) -> AsyncStepsWithRawResponse:
        """The same, each method giving the raw HTTP response."""
        return AsyncStepsWithRawResponse(self._client)

    @cached_property
    def with_streaming_response(self) -> AsyncStepsWithStreamingResponse:
        """The same, each method giving a response whose body is read on demand."""
        return AsyncStepsWithStreamingResponse(self._client)

    def list(
        self,
        run_id: str,
        *,
        thread_id: str,
        limit: int | Omit = omit,
        order: Literal["asc", "desc"] | Omit = omit,
        after: str | Omit = omit,
        before: str | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> AsyncPaginator[RunStep, AsyncCursorPage[RunStep]]:
        """List the steps of a run.

        Lists what the assistant has done in a run so far, a page at a time.

        Args:
            run_id: The id of the run, which begins with `run_`.
            thread_id: The id of the thread, which begins with `thread_`.
            limit: The most items that a page holds, 20 if it is left out.
            order: Whether the oldest items come first (`asc`) or the newest (`desc`), which they do
                if it is left out.
            after: The id of the last item of the page before; the first page if it is left out.
            before: The id of the first item of the page after, to page backwards.
            extra_headers: Headers to send besides the client's.
            extra_query: Query parameters to send besides the method's.
            extra_body: Members to add to the request body.
            timeout: Seconds, or a `Timeout`, for this call alone.

        Returns:
            A page of steps.
        """
        return self._client.page(
            _LIST,
            AsyncCursorPage[RunStep],
            path={"run_id": run_id, "thread_id": thread_id},
            query={
                "limit": limit,
                "order": order,
                "after": after,
                "before": before,
            },
            options=CallOptions(extra_headers, extra_query, extra_body, timeout),
        )

    async def retrieve(
        self,
        step_id: str,
        *,
        thread_id: str,
        run_id: str,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> RunStep:
        """Get a step of a run.

        Reads a step of a run, among it which tools were called and what they gave.

        Args:
            step_id: The id of the step, which begins with `step_`.
            thread_id: The id of the thread, which begins with `thread_`.
            run_id: The id of the run, which begins with `run_`.
            extra_headers: Headers to send besides the client's.
            extra_query: Query parameters to send besides the method's.
            extra_body: Members to add to the request body.
            timeout: Seconds, or a `Timeout`, for this call alone.

        Returns:
            The step.
        """
        return await self._client.request(
            _RETRIEVE,
            RunStep,
            path={
                "step_id": step_id,
                "thread_id": thread_id,
                "run_id": run_id,
            },
            options=CallOptions(extra_headers, extra_query, extra_body, timeout),
        )


class StepsWithRawResponse:
    """`Steps`, each method giving the raw HTTP response."""

    def __init__(self, client: SyncCaller) -> None:
        steps = Steps(raw_caller(client))
        self.list = returns_raw(steps.list)
        self.retrieve = returns_raw(steps.retrieve)


class StepsWithStreamingResponse:
    """`Steps`, each method giving a response whose body is read on demand."""

    def __init__(self, client: SyncCaller) -> None:
        steps = Steps(streamed_caller(client))
        self.list = returns_streamed(steps.list)
        self.retrieve = returns_streamed(steps.retrieve)


class AsyncStepsWithRawResponse:
    """`AsyncSteps`, each method giving the raw HTTP response."""

    def __init__(self, client: AsyncCaller) -> None:
        steps = AsyncSteps(async_raw_caller(client))
        self.list = async_returns_raw(steps.list)
        self.retrieve = async_returns_raw(steps.retrieve)


class AsyncStepsWithStreamingResponse:
    """`AsyncSteps`, each method giving a response whose body is read on demand."""

    def __init__(self, client: AsyncCaller) -> None:
        steps = AsyncSteps(async_streamed_caller(client))
        self.list = async_returns_streamed(steps.list)
        self.retrieve = async_returns_streamed(steps.retrieve)
