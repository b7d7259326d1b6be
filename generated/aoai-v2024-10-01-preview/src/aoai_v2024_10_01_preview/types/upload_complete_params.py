# Made by aoaigen 0.1.0 from API version 2024-10-01-preview. Edits are lost when it is made again.

"""The names of `openai.types.upload_complete_params`."""

from ._uploads_params import UploadCompleteParams

__all__ = ["UploadCompleteParams"]
