# Made by aoaigen 0.1.0 from API version 2024-08-01-preview. Edits are lost when it is made again.

"""The names of `openai.types.uploads.part_create_params`."""

from ._parts_params import PartCreateParams

__all__ = ["PartCreateParams"]
