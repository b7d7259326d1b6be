# Made by aoaigen 0.1.0 from API version 2030-01-01-preview. Edits are lost when it is made again.

"""`client.chat.completions`: Operations under `/chat/completions`."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, overload

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
from ....types.chat import ChatCompletion, ChatCompletionChunk

if TYPE_CHECKING:
    from collections.abc import Iterable
    from typing import Literal

    from ...._runtime.caller import AsyncCaller, SyncCaller
    from ...._runtime.sentinels import NotGiven, Omit
    from ...._runtime.streaming import AsyncStream, Stream
    from ...._runtime.transport import Timeout
    from ...._runtime.types import Body, Headers, Query
    from ....types.chat import Message, MessageParam

_CREATE = Operation(
    id="ChatCompletions_Create",
    method="POST",
    path="/chat/completions",
    deployment=True,
    body="json",
)


class Completions(SyncResource):
    """Operations under `/chat/completions`."""

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
        messages: Iterable[MessageParam | Message],
        model: str | Omit = omit,
        trace: bool | Omit = omit,
        stream: Literal[False] | None | Omit = omit,
        query: str | Omit = omit,
        path: str | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> ChatCompletion: ...

    @overload
    def create(
        self,
        *,
        messages: Iterable[MessageParam | Message],
        model: str | Omit = omit,
        trace: bool | Omit = omit,
        stream: Literal[True],
        query: str | Omit = omit,
        path: str | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> Stream[ChatCompletionChunk]: ...

    @overload
    def create(
        self,
        *,
        messages: Iterable[MessageParam | Message],
        model: str | Omit = omit,
        trace: bool | Omit = omit,
        stream: bool | None | Omit = omit,
        query: str | Omit = omit,
        path: str | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> ChatCompletion | Stream[ChatCompletionChunk]: ...

    def create(
        self,
        *,
        messages: Iterable[MessageParam | Message],
        model: str | Omit = omit,
        trace: bool | Omit = omit,
        stream: bool | None | Omit = omit,
        query: str | Omit = omit,
        path: str | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> ChatCompletion | Stream[ChatCompletionChunk]:
        """Answer a conversation.

        Args:
            messages:
            model: The deployment that answers. May be left out where the client was made with
                `azure_deployment`.
            trace:
            stream:
            query: Has the name of a variable of the method.
            path:
            extra_headers: Headers to send besides the client's.
            extra_query: Query parameters to send besides the method's.
            extra_body: Members to add to the request body.
            timeout: Seconds, or a `Timeout`, for this call alone.

        Returns:
            An answer, or its pieces.
        """
        query_ = {"trace": trace}
        body = {
            "messages": messages,
            "stream": stream,
            "query": query,
            "path": path,
        }
        options = CallOptions(extra_headers, extra_query, extra_body, timeout)
        if stream:
            return self._client.stream(
                _CREATE, ChatCompletionChunk, model=model, query=query_, body=body, options=options
            )
        return self._client.request(_CREATE, ChatCompletion, model=model, query=query_, body=body, options=options)


class AsyncCompletions(AsyncResource):
    """Operations under `/chat/completions`."""

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
        messages: Iterable[MessageParam | Message],
        model: str | Omit = omit,
        trace: bool | Omit = omit,
        stream: Literal[False] | None | Omit = omit,
        query: str | Omit = omit,
        path: str | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> ChatCompletion: ...

    @overload
    async def create(
        self,
        *,
        messages: Iterable[MessageParam | Message],
        model: str | Omit = omit,
        trace: bool | Omit = omit,
        stream: Literal[True],
        query: str | Omit = omit,
        path: str | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> AsyncStream[ChatCompletionChunk]: ...

    @overload
    async def create(
        self,
        *,
        messages: Iterable[MessageParam | Message],
        model: str | Omit = omit,
        trace: bool | Omit = omit,
        stream: bool | None | Omit = omit,
        query: str | Omit = omit,
        path: str | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> ChatCompletion | AsyncStream[ChatCompletionChunk]: ...

    async def create(
        self,
        *,
        messages: Iterable[MessageParam | Message],
        model: str | Omit = omit,
        trace: bool | Omit = omit,
        stream: bool | None | Omit = omit,
        query: str | Omit = omit,
        path: str | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> ChatCompletion | AsyncStream[ChatCompletionChunk]:
        """Answer a conversation.

        Args:
            messages:
            model: The deployment that answers. May be left out where the client was made with
                `azure_deployment`.
            trace:
            stream:
            query: Has the name of a variable of the method.
            path:
            extra_headers: Headers to send besides the client's.
            extra_query: Query parameters to send besides the method's.
            extra_body: Members to add to the request body.
            timeout: Seconds, or a `Timeout`, for this call alone.

        Returns:
            An answer, or its pieces.
        """
        query_ = {"trace": trace}
        body = {
            "messages": messages,
            "stream": stream,
            "query": query,
            "path": path,
        }
        options = CallOptions(extra_headers, extra_query, extra_body, timeout)
        if stream:
            return await self._client.stream(
                _CREATE, ChatCompletionChunk, model=model, query=query_, body=body, options=options
            )
        return await self._client.request(
            _CREATE, ChatCompletion, model=model, query=query_, body=body, options=options
        )


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
