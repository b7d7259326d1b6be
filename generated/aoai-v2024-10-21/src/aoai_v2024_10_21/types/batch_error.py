# Made by aoaigen 0.1.0 from API version 2024-10-21. Edits are lost when it is made again.

"""The names of `openai.types.batch_error`."""

from ._batches import BatchError

__all__ = ["BatchError"]
