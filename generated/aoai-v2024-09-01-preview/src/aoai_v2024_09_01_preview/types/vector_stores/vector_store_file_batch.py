# Made by aoaigen 0.1.0 from API version 2024-09-01-preview. Edits are lost when it is made again.

"""The names of `openai.types.vector_stores.vector_store_file_batch`."""

from .._vector_stores import VectorStoreFileCounts as FileCounts
from ._file_batches import VectorStoreFileBatch

__all__ = ["FileCounts", "VectorStoreFileBatch"]
