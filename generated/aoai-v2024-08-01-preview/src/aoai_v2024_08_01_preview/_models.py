# Made by aoaigen 0.1.0 from API version 2024-08-01-preview. Edits are lost when it is made again.

"""The names of `openai._models`."""

from ._runtime.models import BaseModel

__all__ = ["BaseModel"]
