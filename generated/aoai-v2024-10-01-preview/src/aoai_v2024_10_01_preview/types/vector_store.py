# Made by aoaigen 0.1.0 from API version 2024-10-01-preview. Edits are lost when it is made again.

"""The names of `openai.types.vector_store`."""

from ._vector_stores import VectorStore, VectorStoreExpiresAfter as ExpiresAfter, VectorStoreFileCounts as FileCounts

__all__ = ["ExpiresAfter", "FileCounts", "VectorStore"]
