# Made by aoaigen 0.1.0 from API version 2024-10-01-preview. Edits are lost when it is made again.

"""The names of `openai.types.vector_stores.vector_store_file`."""

from .._vector_stores import VectorStoreFile, VectorStoreFileLastError as LastError

__all__ = ["LastError", "VectorStoreFile"]
