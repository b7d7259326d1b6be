# Made by aoaigen 0.1.0 from API version 2024-10-01-preview. Edits are lost when it is made again.

"""`client.chat.completions`: Answers of a model to a conversation, whole or as a stream."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, cast, overload

from ...._elsewhere import ELSEWHERE
from ...._runtime.caller import (
    async_raw_caller,
    async_reading_caller,
    async_returns_raw,
    async_returns_streamed,
    async_streamed_caller,
    raw_caller,
    reading_caller,
    returns_raw,
    returns_streamed,
    streamed_caller,
)
from ...._runtime.operation import CallOptions, Operation
from ...._runtime.resource import AsyncResource, SyncResource
from ...._runtime.sentinels import not_given, omit
from ...._runtime.types import ResponseFormatT
from ....types.chat import ChatCompletion, ChatCompletionChunk, ParsedChatCompletion

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping
    from typing import Literal

    from ...._runtime.caller import AsyncCaller, SyncCaller
    from ...._runtime.sentinels import NotGiven, Omit
    from ...._runtime.streaming import AsyncStream, Stream
    from ...._runtime.transport import Timeout
    from ...._runtime.types import Body, Headers, Query
    from ....lib.streaming.chat import AsyncChatCompletionStreamManager, ChatCompletionStreamManager
    from ....types import ChatCompletionStreamOptionsParam
    from ....types.chat import (
        ChatCompletionFunctionCallOptionParam,
        ChatCompletionFunctionParam,
        ChatCompletionMessageParam,
        ChatCompletionToolChoiceOptionParam,
        ChatCompletionToolParam,
        ChatDataSourceParam,
        ResponseFormatParam,
    )

_CREATE = Operation(
    id="ChatCompletions_Create",
    method="POST",
    path="/chat/completions",
    deployment=True,
    body="json",
)


class Completions(SyncResource, elsewhere=ELSEWHERE["chat.completions"]):
    """Answers of a model to a conversation, whole or as a stream."""

    @cached_property
    def with_raw_response(self) -> CompletionsWithRawResponse:
        """The same, each method giving the raw HTTP response."""
        return CompletionsWithRawResponse(self._client)

    @cached_property
    def with_streaming_response(self) -> CompletionsWithStreamingResponse:
        """The same, each method giving a response whose body is read on demand."""
        return CompletionsWithStreamingResponse(self._client)

    @overload
    def create(
        self,
        *,
        messages: Iterable[ChatCompletionMessageParam],
        model: str | Omit = omit,
        data_sources: Iterable[ChatDataSourceParam] | Omit = omit,
        frequency_penalty: float | None | Omit = omit,
        logit_bias: Mapping[str, int] | None | Omit = omit,
        logprobs: bool | None | Omit = omit,
        top_logprobs: int | None | Omit = omit,
        max_tokens: int | None | Omit = omit,
        max_completion_tokens: int | None | Omit = omit,
        n: int | None | Omit = omit,
        presence_penalty: float | None | Omit = omit,
        parallel_tool_calls: bool | Omit = omit,
        response_format: ResponseFormatParam | Omit = omit,
        seed: int | None | Omit = omit,
        stop: str | list[str] | None | Omit = omit,
        stream: Literal[False] | None | Omit = omit,
        stream_options: ChatCompletionStreamOptionsParam | None | Omit = omit,
        temperature: float | None | Omit = omit,
        top_p: float | None | Omit = omit,
        tools: Iterable[ChatCompletionToolParam] | Omit = omit,
        tool_choice: ChatCompletionToolChoiceOptionParam | Omit = omit,
        user: str | Omit = omit,
        function_call: Literal["none", "auto"] | ChatCompletionFunctionCallOptionParam | Omit = omit,
        functions: Iterable[ChatCompletionFunctionParam] | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> ChatCompletion: ...

    @overload
    def create(
        self,
        *,
        messages: Iterable[ChatCompletionMessageParam],
        model: str | Omit = omit,
        data_sources: Iterable[ChatDataSourceParam] | Omit = omit,
        frequency_penalty: float | None | Omit = omit,
        logit_bias: Mapping[str, int] | None | Omit = omit,
        logprobs: bool | None | Omit = omit,
        top_logprobs: int | None | Omit = omit,
        max_tokens: int | None | Omit = omit,
        max_completion_tokens: int | None | Omit = omit,
        n: int | None | Omit = omit,
        presence_penalty: float | None | Omit = omit,
        parallel_tool_calls: bool | Omit = omit,
        response_format: ResponseFormatParam | Omit = omit,
        seed: int | None | Omit = omit,
        stop: str | list[str] | None | Omit = omit,
        stream: Literal[True],
        stream_options: ChatCompletionStreamOptionsParam | None | Omit = omit,
        temperature: float | None | Omit = omit,
        top_p: float | None | Omit = omit,
        tools: Iterable[ChatCompletionToolParam] | Omit = omit,
        tool_choice: ChatCompletionToolChoiceOptionParam | Omit = omit,
        user: str | Omit = omit,
        function_call: Literal["none", "auto"] | ChatCompletionFunctionCallOptionParam | Omit = omit,
        functions: Iterable[ChatCompletionFunctionParam] | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> Stream[ChatCompletionChunk]: ...

    @overload
    def create(
        self,
        *,
        messages: Iterable[ChatCompletionMessageParam],
        model: str | Omit = omit,
        data_sources: Iterable[ChatDataSourceParam] | Omit = omit,
        frequency_penalty: float | None | Omit = omit,
        logit_bias: Mapping[str, int] | None | Omit = omit,
        logprobs: bool | None | Omit = omit,
        top_logprobs: int | None | Omit = omit,
        max_tokens: int | None | Omit = omit,
        max_completion_tokens: int | None | Omit = omit,
        n: int | None | Omit = omit,
        presence_penalty: float | None | Omit = omit,
        parallel_tool_calls: bool | Omit = omit,
        response_format: ResponseFormatParam | Omit = omit,
        seed: int | None | Omit = omit,
        stop: str | list[str] | None | Omit = omit,
        stream: bool | None | Omit = omit,
        stream_options: ChatCompletionStreamOptionsParam | None | Omit = omit,
        temperature: float | None | Omit = omit,
        top_p: float | None | Omit = omit,
        tools: Iterable[ChatCompletionToolParam] | Omit = omit,
        tool_choice: ChatCompletionToolChoiceOptionParam | Omit = omit,
        user: str | Omit = omit,
        function_call: Literal["none", "auto"] | ChatCompletionFunctionCallOptionParam | Omit = omit,
        functions: Iterable[ChatCompletionFunctionParam] | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> ChatCompletion | Stream[ChatCompletionChunk]: ...

    def create(
        self,
        *,
        messages: Iterable[ChatCompletionMessageParam],
        model: str | Omit = omit,
        data_sources: Iterable[ChatDataSourceParam] | Omit = omit,
        frequency_penalty: float | None | Omit = omit,
        logit_bias: Mapping[str, int] | None | Omit = omit,
        logprobs: bool | None | Omit = omit,
        top_logprobs: int | None | Omit = omit,
        max_tokens: int | None | Omit = omit,
        max_completion_tokens: int | None | Omit = omit,
        n: int | None | Omit = omit,
        presence_penalty: float | None | Omit = omit,
        parallel_tool_calls: bool | Omit = omit,
        response_format: ResponseFormatParam | Omit = omit,
        seed: int | None | Omit = omit,
        stop: str | list[str] | None | Omit = omit,
        stream: bool | None | Omit = omit,
        stream_options: ChatCompletionStreamOptionsParam | None | Omit = omit,
        temperature: float | None | Omit = omit,
        top_p: float | None | Omit = omit,
        tools: Iterable[ChatCompletionToolParam] | Omit = omit,
        tool_choice: ChatCompletionToolChoiceOptionParam | Omit = omit,
        user: str | Omit = omit,
        function_call: Literal["none", "auto"] | ChatCompletionFunctionCallOptionParam | Omit = omit,
        functions: Iterable[ChatCompletionFunctionParam] | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> ChatCompletion | Stream[ChatCompletionChunk]:
        """Create a chat completion.

        Generates the model's next message in a conversation. With `stream` the answer arrives in
        chunks while it is generated. A prompt that the content filter blocks fails with status 400,
        an answer that it blocks ends with the finish reason `content_filter`.

        Args:
            messages: The conversation so far, oldest message first. Its tokens count against the
                model's context.
            model: The deployment that answers. May be left out where the client was made with
                `azure_deployment`.
            data_sources: Where Azure OpenAI looks for passages to ground the answer in (On Your
                Data). Exactly one source can be given, and `logprobs` cannot be asked for beside
                it.
            frequency_penalty: How much a token is held back for each time it has already been used,
                from -2 to 2. Positive values make the answer repeat itself less.
            logit_bias: How much more or less likely single tokens become: token ids of the model's
                tokenizer to values from -100, which in effect bans the token, to 100, which in
                effect forces it.
            logprobs: Whether the answer carries the log probability of each of its tokens.
            top_logprobs: How many of the likeliest tokens are given for each position, from 0 to
                20. Needs `logprobs`.
            max_tokens: The most tokens that each choice may have. The answer ends with the finish
                reason `length` when it is reached. Azure OpenAI counts it against the deployment's
                rate limit before the call is answered; reasoning models take
                `max_completion_tokens` instead.
            max_completion_tokens: The most tokens that each choice may have, with those that the
                model spends on reasoning.
            n: How many answers are generated, from 1 to 128. The tokens of all of them are charged
                for.
            presence_penalty: How much a token is held back once it has been used at all, from -2 to
                2. Positive values lead the answer to new topics.
            parallel_tool_calls: Whether the model may call several tools in one answer.
            response_format: What the answer has to look like, text if it is left out.
            seed: A number that makes repeated calls with the same parameters give mostly the same
                answer, as long as `system_fingerprint` stays the same.
            stop: Up to four texts at which the answer ends. The text itself is not part of the
                answer.
            stream: Whether the answer is sent in chunks while it is generated. With the default
                content filter it arrives in bursts, because each part is checked before it is sent.
            stream_options: What a streamed answer carries besides. Needs `stream`.
            temperature: How freely tokens are chosen, from 0, nearly always the likeliest, to 2.
                Change this or `top_p`, not both.
            top_p: The share of the probability that tokens are chosen from, likeliest first: 0.1
                leaves only those that make up the top tenth. Change this or `temperature`, not
                both.
            tools: The functions that the model may call.
            tool_choice: Whether a tool is called, and which. `auto` where tools are given, else
                `none`.
            user: A stable id of the end user, without personal data, which helps to trace abuse.
            function_call: Deprecated. Whether a function is called, and which. Superseded by
                `tool_choice`.
            functions: Deprecated. The functions that the model may call, 1 to 128. Superseded by
                `tools`.
            extra_headers: Headers to send besides the client's.
            extra_query: Query parameters to send besides the method's.
            extra_body: Members to add to the request body.
            timeout: Seconds, or a `Timeout`, for this call alone.

        Returns:
            The completion, whole or, with `stream`, as server-sent events that end with `[DONE]`.
        """
        body = {
            "messages": messages,
            "data_sources": data_sources,
            "frequency_penalty": frequency_penalty,
            "logit_bias": logit_bias,
            "logprobs": logprobs,
            "top_logprobs": top_logprobs,
            "max_tokens": max_tokens,
            "max_completion_tokens": max_completion_tokens,
            "n": n,
            "presence_penalty": presence_penalty,
            "parallel_tool_calls": parallel_tool_calls,
            "response_format": response_format,
            "seed": seed,
            "stop": stop,
            "stream": stream,
            "stream_options": stream_options,
            "temperature": temperature,
            "top_p": top_p,
            "tools": tools,
            "tool_choice": tool_choice,
            "user": user,
            "function_call": function_call,
            "functions": functions,
        }
        options = CallOptions(extra_headers, extra_query, extra_body, timeout)
        if stream:
            return self._client.stream(_CREATE, ChatCompletionChunk, model=model, body=body, options=options)
        return self._client.request(_CREATE, ChatCompletion, model=model, body=body, options=options)

    def parse(
        self,
        *,
        messages: Iterable[ChatCompletionMessageParam],
        model: str | Omit = omit,
        data_sources: Iterable[ChatDataSourceParam] | Omit = omit,
        frequency_penalty: float | None | Omit = omit,
        logit_bias: Mapping[str, int] | None | Omit = omit,
        logprobs: bool | None | Omit = omit,
        top_logprobs: int | None | Omit = omit,
        max_tokens: int | None | Omit = omit,
        max_completion_tokens: int | None | Omit = omit,
        n: int | None | Omit = omit,
        presence_penalty: float | None | Omit = omit,
        parallel_tool_calls: bool | Omit = omit,
        response_format: type[ResponseFormatT] | Omit = omit,
        seed: int | None | Omit = omit,
        stop: str | list[str] | None | Omit = omit,
        temperature: float | None | Omit = omit,
        top_p: float | None | Omit = omit,
        tools: Iterable[ChatCompletionToolParam] | Omit = omit,
        tool_choice: ChatCompletionToolChoiceOptionParam | Omit = omit,
        user: str | Omit = omit,
        function_call: Literal["none", "auto"] | ChatCompletionFunctionCallOptionParam | Omit = omit,
        functions: Iterable[ChatCompletionFunctionParam] | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> ParsedChatCompletion[ResponseFormatT]:
        """Create a chat completion. Its answer is read into a type of yours.

        Raises LengthFinishReasonError or ContentFilterFinishReasonError for an answer that was cut
        off, ValueError (pydantic's own for its models) for one that does not fit or a tool that is
        not `strict`, TypeError for a type without a JSON Schema.

        Args:
            messages: The conversation so far, oldest message first. Its tokens count against the
                model's context.
            model: The deployment that answers. May be left out where the client was made with
                `azure_deployment`.
            data_sources: Where Azure OpenAI looks for passages to ground the answer in (On Your
                Data). Exactly one source can be given, and `logprobs` cannot be asked for beside
                it.
            frequency_penalty: How much a token is held back for each time it has already been used,
                from -2 to 2. Positive values make the answer repeat itself less.
            logit_bias: How much more or less likely single tokens become: token ids of the model's
                tokenizer to values from -100, which in effect bans the token, to 100, which in
                effect forces it.
            logprobs: Whether the answer carries the log probability of each of its tokens.
            top_logprobs: How many of the likeliest tokens are given for each position, from 0 to
                20. Needs `logprobs`.
            max_tokens: The most tokens that each choice may have. The answer ends with the finish
                reason `length` when it is reached. Azure OpenAI counts it against the deployment's
                rate limit before the call is answered; reasoning models take
                `max_completion_tokens` instead.
            max_completion_tokens: The most tokens that each choice may have, with those that the
                model spends on reasoning.
            n: How many answers are generated, from 1 to 128. The tokens of all of them are charged
                for.
            presence_penalty: How much a token is held back once it has been used at all, from -2 to
                2. Positive values lead the answer to new topics.
            parallel_tool_calls: Whether the model may call several tools in one answer.
            response_format: What the answer is read into: a pydantic model, a dataclass or a
                TypedDict.
            seed: A number that makes repeated calls with the same parameters give mostly the same
                answer, as long as `system_fingerprint` stays the same.
            stop: Up to four texts at which the answer ends. The text itself is not part of the
                answer.
            temperature: How freely tokens are chosen, from 0, nearly always the likeliest, to 2.
                Change this or `top_p`, not both.
            top_p: The share of the probability that tokens are chosen from, likeliest first: 0.1
                leaves only those that make up the top tenth. Change this or `temperature`, not
                both.
            tools: The functions that the model may call. All have to be `strict`, as those of
                `pydantic_function_tool` are.
            tool_choice: Whether a tool is called, and which. `auto` where tools are given, else
                `none`.
            user: A stable id of the end user, without personal data, which helps to trace abuse.
            function_call: Deprecated. Whether a function is called, and which. Superseded by
                `tool_choice`.
            functions: Deprecated. The functions that the model may call, 1 to 128. Superseded by
                `tools`.
            extra_headers: Headers to send besides the client's.
            extra_query: Query parameters to send besides the method's.
            extra_body: Members to add to the request body.
            timeout: Seconds, or a `Timeout`, for this call alone.
        """
        from ...._runtime.chat_parsing import Expectation

        expected = Expectation(response_format, tools)
        expected.refuse_loose_tools()
        reading = type(self)(
            reading_caller(
                self._client, lambda completion: expected.read(ParsedChatCompletion[ResponseFormatT], completion)
            )
        )
        read = reading.create(
            messages=messages,
            model=model,
            data_sources=data_sources,
            frequency_penalty=frequency_penalty,
            logit_bias=logit_bias,
            logprobs=logprobs,
            top_logprobs=top_logprobs,
            max_tokens=max_tokens,
            max_completion_tokens=max_completion_tokens,
            n=n,
            presence_penalty=presence_penalty,
            parallel_tool_calls=parallel_tool_calls,
            response_format=expected.response_format,
            seed=seed,
            stop=stop,
            temperature=temperature,
            top_p=top_p,
            tools=expected.tools,
            tool_choice=tool_choice,
            user=user,
            function_call=function_call,
            functions=functions,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
        return cast("ParsedChatCompletion[ResponseFormatT]", read)

    def stream(
        self,
        *,
        messages: Iterable[ChatCompletionMessageParam],
        model: str | Omit = omit,
        data_sources: Iterable[ChatDataSourceParam] | Omit = omit,
        frequency_penalty: float | None | Omit = omit,
        logit_bias: Mapping[str, int] | None | Omit = omit,
        logprobs: bool | None | Omit = omit,
        top_logprobs: int | None | Omit = omit,
        max_tokens: int | None | Omit = omit,
        max_completion_tokens: int | None | Omit = omit,
        n: int | None | Omit = omit,
        presence_penalty: float | None | Omit = omit,
        parallel_tool_calls: bool | Omit = omit,
        response_format: type[ResponseFormatT] | ResponseFormatParam | Omit = omit,
        seed: int | None | Omit = omit,
        stop: str | list[str] | None | Omit = omit,
        stream_options: ChatCompletionStreamOptionsParam | None | Omit = omit,
        temperature: float | None | Omit = omit,
        top_p: float | None | Omit = omit,
        tools: Iterable[ChatCompletionToolParam] | Omit = omit,
        tool_choice: ChatCompletionToolChoiceOptionParam | Omit = omit,
        user: str | Omit = omit,
        function_call: Literal["none", "auto"] | ChatCompletionFunctionCallOptionParam | Omit = omit,
        functions: Iterable[ChatCompletionFunctionParam] | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> ChatCompletionStreamManager[ResponseFormatT]:
        """Create a chat completion. Events come in a `with` statement.

        Besides the chunks, it gives events for what they add to texts and tool calls, and for what
        they complete. `get_final_completion` of the stream is the whole answer.

        Args:
            messages: The conversation so far, oldest message first. Its tokens count against the
                model's context.
            model: The deployment that answers. May be left out where the client was made with
                `azure_deployment`.
            data_sources: Where Azure OpenAI looks for passages to ground the answer in (On Your
                Data). Exactly one source can be given, and `logprobs` cannot be asked for beside
                it.
            frequency_penalty: How much a token is held back for each time it has already been used,
                from -2 to 2. Positive values make the answer repeat itself less.
            logit_bias: How much more or less likely single tokens become: token ids of the model's
                tokenizer to values from -100, which in effect bans the token, to 100, which in
                effect forces it.
            logprobs: Whether the answer carries the log probability of each of its tokens.
            top_logprobs: How many of the likeliest tokens are given for each position, from 0 to
                20. Needs `logprobs`.
            max_tokens: The most tokens that each choice may have. The answer ends with the finish
                reason `length` when it is reached. Azure OpenAI counts it against the deployment's
                rate limit before the call is answered; reasoning models take
                `max_completion_tokens` instead.
            max_completion_tokens: The most tokens that each choice may have, with those that the
                model spends on reasoning.
            n: How many answers are generated, from 1 to 128. The tokens of all of them are charged
                for.
            presence_penalty: How much a token is held back once it has been used at all, from -2 to
                2. Positive values lead the answer to new topics.
            parallel_tool_calls: Whether the model may call several tools in one answer.
            response_format: What the answer has to look like, text if it is left out. A type is
                what the answer is also read into.
            seed: A number that makes repeated calls with the same parameters give mostly the same
                answer, as long as `system_fingerprint` stays the same.
            stop: Up to four texts at which the answer ends. The text itself is not part of the
                answer.
            stream_options: What a streamed answer carries besides. Needs `stream`.
            temperature: How freely tokens are chosen, from 0, nearly always the likeliest, to 2.
                Change this or `top_p`, not both.
            top_p: The share of the probability that tokens are chosen from, likeliest first: 0.1
                leaves only those that make up the top tenth. Change this or `temperature`, not
                both.
            tools: The functions that the model may call.
            tool_choice: Whether a tool is called, and which. `auto` where tools are given, else
                `none`.
            user: A stable id of the end user, without personal data, which helps to trace abuse.
            function_call: Deprecated. Whether a function is called, and which. Superseded by
                `tool_choice`.
            functions: Deprecated. The functions that the model may call, 1 to 128. Superseded by
                `tools`.
            extra_headers: Headers to send besides the client's.
            extra_query: Query parameters to send besides the method's.
            extra_body: Members to add to the request body.
            timeout: Seconds, or a `Timeout`, for this call alone.
        """
        from ....lib.streaming.chat import ChatCompletionStreamManager, ChatCompletionStreamState

        state = ChatCompletionStreamState(input_tools=tools, response_format=response_format)
        return ChatCompletionStreamManager(
            lambda: self.create(
                messages=messages,
                model=model,
                data_sources=data_sources,
                frequency_penalty=frequency_penalty,
                logit_bias=logit_bias,
                logprobs=logprobs,
                top_logprobs=top_logprobs,
                max_tokens=max_tokens,
                max_completion_tokens=max_completion_tokens,
                n=n,
                presence_penalty=presence_penalty,
                parallel_tool_calls=parallel_tool_calls,
                response_format=state.response_format,
                seed=seed,
                stop=stop,
                stream_options=stream_options,
                temperature=temperature,
                top_p=top_p,
                tools=state.input_tools,
                tool_choice=tool_choice,
                user=user,
                function_call=function_call,
                functions=functions,
                extra_headers=extra_headers,
                extra_query=extra_query,
                extra_body=extra_body,
                timeout=timeout,
                stream=True,
            ),
            state,
        )


class AsyncCompletions(AsyncResource, elsewhere=ELSEWHERE["chat.completions"]):
    """Answers of a model to a conversation, whole or as a stream."""

    @cached_property
    def with_raw_response(self) -> AsyncCompletionsWithRawResponse:
        """The same, each method giving the raw HTTP response."""
        return AsyncCompletionsWithRawResponse(self._client)

    @cached_property
    def with_streaming_response(self) -> AsyncCompletionsWithStreamingResponse:
        """The same, each method giving a response whose body is read on demand."""
        return AsyncCompletionsWithStreamingResponse(self._client)

    @overload
    async def create(
        self,
        *,
        messages: Iterable[ChatCompletionMessageParam],
        model: str | Omit = omit,
        data_sources: Iterable[ChatDataSourceParam] | Omit = omit,
        frequency_penalty: float | None | Omit = omit,
        logit_bias: Mapping[str, int] | None | Omit = omit,
        logprobs: bool | None | Omit = omit,
        top_logprobs: int | None | Omit = omit,
        max_tokens: int | None | Omit = omit,
        max_completion_tokens: int | None | Omit = omit,
        n: int | None | Omit = omit,
        presence_penalty: float | None | Omit = omit,
        parallel_tool_calls: bool | Omit = omit,
        response_format: ResponseFormatParam | Omit = omit,
        seed: int | None | Omit = omit,
        stop: str | list[str] | None | Omit = omit,
        stream: Literal[False] | None | Omit = omit,
        stream_options: ChatCompletionStreamOptionsParam | None | Omit = omit,
        temperature: float | None | Omit = omit,
        top_p: float | None | Omit = omit,
        tools: Iterable[ChatCompletionToolParam] | Omit = omit,
        tool_choice: ChatCompletionToolChoiceOptionParam | Omit = omit,
        user: str | Omit = omit,
        function_call: Literal["none", "auto"] | ChatCompletionFunctionCallOptionParam | Omit = omit,
        functions: Iterable[ChatCompletionFunctionParam] | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> ChatCompletion: ...

    @overload
    async def create(
        self,
        *,
        messages: Iterable[ChatCompletionMessageParam],
        model: str | Omit = omit,
        data_sources: Iterable[ChatDataSourceParam] | Omit = omit,
        frequency_penalty: float | None | Omit = omit,
        logit_bias: Mapping[str, int] | None | Omit = omit,
        logprobs: bool | None | Omit = omit,
        top_logprobs: int | None | Omit = omit,
        max_tokens: int | None | Omit = omit,
        max_completion_tokens: int | None | Omit = omit,
        n: int | None | Omit = omit,
        presence_penalty: float | None | Omit = omit,
        parallel_tool_calls: bool | Omit = omit,
        response_format: ResponseFormatParam | Omit = omit,
        seed: int | None | Omit = omit,
        stop: str | list[str] | None | Omit = omit,
        stream: Literal[True],
        stream_options: ChatCompletionStreamOptionsParam | None | Omit = omit,
        temperature: float | None | Omit = omit,
        top_p: float | None | Omit = omit,
        tools: Iterable[ChatCompletionToolParam] | Omit = omit,
        tool_choice: ChatCompletionToolChoiceOptionParam | Omit = omit,
        user: str | Omit = omit,
        function_call: Literal["none", "auto"] | ChatCompletionFunctionCallOptionParam | Omit = omit,
        functions: Iterable[ChatCompletionFunctionParam] | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> AsyncStream[ChatCompletionChunk]: ...

    @overload
    async def create(
        self,
        *,
        messages: Iterable[ChatCompletionMessageParam],
        model: str | Omit = omit,
        data_sources: Iterable[ChatDataSourceParam] | Omit = omit,
        frequency_penalty: float | None | Omit = omit,
        logit_bias: Mapping[str, int] | None | Omit = omit,
        logprobs: bool | None | Omit = omit,
        top_logprobs: int | None | Omit = omit,
        max_tokens: int | None | Omit = omit,
        max_completion_tokens: int | None | Omit = omit,
        n: int | None | Omit = omit,
        presence_penalty: float | None | Omit = omit,
        parallel_tool_calls: bool | Omit = omit,
        response_format: ResponseFormatParam | Omit = omit,
        seed: int | None | Omit = omit,
        stop: str | list[str] | None | Omit = omit,
        stream: bool | None | Omit = omit,
        stream_options: ChatCompletionStreamOptionsParam | None | Omit = omit,
        temperature: float | None | Omit = omit,
        top_p: float | None | Omit = omit,
        tools: Iterable[ChatCompletionToolParam] | Omit = omit,
        tool_choice: ChatCompletionToolChoiceOptionParam | Omit = omit,
        user: str | Omit = omit,
        function_call: Literal["none", "auto"] | ChatCompletionFunctionCallOptionParam | Omit = omit,
        functions: Iterable[ChatCompletionFunctionParam] | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> ChatCompletion | AsyncStream[ChatCompletionChunk]: ...

    async def create(
        self,
        *,
        messages: Iterable[ChatCompletionMessageParam],
        model: str | Omit = omit,
        data_sources: Iterable[ChatDataSourceParam] | Omit = omit,
        frequency_penalty: float | None | Omit = omit,
        logit_bias: Mapping[str, int] | None | Omit = omit,
        logprobs: bool | None | Omit = omit,
        top_logprobs: int | None | Omit = omit,
        max_tokens: int | None | Omit = omit,
        max_completion_tokens: int | None | Omit = omit,
        n: int | None | Omit = omit,
        presence_penalty: float | None | Omit = omit,
        parallel_tool_calls: bool | Omit = omit,
        response_format: ResponseFormatParam | Omit = omit,
        seed: int | None | Omit = omit,
        stop: str | list[str] | None | Omit = omit,
        stream: bool | None | Omit = omit,
        stream_options: ChatCompletionStreamOptionsParam | None | Omit = omit,
        temperature: float | None | Omit = omit,
        top_p: float | None | Omit = omit,
        tools: Iterable[ChatCompletionToolParam] | Omit = omit,
        tool_choice: ChatCompletionToolChoiceOptionParam | Omit = omit,
        user: str | Omit = omit,
        function_call: Literal["none", "auto"] | ChatCompletionFunctionCallOptionParam | Omit = omit,
        functions: Iterable[ChatCompletionFunctionParam] | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> ChatCompletion | AsyncStream[ChatCompletionChunk]:
        """Create a chat completion.

        Generates the model's next message in a conversation. With `stream` the answer arrives in
        chunks while it is generated. A prompt that the content filter blocks fails with status 400,
        an answer that it blocks ends with the finish reason `content_filter`.

        Args:
            messages: The conversation so far, oldest message first. Its tokens count against the
                model's context.
            model: The deployment that answers. May be left out where the client was made with
                `azure_deployment`.
            data_sources: Where Azure OpenAI looks for passages to ground the answer in (On Your
                Data). Exactly one source can be given, and `logprobs` cannot be asked for beside
                it.
            frequency_penalty: How much a token is held back for each time it has already been used,
                from -2 to 2. Positive values make the answer repeat itself less.
            logit_bias: How much more or less likely single tokens become: token ids of the model's
                tokenizer to values from -100, which in effect bans the token, to 100, which in
                effect forces it.
            logprobs: Whether the answer carries the log probability of each of its tokens.
            top_logprobs: How many of the likeliest tokens are given for each position, from 0 to
                20. Needs `logprobs`.
            max_tokens: The most tokens that each choice may have. The answer ends with the finish
                reason `length` when it is reached. Azure OpenAI counts it against the deployment's
                rate limit before the call is answered; reasoning models take
                `max_completion_tokens` instead.
            max_completion_tokens: The most tokens that each choice may have, with those that the
                model spends on reasoning.
            n: How many answers are generated, from 1 to 128. The tokens of all of them are charged
                for.
            presence_penalty: How much a token is held back once it has been used at all, from -2 to
                2. Positive values lead the answer to new topics.
            parallel_tool_calls: Whether the model may call several tools in one answer.
            response_format: What the answer has to look like, text if it is left out.
            seed: A number that makes repeated calls with the same parameters give mostly the same
                answer, as long as `system_fingerprint` stays the same.
            stop: Up to four texts at which the answer ends. The text itself is not part of the
                answer.
            stream: Whether the answer is sent in chunks while it is generated. With the default
                content filter it arrives in bursts, because each part is checked before it is sent.
            stream_options: What a streamed answer carries besides. Needs `stream`.
            temperature: How freely tokens are chosen, from 0, nearly always the likeliest, to 2.
                Change this or `top_p`, not both.
            top_p: The share of the probability that tokens are chosen from, likeliest first: 0.1
                leaves only those that make up the top tenth. Change this or `temperature`, not
                both.
            tools: The functions that the model may call.
            tool_choice: Whether a tool is called, and which. `auto` where tools are given, else
                `none`.
            user: A stable id of the end user, without personal data, which helps to trace abuse.
            function_call: Deprecated. Whether a function is called, and which. Superseded by
                `tool_choice`.
            functions: Deprecated. The functions that the model may call, 1 to 128. Superseded by
                `tools`.
            extra_headers: Headers to send besides the client's.
            extra_query: Query parameters to send besides the method's.
            extra_body: Members to add to the request body.
            timeout: Seconds, or a `Timeout`, for this call alone.

        Returns:
            The completion, whole or, with `stream`, as server-sent events that end with `[DONE]`.
        """
        body = {
            "messages": messages,
            "data_sources": data_sources,
            "frequency_penalty": frequency_penalty,
            "logit_bias": logit_bias,
            "logprobs": logprobs,
            "top_logprobs": top_logprobs,
            "max_tokens": max_tokens,
            "max_completion_tokens": max_completion_tokens,
            "n": n,
            "presence_penalty": presence_penalty,
            "parallel_tool_calls": parallel_tool_calls,
            "response_format": response_format,
            "seed": seed,
            "stop": stop,
            "stream": stream,
            "stream_options": stream_options,
            "temperature": temperature,
            "top_p": top_p,
            "tools": tools,
            "tool_choice": tool_choice,
            "user": user,
            "function_call": function_call,
            "functions": functions,
        }
        options = CallOptions(extra_headers, extra_query, extra_body, timeout)
        if stream:
            return await self._client.stream(_CREATE, ChatCompletionChunk, model=model, body=body, options=options)
        return await self._client.request(_CREATE, ChatCompletion, model=model, body=body, options=options)

    async def parse(
        self,
        *,
        messages: Iterable[ChatCompletionMessageParam],
        model: str | Omit = omit,
        data_sources: Iterable[ChatDataSourceParam] | Omit = omit,
        frequency_penalty: float | None | Omit = omit,
        logit_bias: Mapping[str, int] | None | Omit = omit,
        logprobs: bool | None | Omit = omit,
        top_logprobs: int | None | Omit = omit,
        max_tokens: int | None | Omit = omit,
        max_completion_tokens: int | None | Omit = omit,
        n: int | None | Omit = omit,
        presence_penalty: float | None | Omit = omit,
        parallel_tool_calls: bool | Omit = omit,
        response_format: type[ResponseFormatT] | Omit = omit,
        seed: int | None | Omit = omit,
        stop: str | list[str] | None | Omit = omit,
        temperature: float | None | Omit = omit,
        top_p: float | None | Omit = omit,
        tools: Iterable[ChatCompletionToolParam] | Omit = omit,
        tool_choice: ChatCompletionToolChoiceOptionParam | Omit = omit,
        user: str | Omit = omit,
        function_call: Literal["none", "auto"] | ChatCompletionFunctionCallOptionParam | Omit = omit,
        functions: Iterable[ChatCompletionFunctionParam] | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> ParsedChatCompletion[ResponseFormatT]:
        """Create a chat completion. Its answer is read into a type of yours.

        Raises LengthFinishReasonError or ContentFilterFinishReasonError for an answer that was cut
        off, ValueError (pydantic's own for its models) for one that does not fit or a tool that is
        not `strict`, TypeError for a type without a JSON Schema.

        Args:
            messages: The conversation so far, oldest message first. Its tokens count against the
                model's context.
            model: The deployment that answers. May be left out where the client was made with
                `azure_deployment`.
            data_sources: Where Azure OpenAI looks for passages to ground the answer in (On Your
                Data). Exactly one source can be given, and `logprobs` cannot be asked for beside
                it.
            frequency_penalty: How much a token is held back for each time it has already been used,
                from -2 to 2. Positive values make the answer repeat itself less.
            logit_bias: How much more or less likely single tokens become: token ids of the model's
                tokenizer to values from -100, which in effect bans the token, to 100, which in
                effect forces it.
            logprobs: Whether the answer carries the log probability of each of its tokens.
            top_logprobs: How many of the likeliest tokens are given for each position, from 0 to
                20. Needs `logprobs`.
            max_tokens: The most tokens that each choice may have. The answer ends with the finish
                reason `length` when it is reached. Azure OpenAI counts it against the deployment's
                rate limit before the call is answered; reasoning models take
                `max_completion_tokens` instead.
            max_completion_tokens: The most tokens that each choice may have, with those that the
                model spends on reasoning.
            n: How many answers are generated, from 1 to 128. The tokens of all of them are charged
                for.
            presence_penalty: How much a token is held back once it has been used at all, from -2 to
                2. Positive values lead the answer to new topics.
            parallel_tool_calls: Whether the model may call several tools in one answer.
            response_format: What the answer is read into: a pydantic model, a dataclass or a
                TypedDict.
            seed: A number that makes repeated calls with the same parameters give mostly the same
                answer, as long as `system_fingerprint` stays the same.
            stop: Up to four texts at which the answer ends. The text itself is not part of the
                answer.
            temperature: How freely tokens are chosen, from 0, nearly always the likeliest, to 2.
                Change this or `top_p`, not both.
            top_p: The share of the probability that tokens are chosen from, likeliest first: 0.1
                leaves only those that make up the top tenth. Change this or `temperature`, not
                both.
            tools: The functions that the model may call. All have to be `strict`, as those of
                `pydantic_function_tool` are.
            tool_choice: Whether a tool is called, and which. `auto` where tools are given, else
                `none`.
            user: A stable id of the end user, without personal data, which helps to trace abuse.
            function_call: Deprecated. Whether a function is called, and which. Superseded by
                `tool_choice`.
            functions: Deprecated. The functions that the model may call, 1 to 128. Superseded by
                `tools`.
            extra_headers: Headers to send besides the client's.
            extra_query: Query parameters to send besides the method's.
            extra_body: Members to add to the request body.
            timeout: Seconds, or a `Timeout`, for this call alone.
        """
        from ...._runtime.chat_parsing import Expectation

        expected = Expectation(response_format, tools)
        expected.refuse_loose_tools()
        reading = type(self)(
            async_reading_caller(
                self._client, lambda completion: expected.read(ParsedChatCompletion[ResponseFormatT], completion)
            )
        )
        read = await reading.create(
            messages=messages,
            model=model,
            data_sources=data_sources,
            frequency_penalty=frequency_penalty,
            logit_bias=logit_bias,
            logprobs=logprobs,
            top_logprobs=top_logprobs,
            max_tokens=max_tokens,
            max_completion_tokens=max_completion_tokens,
            n=n,
            presence_penalty=presence_penalty,
            parallel_tool_calls=parallel_tool_calls,
            response_format=expected.response_format,
            seed=seed,
            stop=stop,
            temperature=temperature,
            top_p=top_p,
            tools=expected.tools,
            tool_choice=tool_choice,
            user=user,
            function_call=function_call,
            functions=functions,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
        return cast("ParsedChatCompletion[ResponseFormatT]", read)

    def stream(
        self,
        *,
        messages: Iterable[ChatCompletionMessageParam],
        model: str | Omit = omit,
        data_sources: Iterable[ChatDataSourceParam] | Omit = omit,
        frequency_penalty: float | None | Omit = omit,
        logit_bias: Mapping[str, int] | None | Omit = omit,
        logprobs: bool | None | Omit = omit,
        top_logprobs: int | None | Omit = omit,
        max_tokens: int | None | Omit = omit,
        max_completion_tokens: int | None | Omit = omit,
        n: int | None | Omit = omit,
        presence_penalty: float | None | Omit = omit,
        parallel_tool_calls: bool | Omit = omit,
        response_format: type[ResponseFormatT] | ResponseFormatParam | Omit = omit,
        seed: int | None | Omit = omit,
        stop: str | list[str] | None | Omit = omit,
        stream_options: ChatCompletionStreamOptionsParam | None | Omit = omit,
        temperature: float | None | Omit = omit,
        top_p: float | None | Omit = omit,
        tools: Iterable[ChatCompletionToolParam] | Omit = omit,
        tool_choice: ChatCompletionToolChoiceOptionParam | Omit = omit,
        user: str | Omit = omit,
        function_call: Literal["none", "auto"] | ChatCompletionFunctionCallOptionParam | Omit = omit,
        functions: Iterable[ChatCompletionFunctionParam] | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> AsyncChatCompletionStreamManager[ResponseFormatT]:
        """Create a chat completion. Events come in a `with` statement.

        Besides the chunks, it gives events for what they add to texts and tool calls, and for what
        they complete. `get_final_completion` of the stream is the whole answer.

        Args:
            messages: The conversation so far, oldest message first. Its tokens count against the
                model's context.
            model: The deployment that answers. May be left out where the client was made with
                `azure_deployment`.
            data_sources: Where Azure OpenAI looks for passages to ground the answer in (On Your
                Data). Exactly one source can be given, and `logprobs` cannot be asked for beside
                it.
            frequency_penalty: How much a token is held back for each time it has already been used,
                from -2 to 2. Positive values make the answer repeat itself less.
            logit_bias: How much more or less likely single tokens become: token ids of the model's
                tokenizer to values from -100, which in effect bans the token, to 100, which in
                effect forces it.
            logprobs: Whether the answer carries the log probability of each of its tokens.
            top_logprobs: How many of the likeliest tokens are given for each position, from 0 to
                20. Needs `logprobs`.
            max_tokens: The most tokens that each choice may have. The answer ends with the finish
                reason `length` when it is reached. Azure OpenAI counts it against the deployment's
                rate limit before the call is answered; reasoning models take
                `max_completion_tokens` instead.
            max_completion_tokens: The most tokens that each choice may have, with those that the
                model spends on reasoning.
            n: How many answers are generated, from 1 to 128. The tokens of all of them are charged
                for.
            presence_penalty: How much a token is held back once it has been used at all, from -2 to
                2. Positive values lead the answer to new topics.
            parallel_tool_calls: Whether the model may call several tools in one answer.
            response_format: What the answer has to look like, text if it is left out. A type is
                what the answer is also read into.
            seed: A number that makes repeated calls with the same parameters give mostly the same
                answer, as long as `system_fingerprint` stays the same.
            stop: Up to four texts at which the answer ends. The text itself is not part of the
                answer.
            stream_options: What a streamed answer carries besides. Needs `stream`.
            temperature: How freely tokens are chosen, from 0, nearly always the likeliest, to 2.
                Change this or `top_p`, not both.
            top_p: The share of the probability that tokens are chosen from, likeliest first: 0.1
                leaves only those that make up the top tenth. Change this or `temperature`, not
                both.
            tools: The functions that the model may call.
            tool_choice: Whether a tool is called, and which. `auto` where tools are given, else
                `none`.
            user: A stable id of the end user, without personal data, which helps to trace abuse.
            function_call: Deprecated. Whether a function is called, and which. Superseded by
                `tool_choice`.
            functions: Deprecated. The functions that the model may call, 1 to 128. Superseded by
                `tools`.
            extra_headers: Headers to send besides the client's.
            extra_query: Query parameters to send besides the method's.
            extra_body: Members to add to the request body.
            timeout: Seconds, or a `Timeout`, for this call alone.
        """
        from ....lib.streaming.chat import AsyncChatCompletionStreamManager, ChatCompletionStreamState

        state = ChatCompletionStreamState(input_tools=tools, response_format=response_format)
        return AsyncChatCompletionStreamManager(
            lambda: self.create(
                messages=messages,
                model=model,
                data_sources=data_sources,
                frequency_penalty=frequency_penalty,
                logit_bias=logit_bias,
                logprobs=logprobs,
                top_logprobs=top_logprobs,
                max_tokens=max_tokens,
                max_completion_tokens=max_completion_tokens,
                n=n,
                presence_penalty=presence_penalty,
                parallel_tool_calls=parallel_tool_calls,
                response_format=state.response_format,
                seed=seed,
                stop=stop,
                stream_options=stream_options,
                temperature=temperature,
                top_p=top_p,
                tools=state.input_tools,
                tool_choice=tool_choice,
                user=user,
                function_call=function_call,
                functions=functions,
                extra_headers=extra_headers,
                extra_query=extra_query,
                extra_body=extra_body,
                timeout=timeout,
                stream=True,
            ),
            state,
        )


class CompletionsWithRawResponse:
    """`Completions`, each method giving the raw HTTP response."""

    def __init__(self, client: SyncCaller) -> None:
        completions = Completions(raw_caller(client))
        self.create = returns_raw(completions.create)
        self.parse = returns_raw(completions.parse)


class CompletionsWithStreamingResponse:
    """`Completions`, each method giving a response whose body is read on demand."""

    def __init__(self, client: SyncCaller) -> None:
        completions = Completions(streamed_caller(client))
        self.create = returns_streamed(completions.create)
        self.parse = returns_streamed(completions.parse)


class AsyncCompletionsWithRawResponse:
    """`AsyncCompletions`, each method giving the raw HTTP response."""

    def __init__(self, client: AsyncCaller) -> None:
        completions = AsyncCompletions(async_raw_caller(client))
        self.create = async_returns_raw(completions.create)
        self.parse = async_returns_raw(completions.parse)


class AsyncCompletionsWithStreamingResponse:
    """`AsyncCompletions`, each method giving a response whose body is read on demand."""

    def __init__(self, client: AsyncCaller) -> None:
        completions = AsyncCompletions(async_streamed_caller(client))
        self.create = async_returns_streamed(completions.create)
        self.parse = async_returns_streamed(completions.parse)
