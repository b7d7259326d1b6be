# Made by aoaigen 0.1.0 from API version 2024-06-01. Edits are lost when it is made again.

"""The names of `openai.types.file_list_params`."""

from ._files_params import FileListParams

__all__ = ["FileListParams"]
