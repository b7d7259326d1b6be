# Made by aoaigen 0.1.0 from API version 2024-06-01. Edits are lost when it is made again.

"""The names of `openai.types.embedding_model`."""

from typing import TypeAlias

EmbeddingModel: TypeAlias = str
"""The name of a deployment."""

__all__ = ["EmbeddingModel"]
