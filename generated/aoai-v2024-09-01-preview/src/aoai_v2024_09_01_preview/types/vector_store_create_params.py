# Made by aoaigen 0.1.0 from API version 2024-09-01-preview. Edits are lost when it is made again.

"""The names of `openai.types.vector_store_create_params`."""

from ._vector_stores_params import VectorStoreCreateParams, VectorStoreExpiresAfterParam as ExpiresAfter

__all__ = ["ExpiresAfter", "VectorStoreCreateParams"]
