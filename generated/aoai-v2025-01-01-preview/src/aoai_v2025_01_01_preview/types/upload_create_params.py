# Made by aoaigen 0.1.0 from API version 2025-01-01-preview. Edits are lost when it is made again.

"""The names of `openai.types.upload_create_params`."""

from ._uploads_params import UploadCreateParams

__all__ = ["UploadCreateParams"]
