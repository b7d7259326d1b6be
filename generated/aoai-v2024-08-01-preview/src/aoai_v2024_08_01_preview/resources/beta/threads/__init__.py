# Made by aoaigen 0.1.0 from API version 2024-08-01-preview. Edits are lost when it is made again.

"""`client.beta.threads`: Conversations with assistants, kept by the service."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, cast, overload

from ...._elsewhere import ELSEWHERE
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
from ....types.beta import AssistantStreamEvent, Run, Thread, ThreadDeleted

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable
    from typing import Literal

    from ...._runtime.caller import AsyncCaller, SyncCaller
    from ...._runtime.sentinels import NotGiven, Omit
    from ...._runtime.streaming import AsyncStream, Stream
    from ...._runtime.transport import Timeout
    from ...._runtime.types import Body, Headers, Query
    from ....lib.streaming.assistants import (
        AssistantEventHandlerT,
        AssistantStreamManager,
        AsyncAssistantEventHandlerT,
        AsyncAssistantStreamManager,
    )
    from ....types import (
        AssistantResponseFormatOptionParam,
        AssistantToolParam,
        Metadata,
        NewToolResourcesParam,
        ToolResources,
        ToolResourcesParam,
    )
    from ....types.beta import (
        AssistantToolChoiceOptionParam,
        NewMessageParam,
        NewThreadParam,
        RunTruncationStrategy,
        RunTruncationStrategyParam,
    )
    from .messages import (
        AsyncMessages,
        AsyncMessagesWithRawResponse,
        AsyncMessagesWithStreamingResponse,
        Messages,
        MessagesWithRawResponse,
        MessagesWithStreamingResponse,
    )
    from .runs import (
        AsyncRuns,
        AsyncRunsWithRawResponse,
        AsyncRunsWithStreamingResponse,
        Runs,
        RunsWithRawResponse,
        RunsWithStreamingResponse,
    )

_CREATE = Operation(
    id="Create_Thread",
    method="POST",
    path="/threads",
    body="json",
)
_RETRIEVE = Operation(
    id="Get_Thread",
    method="GET",
    path="/threads/{thread_id}",
)
_UPDATE = Operation(
    id="Modify_Thread",
    method="POST",
    path="/threads/{thread_id}",
    body="json",
)
_DELETE = Operation(
    id="Delete_Thread",
    method="DELETE",
    path="/threads/{thread_id}",
)
_CREATE_AND_RUN = Operation(
    id="Create_Thread_And_Run",
    method="POST",
    path="/threads/runs",
    body="json",
)


class Threads(SyncResource, elsewhere=ELSEWHERE["beta.threads"]):
    """Conversations with assistants, kept by the service."""

    @cached_property
    def messages(self) -> Messages:
        """What users and assistants say in a thread."""
        from .messages import Messages

        return Messages(self._client)

    @cached_property
    def runs(self) -> Runs:
        """The work of assistants on threads."""
        from .runs import Runs

        return Runs(self._client)

    @cached_property
    def with_raw_response(self) -> ThreadsWithRawResponse:
        """The same, each method giving the raw HTTP response."""
        return ThreadsWithRawResponse(self._client)

    @cached_property
    def with_streaming_response(self) -> ThreadsWithStreamingResponse:
        """The same, each method giving a response whose body is read on demand."""
        return ThreadsWithStreamingResponse(self._client)

    def create(
        self,
        *,
        messages: Iterable[NewMessageParam] | Omit = omit,
        tool_resources: NewToolResourcesParam | None | Omit = omit,
        metadata: Metadata | None | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> Thread:
        """Create a thread.

        Starts a conversation that the service keeps, empty or with first messages.

        Args:
            messages: The messages that the thread begins with, the oldest first.
            tool_resources: What the tools work with in this thread, beside what their assistant
                gives them.
            metadata: Pairs of keys and values of your own.
            extra_headers: Headers to send besides the client's.
            extra_query: Query parameters to send besides the method's.
            extra_body: Members to add to the request body.
            timeout: Seconds, or a `Timeout`, for this call alone.

        Returns:
            The new thread.
        """
        return self._client.request(
            _CREATE,
            Thread,
            body={
                "messages": messages,
                "tool_resources": tool_resources,
                "metadata": metadata,
            },
            options=CallOptions(extra_headers, extra_query, extra_body, timeout),
        )

    def retrieve(
        self,
        thread_id: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> Thread:
        """Get a thread.

        Reads what is known of a thread, without its messages.

        Args:
            thread_id: The id of the thread, which begins with `thread_`.
            extra_headers: Headers to send besides the client's.
            extra_query: Query parameters to send besides the method's.
            extra_body: Members to add to the request body.
            timeout: Seconds, or a `Timeout`, for this call alone.

        Returns:
            The thread.
        """
        return self._client.request(
            _RETRIEVE,
            Thread,
            path={"thread_id": thread_id},
            options=CallOptions(extra_headers, extra_query, extra_body, timeout),
        )

    def update(
        self,
        thread_id: str,
        *,
        tool_resources: ToolResourcesParam | ToolResources | None | Omit = omit,
        metadata: Metadata | None | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> Thread:
        """Change a thread.

        Changes what the tools of a thread work with, or its metadata. What is not given stays.

        Args:
            thread_id: The id of the thread, which begins with `thread_`.
            tool_resources: What the tools work with in this thread, beside what their assistant
                gives them.
            metadata: Pairs of keys and values of your own.
            extra_headers: Headers to send besides the client's.
            extra_query: Query parameters to send besides the method's.
            extra_body: Members to add to the request body.
            timeout: Seconds, or a `Timeout`, for this call alone.

        Returns:
            The changed thread.
        """
        return self._client.request(
            _UPDATE,
            Thread,
            path={"thread_id": thread_id},
            body={"tool_resources": tool_resources, "metadata": metadata},
            options=CallOptions(extra_headers, extra_query, extra_body, timeout),
        )

    def delete(
        self,
        thread_id: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> ThreadDeleted:
        """Delete a thread.

        Deletes a thread with its messages.

        Args:
            thread_id: The id of the thread, which begins with `thread_`.
            extra_headers: Headers to send besides the client's.
            extra_query: Query parameters to send besides the method's.
            extra_body: Members to add to the request body.
            timeout: Seconds, or a `Timeout`, for this call alone.

        Returns:
            Confirms that the thread is deleted.
        """
        return self._client.request(
            _DELETE,
            ThreadDeleted,
            path={"thread_id": thread_id},
            options=CallOptions(extra_headers, extra_query, extra_body, timeout),
        )

    @overload
    def create_and_run(
        self,
        *,
        assistant_id: str,
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
        response_format: AssistantResponseFormatOptionParam | Omit = omit,
        thread: NewThreadParam | Omit = omit,
        tool_resources: ToolResourcesParam | ToolResources | None | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> Run: ...

    @overload
    def create_and_run(
        self,
        *,
        assistant_id: str,
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
        response_format: AssistantResponseFormatOptionParam | Omit = omit,
        thread: NewThreadParam | Omit = omit,
        tool_resources: ToolResourcesParam | ToolResources | None | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> Stream[AssistantStreamEvent]: ...

    @overload
    def create_and_run(
        self,
        *,
        assistant_id: str,
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
        response_format: AssistantResponseFormatOptionParam | Omit = omit,
        thread: NewThreadParam | Omit = omit,
        tool_resources: ToolResourcesParam | ToolResources | None | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> Run | Stream[AssistantStreamEvent]: ...

    def create_and_run(
        self,
        *,
        assistant_id: str,
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
        response_format: AssistantResponseFormatOptionParam | Omit = omit,
        thread: NewThreadParam | Omit = omit,
        tool_resources: ToolResourcesParam | ToolResources | None | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> Run | Stream[AssistantStreamEvent]:
        """Create a thread and run an assistant on it.

        Does in one call what creating a thread and creating a run do in two. With `stream` the run
        arrives as events while it works, until it ends or waits for outputs of tools.

        Args:
            assistant_id: The id of the assistant.
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
            response_format: What the answers of the model have to look like. With `auto`, text.
            thread: A thread to create.
            tool_resources: What the tools work with in this run, instead of what the assistant
                gives them.
            extra_headers: Headers to send besides the client's.
            extra_query: Query parameters to send besides the method's.
            extra_body: Members to add to the request body.
            timeout: Seconds, or a `Timeout`, for this call alone.

        Returns:
            The new run or, with `stream`, server-sent events that end with `done`.
        """
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
            "response_format": response_format,
            "thread": thread,
            "tool_resources": tool_resources,
        }
        options = CallOptions(extra_headers, extra_query, extra_body, timeout)
        if stream:
            return self._client.stream(
                _CREATE_AND_RUN, cast("type[AssistantStreamEvent]", AssistantStreamEvent), body=body, options=options
            )
        return self._client.request(_CREATE_AND_RUN, Run, body=body, options=options)

    def create_and_run_poll(
        self,
        *,
        assistant_id: str,
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
        response_format: AssistantResponseFormatOptionParam | Omit = omit,
        thread: NewThreadParam | Omit = omit,
        tool_resources: ToolResourcesParam | ToolResources | None | Omit = omit,
        poll_interval_ms: int | Omit = omit,
        max_wait_seconds: float | Omit = omit,
        on_progress: Callable[[Run], object] | None = None,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> Run:
        """Create a thread and run an assistant on it. Waits until it has ended, or waits for outputs
        of tools.

        Args:
            assistant_id: The id of the assistant.
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
            response_format: What the answers of the model have to look like. With `auto`, text.
            thread: A thread to create.
            tool_resources: What the tools work with in this run, instead of what the assistant
                gives them.
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
        started = self.create_and_run(
            assistant_id=assistant_id,
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
            response_format=response_format,
            thread=thread,
            tool_resources=tool_resources,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
        return self.runs.poll(
            started.id,
            thread_id=started.thread_id,
            poll_interval_ms=poll_interval_ms,
            max_wait_seconds=max_wait_seconds,
            on_progress=on_progress,
            extra_headers=extra_headers,
            timeout=timeout,
        )

    def create_and_run_stream(
        self,
        *,
        assistant_id: str,
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
        response_format: AssistantResponseFormatOptionParam | Omit = omit,
        thread: NewThreadParam | Omit = omit,
        tool_resources: ToolResourcesParam | ToolResources | None | Omit = omit,
        event_handler: AssistantEventHandlerT | None = None,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> AssistantStreamManager[AssistantEventHandlerT]:
        """Create a thread and run an assistant on it. A handler follows its events in a `with`
        statement.

        Args:
            assistant_id: The id of the assistant.
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
            response_format: What the answers of the model have to look like. With `auto`, text.
            thread: A thread to create.
            tool_resources: What the tools work with in this run, instead of what the assistant
                gives them.
            event_handler: What is told of the events, one for this stream alone. Without it they
                can still be iterated over.
            extra_headers: Headers to send besides the client's.
            extra_query: Query parameters to send besides the method's.
            extra_body: Members to add to the request body.
            timeout: Seconds, or a `Timeout`, for this call alone.
        """
        from ....lib.streaming.assistants import AssistantStreamManager

        return AssistantStreamManager(
            lambda: self.create_and_run(
                assistant_id=assistant_id,
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
                response_format=response_format,
                thread=thread,
                tool_resources=tool_resources,
                extra_headers=extra_headers,
                extra_query=extra_query,
                extra_body=extra_body,
                timeout=timeout,
                stream=True,
            ),
            event_handler=event_handler,
        )


class AsyncThreads(AsyncResource, elsewhere=ELSEWHERE["beta.threads"]):
    """Conversations with assistants, kept by the service."""

    @cached_property
    def messages(self) -> AsyncMessages:
        """What users and assistants say in a thread."""
        from .messages import AsyncMessages

        return AsyncMessages(self._client)

    @cached_property
    def runs(self) -> AsyncRuns:
        """The work of assistants on threads."""
        from .runs import AsyncRuns

        return AsyncRuns(self._client)

    @cached_property
    def with_raw_response(self) -> AsyncThreadsWithRawResponse:
        """The same, each method giving the raw HTTP response."""
        return AsyncThreadsWithRawResponse(self._client)

    @cached_property
    def with_streaming_response(self) -> AsyncThreadsWithStreamingResponse:
        """The same, each method giving a response whose body is read on demand."""
        return AsyncThreadsWithStreamingResponse(self._client)

    async def create(
        self,
        *,
        messages: Iterable[NewMessageParam] | Omit = omit,
        tool_resources: NewToolResourcesParam | None | Omit = omit,
        metadata: Metadata | None | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> Thread:
        """Create a thread.

        Starts a conversation that the service keeps, empty or with first messages.

        Args:
            messages: The messages that the thread begins with, the oldest first.
            tool_resources: What the tools work with in this thread, beside what their assistant
                gives them.
            metadata: Pairs of keys and values of your own.
            extra_headers: Headers to send besides the client's.
            extra_query: Query parameters to send besides the method's.
            extra_body: Members to add to the request body.
            timeout: Seconds, or a `Timeout`, for this call alone.

        Returns:
            The new thread.
        """
        return await self._client.request(
            _CREATE,
            Thread,
            body={
                "messages": messages,
                "tool_resources": tool_resources,
                "metadata": metadata,
            },
            options=CallOptions(extra_headers, extra_query, extra_body, timeout),
        )

    async def retrieve(
        self,
        thread_id: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> Thread:
        """Get a thread.

        Reads what is known of a thread, without its messages.

        Args:
            thread_id: The id of the thread, which begins with `thread_`.
            extra_headers: Headers to send besides the client's.
            extra_query: Query parameters to send besides the method's.
            extra_body: Members to add to the request body.
            timeout: Seconds, or a `Timeout`, for this call alone.

        Returns:
            The thread.
        """
        return await self._client.request(
            _RETRIEVE,
            Thread,
            path={"thread_id": thread_id},
            options=CallOptions(extra_headers, extra_query, extra_body, timeout),
        )

    async def update(
        self,
        thread_id: str,
        *,
        tool_resources: ToolResourcesParam | ToolResources | None | Omit = omit,
        metadata: Metadata | None | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> Thread:
        """Change a thread.

        Changes what the tools of a thread work with, or its metadata. What is not given stays.

        Args:
            thread_id: The id of the thread, which begins with `thread_`.
            tool_resources: What the tools work with in this thread, beside what their assistant
                gives them.
            metadata: Pairs of keys and values of your own.
            extra_headers: Headers to send besides the client's.
            extra_query: Query parameters to send besides the method's.
            extra_body: Members to add to the request body.
            timeout: Seconds, or a `Timeout`, for this call alone.

        Returns:
            The changed thread.
        """
        return await self._client.request(
            _UPDATE,
            Thread,
            path={"thread_id": thread_id},
            body={"tool_resources": tool_resources, "metadata": metadata},
            options=CallOptions(extra_headers, extra_query, extra_body, timeout),
        )

    async def delete(
        self,
        thread_id: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> ThreadDeleted:
        """Delete a thread.

        Deletes a thread with its messages.

        Args:
            thread_id: The id of the thread, which begins with `thread_`.
            extra_headers: Headers to send besides the client's.
            extra_query: Query parameters to send besides the method's.
            extra_body: Members to add to the request body.
            timeout: Seconds, or a `Timeout`, for this call alone.

        Returns:
            Confirms that the thread is deleted.
        """
        return await self._client.request(
            _DELETE,
            ThreadDeleted,
            path={"thread_id": thread_id},
            options=CallOptions(extra_headers, extra_query, extra_body, timeout),
        )

    @overload
    async def create_and_run(
        self,
        *,
        assistant_id: str,
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
        response_format: AssistantResponseFormatOptionParam | Omit = omit,
        thread: NewThreadParam | Omit = omit,
        tool_resources: ToolResourcesParam | ToolResources | None | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> Run: ...

    @overload
    async def create_and_run(
        self,
        *,
        assistant_id: str,
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
        response_format: AssistantResponseFormatOptionParam | Omit = omit,
        thread: NewThreadParam | Omit = omit,
        tool_resources: ToolResourcesParam | ToolResources | None | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> AsyncStream[AssistantStreamEvent]: ...

    @overload
    async def create_and_run(
        self,
        *,
        assistant_id: str,
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
        response_format: AssistantResponseFormatOptionParam | Omit = omit,
        thread: NewThreadParam | Omit = omit,
        tool_resources: ToolResourcesParam | ToolResources | None | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> Run | AsyncStream[AssistantStreamEvent]: ...

    async def create_and_run(
        self,
        *,
        assistant_id: str,
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
        response_format: AssistantResponseFormatOptionParam | Omit = omit,
        thread: NewThreadParam | Omit = omit,
        tool_resources: ToolResourcesParam | ToolResources | None | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> Run | AsyncStream[AssistantStreamEvent]:
        """Create a thread and run an assistant on it.

        Does in one call what creating a thread and creating a run do in two. With `stream` the run
        arrives as events while it works, until it ends or waits for outputs of tools.

        Args:
            assistant_id: The id of the assistant.
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
            response_format: What the answers of the model have to look like. With `auto`, text.
            thread: A thread to create.
            tool_resources: What the tools work with in this run, instead of what the assistant
                gives them.
            extra_headers: Headers to send besides the client's.
            extra_query: Query parameters to send besides the method's.
            extra_body: Members to add to the request body.
            timeout: Seconds, or a `Timeout`, for this call alone.

        Returns:
            The new run or, with `stream`, server-sent events that end with `done`.
        """
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
            "response_format": response_format,
            "thread": thread,
            "tool_resources": tool_resources,
        }
        options = CallOptions(extra_headers, extra_query, extra_body, timeout)
        if stream:
            return await self._client.stream(
                _CREATE_AND_RUN, cast("type[AssistantStreamEvent]", AssistantStreamEvent), body=body, options=options
            )
        return await self._client.request(_CREATE_AND_RUN, Run, body=body, options=options)

    async def create_and_run_poll(
        self,
        *,
        assistant_id: str,
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
        response_format: AssistantResponseFormatOptionParam | Omit = omit,
        thread: NewThreadParam | Omit = omit,
        tool_resources: ToolResourcesParam | ToolResources | None | Omit = omit,
        poll_interval_ms: int | Omit = omit,
        max_wait_seconds: float | Omit = omit,
        on_progress: Callable[[Run], object] | None = None,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> Run:
        """Create a thread and run an assistant on it. Waits until it has ended, or waits for outputs
        of tools.

        Args:
            assistant_id: The id of the assistant.
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
            response_format: What the answers of the model have to look like. With `auto`, text.
            thread: A thread to create.
            tool_resources: What the tools work with in this run, instead of what the assistant
                gives them.
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
        started = await self.create_and_run(
            assistant_id=assistant_id,
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
            response_format=response_format,
            thread=thread,
            tool_resources=tool_resources,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
        return await self.runs.poll(
            started.id,
            thread_id=started.thread_id,
            poll_interval_ms=poll_interval_ms,
            max_wait_seconds=max_wait_seconds,
            on_progress=on_progress,
            extra_headers=extra_headers,
            timeout=timeout,
        )

    def create_and_run_stream(
        self,
        *,
        assistant_id: str,
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
        response_format: AssistantResponseFormatOptionParam | Omit = omit,
        thread: NewThreadParam | Omit = omit,
        tool_resources: ToolResourcesParam | ToolResources | None | Omit = omit,
        event_handler: AsyncAssistantEventHandlerT | None = None,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> AsyncAssistantStreamManager[AsyncAssistantEventHandlerT]:
        """Create a thread and run an assistant on it. A handler follows its events in a `with`
        statement.

        Args:
            assistant_id: The id of the assistant.
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
            response_format: What the answers of the model have to look like. With `auto`, text.
            thread: A thread to create.
            tool_resources: What the tools work with in this run, instead of what the assistant
                gives them.
            event_handler: What is told of the events, one for this stream alone. Without it they
                can still be iterated over.
            extra_headers: Headers to send besides the client's.
            extra_query: Query parameters to send besides the method's.
            extra_body: Members to add to the request body.
            timeout: Seconds, or a `Timeout`, for this call alone.
        """
        from ....lib.streaming.assistants import AsyncAssistantStreamManager

        return AsyncAssistantStreamManager(
            lambda: self.create_and_run(
                assistant_id=assistant_id,
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
                response_format=response_format,
                thread=thread,
                tool_resources=tool_resources,
                extra_headers=extra_headers,
                extra_query=extra_query,
                extra_body=extra_body,
                timeout=timeout,
                stream=True,
            ),
            event_handler=event_handler,
        )


class ThreadsWithRawResponse:
    """`Threads`, each method giving the raw HTTP response."""

    def __init__(self, client: SyncCaller) -> None:
        self._client = client
        threads = Threads(raw_caller(client))
        self.create = returns_raw(threads.create)
        self.retrieve = returns_raw(threads.retrieve)
        self.update = returns_raw(threads.update)
        self.delete = returns_raw(threads.delete)
        self.create_and_run = returns_raw(threads.create_and_run)

    @cached_property
    def messages(self) -> MessagesWithRawResponse:
        """What users and assistants say in a thread."""
        from .messages import MessagesWithRawResponse

        return MessagesWithRawResponse(self._client)

    @cached_property
    def runs(self) -> RunsWithRawResponse:
        """The work of assistants on threads."""
        from .runs import RunsWithRawResponse

        return RunsWithRawResponse(self._client)


class ThreadsWithStreamingResponse:
    """`Threads`, each method giving a response whose body is read on demand."""

    def __init__(self, client: SyncCaller) -> None:
        self._client = client
        threads = Threads(streamed_caller(client))
        self.create = returns_streamed(threads.create)
        self.retrieve = returns_streamed(threads.retrieve)
        self.update = returns_streamed(threads.update)
        self.delete = returns_streamed(threads.delete)
        self.create_and_run = returns_streamed(threads.create_and_run)

    @cached_property
    def messages(self) -> MessagesWithStreamingResponse:
        """What users and assistants say in a thread."""
        from .messages import MessagesWithStreamingResponse

        return MessagesWithStreamingResponse(self._client)

    @cached_property
    def runs(self) -> RunsWithStreamingResponse:
        """The work of assistants on threads."""
        from .runs import RunsWithStreamingResponse

        return RunsWithStreamingResponse(self._client)


class AsyncThreadsWithRawResponse:
    """`AsyncThreads`, each method giving the raw HTTP response."""

    def __init__(self, client: AsyncCaller) -> None:
        self._client = client
        threads = AsyncThreads(async_raw_caller(client))
        self.create = async_returns_raw(threads.create)
        self.retrieve = async_returns_raw(threads.retrieve)
        self.update = async_returns_raw(threads.update)
        self.delete = async_returns_raw(threads.delete)
        self.create_and_run = async_returns_raw(threads.create_and_run)

    @cached_property
    def messages(self) -> AsyncMessagesWithRawResponse:
        """What users and assistants say in a thread."""
        from .messages import AsyncMessagesWithRawResponse

        return AsyncMessagesWithRawResponse(self._client)

    @cached_property
    def runs(self) -> AsyncRunsWithRawResponse:
        """The work of assistants on threads."""
        from .runs import AsyncRunsWithRawResponse

        return AsyncRunsWithRawResponse(self._client)


class AsyncThreadsWithStreamingResponse:
    """`AsyncThreads`, each method giving a response whose body is read on demand."""

    def __init__(self, client: AsyncCaller) -> None:
        self._client = client
        threads = AsyncThreads(async_streamed_caller(client))
        self.create = async_returns_streamed(threads.create)
        self.retrieve = async_returns_streamed(threads.retrieve)
        self.update = async_returns_streamed(threads.update)
        self.delete = async_returns_streamed(threads.delete)
        self.create_and_run = async_returns_streamed(threads.create_and_run)

    @cached_property
    def messages(self) -> AsyncMessagesWithStreamingResponse:
        """What users and assistants say in a thread."""
        from .messages import AsyncMessagesWithStreamingResponse

        return AsyncMessagesWithStreamingResponse(self._client)

    @cached_property
    def runs(self) -> AsyncRunsWithStreamingResponse:
        """The work of assistants on threads."""
        from .runs import AsyncRunsWithStreamingResponse

        return AsyncRunsWithStreamingResponse(self._client)


if not TYPE_CHECKING:
    # The classes of the resources below are loaded when they are asked for.
    __getattr__, __dir__ = lazy_exports(
        __name__,
        {
            "AsyncMessages": ".messages",
            "AsyncMessagesWithRawResponse": ".messages",
            "AsyncMessagesWithStreamingResponse": ".messages",
            "AsyncRuns": ".runs",
            "AsyncRunsWithRawResponse": ".runs",
            "AsyncRunsWithStreamingResponse": ".runs",
            "Messages": ".messages",
            "MessagesWithRawResponse": ".messages",
            "MessagesWithStreamingResponse": ".messages",
            "Runs": ".runs",
            "RunsWithRawResponse": ".runs",
            "RunsWithStreamingResponse": ".runs",
        },
    )

__all__ = [
    "AsyncMessages",
    "AsyncMessagesWithRawResponse",
    "AsyncMessagesWithStreamingResponse",
    "AsyncRuns",
    "AsyncRunsWithRawResponse",
    "AsyncRunsWithStreamingResponse",
    "AsyncThreads",
    "AsyncThreadsWithRawResponse",
    "AsyncThreadsWithStreamingResponse",
    "Messages",
    "MessagesWithRawResponse",
    "MessagesWithStreamingResponse",
    "Runs",
    "RunsWithRawResponse",
    "RunsWithStreamingResponse",
    "Threads",
    "ThreadsWithRawResponse",
    "ThreadsWithStreamingResponse",
]
