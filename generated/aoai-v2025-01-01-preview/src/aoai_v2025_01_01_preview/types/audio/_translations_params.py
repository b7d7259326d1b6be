# Made by aoaigen 0.1.0 from API version 2025-01-01-preview. Edits are lost when it is made again.

"""What `client.audio.translations` takes."""

from __future__ import annotations

from typing import NotRequired

from ..._runtime.typed_dicts import TypedDict
from ..._runtime.types import FileTypes
from .._audio import AudioResponseFormat


class TranslationCreateParams(TypedDict):
    """The arguments of `client.audio.translations.create`."""

    file: FileTypes
    """The audio file, up to 25 MiB, with a file name whose extension tells the format, such as `mp3`,
    `m4a`, `wav` or `webm`.
    """

    model: NotRequired[str]
    """The deployment that answers. May be left out where the client was made with `azure_deployment`."""

    prompt: NotRequired[str]
    """Text in English that guides style and spelling, such as names that occur."""

    response_format: NotRequired[AudioResponseFormat]
    """In which form the text is given: an object with the text (`json`, the default) or with times and
    segments (`verbose_json`), plain text (`text`), or subtitles (`srt`, `vtt`).
    """

    temperature: NotRequired[float]
    """How freely words are chosen, from 0 to 1. With 0 the model raises it by itself where needed."""
