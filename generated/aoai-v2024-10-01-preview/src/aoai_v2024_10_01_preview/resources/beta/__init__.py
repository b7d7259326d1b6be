# Made by aoaigen 0.1.0 from API version 2024-10-01-preview. Edits are lost when it is made again.

"""`client.beta`: Assistants and their threads, which Azure OpenAI has in preview versions alone."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from ..._runtime.lazy import lazy_exports
from ..._runtime.resource import AsyncResource, SyncResource

if TYPE_CHECKING:
    from ..._runtime.caller import AsyncCaller, SyncCaller
    from ..chat import (
        AsyncChat,
        AsyncChatWithRawResponse,
        AsyncChatWithStreamingResponse,
        Chat,
        ChatWithRawResponse,
        ChatWithStreamingResponse,
    )
    from .assistants import (
        Assistants,
        AssistantsWithRawResponse,
        AssistantsWithStreamingResponse,
        AsyncAssistants,
        AsyncAssistantsWithRawResponse,
        AsyncAssistantsWithStreamingResponse,
    )
    from .threads import (
        AsyncThreads,
        AsyncThreadsWithRawResponse,
        AsyncThreadsWithStreamingResponse,
        Threads,
        ThreadsWithRawResponse,
        ThreadsWithStreamingResponse,
    )


class Beta(SyncResource):
    """Assistants and their threads, which Azure OpenAI has in preview versions alone."""

    @cached_property
    def assistants(self) -> Assistants:
        """Models with instructions and tools, kept by the service."""
        from .assistants import Assistants

        return Assistants(self._client)

    @cached_property
    def threads(self) -> Threads:
        """Conversations with assistants, kept by the service."""
        from .threads import Threads

        return Threads(self._client)

    @cached_property
    def chat(self) -> Chat:
        """Conversations with a model."""
        from ..chat import Chat

        return Chat(self._client)

    @cached_property
    def with_raw_response(self) -> BetaWithRawResponse:
        """The same, each method giving the raw HTTP response."""
        return BetaWithRawResponse(self._client)

    @cached_property
    def with_streaming_response(self) -> BetaWithStreamingResponse:
        """The same, each method giving a response whose body is read on demand."""
        return BetaWithStreamingResponse(self._client)


class AsyncBeta(AsyncResource):
    """Assistants and their threads, which Azure OpenAI has in preview versions alone."""

    @cached_property
    def assistants(self) -> AsyncAssistants:
        """Models with instructions and tools, kept by the service."""
        from .assistants import AsyncAssistants

        return AsyncAssistants(self._client)

    @cached_property
    def threads(self) -> AsyncThreads:
        """Conversations with assistants, kept by the service."""
        from .threads import AsyncThreads

        return AsyncThreads(self._client)

    @cached_property
    def chat(self) -> AsyncChat:
        """Conversations with a model."""
        from ..chat import AsyncChat

        return AsyncChat(self._client)

    @cached_property
    def with_raw_response(self) -> AsyncBetaWithRawResponse:
        """The same, each method giving the raw HTTP response."""
        return AsyncBetaWithRawResponse(self._client)

    @cached_property
    def with_streaming_response(self) -> AsyncBetaWithStreamingResponse:
        """The same, each method giving a response whose body is read on demand."""
        return AsyncBetaWithStreamingResponse(self._client)


class BetaWithRawResponse:
    """`Beta`, each method giving the raw HTTP response."""

    def __init__(self, client: SyncCaller) -> None:
        self._client = client

    @cached_property
    def assistants(self) -> AssistantsWithRawResponse:
        """Models with instructions and tools, kept by the service."""
        from .assistants import AssistantsWithRawResponse

        return AssistantsWithRawResponse(self._client)

    @cached_property
    def threads(self) -> ThreadsWithRawResponse:
        """Conversations with assistants, kept by the service."""
        from .threads import ThreadsWithRawResponse

        return ThreadsWithRawResponse(self._client)

    @cached_property
    def chat(self) -> ChatWithRawResponse:
        """Conversations with a model."""
        from ..chat import ChatWithRawResponse

        return ChatWithRawResponse(self._client)


class BetaWithStreamingResponse:
    """`Beta`, each method giving a response whose body is read on demand."""

    def __init__(self, client: SyncCaller) -> None:
        self._client = client

    @cached_property
    def assistants(self) -> AssistantsWithStreamingResponse:
        """Models with instructions and tools, kept by the service."""
        from .assistants import AssistantsWithStreamingResponse

        return AssistantsWithStreamingResponse(self._client)

    @cached_property
    def threads(self) -> ThreadsWithStreamingResponse:
        """Conversations with assistants, kept by the service."""
        from .threads import ThreadsWithStreamingResponse

        return ThreadsWithStreamingResponse(self._client)

    @cached_property
    def chat(self) -> ChatWithStreamingResponse:
        """Conversations with a model."""
        from ..chat import ChatWithStreamingResponse

        return ChatWithStreamingResponse(self._client)


class AsyncBetaWithRawResponse:
    """`AsyncBeta`, each method giving the raw HTTP response."""

    def __init__(self, client: AsyncCaller) -> None:
        self._client = client

    @cached_property
    def assistants(self) -> AsyncAssistantsWithRawResponse:
        """Models with instructions and tools, kept by the service."""
        from .assistants import AsyncAssistantsWithRawResponse

        return AsyncAssistantsWithRawResponse(self._client)

    @cached_property
    def threads(self) -> AsyncThreadsWithRawResponse:
        """Conversations with assistants, kept by the service."""
        from .threads import AsyncThreadsWithRawResponse

        return AsyncThreadsWithRawResponse(self._client)

    @cached_property
    def chat(self) -> AsyncChatWithRawResponse:
        """Conversations with a model."""
        from ..chat import AsyncChatWithRawResponse

        return AsyncChatWithRawResponse(self._client)


class AsyncBetaWithStreamingResponse:
    """`AsyncBeta`, each method giving a response whose body is read on demand."""

    def __init__(self, client: AsyncCaller) -> None:
        self._client = client

    @cached_property
    def assistants(self) -> AsyncAssistantsWithStreamingResponse:
        """Models with instructions and tools, kept by the service."""
        from .assistants import AsyncAssistantsWithStreamingResponse

        return AsyncAssistantsWithStreamingResponse(self._client)

    @cached_property
    def threads(self) -> AsyncThreadsWithStreamingResponse:
        """Conversations with assistants, kept by the service."""
        from .threads import AsyncThreadsWithStreamingResponse

        return AsyncThreadsWithStreamingResponse(self._client)

    @cached_property
    def chat(self) -> AsyncChatWithStreamingResponse:
        """Conversations with a model."""
        from ..chat import AsyncChatWithStreamingResponse

        return AsyncChatWithStreamingResponse(self._client)


if not TYPE_CHECKING:
    # The classes of the resources below are loaded when they are asked for.
    __getattr__, __dir__ = lazy_exports(
        __name__,
        {
            "Assistants": ".assistants",
            "AssistantsWithRawResponse": ".assistants",
            "AssistantsWithStreamingResponse": ".assistants",
            "AsyncAssistants": ".assistants",
            "AsyncAssistantsWithRawResponse": ".assistants",
            "AsyncAssistantsWithStreamingResponse": ".assistants",
            "AsyncThreads": ".threads",
            "AsyncThreadsWithRawResponse": ".threads",
            "AsyncThreadsWithStreamingResponse": ".threads",
            "Threads": ".threads",
            "ThreadsWithRawResponse": ".threads",
            "ThreadsWithStreamingResponse": ".threads",
        },
    )

__all__ = [
    "Assistants",
    "AssistantsWithRawResponse",
    "AssistantsWithStreamingResponse",
    "AsyncAssistants",
    "AsyncAssistantsWithRawResponse",
    "AsyncAssistantsWithStreamingResponse",
    "AsyncBeta",
    "AsyncBetaWithRawResponse",
    "AsyncBetaWithStreamingResponse",
    "AsyncThreads",
    "AsyncThreadsWithRawResponse",
    "AsyncThreadsWithStreamingResponse",
    "Beta",
    "BetaWithRawResponse",
    "BetaWithStreamingResponse",
    "Threads",
    "ThreadsWithRawResponse",
    "ThreadsWithStreamingResponse",
]
