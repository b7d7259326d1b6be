# Made by aoaigen 0.1.0 from API version 2024-10-21. Edits are lost when it is made again.

"""The names of `openai.types.audio.transcription_create_params`."""

from ._transcriptions_params import (
    TranscriptionCreateParams,
    TranscriptionCreateParams as TranscriptionCreateParamsBase,
    TranscriptionCreateParams as TranscriptionCreateParamsNonStreaming,
)

__all__ = ["TranscriptionCreateParams", "TranscriptionCreateParamsBase", "TranscriptionCreateParamsNonStreaming"]
