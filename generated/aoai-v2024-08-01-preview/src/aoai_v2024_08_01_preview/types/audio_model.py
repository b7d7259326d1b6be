# Made by aoaigen 0.1.0 from API version 2024-08-01-preview. Edits are lost when it is made again.

"""The names of `openai.types.audio_model`."""

from typing import TypeAlias

AudioModel: TypeAlias = str
"""The name of a deployment."""

__all__ = ["AudioModel"]
