# Made by aoaigen 0.1.0 from API version 2030-01-01-preview. Edits are lost when it is made again.

"""The types of the client."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.lazy import lazy_exports

if TYPE_CHECKING:
    from ._embeddings import Vector as Vector, Vectors as Vectors
    from ._embeddings_params import EmbeddingCreateParams as EmbeddingCreateParams
else:
    __getattr__, __dir__ = lazy_exports(
        __name__,
        {
            "EmbeddingCreateParams": "._embeddings_params",
            "Vector": "._embeddings",
            "Vectors": "._embeddings",
        },
    )
