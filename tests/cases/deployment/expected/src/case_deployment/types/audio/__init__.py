# Made by aoaigen 0.1.0 from API version 2030-01-01-preview. Edits are lost when it is made again.

"""The types of `client.audio`.

Modules with an underscore define types; the others offer them where `openai` does.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.lazy import lazy_exports

if TYPE_CHECKING:
    from ._transcriptions import Transcription as Transcription
    from ._transcriptions_params import TranscriptionCreateParams as TranscriptionCreateParams
else:
    __getattr__, __dir__ = lazy_exports(
        __name__,
        {
            "Transcription": "._transcriptions",
            "TranscriptionCreateParams": "._transcriptions_params",
        },
    )
