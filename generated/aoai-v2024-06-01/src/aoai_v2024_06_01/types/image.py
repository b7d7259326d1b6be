# Made by aoaigen 0.1.0 from API version 2024-06-01. Edits are lost when it is made again.

"""The names of `openai.types.image`."""

from ._images import Image

__all__ = ["Image"]
