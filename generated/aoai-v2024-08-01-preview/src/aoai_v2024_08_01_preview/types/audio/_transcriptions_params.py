# Made by aoaigen 0.1.0 from API version 2024-08-01-preview. Edits are lost when it is made again.

"""What `client.audio.transcriptions` takes."""

from __future__ import annotations

from typing import Literal, NotRequired

from ..._runtime.typed_dicts import TypedDict
from ..._runtime.types import FileTypes
from .._audio import AudioResponseFormat


class TranscriptionCreateParams(TypedDict):
    """The arguments of `client.audio.transcriptions.create`."""

    file: FileTypes
    """The audio file, up to 25 MiB, with a file name whose extension tells the format, such as `mp3`,
    `m4a`, `wav` or `webm`.
    """

    model: NotRequired[str]
    """The deployment that answers. May be left out where the client was made with `azure_deployment`."""

    prompt: NotRequired[str]
    """Text that guides style and spelling, such as names that occur, in the language of the audio."""

    response_format: NotRequired[AudioResponseFormat]
    """In which form the text is given: an object with the text (`json`, the default) or with times and
    segments (`verbose_json`), plain text (`text`), or subtitles (`srt`, `vtt`).
    """

    temperature: NotRequired[float]
    """How freely words are chosen, from 0 to 1. With 0 the model raises it by itself where needed."""

    language: NotRequired[str]
    """The language of the audio as a two-letter code, such as `en`. Naming it helps accuracy and
    speed.
    """

    timestamp_granularities: NotRequired[list[Literal["word", "segment"]]]
    """What times are given for: `segment` for parts, `word` for single words, which takes longer.
    Needs the format `verbose_json`.
    """
