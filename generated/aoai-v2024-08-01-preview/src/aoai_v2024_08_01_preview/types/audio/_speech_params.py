# Made by aoaigen 0.1.0 from API version 2024-08-01-preview. Edits are lost when it is made again.

"""What `client.audio.speech` takes."""

from __future__ import annotations

from typing import Literal, NotRequired

from ..._runtime.typed_dicts import TypedDict


class SpeechCreateParams(TypedDict):
    """The arguments of `client.audio.speech.create`."""

    input: str
    """The text, up to 4096 characters."""

    voice: Literal["alloy", "echo", "fable", "onyx", "nova", "shimmer"]
    """The voice that reads."""

    model: NotRequired[str]
    """The deployment that answers. May be left out where the client was made with `azure_deployment`."""

    response_format: NotRequired[Literal["mp3", "opus", "aac", "flac", "wav", "pcm"]]
    """The format of the audio, `mp3` if it is left out. `pcm` is bare samples, 16 bits each at 24 kHz."""

    speed: NotRequired[float]
    """How fast the text is read, from 0.25 to 4 times the usual."""
