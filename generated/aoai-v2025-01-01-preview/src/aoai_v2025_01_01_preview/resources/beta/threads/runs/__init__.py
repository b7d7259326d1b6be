# Made by aoaigen 0.1.0 from API version 2025-01-01-preview. Edits are lost when it is made again.

"""`client.beta.threads.runs`: The work of assistants on threads."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, cast, overload

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
from ....._runtime.lazy import lazy_exports
from ....._runtime.operation import CallOptions, Operation
from ....._runtime.pagination import AsyncCursorPage, SyncCursorPage
from ....._runtime.polling import Patience, async_poll, poll
from ....._runtime.resource import AsyncResource, SyncResource
from ....._runtime.sentinels import not_given, omit
from .....types.beta import AssistantStreamEvent, Run

if TYPE_CHECKING:
    import builtins
    from collections.abc import Callable, Iterable
    from typing import Literal

    from ....._runtime.caller import AsyncCaller, SyncCaller
    from ....._runtime.pagination import AsyncPaginator
    from ....._runtime.sentinels import NotGiven, Omit
    from ....._runtime.streaming import AsyncStream, Stream
    from ....._runtime.transport import Timeout
    from ....._runtime.types import Body, Headers, Query
    from .....lib.streaming.assistants import (
        AssistantEventHandlerT,
        AssistantStreamManager,
        AsyncAssistantEventHandlerT,
        AsyncAssistantStreamManager,
    )
    from .....types import AssistantResponseFormatOptionParam, AssistantToolParam, Metadata
    from .....types.beta import (
        AssistantToolChoiceOptionParam,
        NewMessageParam,
        RunTruncationStrategy,
        RunTruncationStrategyParam,
    )
    from .....types.beta.threads import RunStepInclude, ToolOutputParam
    from .steps import (
        AsyncSteps,
        AsyncStepsWithRawResponse,
        AsyncStepsWithStreamingResponse,
        Steps,
        StepsWithRawResponse,
        StepsWithStreamingResponse,
    )

_LIST = Operation(
    id="List_Runs",
    method="GET",
    path="/threads/{thread_id}/runs",
)
_CREATE = Operation(
    id="Create_Run",
    method="POST",
    path="/threads/{thread_id}/runs",
    body="json",
)
_RETRIEVE = Operation(
    id="Get_Run",
    method="GET",
    path="/threads/{thread_id}/runs/{run_id}",
)
_UPDATE = Operation(
    id="Modify_Run",
    method="POST",
    path="/threads/{thread_id}/runs/{run_id}",
    body="json",
)
_SUBMIT_TOOL_OUTPUTS = Operation(
    id="Submit_Tool_Outputs_To_Run",
    method="POST",
    path="/threads/{thread_id}/runs/{run_id}/submit_tool_outputs",
    body="json",
)
_CANCEL = Operation(
    id="Cancel_Run",
    method="POST",
    path="/threads/{thread_id}/runs/{run_id}/cancel",
)


class Runs(SyncResource):
    """The work of assistants on threads."""

    @cached_property
    def steps(self) -> Steps:
        """What an assistant did in a run, step by step."""
        from .steps import Steps

        return Steps(self._client)

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
        thread_id: str,
        *,
        limit: int | Omit = omit,
        order: Literal["asc", "desc"] | Omit = omit,
        after: str | Omit = omit,
        before: str | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> SyncCursorPage[Run]:
        """List runs.

        Lists the runs of a thread, ended ones included, a page at a time.

        Args:
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
            A page of runs.
        """
        return self._client.page(
            _LIST,
            SyncCursorPage[Run],
            path={"thread_id": thread_id},
            query={
                "limit": limit,
                "order": order,
                "after": after,
                "before": before,
            },
            options=CallOptions(extra_headers, extra_query, extra_body, timeout),
        )

    @overload
    def create(
        self,
        thread_id: str,
        *,
        assistant_id: str,
        include: builtins.list[RunStepInclude] | Omit = omit,
        model: str | None | Omit = omit,
        instructions: str | None | Omit = omit,
        tools: Iterable[AssistantToolParam] | None | Omit = omit,
        metadata: Metadata | None | Omit = omit,
        temperature: float | None | Omit = omit,
        top_p: float | None | Omit = omit,
        stream: Literal[False] | None | Omit = omit,
        max_prompt_tokens: int | None | Omit = omit,
        max_completion_tokens: int | None | Omit = omit,
        truncation_strategy: RunTruncationStrategyParam | RunTruncationStrategy | Omit = omit,
        tool_choice: AssistantToolChoiceOptionParam | Omit = omit,
        parallel_tool_calls: bool | Omit = omit,
        response_format: AssistantResponseFormatOptionParam | Omit = omit,
        additional_instructions: str | None | Omit = omit,
        additional_messages: Iterable[NewMessageParam] | None | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> Run: ...

    @overload
    def create(
        self,
        thread_id: str,
        *,
        assistant_id: str,
        include: builtins.list[RunStepInclude] | Omit = omit,
        model: str | None | Omit = omit,
        instructions: str | None | Omit = omit,
        tools: Iterable[AssistantToolParam] | None | Omit = omit,
        metadata: Metadata | None | Omit = omit,
        temperature: float | None | Omit = omit,
        top_p: float | None | Omit = omit,
        stream: Literal[True],
        max_prompt_tokens: int | None | Omit = omit,
        max_completion_tokens: int | None | Omit = omit,
        truncation_strategy: RunTruncationStrategyParam | RunTruncationStrategy | Omit = omit,
        tool_choice: AssistantToolChoiceOptionParam | Omit = omit,
        parallel_tool_calls: bool | Omit = omit,
        response_format: AssistantResponseFormatOptionParam | Omit = omit,
        additional_instructions: str | None | Omit = omit,
        additional_messages: Iterable[NewMessageParam] | None | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> Stream[AssistantStreamEvent]: ...

    @overload
    def create(
        self,
        thread_id: str,
        *,
        assistant_id: str,
        include: builtins.list[RunStepInclude] | Omit = omit,
        model: str | None | Omit = omit,
        instructions: str | None | Omit = omit,
        tools: Iterable[AssistantToolParam] | None | Omit = omit,
        metadata: Metadata | None | Omit = omit,
        temperature: float | None | Omit = omit,
        top_p: float | None | Omit = omit,
        stream: bool | None | Omit = omit,
        max_prompt_tokens: int | None | Omit = omit,
        max_completion_tokens: int | None | Omit = omit,
        truncation_strategy: RunTruncationStrategyParam | RunTruncationStrategy | Omit = omit,
        tool_choice: AssistantToolChoiceOptionParam | Omit = omit,
        parallel_tool_calls: bool | Omit = omit,
        response_format: AssistantResponseFormatOptionParam | Omit = omit,
        additional_instructions: str | None | Omit = omit,
        additional_messages: Iterable[NewMessageParam] | None | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> Run | Stream[AssistantStreamEvent]: ...

    def create(
        self,
        thread_id: str,
        *,
        assistant_id: str,
        include: builtins.list[RunStepInclude] | Omit = omit,
        model: str | None | Omit = omit,
        instructions: str | None | Omit = omit,
        tools: Iterable[AssistantToolParam] | None | Omit = omit,
        metadata: Metadata | None | Omit = omit,
        temperature: float | None | Omit = omit,
        top_p: float | None | Omit = omit,
        stream: bool | None | Omit = omit,
        max_prompt_tokens: int | None | Omit = omit,
        max_completion_tokens: int | None | Omit = omit,
        truncation_strategy: RunTruncationStrategyParam | RunTruncationStrategy | Omit = omit,
        tool_choice: AssistantToolChoiceOptionParam | Omit = omit,
        parallel_tool_calls: bool | Omit = omit,
        response_format: AssistantResponseFormatOptionParam | Omit = omit,
        additional_instructions: str | None | Omit = omit,
        additional_messages: Iterable[NewMessageParam] | None | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> Run | Stream[AssistantStreamEvent]:
        """Run an assistant on a thread.

        Has an assistant read a thread, use its tools and answer in the thread. The run works after
        the answer to this call: ask for its state until it ends. With `stream` it arrives as events
        while it works, until it ends or waits for outputs of tools.

        Args:
            thread_id: The id of the thread, which begins with `thread_`.
            assistant_id: The id of the assistant.
            include: What the steps of the run are to carry besides, which is left out otherwise.
            model: The name of the deployment that is to answer, that of the assistant if it is left
                out.
            instructions: How the model is to behave in this run, instead of the instructions of the
                assistant.
            tools: The tools that the model may use in this run, instead of those of the assistant.
            metadata: Pairs of keys and values of your own.
            temperature: How freely tokens are chosen, from 0, nearly always the likeliest, to 2.
                Change this or `top_p`, not both.
            top_p: The share of the probability that tokens are chosen from, likeliest first: 0.1
                leaves only those that make up the top tenth. Change this or `temperature`, not
                both.
            stream: Whether the run arrives as events while it works.
            max_prompt_tokens: The most tokens that the prompts of all turns of the run may have, at
                least 256. A run that reaches it ends as `incomplete`.
            max_completion_tokens: The most tokens that the answers of all turns of the run may
                have, at least 256. A run that reaches it ends as `incomplete`.
            truncation_strategy: How much of a long thread the model reads.
            tool_choice: Whether the model uses a tool: `none` for never, `auto` for as it sees fit,
                or the one that it must use.
            parallel_tool_calls: Whether the model may call several functions at once.
            response_format: What the answers of the model have to look like. With `auto`, text.
            additional_instructions: Instructions for this run, added behind those of the assistant.
            additional_messages: Messages to add to the thread before the run begins.
            extra_headers: Headers to send besides the client's.
            extra_query: Query parameters to send besides the method's.
            extra_body: Members to add to the request body.
            timeout: Seconds, or a `Timeout`, for this call alone.

        Returns:
            The new run or, with `stream`, server-sent events that end with `done`.
        """
        path = {"thread_id": thread_id}
        query = {"include[]": include}
        body = {
            "assistant_id": assistant_id,
            "model": model,
            "instructions": instructions,
            "tools": tools,
            "metadata": metadata,
            "temperature": temperature,
            "top_p": top_p,
            "stream": stream,
            "max_prompt_tokens": max_prompt_tokens,
            "max_completion_tokens": max_completion_tokens,
            "truncation_strategy": truncation_strategy,
            "tool_choice": tool_choice,
            "parallel_tool_calls": parallel_tool_calls,
            "response_format": response_format,
            "additional_instructions": additional_instructions,
            "additional_messages": additional_messages,
        }
        options = CallOptions(extra_headers, extra_query, extra_body, timeout)
        if stream:
            return self._client.stream(
                _CREATE,
                cast("type[AssistantStreamEvent]", AssistantStreamEvent),
                path=path,
                query=query,
                body=body,
                options=options,
            )
        return self._client.request(_CREATE, Run, path=path, query=query, body=body, options=options)

    def retrieve(
        self,
        run_id: str,
        *,
        thread_id: str,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> Run:
        """Get a run.

        Reads the state of a run.

        Args:
            run_id: The id of the run, which begins with `run_`.
            thread_id: The id of the thread, which begins with `thread_`.
            extra_headers: Headers to send besides the client's.
            extra_query: Query parameters to send besides the method's.
            extra_body: Members to add to the request body.
            timeout: Seconds, or a `Timeout`, for this call alone.

        Returns:
            The run.
        """
        return self._client.request(
            _RETRIEVE,
            Run,
            path={"run_id": run_id, "thread_id": thread_id},
            options=CallOptions(extra_headers, extra_query, extra_body, timeout),
        )

    def update(
        self,
        run_id: str,
        *,
        thread_id: str,
        metadata: Metadata | None | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> Run:
        """Change a run.

        Changes the metadata of a run. Nothing else of a run can be changed.

        Args:
            run_id: The id of the run, which begins with `run_`.
            thread_id: The id of the thread, which begins with `thread_`.
            metadata: Pairs of keys and values of your own.
            extra_headers: Headers to send besides the client's.
            extra_query: Query parameters to send besides the method's.
            extra_body: Members to add to the request body.
            timeout: Seconds, or a `Timeout`, for this call alone.

        Returns:
            The changed run.
        """
        return self._client.request(
            _UPDATE,
            Run,
            path={"run_id": run_id, "thread_id": thread_id},
            body={"metadata": metadata},
            options=CallOptions(extra_headers, extra_query, extra_body, timeout),
        )

    @overload
    def submit_tool_outputs(
        self,
        run_id: str,
        *,
        thread_id: str,
        tool_outputs: Iterable[ToolOutputParam],
        stream: Literal[False] | None | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> Run: ...

    @overload
    def submit_tool_outputs(
        self,
        run_id: str,
        *,
        thread_id: str,
        tool_outputs: Iterable[ToolOutputParam],
        stream: Literal[True],
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> Stream[AssistantStreamEvent]: ...

    @overload
    def submit_tool_outputs(
        self,
        run_id: str,
        *,
        thread_id: str,
        tool_outputs: Iterable[ToolOutputParam],
        stream: bool | None | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> Run | Stream[AssistantStreamEvent]: ...

    def submit_tool_outputs(
        self,
        run_id: str,
        *,
        thread_id: str,
        tool_outputs: Iterable[ToolOutputParam],
        stream: bool | None | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> Run | Stream[AssistantStreamEvent]:
        """Submit the outputs of tools.

        Gives a run that is in `requires_action` what its calls of functions have resulted in, for
        all calls at once. The run then goes on; with `stream` it arrives as events from there.

        Args:
            run_id: The id of the run, which begins with `run_`.
            thread_id: The id of the thread, which begins with `thread_`.
            tool_outputs: One output for each call in `required_action`.
            stream: Whether the rest of the run arrives as events while it works.
            extra_headers: Headers to send besides the client's.
            extra_query: Query parameters to send besides the method's.
            extra_body: Members to add to the request body.
            timeout: Seconds, or a `Timeout`, for this call alone.

        Returns:
            The run, which goes on, or, with `stream`, server-sent events that end with `done`.
        """
        path = {"run_id": run_id, "thread_id": thread_id}
        body = {"tool_outputs": tool_outputs, "stream": stream}
        options = CallOptions(extra_headers, extra_query, extra_body, timeout)
        if stream:
            return self._client.stream(
                _SUBMIT_TOOL_OUTPUTS,
                cast("type[AssistantStreamEvent]", AssistantStreamEvent),
                path=path,
                body=body,
                options=options,
            )
        return self._client.request(_SUBMIT_TOOL_OUTPUTS, Run, path=path, body=body, options=options)

    def cancel(
        self,
        run_id: str,
        *,
        thread_id: str,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> Run:
        """Cancel a run.

        Stops a run that is `in_progress`. It is `cancelling` until the work under way is done.

        Args:
            run_id: The id of the run, which begins with `run_`.
            thread_id: The id of the thread, which begins with `thread_`.
            extra_headers: Headers to send besides the client's.
            extra_query: Query parameters to send besides the method's.
            extra_body: Members to add to the request body.
            timeout: Seconds, or a `Timeout`, for this call alone.

        Returns:
            The run that is being cancelled.
        """
        return self._client.request(
            _CANCEL,
            Run,
            path={"run_id": run_id, "thread_id": thread_id},
            options=CallOptions(extra_headers, extra_query, extra_body, timeout),
        )

    def create_and_poll(
        self,
        thread_id: str,
        *,
        assistant_id: str,
        include: builtins.list[RunStepInclude] | Omit = omit,
        model: str | None | Omit = omit,
        instructions: str | None | Omit = omit,
        tools: Iterable[AssistantToolParam] | None | Omit = omit,
        metadata: Metadata | None | Omit = omit,
        temperature: float | None | Omit = omit,
        top_p: float | None | Omit = omit,
        max_prompt_tokens: int | None | Omit = omit,
        max_completion_tokens: int | None | Omit = omit,
        truncation_strategy: RunTruncationStrategyParam | RunTruncationStrategy | Omit = omit,
        tool_choice: AssistantToolChoiceOptionParam | Omit = omit,
        parallel_tool_calls: bool | Omit = omit,
        response_format: AssistantResponseFormatOptionParam | Omit = omit,
        additional_instructions: str | None | Omit = omit,
        additional_messages: Iterable[NewMessageParam] | None | Omit = omit,
        poll_interval_ms: int | Omit = omit,
        max_wait_seconds: float | Omit = omit,
        on_progress: Callable[[Run], object] | None = None,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> Run:
        """Run an assistant on a thread. Waits until it has ended, or waits for outputs of tools.

        Args:
            thread_id: The id of the thread, which begins with `thread_`.
            assistant_id: The id of the assistant.
            include: What the steps of the run are to carry besides, which is left out otherwise.
            model: The name of the deployment that is to answer, that of the assistant if it is left
                out.
            instructions: How the model is to behave in this run, instead of the instructions of the
                assistant.
            tools: The tools that the model may use in this run, instead of those of the assistant.
            metadata: Pairs of keys and values of your own.
            temperature: How freely tokens are chosen, from 0, nearly always the likeliest, to 2.
                Change this or `top_p`, not both.
            top_p: The share of the probability that tokens are chosen from, likeliest first: 0.1
                leaves only those that make up the top tenth. Change this or `temperature`, not
                both.
            max_prompt_tokens: The most tokens that the prompts of all turns of the run may have, at
                least 256. A run that reaches it ends as `incomplete`.
            max_completion_tokens: The most tokens that the answers of all turns of the run may
                have, at least 256. A run that reaches it ends as `incomplete`.
            truncation_strategy: How much of a long thread the model reads.
            tool_choice: Whether the model uses a tool: `none` for never, `auto` for as it sees fit,
                or the one that it must use.
            parallel_tool_calls: Whether the model may call several functions at once.
            response_format: What the answers of the model have to look like. With `auto`, text.
            additional_instructions: Instructions for this run, added behind those of the assistant.
            additional_messages: Messages to add to the thread before the run begins.
            poll_interval_ms: Milliseconds between two looks; what the service asks for if it is
                left out, else 1000 by default.
            max_wait_seconds: Seconds after which waiting is given up with a TimeoutError; the
                service goes on.
            on_progress: Called with each state that is seen, the last one included.
            extra_headers: Headers to send besides the client's.
            extra_query: Query parameters to send besides the method's.
            extra_body: Members to add to the request body.
            timeout: Seconds, or a `Timeout`, for this call alone.
        """
        started = self.create(
            thread_id,
            assistant_id=assistant_id,
            include=include,
            model=model,
            instructions=instructions,
            tools=tools,
            metadata=metadata,
            temperature=temperature,
            top_p=top_p,
            max_prompt_tokens=max_prompt_tokens,
            max_completion_tokens=max_completion_tokens,
            truncation_strategy=truncation_strategy,
            tool_choice=tool_choice,
            parallel_tool_calls=parallel_tool_calls,
            response_format=response_format,
            additional_instructions=additional_instructions,
            additional_messages=additional_messages,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
        return self.poll(
            started.id,
            thread_id=started.thread_id,
            poll_interval_ms=poll_interval_ms,
            max_wait_seconds=max_wait_seconds,
            on_progress=on_progress,
            extra_headers=extra_headers,
            timeout=timeout,
        )

    def stream(
        self,
        thread_id: str,
        *,
        assistant_id: str,
        include: builtins.list[RunStepInclude] | Omit = omit,
        model: str | None | Omit = omit,
        instructions: str | None | Omit = omit,
        tools: Iterable[AssistantToolParam] | None | Omit = omit,
        metadata: Metadata | None | Omit = omit,
        temperature: float | None | Omit = omit,
        top_p: float | None | Omit = omit,
        max_prompt_tokens: int | None | Omit = omit,
        max_completion_tokens: int | None | Omit = omit,
        truncation_strategy: RunTruncationStrategyParam | RunTruncationStrategy | Omit = omit,
        tool_choice: AssistantToolChoiceOptionParam | Omit = omit,
        parallel_tool_calls: bool | Omit = omit,
        response_format: AssistantResponseFormatOptionParam | Omit = omit,
        additional_instructions: str | None | Omit = omit,
        additional_messages: Iterable[NewMessageParam] | None | Omit = omit,
        event_handler: AssistantEventHandlerT | None = None,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> AssistantStreamManager[AssistantEventHandlerT]:
        """Run an assistant on a thread. A handler follows its events in a `with` statement.

        Args:
            thread_id: The id of the thread, which begins with `thread_`.
            assistant_id: The id of the assistant.
            include: What the steps of the run are to carry besides, which is left out otherwise.
            model: The name of the deployment that is to answer, that of the assistant if it is left
                out.
            instructions: How the model is to behave in this run, instead of the instructions of the
                assistant.
            tools: The tools that the model may use in this run, instead of those of the assistant.
            metadata: Pairs of keys and values of your own.
            temperature: How freely tokens are chosen, from 0, nearly always the likeliest, to 2.
                Change this or `top_p`, not both.
            top_p: The share of the probability that tokens are chosen from, likeliest first: 0.1
                leaves only those that make up the top tenth. Change this or `temperature`, not
                both.
            max_prompt_tokens: The most tokens that the prompts of all turns of the run may have, at
                least 256. A run that reaches it ends as `incomplete`.
            max_completion_tokens: The most tokens that the answers of all turns of the run may
                have, at least 256. A run that reaches it ends as `incomplete`.
            truncation_strategy: How much of a long thread the model reads.
            tool_choice: Whether the model uses a tool: `none` for never, `auto` for as it sees fit,
                or the one that it must use.
            parallel_tool_calls: Whether the model may call several functions at once.
            response_format: What the answers of the model have to look like. With `auto`, text.
            additional_instructions: Instructions for this run, added behind those of the assistant.
            additional_messages: Messages to add to the thread before the run begins.
            event_handler: What is told of the events, one for this stream alone. Without it they
                can still be iterated over.
            extra_headers: Headers to send besides the client's.
            extra_query: Query parameters to send besides the method's.
            extra_body: Members to add to the request body.
            timeout: Seconds, or a `Timeout`, for this call alone.
        """
        from .....lib.streaming.assistants import AssistantStreamManager

        return AssistantStreamManager(
            lambda: self.create(
                thread_id,
                assistant_id=assistant_id,
                include=include,
                model=model,
                instructions=instructions,
                tools=tools,
                metadata=metadata,
                temperature=temperature,
                top_p=top_p,
                max_prompt_tokens=max_prompt_tokens,
                max_completion_tokens=max_completion_tokens,
                truncation_strategy=truncation_strategy,
                tool_choice=tool_choice,
                parallel_tool_calls=parallel_tool_calls,
                response_format=response_format,
                additional_instructions=additional_instructions,
                additional_messages=additional_messages,
                extra_headers=extra_headers,
                extra_query=extra_query,
                extra_body=extra_body,
                timeout=timeout,
                stream=True,
            ),
            event_handler=event_handler,
        )

    def poll(
        self,
        run_id: str,
        thread_id: str,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
        poll_interval_ms: int | Omit = omit,
        *,
        max_wait_seconds: float | Omit = omit,
        on_progress: Callable[[Run], object] | None = None,
    ) -> Run:
        """Get a run. Asks for it until it has ended, or waits for outputs of tools.

        Args:
            run_id: The id of the run, which begins with `run_`.
            thread_id: The id of the thread, which begins with `thread_`.
            poll_interval_ms: Milliseconds between two looks; what the service asks for if it is
                left out, else 1000 by default.
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
                run_id,
                thread_id=thread_id,
                extra_headers=extra_headers,
                extra_query=extra_query,
                extra_body=extra_body,
                timeout=timeout,
            ),
            Patience(
                ended=("requires_action", "cancelled", "completed", "failed", "expired", "incomplete"),
                interval_ms=poll_interval_ms,
                default_interval_ms=1000,
                max_wait_seconds=max_wait_seconds,
                on_progress=on_progress,
            ),
        )

    def submit_tool_outputs_and_poll(
        self,
        run_id: str,
        *,
        thread_id: str,
        tool_outputs: Iterable[ToolOutputParam],
        poll_interval_ms: int | Omit = omit,
        max_wait_seconds: float | Omit = omit,
        on_progress: Callable[[Run], object] | None = None,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> Run:
        """Submit the outputs of tools. Waits until it has ended, or waits for outputs of tools.

        Args:
            run_id: The id of the run, which begins with `run_`.
            thread_id: The id of the thread, which begins with `thread_`.
            tool_outputs: One output for each call in `required_action`.
            poll_interval_ms: Milliseconds between two looks; what the service asks for if it is
                left out, else 1000 by default.
            max_wait_seconds: Seconds after which waiting is given up with a TimeoutError; the
                service goes on.
            on_progress: Called with each state that is seen, the last one included.
            extra_headers: Headers to send besides the client's.
            extra_query: Query parameters to send besides the method's.
            extra_body: Members to add to the request body.
            timeout: Seconds, or a `Timeout`, for this call alone.
        """
        started = self.submit_tool_outputs(
            run_id,
            thread_id=thread_id,
            tool_outputs=tool_outputs,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
        return self.poll(
            started.id,
            thread_id=started.thread_id,
            poll_interval_ms=poll_interval_ms,
            max_wait_seconds=max_wait_seconds,
            on_progress=on_progress,
            extra_headers=extra_headers,
            timeout=timeout,
        )

    def submit_tool_outputs_stream(
        self,
        run_id: str,
        *,
        thread_id: str,
        tool_outputs: Iterable[ToolOutputParam],
        event_handler: AssistantEventHandlerT | None = None,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> AssistantStreamManager[AssistantEventHandlerT]:
        """Submit the outputs of tools. A handler follows its events in a `with` statement.

        Args:
            run_id: The id of the run, which begins with `run_`.
            thread_id: The id of the thread, which begins with `thread_`.
            tool_outputs: One output for each call in `required_action`.
            event_handler: What is told of the events, one for this stream alone. Without it they
                can still be iterated over.
            extra_headers: Headers to send besides the client's.
            extra_query: Query parameters to send besides the method's.
            extra_body: Members to add to the request body.
            timeout: Seconds, or a `Timeout`, for this call alone.
        """
        from .....lib.streaming.assistants import AssistantStreamManager

        return AssistantStreamManager(
            lambda: self.submit_tool_outputs(
                run_id,
                thread_id=thread_id,
                tool_outputs=tool_outputs,
                extra_headers=extra_headers,
                extra_query=extra_query,
                extra_body=extra_body,
                timeout=timeout,
                stream=True,
            ),
            event_handler=event_handler,
        )

    create_and_stream = stream
    """Deprecated: the older name of `stream`."""


class AsyncRuns(AsyncResource):
    """The work of assistants on threads."""

    @cached_property
    def steps(self) -> AsyncSteps:
        """What an assistant did in a run, step by step."""
        from .steps import AsyncSteps

        return AsyncSteps(self._client)

    @cached_property
    def with_raw_response(self) -> AsyncRunsWithRawResponse:
        """The same, each method giving the raw HTTP response."""
        return AsyncRunsWithRawResponse(self._client)

    @cached_property
    def with_streaming_response(self) -> AsyncRunsWithStreamingResponse:
        """The same, each method giving a response whose body is read on demand."""
        return AsyncRunsWithStreamingResponse(self._client)

    def list(
        self,
        thread_id: str,
        *,
        limit: int | Omit = omit,
        order: Literal["asc", "desc"] | Omit = omit,
        after: str | Omit = omit,
        before: str | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> AsyncPaginator[Run, AsyncCursorPage[Run]]:
        """List runs.

        Lists the runs of a thread, ended ones included, a page at a time.

        Args:
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
            A page of runs.
        """
        return self._client.page(
            _LIST,
            AsyncCursorPage[Run],
            path={"thread_id": thread_id},
            query={
                "limit": limit,
                "order": order,
                "after": after,
                "before": before,
            },
            options=CallOptions(extra_headers, extra_query, extra_body, timeout),
        )

    @overload
    async def create(
        self,
        thread_id: str,
        *,
        assistant_id: str,
        include: builtins.list[RunStepInclude] | Omit = omit,
        model: str | None | Omit = omit,
        instructions: str | None | Omit = omit,
        tools: Iterable[AssistantToolParam] | None | Omit = omit,
        metadata: Metadata | None | Omit = omit,
        temperature: float | None | Omit = omit,
        top_p: float | None | Omit = omit,
        stream: Literal[False] | None | Omit = omit,
        max_prompt_tokens: int | None | Omit = omit,
        max_completion_tokens: int | None | Omit = omit,
        truncation_strategy: RunTruncationStrategyParam | RunTruncationStrategy | Omit = omit,
        tool_choice: AssistantToolChoiceOptionParam | Omit = omit,
        parallel_tool_calls: bool | Omit = omit,
        response_format: AssistantResponseFormatOptionParam | Omit = omit,
        additional_instructions: str | None | Omit = omit,
        additional_messages: Iterable[NewMessageParam] | None | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> Run: ...

    @overload
    async def create(
        self,
        thread_id: str,
        *,
        assistant_id: str,
        include: builtins.list[RunStepInclude] | Omit = omit,
        model: str | None | Omit = omit,
        instructions: str | None | Omit = omit,
        tools: Iterable[AssistantToolParam] | None | Omit = omit,
        metadata: Metadata | None | Omit = omit,
        temperature: float | None | Omit = omit,
        top_p: float | None | Omit = omit,
        stream: Literal[True],
        max_prompt_tokens: int | None | Omit = omit,
        max_completion_tokens: int | None | Omit = omit,
        truncation_strategy: RunTruncationStrategyParam | RunTruncationStrategy | Omit = omit,
        tool_choice: AssistantToolChoiceOptionParam | Omit = omit,
        parallel_tool_calls: bool | Omit = omit,
        response_format: AssistantResponseFormatOptionParam | Omit = omit,
        additional_instructions: str | None | Omit = omit,
        additional_messages: Iterable[NewMessageParam] | None | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> AsyncStream[AssistantStreamEvent]: ...

    @overload
    async def create(
        self,
        thread_id: str,
        *,
        assistant_id: str,
        include: builtins.list[RunStepInclude] | Omit = omit,
        model: str | None | Omit = omit,
        instructions: str | None | Omit = omit,
        tools: Iterable[AssistantToolParam] | None | Omit = omit,
        metadata: Metadata | None | Omit = omit,
        temperature: float | None | Omit = omit,
        top_p: float | None | Omit = omit,
        stream: bool | None | Omit = omit,
        max_prompt_tokens: int | None | Omit = omit,
        max_completion_tokens: int | None | Omit = omit,
        truncation_strategy: RunTruncationStrategyParam | RunTruncationStrategy | Omit = omit,
        tool_choice: AssistantToolChoiceOptionParam | Omit = omit,
        parallel_tool_calls: bool | Omit = omit,
        response_format: AssistantResponseFormatOptionParam | Omit = omit,
        additional_instructions: str | None | Omit = omit,
        additional_messages: Iterable[NewMessageParam] | None | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> Run | AsyncStream[AssistantStreamEvent]: ...

    async def create(
        self,
        thread_id: str,
        *,
        assistant_id: str,
        include: builtins.list[RunStepInclude] | Omit = omit,
        model: str | None | Omit = omit,
        instructions: str | None | Omit = omit,
        tools: Iterable[AssistantToolParam] | None | Omit = omit,
        metadata: Metadata | None | Omit = omit,
        temperature: float | None | Omit = omit,
        top_p: float | None | Omit = omit,
        stream: bool | None | Omit = omit,
        max_prompt_tokens: int | None | Omit = omit,
        max_completion_tokens: int | None | Omit = omit,
        truncation_strategy: RunTruncationStrategyParam | RunTruncationStrategy | Omit = omit,
        tool_choice: AssistantToolChoiceOptionParam | Omit = omit,
        parallel_tool_calls: bool | Omit = omit,
        response_format: AssistantResponseFormatOptionParam | Omit = omit,
        additional_instructions: str | None | Omit = omit,
        additional_messages: Iterable[NewMessageParam] | None | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> Run | AsyncStream[AssistantStreamEvent]:
        """Run an assistant on a thread.

        Has an assistant read a thread, use its tools and answer in the thread. The run works after
        the answer to this call: ask for its state until it ends. With `stream` it arrives as events
        while it works, until it ends or waits for outputs of tools.

        Args:
            thread_id: The id of the thread, which begins with `thread_`.
            assistant_id: The id of the assistant.
            include: What the steps of the run are to carry besides, which is left out otherwise.
            model: The name of the deployment that is to answer, that of the assistant if it is left
                out.
            instructions: How the model is to behave in this run, instead of the instructions of the
                assistant.
            tools: The tools that the model may use in this run, instead of those of the assistant.
            metadata: Pairs of keys and values of your own.
            temperature: How freely tokens are chosen, from 0, nearly always the likeliest, to 2.
                Change this or `top_p`, not both.
            top_p: The share of the probability that tokens are chosen from, likeliest first: 0.1
                leaves only those that make up the top tenth. Change this or `temperature`, not
                both.
            stream: Whether the run arrives as events while it works.
            max_prompt_tokens: The most tokens that the prompts of all turns of the run may have, at
                least 256. A run that reaches it ends as `incomplete`.
            max_completion_tokens: The most tokens that the answers of all turns of the run may
                have, at least 256. A run that reaches it ends as `incomplete`.
            truncation_strategy: How much of a long thread the model reads.
            tool_choice: Whether the model uses a tool: `none` for never, `auto` for as it sees fit,
                or the one that it must use.
            parallel_tool_calls: Whether the model may call several functions at once.
            response_format: What the answers of the model have to look like. With `auto`, text.
            additional_instructions: Instructions for this run, added behind those of the assistant.
            additional_messages: Messages to add to the thread before the run begins.
            extra_headers: Headers to send besides the client's.
            extra_query: Query parameters to send besides the method's.
            extra_body: Members to add to the request body.
            timeout: Seconds, or a `Timeout`, for this call alone.

        Returns:
            The new run or, with `stream`, server-sent events that end with `done`.
        """
        path = {"thread_id": thread_id}
        query = {"include[]": include}
        body = {
            "assistant_id": assistant_id,
            "model": model,
            "instructions": instructions,
            "tools": tools,
            "metadata": metadata,
            "temperature": temperature,
            "top_p": top_p,
            "stream": stream,
            "max_prompt_tokens": max_prompt_tokens,
            "max_completion_tokens": max_completion_tokens,
            "truncation_strategy": truncation_strategy,
            "tool_choice": tool_choice,
            "parallel_tool_calls": parallel_tool_calls,
            "response_format": response_format,
            "additional_instructions": additional_instructions,
            "additional_messages": additional_messages,
        }
        options = CallOptions(extra_headers, extra_query, extra_body, timeout)
        if stream:
            return await self._client.stream(
                _CREATE,
                cast("type[AssistantStreamEvent]", AssistantStreamEvent),
                path=path,
                query=query,
                body=body,
                options=options,
            )
        return await self._client.request(_CREATE, Run, path=path, query=query, body=body, options=options)

    async def retrieve(
        self,
        run_id: str,
        *,
        thread_id: str,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> Run:
        """Get a run.

        Reads the state of a run.

        Args:
            run_id: The id of the run, which begins with `run_`.
            thread_id: The id of the thread, which begins with `thread_`.
            extra_headers: Headers to send besides the client's.
            extra_query: Query parameters to send besides the method's.
            extra_body: Members to add to the request body.
            timeout: Seconds, or a `Timeout`, for this call alone.

        Returns:
            The run.
        """
        return await self._client.request(
            _RETRIEVE,
            Run,
            path={"run_id": run_id, "thread_id": thread_id},
            options=CallOptions(extra_headers, extra_query, extra_body, timeout),
        )

    async def update(
        self,
        run_id: str,
        *,
        thread_id: str,
        metadata: Metadata | None | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> Run:
        """Change a run.

        Changes the metadata of a run. Nothing else of a run can be changed.

        Args:
            run_id: The id of the run, which begins with `run_`.
            thread_id: The id of the thread, which begins with `thread_`.
            metadata: Pairs of keys and values of your own.
            extra_headers: Headers to send besides the client's.
            extra_query: Query parameters to send besides the method's.
            extra_body: Members to add to the request body.
            timeout: Seconds, or a `Timeout`, for this call alone.

        Returns:
            The changed run.
        """
        return await self._client.request(
            _UPDATE,
            Run,
            path={"run_id": run_id, "thread_id": thread_id},
            body={"metadata": metadata},
            options=CallOptions(extra_headers, extra_query, extra_body, timeout),
        )

    @overload
    async def submit_tool_outputs(
        self,
        run_id: str,
        *,
        thread_id: str,
        tool_outputs: Iterable[ToolOutputParam],
        stream: Literal[False] | None | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> Run: ...

    @overload
    async def submit_tool_outputs(
        self,
        run_id: str,
        *,
        thread_id: str,
        tool_outputs: Iterable[ToolOutputParam],
        stream: Literal[True],
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> AsyncStream[AssistantStreamEvent]: ...

    @overload
    async def submit_tool_outputs(
        self,
        run_id: str,
        *,
        thread_id: str,
        tool_outputs: Iterable[ToolOutputParam],
        stream: bool | None | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> Run | AsyncStream[AssistantStreamEvent]: ...

    async def submit_tool_outputs(
        self,
        run_id: str,
        *,
        thread_id: str,
        tool_outputs: Iterable[ToolOutputParam],
        stream: bool | None | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> Run | AsyncStream[AssistantStreamEvent]:
        """Submit the outputs of tools.

        Gives a run that is in `requires_action` what its calls of functions have resulted in, for
        all calls at once. The run then goes on; with `stream` it arrives as events from there.

        Args:
            run_id: The id of the run, which begins with `run_`.
            thread_id: The id of the thread, which begins with `thread_`.
            tool_outputs: One output for each call in `required_action`.
            stream: Whether the rest of the run arrives as events while it works.
            extra_headers: Headers to send besides the client's.
            extra_query: Query parameters to send besides the method's.
            extra_body: Members to add to the request body.
            timeout: Seconds, or a `Timeout`, for this call alone.

        Returns:
            The run, which goes on, or, with `stream`, server-sent events that end with `done`.
        """
        path = {"run_id": run_id, "thread_id": thread_id}
        body = {"tool_outputs": tool_outputs, "stream": stream}
        options = CallOptions(extra_headers, extra_query, extra_body, timeout)
        if stream:
            return await self._client.stream(
                _SUBMIT_TOOL_OUTPUTS,
                cast("type[AssistantStreamEvent]", AssistantStreamEvent),
                path=path,
                body=body,
                options=options,
            )
        return await self._client.request(_SUBMIT_TOOL_OUTPUTS, Run, path=path, body=body, options=options)

    async def cancel(
        self,
        run_id: str,
        *,
        thread_id: str,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> Run:
        """Cancel a run.

        Stops a run that is `in_progress`. It is `cancelling` until the work under way is done.

        Args:
            run_id: The id of the run, which begins with `run_`.
            thread_id: The id of the thread, which begins with `thread_`.
            extra_headers: Headers to send besides the client's.
            extra_query: Query parameters to send besides the method's.
            extra_body: Members to add to the request body.
            timeout: Seconds, or a `Timeout`, for this call alone.

        Returns:
            The run that is being cancelled.
        """
        return await self._client.request(
            _CANCEL,
            Run,
            path={"run_id": run_id, "thread_id": thread_id},
            options=CallOptions(extra_headers, extra_query, extra_body, timeout),
        )

    async def create_and_poll(
        self,
        thread_id: str,
        *,
        assistant_id: str,
        include: builtins.list[RunStepInclude] | Omit = omit,
        model: str | None | Omit = omit,
        instructions: str | None | Omit = omit,
        tools: Iterable[AssistantToolParam] | None | Omit = omit,
        metadata: Metadata | None | Omit = omit,
        temperature: float | None | Omit = omit,
        top_p: float | None | Omit = omit,
        max_prompt_tokens: int | None | Omit = omit,
        max_completion_tokens: int | None | Omit = omit,
        truncation_strategy: RunTruncationStrategyParam | RunTruncationStrategy | Omit = omit,
        tool_choice: AssistantToolChoiceOptionParam | Omit = omit,
        parallel_tool_calls: bool | Omit = omit,
        response_format: AssistantResponseFormatOptionParam | Omit = omit,
        additional_instructions: str | None | Omit = omit,
        additional_messages: Iterable[NewMessageParam] | None | Omit = omit,
        poll_interval_ms: int | Omit = omit,
        max_wait_seconds: float | Omit = omit,
        on_progress: Callable[[Run], object] | None = None,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> Run:
        """Run an assistant on a thread. Waits until it has ended, or waits for outputs of tools.

        Args:
            thread_id: The id of the thread, which begins with `thread_`.
            assistant_id: The id of the assistant.
            include: What the steps of the run are to carry besides, which is left out otherwise.
            model: The name of the deployment that is to answer, that of the assistant if it is left
                out.
            instructions: How the model is to behave in this run, instead of the instructions of the
                assistant.
            tools: The tools that the model may use in this run, instead of those of the assistant.
            metadata: Pairs of keys and values of your own.
            temperature: How freely tokens are chosen, from 0, nearly always the likeliest, to 2.
                Change this or `top_p`, not both.
            top_p: The share of the probability that tokens are chosen from, likeliest first: 0.1
                leaves only those that make up the top tenth. Change this or `temperature`, not
                both.
            max_prompt_tokens: The most tokens that the prompts of all turns of the run may have, at
                least 256. A run that reaches it ends as `incomplete`.
            max_completion_tokens: The most tokens that the answers of all turns of the run may
                have, at least 256. A run that reaches it ends as `incomplete`.
            truncation_strategy: How much of a long thread the model reads.
            tool_choice: Whether the model uses a tool: `none` for never, `auto` for as it sees fit,
                or the one that it must use.
            parallel_tool_calls: Whether the model may call several functions at once.
            response_format: What the answers of the model have to look like. With `auto`, text.
            additional_instructions: Instructions for this run, added behind those of the assistant.
            additional_messages: Messages to add to the thread before the run begins.
            poll_interval_ms: Milliseconds between two looks; what the service asks for if it is
                left out, else 1000 by default.
            max_wait_seconds: Seconds after which waiting is given up with a TimeoutError; the
                service goes on.
            on_progress: Called with each state that is seen, the last one included.
            extra_headers: Headers to send besides the client's.
            extra_query: Query parameters to send besides the method's.
            extra_body: Members to add to the request body.
            timeout: Seconds, or a `Timeout`, for this call alone.
        """
        started = await self.create(
            thread_id,
            assistant_id=assistant_id,
            include=include,
            model=model,
            instructions=instructions,
            tools=tools,
            metadata=metadata,
            temperature=temperature,
            top_p=top_p,
            max_prompt_tokens=max_prompt_tokens,
            max_completion_tokens=max_completion_tokens,
            truncation_strategy=truncation_strategy,
            tool_choice=tool_choice,
            parallel_tool_calls=parallel_tool_calls,
            response_format=response_format,
            additional_instructions=additional_instructions,
            additional_messages=additional_messages,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
        return await self.poll(
            started.id,
            thread_id=started.thread_id,
            poll_interval_ms=poll_interval_ms,
            max_wait_seconds=max_wait_seconds,
            on_progress=on_progress,
            extra_headers=extra_headers,
            timeout=timeout,
        )

    def stream(
        self,
        thread_id: str,
        *,
        assistant_id: str,
        include: builtins.list[RunStepInclude] | Omit = omit,
        model: str | None | Omit = omit,
        instructions: str | None | Omit = omit,
        tools: Iterable[AssistantToolParam] | None | Omit = omit,
        metadata: Metadata | None | Omit = omit,
        temperature: float | None | Omit = omit,
        top_p: float | None | Omit = omit,
        max_prompt_tokens: int | None | Omit = omit,
        max_completion_tokens: int | None | Omit = omit,
        truncation_strategy: RunTruncationStrategyParam | RunTruncationStrategy | Omit = omit,
        tool_choice: AssistantToolChoiceOptionParam | Omit = omit,
        parallel_tool_calls: bool | Omit = omit,
        response_format: AssistantResponseFormatOptionParam | Omit = omit,
        additional_instructions: str | None | Omit = omit,
        additional_messages: Iterable[NewMessageParam] | None | Omit = omit,
        event_handler: AsyncAssistantEventHandlerT | None = None,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> AsyncAssistantStreamManager[AsyncAssistantEventHandlerT]:
        """Run an assistant on a thread. A handler follows its events in a `with` statement.

        Args:
            thread_id: The id of the thread, which begins with `thread_`.
            assistant_id: The id of the assistant.
            include: What the steps of the run are to carry besides, which is left out otherwise.
            model: The name of the deployment that is to answer, that of the assistant if it is left
                out.
            instructions: How the model is to behave in this run, instead of the instructions of the
                assistant.
            tools: The tools that the model may use in this run, instead of those of the assistant.
            metadata: Pairs of keys and values of your own.
            temperature: How freely tokens are chosen, from 0, nearly always the likeliest, to 2.
                Change this or `top_p`, not both.
            top_p: The share of the probability that tokens are chosen from, likeliest first: 0.1
                leaves only those that make up the top tenth. Change this or `temperature`, not
                both.
            max_prompt_tokens: The most tokens that the prompts of all turns of the run may have, at
                least 256. A run that reaches it ends as `incomplete`.
            max_completion_tokens: The most tokens that the answers of all turns of the run may
                have, at least 256. A run that reaches it ends as `incomplete`.
            truncation_strategy: How much of a long thread the model reads.
            tool_choice: Whether the model uses a tool: `none` for never, `auto` for as it sees fit,
                or the one that it must use.
            parallel_tool_calls: Whether the model may call several functions at once.
            response_format: What the answers of the model have to look like. With `auto`, text.
            additional_instructions: Instructions for this run, added behind those of the assistant.
            additional_messages: Messages to add to the thread before the run begins.
            event_handler: What is told of the events, one for this stream alone. Without it they
                can still be iterated over.
            extra_headers: Headers to send besides the client's.
            extra_query: Query parameters to send besides the method's.
            extra_body: Members to add to the request body.
            timeout: Seconds, or a `Timeout`, for this call alone.
        """
        from .....lib.streaming.assistants import AsyncAssistantStreamManager

        return AsyncAssistantStreamManager(
            lambda: self.create(
                thread_id,
                assistant_id=assistant_id,
                include=include,
                model=model,
                instructions=instructions,
                tools=tools,
                metadata=metadata,
                temperature=temperature,
                top_p=top_p,
                max_prompt_tokens=max_prompt_tokens,
                max_completion_tokens=max_completion_tokens,
                truncation_strategy=truncation_strategy,
                tool_choice=tool_choice,
                parallel_tool_calls=parallel_tool_calls,
                response_format=response_format,
                additional_instructions=additional_instructions,
                additional_messages=additional_messages,
                extra_headers=extra_headers,
                extra_query=extra_query,
                extra_body=extra_body,
                timeout=timeout,
                stream=True,
            ),
            event_handler=event_handler,
        )

    async def poll(
        self,
        run_id: str,
        thread_id: str,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
        poll_interval_ms: int | Omit = omit,
        *,
        max_wait_seconds: float | Omit = omit,
        on_progress: Callable[[Run], object] | None = None,
    ) -> Run:
        """Get a run. Asks for it until it has ended, or waits for outputs of tools.

        Args:
            run_id: The id of the run, which begins with `run_`.
            thread_id: The id of the thread, which begins with `thread_`.
            poll_interval_ms: Milliseconds between two looks; what the service asks for if it is
                left out, else 1000 by default.
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
                run_id,
                thread_id=thread_id,
                extra_headers=extra_headers,
                extra_query=extra_query,
                extra_body=extra_body,
                timeout=timeout,
            ),
            Patience(
                ended=("requires_action", "cancelled", "completed", "failed", "expired", "incomplete"),
                interval_ms=poll_interval_ms,
                default_interval_ms=1000,
                max_wait_seconds=max_wait_seconds,
                on_progress=on_progress,
            ),
        )

    async def submit_tool_outputs_and_poll(
        self,
        run_id: str,
        *,
        thread_id: str,
        tool_outputs: Iterable[ToolOutputParam],
        poll_interval_ms: int | Omit = omit,
        max_wait_seconds: float | Omit = omit,
        on_progress: Callable[[Run], object] | None = None,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> Run:
        """Submit the outputs of tools. Waits until it has ended, or waits for outputs of tools.

        Args:
            run_id: The id of the run, which begins with `run_`.
            thread_id: The id of the thread, which begins with `thread_`.
            tool_outputs: One output for each call in `required_action`.
            poll_interval_ms: Milliseconds between two looks; what the service asks for if it is
                left out, else 1000 by default.
            max_wait_seconds: Seconds after which waiting is given up with a TimeoutError; the
                service goes on.
            on_progress: Called with each state that is seen, the last one included.
            extra_headers: Headers to send besides the client's.
            extra_query: Query parameters to send besides the method's.
            extra_body: Members to add to the request body.
            timeout: Seconds, or a `Timeout`, for this call alone.
        """
        started = await self.submit_tool_outputs(
            run_id,
            thread_id=thread_id,
            tool_outputs=tool_outputs,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
        return await self.poll(
            started.id,
            thread_id=started.thread_id,
            poll_interval_ms=poll_interval_ms,
            max_wait_seconds=max_wait_seconds,
            on_progress=on_progress,
            extra_headers=extra_headers,
            timeout=timeout,
        )

    def submit_tool_outputs_stream(
        self,
        run_id: str,
        *,
        thread_id: str,
        tool_outputs: Iterable[ToolOutputParam],
        event_handler: AsyncAssistantEventHandlerT | None = None,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> AsyncAssistantStreamManager[AsyncAssistantEventHandlerT]:
        """Submit the outputs of tools. A handler follows its events in a `with` statement.

        Args:
            run_id: The id of the run, which begins with `run_`.
            thread_id: The id of the thread, which begins with `thread_`.
            tool_outputs: One output for each call in `required_action`.
            event_handler: What is told of the events, one for this stream alone. Without it they
                can still be iterated over.
            extra_headers: Headers to send besides the client's.
            extra_query: Query parameters to send besides the method's.
            extra_body: Members to add to the request body.
            timeout: Seconds, or a `Timeout`, for this call alone.
        """
        from .....lib.streaming.assistants import AsyncAssistantStreamManager

        return AsyncAssistantStreamManager(
            lambda: self.submit_tool_outputs(
                run_id,
                thread_id=thread_id,
                tool_outputs=tool_outputs,
                extra_headers=extra_headers,
                extra_query=extra_query,
                extra_body=extra_body,
                timeout=timeout,
                stream=True,
            ),
            event_handler=event_handler,
        )

    create_and_stream = stream
    """Deprecated: the older name of `stream`."""


class RunsWithRawResponse:
    """`Runs`, each method giving the raw HTTP response."""

    def __init__(self, client: SyncCaller) -> None:
        self._client = client
        runs = Runs(raw_caller(client))
        self.list = returns_raw(runs.list)
        self.create = returns_raw(runs.create)
        self.retrieve = returns_raw(runs.retrieve)
        self.update = returns_raw(runs.update)
        self.submit_tool_outputs = returns_raw(runs.submit_tool_outputs)
        self.cancel = returns_raw(runs.cancel)

    @cached_property
    def steps(self) -> StepsWithRawResponse:
        """What an assistant did in a run, step by step."""
        from .steps import StepsWithRawResponse

        return StepsWithRawResponse(self._client)


class RunsWithStreamingResponse:
    """`Runs`, each method giving a response whose body is read on demand."""

    def __init__(self, client: SyncCaller) -> None:
        self._client = client
        runs = Runs(streamed_caller(client))
        self.list = returns_streamed(runs.list)
        self.create = returns_streamed(runs.create)
        self.retrieve = returns_streamed(runs.retrieve)
        self.update = returns_streamed(runs.update)
        self.submit_tool_outputs = returns_streamed(runs.submit_tool_outputs)
        self.cancel = returns_streamed(runs.cancel)

    @cached_property
    def steps(self) -> StepsWithStreamingResponse:
        """What an assistant did in a run, step by step."""
        from .steps import StepsWithStreamingResponse

        return StepsWithStreamingResponse(self._client)


class AsyncRunsWithRawResponse:
    """`AsyncRuns`, each method giving the raw HTTP response."""

    def __init__(self, client: AsyncCaller) -> None:
        self._client = client
        runs = AsyncRuns(async_raw_caller(client))
        self.list = async_returns_raw(runs.list)
        self.create = async_returns_raw(runs.create)
        self.retrieve = async_returns_raw(runs.retrieve)
        self.update = async_returns_raw(runs.update)
        self.submit_tool_outputs = async_returns_raw(runs.submit_tool_outputs)
        self.cancel = async_returns_raw(runs.cancel)

    @cached_property
    def steps(self) -> AsyncStepsWithRawResponse:
        """What an assistant did in a run, step by step."""
        from .steps import AsyncStepsWithRawResponse

        return AsyncStepsWithRawResponse(self._client)


class AsyncRunsWithStreamingResponse:
    """`AsyncRuns`, each method giving a response whose body is read on demand."""

    def __init__(self, client: AsyncCaller) -> None:
        self._client = client
        runs = AsyncRuns(async_streamed_caller(client))
        self.list = async_returns_streamed(runs.list)
        self.create = async_returns_streamed(runs.create)
        self.retrieve = async_returns_streamed(runs.retrieve)
        self.update = async_returns_streamed(runs.update)
        self.submit_tool_outputs = async_returns_streamed(runs.submit_tool_outputs)
        self.cancel = async_returns_streamed(runs.cancel)

    @cached_property
    def steps(self) -> AsyncStepsWithStreamingResponse:
        """What an assistant did in a run, step by step."""
        from .steps import AsyncStepsWithStreamingResponse

        return AsyncStepsWithStreamingResponse(self._client)


if not TYPE_CHECKING:
    # The classes of the resources below are loaded when they are asked for.
    __getattr__, __dir__ = lazy_exports(
        __name__,
        {
            "AsyncSteps": ".steps",
            "AsyncStepsWithRawResponse": ".steps",
            "AsyncStepsWithStreamingResponse": ".steps",
            "Steps": ".steps",
            "StepsWithRawResponse": ".steps",
            "StepsWithStreamingResponse": ".steps",
        },
    )

__all__ = [
    "AsyncRuns",
    "AsyncRunsWithRawResponse",
    "AsyncRunsWithStreamingResponse",
    "AsyncSteps",
    "AsyncStepsWithRawResponse",
    "AsyncStepsWithStreamingResponse",
    "Runs",
    "RunsWithRawResponse",
    "RunsWithStreamingResponse",
    "Steps",
    "StepsWithRawResponse",
    "StepsWithStreamingResponse",
]
