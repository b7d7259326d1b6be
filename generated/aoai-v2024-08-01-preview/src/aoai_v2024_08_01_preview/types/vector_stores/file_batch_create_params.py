# Made by aoaigen 0.1.0 from API version 2024-08-01-preview. Edits are lost when it is made again.

"""The names of `openai.types.vector_stores.file_batch_create_params`."""

from ._file_batches_params import FileBatchCreateParams

__all__ = ["FileBatchCreateParams"]
