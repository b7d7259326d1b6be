# Made by aoaigen 0.1.0 from API version 2024-10-01-preview. Edits are lost when it is made again.

"""The names of `openai.types.vector_store`."""

from ._shared import VectorStoreFileCounts as FileCounts
from ._vector_stores import VectorStore, VectorStoreExpiresAfter as ExpiresAfter

__all__ = ["ExpiresAfter", "FileCounts", "VectorStore"]
