# Made by aoaigen 0.1.0 from API version 2025-01-01-preview. Edits are lost when it is made again.

"""The names of `openai.types.vector_stores.file_create_params`."""

from ._files_params import FileCreateParams

__all__ = ["FileCreateParams"]
