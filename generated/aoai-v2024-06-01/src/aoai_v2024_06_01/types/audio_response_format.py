# Made by aoaigen 0.1.0 from API version 2024-06-01. Edits are lost when it is made again.

"""The names of `openai.types.audio_response_format`."""

from ._audio import AudioResponseFormat

__all__ = ["AudioResponseFormat"]
