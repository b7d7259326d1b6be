# Made by aoaigen 0.1.0 from API version 2030-01-01-preview. Edits are lost when it is made again.

"""What `client.audio.transcriptions` takes."""

from __future__ import annotations

from typing import Literal, NotRequired

from ..._runtime.typed_dicts import TypedDict
from ..._runtime.types import FileTypes


class TranscriptionCreateParams(TypedDict):
    """The arguments of `client.audio.transcriptions.create`."""

    file: FileTypes

    model: NotRequired[str]
    """The deployment that answers. May be left out where the client was made with `azure_deployment`."""

    response_format: NotRequired[Literal["json", "text"]]
