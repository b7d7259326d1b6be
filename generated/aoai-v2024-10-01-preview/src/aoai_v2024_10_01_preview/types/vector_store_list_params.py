# Made by aoaigen 0.1.0 from API version 2024-10-01-preview. Edits are lost when it is made again.

"""The names of `openai.types.vector_store_list_params`."""

from ._vector_stores_params import VectorStoreListParams

__all__ = ["VectorStoreListParams"]
