# Made by aoaigen 0.1.0 from API version 2025-01-01-preview. Edits are lost when it is made again.

"""What `client.audio` gives."""

from __future__ import annotations

from typing import Literal, TypeAlias

from .._runtime.models import BaseModel

AudioResponseFormat: TypeAlias = Literal["json", "text", "srt", "verbose_json", "vtt"]
"""In which form the text is given: an object with the text (`json`, the default) or with times and
segments (`verbose_json`), plain text (`text`), or subtitles (`srt`, `vtt`).
"""


AudioTask: TypeAlias = Literal["transcribe", "translate"]
"""What was done with the audio."""


class TranscriptionSegment(BaseModel):
    """A part of a transcribed or translated text, with its time."""

    id: int | None = None
    """The place of the part in the text, from 0."""

    seek: float | None = None
    """Where the model's window on the audio began, in hundredths of a second."""

    start: float | None = None
    """Where the part begins, in seconds."""

    end: float | None = None
    """Where the part ends, in seconds."""

    text: str | None = None
    """The text of the part."""

    tokens: list[float] | None = None
    """The ids of the text's tokens."""

    temperature: float | None = None
    """The temperature with which the part was generated."""

    avg_logprob: float | None = None
    """The mean log probability of the tokens. Below -1 the part is doubtful."""

    compression_ratio: float | None = None
    """How well the text compresses. Above 2.4 it probably repeats itself and is doubtful."""

    no_speech_prob: float | None = None
    """The probability that nobody speaks, from 0 to 1."""


class TranscriptionWord(BaseModel):
    """A word of a transcribed text, with its time."""

    word: str | None = None
    """The word."""

    start: float | None = None
    """Where the word begins, in seconds."""

    end: float | None = None
    """Where the word ends, in seconds."""
