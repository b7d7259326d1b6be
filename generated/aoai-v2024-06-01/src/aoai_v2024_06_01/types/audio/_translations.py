# Made by aoaigen 0.1.0 from API version 2024-06-01. Edits are lost when it is made again.

"""What `client.audio.translations` gives."""

from __future__ import annotations

from ..._runtime.models import BaseModel
from .._audio import AudioTask, TranscriptionSegment


class Translation(BaseModel):
    """What is said in an audio file, in English."""

    text: str
    """The text."""


class TranslationVerbose(BaseModel):
    """What is said in an audio file, in English, and when."""

    text: str
    """The whole text."""

    task: AudioTask | None = None
    """What was done with the audio."""

    language: str | None = None
    """The language of the text, English."""

    duration: float | None = None
    """The length of the audio, in seconds."""

    segments: list[TranscriptionSegment] | None = None
    """The parts of the text, with their times."""
