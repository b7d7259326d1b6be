# Made by aoaigen 0.1.0 from API version 2024-10-21. Edits are lost when it is made again.

"""`client.completions`: Continuations of a text by a model of the older, text-only kind."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, overload

from .._elsewhere import ELSEWHERE
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
from ..types import Completion

if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Literal

    from .._runtime.caller import AsyncCaller, SyncCaller
    from .._runtime.sentinels import NotGiven, Omit
    from .._runtime.streaming import AsyncStream, Stream
    from .._runtime.transport import Timeout
    from .._runtime.types import Body, Headers, Query
    from ..types import ChatCompletionStreamOptionsParam

_CREATE = Operation(
    id="Completions_Create",
    method="POST",
    path="/completions",
    deployment=True,
    body="json",
)


class Completions(SyncResource, elsewhere=ELSEWHERE["completions"]):
    """Continuations of a text by a model of the older, text-only kind."""

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
        prompt: str | list[str] | None,
        model: str | Omit = omit,
        best_of: int | None | Omit = omit,
        echo: bool | None | Omit = omit,
        frequency_penalty: float | None | Omit = omit,
        logit_bias: Mapping[str, int] | None | Omit = omit,
        logprobs: int | None | Omit = omit,
        max_tokens: int | None | Omit = omit,
        n: int | None | Omit = omit,
        presence_penalty: float | None | Omit = omit,
        seed: int | None | Omit = omit,
        stop: str | list[str] | None | Omit = omit,
        stream: Literal[False] | None | Omit = omit,
        stream_options: ChatCompletionStreamOptionsParam | None | Omit = omit,
        suffix: str | None | Omit = omit,
        temperature: float | None | Omit = omit,
        top_p: float | None | Omit = omit,
        user: str | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> Completion: ...

    @overload
    def create(
        self,
        *,
        prompt: str | list[str] | None,
        model: str | Omit = omit,
        best_of: int | None | Omit = omit,
        echo: bool | None | Omit = omit,
        frequency_penalty: float | None | Omit = omit,
        logit_bias: Mapping[str, int] | None | Omit = omit,
        logprobs: int | None | Omit = omit,
        max_tokens: int | None | Omit = omit,
        n: int | None | Omit = omit,
        presence_penalty: float | None | Omit = omit,
        seed: int | None | Omit = omit,
        stop: str | list[str] | None | Omit = omit,
        stream: Literal[True],
        stream_options: ChatCompletionStreamOptionsParam | None | Omit = omit,
        suffix: str | None | Omit = omit,
        temperature: float | None | Omit = omit,
        top_p: float | None | Omit = omit,
        user: str | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> Stream[Completion]: ...

    @overload
    def create(
        self,
        *,
        prompt: str | list[str] | None,
        model: str | Omit = omit,
        best_of: int | None | Omit = omit,
        echo: bool | None | Omit = omit,
        frequency_penalty: float | None | Omit = omit,
        logit_bias: Mapping[str, int] | None | Omit = omit,
        logprobs: int | None | Omit = omit,
        max_tokens: int | None | Omit = omit,
        n: int | None | Omit = omit,
        presence_penalty: float | None | Omit = omit,
        seed: int | None | Omit = omit,
        stop: str | list[str] | None | Omit = omit,
        stream: bool | None | Omit = omit,
        stream_options: ChatCompletionStreamOptionsParam | None | Omit = omit,
        suffix: str | None | Omit = omit,
        temperature: float | None | Omit = omit,
        top_p: float | None | Omit = omit,
        user: str | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> Completion | Stream[Completion]: ...

    def create(
        self,
        *,
        prompt: str | list[str] | None,
        model: str | Omit = omit,
        best_of: int | None | Omit = omit,
        echo: bool | None | Omit = omit,
        frequency_penalty: float | None | Omit = omit,
        logit_bias: Mapping[str, int] | None | Omit = omit,
        logprobs: int | None | Omit = omit,
        max_tokens: int | None | Omit = omit,
        n: int | None | Omit = omit,
        presence_penalty: float | None | Omit = omit,
        seed: int | None | Omit = omit,
        stop: str | list[str] | None | Omit = omit,
        stream: bool | None | Omit = omit,
        stream_options: ChatCompletionStreamOptionsParam | None | Omit = omit,
        suffix: str | None | Omit = omit,
        temperature: float | None | Omit = omit,
        top_p: float | None | Omit = omit,
        user: str | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> Completion | Stream[Completion]:
        """Create a text completion.

        Continues one or several prompts with a model of the older, text-only kind. New applications
        use chat completions, which all current models offer.

        Args:
            prompt: The text to continue, or several, each of which is continued by itself.
            model: The deployment that answers. May be left out where the client was made with
                `azure_deployment`.
            best_of: How many continuations are generated, of which the `n` likeliest are returned,
                up to 20. All of them are charged for, and they cannot be streamed.
            echo: Whether the answer begins with the prompt.
            frequency_penalty: How much a token is held back for each time it has already been used,
                from -2 to 2. Positive values make the answer repeat itself less.
            logit_bias: How much more or less likely single tokens become: token ids of the model's
                tokenizer to values from -100, which in effect bans the token, to 100, which in
                effect forces it.
            logprobs: How many of the likeliest tokens are given, with their log probabilities, for
                each position.
            max_tokens: The most tokens that each continuation may have. The default of 16 cuts most
                answers short. Azure OpenAI counts it against the deployment's rate limit before the
                call is answered.
            n: How many continuations of each prompt are returned, from 1 to 128.
            presence_penalty: How much a token is held back once it has been used at all, from -2 to
                2. Positive values lead the answer to new topics.
            seed: A number that makes repeated calls with the same parameters give mostly the same
                answer, as long as `system_fingerprint` stays the same.
            stop: Up to four texts at which the answer ends. The text itself is not part of the
                answer.
            stream: Whether the answer is sent in pieces while it is generated.
            stream_options: What a streamed answer carries besides. Needs `stream`.
            suffix: The text that comes after the continuation, so that the model fills the gap.
            temperature: How freely tokens are chosen, from 0, nearly always the likeliest, to 2.
                Change this or `top_p`, not both.
            top_p: The share of the probability that tokens are chosen from, likeliest first: 0.1
                leaves only those that make up the top tenth. Change this or `temperature`, not
                both.
            user: A stable id of the end user, without personal data, which helps to trace abuse.
            extra_headers: Headers to send besides the client's.
            extra_query: Query parameters to send besides the method's.
            extra_body: Members to add to the request body.
            timeout: Seconds, or a `Timeout`, for this call alone.

        Returns:
            The completion, whole or, with `stream`, as server-sent events that end with `[DONE]`.
        """
        body = {
            "prompt": prompt,
            "best_of": best_of,
            "echo": echo,
            "frequency_penalty": frequency_penalty,
            "logit_bias": logit_bias,
            "logprobs": logprobs,
            "max_tokens": max_tokens,
            "n": n,
            "presence_penalty": presence_penalty,
            "seed": seed,
            "stop": stop,
            "stream": stream,
            "stream_options": stream_options,
            "suffix": suffix,
            "temperature": temperature,
            "top_p": top_p,
            "user": user,
        }
        options = CallOptions(extra_headers, extra_query, extra_body, timeout)
        if stream:
            return self._client.stream(_CREATE, Completion, model=model, body=body, options=options)
        return self._client.request(_CREATE, Completion, model=model, body=body, options=options)


class AsyncCompletions(AsyncResource, elsewhere=ELSEWHERE["completions"]):
    """Continuations of a text by a model of the older, text-only kind."""

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
        prompt: str | list[str] | None,
        model: str | Omit = omit,
        best_of: int | None | Omit = omit,
        echo: bool | None | Omit = omit,
        frequency_penalty: float | None | Omit = omit,
        logit_bias: Mapping[str, int] | None | Omit = omit,
        logprobs: int | None | Omit = omit,
        max_tokens: int | None | Omit = omit,
        n: int | None | Omit = omit,
        presence_penalty: float | None | Omit = omit,
        seed: int | None | Omit = omit,
        stop: str | list[str] | None | Omit = omit,
        stream: Literal[False] | None | Omit = omit,
        stream_options: ChatCompletionStreamOptionsParam | None | Omit = omit,
        suffix: str | None | Omit = omit,
        temperature: float | None | Omit = omit,
        top_p: float | None | Omit = omit,
        user: str | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> Completion: ...

    @overload
    async def create(
        self,
        *,
        prompt: str | list[str] | None,
        model: str | Omit = omit,
        best_of: int | None | Omit = omit,
        echo: bool | None | Omit = omit,
        frequency_penalty: float | None | Omit = omit,
        logit_bias: Mapping[str, int] | None | Omit = omit,
        logprobs: int | None | Omit = omit,
        max_tokens: int | None | Omit = omit,
        n: int | None | Omit = omit,
        presence_penalty: float | None | Omit = omit,
        seed: int | None | Omit = omit,
        stop: str | list[str] | None | Omit = omit,
        stream: Literal[True],
        stream_options: ChatCompletionStreamOptionsParam | None | Omit = omit,
        suffix: str | None | Omit = omit,
        temperature: float | None | Omit = omit,
        top_p: float | None | Omit = omit,
        user: str | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> AsyncStream[Completion]: ...

    @overload
    async def create(
        self,
        *,
        prompt: str | list[str] | None,
        model: str | Omit = omit,
        best_of: int | None | Omit = omit,
        echo: bool | None | Omit = omit,
        frequency_penalty: float | None | Omit = omit,
        logit_bias: Mapping[str, int] | None | Omit = omit,
        logprobs: int | None | Omit = omit,
        max_tokens: int | None | Omit = omit,
        n: int | None | Omit = omit,
        presence_penalty: float | None | Omit = omit,
        seed: int | None | Omit = omit,
        stop: str | list[str] | None | Omit = omit,
        stream: bool | None | Omit = omit,
        stream_options: ChatCompletionStreamOptionsParam | None | Omit = omit,
        suffix: str | None | Omit = omit,
        temperature: float | None | Omit = omit,
        top_p: float | None | Omit = omit,
        user: str | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> Completion | AsyncStream[Completion]: ...

    async def create(
        self,
        *,
        prompt: str | list[str] | None,
        model: str | Omit = omit,
        best_of: int | None | Omit = omit,
        echo: bool | None | Omit = omit,
        frequency_penalty: float | None | Omit = omit,
        logit_bias: Mapping[str, int] | None | Omit = omit,
        logprobs: int | None | Omit = omit,
        max_tokens: int | None | Omit = omit,
        n: int | None | Omit = omit,
        presence_penalty: float | None | Omit = omit,
        seed: int | None | Omit = omit,
        stop: str | list[str] | None | Omit = omit,
        stream: bool | None | Omit = omit,
        stream_options: ChatCompletionStreamOptionsParam | None | Omit = omit,
        suffix: str | None | Omit = omit,
        temperature: float | None | Omit = omit,
        top_p: float | None | Omit = omit,
        user: str | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> Completion | AsyncStream[Completion]:
        """Create a text completion.

        Continues one or several prompts with a model of the older, text-only kind. New applications
        use chat completions, which all current models offer.

        Args:
            prompt: The text to continue, or several, each of which is continued by itself.
            model: The deployment that answers. May be left out where the client was made with
                `azure_deployment`.
            best_of: How many continuations are generated, of which the `n` likeliest are returned,
                up to 20. All of them are charged for, and they cannot be streamed.
            echo: Whether the answer begins with the prompt.
            frequency_penalty: How much a token is held back for each time it has already been used,
                from -2 to 2. Positive values make the answer repeat itself less.
            logit_bias: How much more or less likely single tokens become: token ids of the model's
                tokenizer to values from -100, which in effect bans the token, to 100, which in
                effect forces it.
            logprobs: How many of the likeliest tokens are given, with their log probabilities, for
                each position.
            max_tokens: The most tokens that each continuation may have. The default of 16 cuts most
                answers short. Azure OpenAI counts it against the deployment's rate limit before the
                call is answered.
            n: How many continuations of each prompt are returned, from 1 to 128.
            presence_penalty: How much a token is held back once it has been used at all, from -2 to
                2. Positive values lead the answer to new topics.
            seed: A number that makes repeated calls with the same parameters give mostly the same
                answer, as long as `system_fingerprint` stays the same.
            stop: Up to four texts at which the answer ends. The text itself is not part of the
                answer.
            stream: Whether the answer is sent in pieces while it is generated.
            stream_options: What a streamed answer carries besides. Needs `stream`.
            suffix: The text that comes after the continuation, so that the model fills the gap.
            temperature: How freely tokens are chosen, from 0, nearly always the likeliest, to 2.
                Change this or `top_p`, not both.
            top_p: The share of the probability that tokens are chosen from, likeliest first: 0.1
                leaves only those that make up the top tenth. Change this or `temperature`, not
                both.
            user: A stable id of the end user, without personal data, which helps to trace abuse.
            extra_headers: Headers to send besides the client's.
            extra_query: Query parameters to send besides the method's.
            extra_body: Members to add to the request body.
            timeout: Seconds, or a `Timeout`, for this call alone.

        Returns:
            The completion, whole or, with `stream`, as server-sent events that end with `[DONE]`.
        """
        body = {
            "prompt": prompt,
            "best_of": best_of,
            "echo": echo,
            "frequency_penalty": frequency_penalty,
            "logit_bias": logit_bias,
            "logprobs": logprobs,
            "max_tokens": max_tokens,
            "n": n,
            "presence_penalty": presence_penalty,
            "seed": seed,
            "stop": stop,
            "stream": stream,
            "stream_options": stream_options,
            "suffix": suffix,
            "temperature": temperature,
            "top_p": top_p,
            "user": user,
        }
        options = CallOptions(extra_headers, extra_query, extra_body, timeout)
        if stream:
            return await self._client.stream(_CREATE, Completion, model=model, body=body, options=options)
        return await self._client.request(_CREATE, Completion, model=model, body=body, options=options)


class CompletionsWithRawResponse:
    """`Completions`, each method giving the raw HTTP response."""

    def __init__(self, client: SyncCaller) -> None:
        completions = Completions(raw_caller(client))
        self.create = returns_raw(completions.create)


class CompletionsWithStreamingResponse:
    """`Completions`, each method giving a response whose body is read on demand."""

    def __init__(self, client: SyncCaller) -> None:
        completions = Completions(streamed_caller(client))
        self.create = returns_streamed(completions.create)


class AsyncCompletionsWithRawResponse:
    """`AsyncCompletions`, each method giving the raw HTTP response."""

    def __init__(self, client: AsyncCaller) -> None:
        completions = AsyncCompletions(async_raw_caller(client))
        self.create = async_returns_raw(completions.create)


class AsyncCompletionsWithStreamingResponse:
    """`AsyncCompletions`, each method giving a response whose body is read on demand."""

    def __init__(self, client: AsyncCaller) -> None:
        completions = AsyncCompletions(async_streamed_caller(client))
        self.create = async_returns_streamed(completions.create)
