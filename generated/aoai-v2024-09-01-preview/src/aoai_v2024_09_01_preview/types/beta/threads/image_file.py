# Made by aoaigen 0.1.0 from API version 2024-09-01-preview. Edits are lost when it is made again.

"""The names of `openai.types.beta.threads.image_file`."""

from .._threads import ImageFile

__all__ = ["ImageFile"]
