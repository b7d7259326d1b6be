# Made by aoaigen 0.1.0 from API version 2024-09-01-preview. Edits are lost when it is made again.

"""The names of `openai.types.audio.speech_create_params`."""

from typing import Literal, TypeAlias

from ._speech_params import SpeechCreateParams

Voice: TypeAlias = Literal["alloy", "echo", "fable", "onyx", "nova", "shimmer"]
"""What `voice` takes."""

__all__ = ["SpeechCreateParams", "Voice"]
