# Made by aoaigen 0.1.0 from API version 2024-08-01-preview. Edits are lost when it is made again.

"""The names of `openai.types.image_model`."""

from typing import TypeAlias

ImageModel: TypeAlias = str
"""The name of a deployment."""

__all__ = ["ImageModel"]
