# Made by aoaigen 0.1.0 from API version 2024-10-21. Edits are lost when it is made again.

"""`client.chat`: Conversations with a model."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from ..._runtime.lazy import lazy_exports
from ..._runtime.resource import AsyncResource, SyncResource

if TYPE_CHECKING:
    from ..._runtime.caller import AsyncCaller, SyncCaller
    from .completions import (
        AsyncCompletions,
        AsyncCompletionsWithRawResponse,
        AsyncCompletionsWithStreamingResponse,
        Completions,
        CompletionsWithRawResponse,
        CompletionsWithStreamingResponse,
    )


class Chat(SyncResource):
    """Conversations with a model."""

    @cached_property
    def completions(self) -> Completions:
        """Answers of a model to a conversation, whole or as a stream."""
        from .completions import Completions

        return Completions(self._client)

    @cached_property
    def with_raw_response(self) -> ChatWithRawResponse:
        """The same, each method giving the raw HTTP response."""
        return ChatWithRawResponse(self._client)

    @cached_property
    def with_streaming_response(self) -> ChatWithStreamingResponse:
        """The same, each method giving a response whose body is read on demand."""
        return ChatWithStreamingResponse(self._client)


class AsyncChat(AsyncResource):
    """Conversations with a model."""

    @cached_property
    def completions(self) -> AsyncCompletions:
        """Answers of a model to a conversation, whole or as a stream."""
        from .completions import AsyncCompletions

        return AsyncCompletions(self._client)

    @cached_property
    def with_raw_response(self) -> AsyncChatWithRawResponse:
        """The same, each method giving the raw HTTP response."""
        return AsyncChatWithRawResponse(self._client)

    @cached_property
    def with_streaming_response(self) -> AsyncChatWithStreamingResponse:
        """The same, each method giving a response whose body is read on demand."""
        return AsyncChatWithStreamingResponse(self._client)


class ChatWithRawResponse:
    """`Chat`, each method giving the raw HTTP response."""

    def __init__(self, client: SyncCaller) -> None:
        self._client = client

    @cached_property
    def completions(self) -> CompletionsWithRawResponse:
        """Answers of a model to a conversation, whole or as a stream."""
        from .completions import CompletionsWithRawResponse

        return CompletionsWithRawResponse(self._client)


class ChatWithStreamingResponse:
    """`Chat`, each method giving a response whose body is read on demand."""

    def __init__(self, client: SyncCaller) -> None:
        self._client = client

    @cached_property
    def completions(self) -> CompletionsWithStreamingResponse:
        """Answers of a model to a conversation, whole or as a stream."""
        from .completions import CompletionsWithStreamingResponse

        return CompletionsWithStreamingResponse(self._client)


class AsyncChatWithRawResponse:
    """`AsyncChat`, each method giving the raw HTTP response."""

    def __init__(self, client: AsyncCaller) -> None:
        self._client = client

    @cached_property
    def completions(self) -> AsyncCompletionsWithRawResponse:
        """Answers of a model to a conversation, whole or as a stream."""
        from .completions import AsyncCompletionsWithRawResponse

        return AsyncCompletionsWithRawResponse(self._client)


class AsyncChatWithStreamingResponse:
    """`AsyncChat`, each method giving a response whose body is read on demand."""

    def __init__(self, client: AsyncCaller) -> None:
        self._client = client

    @cached_property
    def completions(self) -> AsyncCompletionsWithStreamingResponse:
        """Answers of a model to a conversation, whole or as a stream."""
        from .completions import AsyncCompletionsWithStreamingResponse

        return AsyncCompletionsWithStreamingResponse(self._client)


if not TYPE_CHECKING:
    # The classes of the resources below are loaded when they are asked for.
    __getattr__, __dir__ = lazy_exports(
        __name__,
        {
            "AsyncCompletions": ".completions",
            "AsyncCompletionsWithRawResponse": ".completions",
            "AsyncCompletionsWithStreamingResponse": ".completions",
            "Completions": ".completions",
            "CompletionsWithRawResponse": ".completions",
            "CompletionsWithStreamingResponse": ".completions",
        },
    )

__all__ = [
    "AsyncChat",
    "AsyncChatWithRawResponse",
    "AsyncChatWithStreamingResponse",
    "AsyncCompletions",
    "AsyncCompletionsWithRawResponse",
    "AsyncCompletionsWithStreamingResponse",
    "Chat",
    "ChatWithRawResponse",
    "ChatWithStreamingResponse",
    "Completions",
    "CompletionsWithRawResponse",
    "CompletionsWithStreamingResponse",
]
