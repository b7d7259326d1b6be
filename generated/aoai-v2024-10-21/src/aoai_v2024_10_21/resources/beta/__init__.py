# Made by aoaigen 0.1.0 from API version 2024-10-21. Edits are lost when it is made again.

"""`client.beta`: A second way to `client.chat`, for code that expects it here."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from ..._elsewhere import ELSEWHERE
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


class Beta(SyncResource, elsewhere=ELSEWHERE["beta"]):
    """A second way to `client.chat`, for code that expects it here."""

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


class AsyncBeta(AsyncResource, elsewhere=ELSEWHERE["beta"]):
    """A second way to `client.chat`, for code that expects it here."""

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
    def chat(self) -> ChatWithRawResponse:
        """Conversations with a model."""
        from ..chat import ChatWithRawResponse

        return ChatWithRawResponse(self._client)


class BetaWithStreamingResponse:
    """`Beta`, each method giving a response whose body is read on demand."""

    def __init__(self, client: SyncCaller) -> None:
        self._client = client

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
    def chat(self) -> AsyncChatWithRawResponse:
        """Conversations with a model."""
        from ..chat import AsyncChatWithRawResponse

        return AsyncChatWithRawResponse(self._client)


class AsyncBetaWithStreamingResponse:
    """`AsyncBeta`, each method giving a response whose body is read on demand."""

    def __init__(self, client: AsyncCaller) -> None:
        self._client = client

    @cached_property
    def chat(self) -> AsyncChatWithStreamingResponse:
        """Conversations with a model."""
        from ..chat import AsyncChatWithStreamingResponse

        return AsyncChatWithStreamingResponse(self._client)
