# Made by aoaigen 0.1.0 from API version 2030-01-01-preview. Edits are lost when it is made again.

"""The clients of API version 2030-01-01-preview."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from ._package import PACKAGE
from ._runtime.azure_client import AsyncAzureClient, SyncAzureClient

if TYPE_CHECKING:
    from ._runtime.caller import AsyncCaller, SyncCaller
    from .resources.audio import (
        AsyncAudio,
        AsyncAudioWithRawResponse,
        AsyncAudioWithStreamingResponse,
        Audio,
        AudioWithRawResponse,
        AudioWithStreamingResponse,
    )
    from .resources.chat import (
        AsyncChat,
        AsyncChatWithRawResponse,
        AsyncChatWithStreamingResponse,
        Chat,
        ChatWithRawResponse,
        ChatWithStreamingResponse,
    )
    from .resources.embeddings import (
        AsyncEmbeddings,
        AsyncEmbeddingsWithRawResponse,
        AsyncEmbeddingsWithStreamingResponse,
        Embeddings,
        EmbeddingsWithRawResponse,
        EmbeddingsWithStreamingResponse,
    )


class AzureOpenAI(SyncAzureClient):
    """A client of Tiny OpenAI, API version 2030-01-01-preview."""

    _package = PACKAGE

    @cached_property
    def chat(self) -> Chat:
        """Operations under `/chat`."""
        from .resources.chat import Chat

        return Chat(self._caller)

    @cached_property
    def embeddings(self) -> Embeddings:
        """Operations under `/embeddings`."""
        from .resources.embeddings import Embeddings

        return Embeddings(self._caller)

    @cached_property
    def audio(self) -> Audio:
        """Operations under `/audio`."""
        from .resources.audio import Audio

        return Audio(self._caller)

    @cached_property
    def with_raw_response(self) -> AzureOpenAIWithRawResponse:
        """The same, each method giving the raw HTTP response."""
        return AzureOpenAIWithRawResponse(self._caller)

    @cached_property
    def with_streaming_response(self) -> AzureOpenAIWithStreamingResponse:
        """The same, each method giving a response whose body is read on demand."""
        return AzureOpenAIWithStreamingResponse(self._caller)


class AsyncAzureOpenAI(AsyncAzureClient):
    """An asynchronous client of Tiny OpenAI, API version 2030-01-01-preview."""

    _package = PACKAGE

    @cached_property
    def chat(self) -> AsyncChat:
        """Operations under `/chat`."""
        from .resources.chat import AsyncChat

        return AsyncChat(self._caller)

    @cached_property
    def embeddings(self) -> AsyncEmbeddings:
        """Operations under `/embeddings`."""
        from .resources.embeddings import AsyncEmbeddings

        return AsyncEmbeddings(self._caller)

    @cached_property
    def audio(self) -> AsyncAudio:
        """Operations under `/audio`."""
        from .resources.audio import AsyncAudio

        return AsyncAudio(self._caller)

    @cached_property
    def with_raw_response(self) -> AsyncAzureOpenAIWithRawResponse:
        """The same, each method giving the raw HTTP response."""
        return AsyncAzureOpenAIWithRawResponse(self._caller)

    @cached_property
    def with_streaming_response(self) -> AsyncAzureOpenAIWithStreamingResponse:
        """The same, each method giving a response whose body is read on demand."""
        return AsyncAzureOpenAIWithStreamingResponse(self._caller)


class AzureOpenAIWithRawResponse:
    """`AzureOpenAI`, each method giving the raw HTTP response."""

    def __init__(self, client: SyncCaller) -> None:
        self._client = client

    @cached_property
    def chat(self) -> ChatWithRawResponse:
        """Operations under `/chat`."""
        from .resources.chat import ChatWithRawResponse

        return ChatWithRawResponse(self._client)

    @cached_property
    def embeddings(self) -> EmbeddingsWithRawResponse:
        """Operations under `/embeddings`."""
        from .resources.embeddings import EmbeddingsWithRawResponse

        return EmbeddingsWithRawResponse(self._client)

    @cached_property
    def audio(self) -> AudioWithRawResponse:
        """Operations under `/audio`."""
        from .resources.audio import AudioWithRawResponse

        return AudioWithRawResponse(self._client)


class AzureOpenAIWithStreamingResponse:
    """`AzureOpenAI`, each method giving a response whose body is read on demand."""

    def __init__(self, client: SyncCaller) -> None:
        self._client = client

    @cached_property
    def chat(self) -> ChatWithStreamingResponse:
        """Operations under `/chat`."""
        from .resources.chat import ChatWithStreamingResponse

        return ChatWithStreamingResponse(self._client)

    @cached_property
    def embeddings(self) -> EmbeddingsWithStreamingResponse:
        """Operations under `/embeddings`."""
        from .resources.embeddings import EmbeddingsWithStreamingResponse

        return EmbeddingsWithStreamingResponse(self._client)

    @cached_property
    def audio(self) -> AudioWithStreamingResponse:
        """Operations under `/audio`."""
        from .resources.audio import AudioWithStreamingResponse

        return AudioWithStreamingResponse(self._client)


class AsyncAzureOpenAIWithRawResponse:
    """`AsyncAzureOpenAI`, each method giving the raw HTTP response."""

    def __init__(self, client: AsyncCaller) -> None:
        self._client = client

    @cached_property
    def chat(self) -> AsyncChatWithRawResponse:
        """Operations under `/chat`."""
        from .resources.chat import AsyncChatWithRawResponse

        return AsyncChatWithRawResponse(self._client)

    @cached_property
    def embeddings(self) -> AsyncEmbeddingsWithRawResponse:
        """Operations under `/embeddings`."""
        from .resources.embeddings import AsyncEmbeddingsWithRawResponse

        return AsyncEmbeddingsWithRawResponse(self._client)

    @cached_property
    def audio(self) -> AsyncAudioWithRawResponse:
        """Operations under `/audio`."""
        from .resources.audio import AsyncAudioWithRawResponse

        return AsyncAudioWithRawResponse(self._client)


class AsyncAzureOpenAIWithStreamingResponse:
    """`AsyncAzureOpenAI`, each method giving a response whose body is read on demand."""

    def __init__(self, client: AsyncCaller) -> None:
        self._client = client

    @cached_property
    def chat(self) -> AsyncChatWithStreamingResponse:
        """Operations under `/chat`."""
        from .resources.chat import AsyncChatWithStreamingResponse

        return AsyncChatWithStreamingResponse(self._client)

    @cached_property
    def embeddings(self) -> AsyncEmbeddingsWithStreamingResponse:
        """Operations under `/embeddings`."""
        from .resources.embeddings import AsyncEmbeddingsWithStreamingResponse

        return AsyncEmbeddingsWithStreamingResponse(self._client)

    @cached_property
    def audio(self) -> AsyncAudioWithStreamingResponse:
        """Operations under `/audio`."""
        from .resources.audio import AsyncAudioWithStreamingResponse

        return AsyncAudioWithStreamingResponse(self._client)
