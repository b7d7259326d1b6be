# Made by aoaigen 0.1.0 from API version 2030-01-01-preview. Edits are lost when it is made again.

"""The resources of the client: a module for each, named as the attribute that leads to it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.lazy import lazy_exports

if TYPE_CHECKING:
    from .audio import (
        AsyncAudio as AsyncAudio,
        AsyncAudioWithRawResponse as AsyncAudioWithRawResponse,
        AsyncAudioWithStreamingResponse as AsyncAudioWithStreamingResponse,
        Audio as Audio,
        AudioWithRawResponse as AudioWithRawResponse,
        AudioWithStreamingResponse as AudioWithStreamingResponse,
    )
    from .chat import (
        AsyncChat as AsyncChat,
        AsyncChatWithRawResponse as AsyncChatWithRawResponse,
        AsyncChatWithStreamingResponse as AsyncChatWithStreamingResponse,
        Chat as Chat,
        ChatWithRawResponse as ChatWithRawResponse,
        ChatWithStreamingResponse as ChatWithStreamingResponse,
    )
    from .embeddings import (
        AsyncEmbeddings as AsyncEmbeddings,
        AsyncEmbeddingsWithRawResponse as AsyncEmbeddingsWithRawResponse,
        AsyncEmbeddingsWithStreamingResponse as AsyncEmbeddingsWithStreamingResponse,
        Embeddings as Embeddings,
        EmbeddingsWithRawResponse as EmbeddingsWithRawResponse,
        EmbeddingsWithStreamingResponse as EmbeddingsWithStreamingResponse,
    )
else:
    __getattr__, __dir__ = lazy_exports(
        __name__,
        {
            "AsyncAudio": ".audio",
            "AsyncAudioWithRawResponse": ".audio",
            "AsyncAudioWithStreamingResponse": ".audio",
            "AsyncChat": ".chat",
            "AsyncChatWithRawResponse": ".chat",
            "AsyncChatWithStreamingResponse": ".chat",
            "AsyncEmbeddings": ".embeddings",
            "AsyncEmbeddingsWithRawResponse": ".embeddings",
            "AsyncEmbeddingsWithStreamingResponse": ".embeddings",
            "Audio": ".audio",
            "AudioWithRawResponse": ".audio",
            "AudioWithStreamingResponse": ".audio",
            "Chat": ".chat",
            "ChatWithRawResponse": ".chat",
            "ChatWithStreamingResponse": ".chat",
            "Embeddings": ".embeddings",
            "EmbeddingsWithRawResponse": ".embeddings",
            "EmbeddingsWithStreamingResponse": ".embeddings",
        },
    )
