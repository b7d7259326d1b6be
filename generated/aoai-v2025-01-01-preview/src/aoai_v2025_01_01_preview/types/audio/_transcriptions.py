# Made by aoaigen 0.1.0 from API version 2025-01-01-preview. Edits are lost when it is made again.

"""What `client.audio.transcriptions` gives."""

from __future__ import annotations

from ..._runtime.models import BaseModel
from .._audio import AudioTask, TranscriptionSegment, TranscriptionWord


class Transcription(BaseModel):
    """What is said in an audio file."""

    text: str
    """The text."""


class TranscriptionVerbose(BaseModel):
    """What is said in an audio file, and when."""

    text: str
    """The whole text."""

    task: AudioTask | None = None
    """What was done with the audio."""

    language: str | None = None
    """The language that is spoken."""

    duration: float | None = None
    """The length of the audio, in seconds."""

    segments: list[TranscriptionSegment] | None = None
    """The parts of the text, with their times."""

    words: list[TranscriptionWord] | None = None
    """The single words, with their times, if `timestamp_granularities` asked for them."""
