# Made by aoaigen 0.1.0 from API version 2030-01-01-preview. Edits are lost when it is made again.

"""The types of the client.

Modules with an underscore define types; the others offer them where `openai` does.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.lazy import lazy_exports

if TYPE_CHECKING:
    from . import audio as audio, chat as chat, shared as shared, shared_params as shared_params
    from ._embeddings import Vector as Vector, Vectors as Vectors
    from ._embeddings_params import EmbeddingCreateParams as EmbeddingCreateParams
    from .audio_model import AudioModel as AudioModel
    from .chat_model import ChatModel as ChatModel
    from .embedding_model import EmbeddingModel as EmbeddingModel
else:
    __getattr__, __dir__ = lazy_exports(
        __name__,
        {
            "audio": ".audio",
            "chat": ".chat",
            "shared": ".shared",
            "shared_params": ".shared_params",
            "AudioModel": ".audio_model",
            "ChatModel": ".chat_model",
            "EmbeddingCreateParams": "._embeddings_params",
            "EmbeddingModel": ".embedding_model",
            "Vector": "._embeddings",
            "Vectors": "._embeddings",
        },
    )
