# Made by aoaigen 0.1.0 from API version 2025-01-01-preview. Edits are lost when it is made again.

"""The names of `openai.types.batch`."""

from ._batches import Batch, BatchErrors as Errors

__all__ = ["Batch", "Errors"]
