# Made by aoaigen 0.1.0 from API version 2024-09-01-preview. Edits are lost when it is made again.

"""The names of `openai.types.batch_create_params`."""

from ._batches_params import BatchCreateParams

__all__ = ["BatchCreateParams"]
