# Made by aoaigen 0.1.0 from API version 2024-08-01-preview. Edits are lost when it is made again.

"""The types of `client.audio`.

Modules with an underscore define types; the others offer them where `openai` does.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.lazy import lazy_exports

if TYPE_CHECKING:
    from .._audio import (
        AudioResponseFormat as AudioResponseFormat,
        AudioTask as AudioTask,
        TranscriptionSegment as TranscriptionSegment,
        TranscriptionWord as TranscriptionWord,
    )
    from ._speech_params import SpeechCreateParams as SpeechCreateParams
    from ._transcriptions import Transcription as Transcription, TranscriptionVerbose as TranscriptionVerbose
    from ._transcriptions_params import TranscriptionCreateParams as TranscriptionCreateParams
    from ._translations import Translation as Translation, TranslationVerbose as TranslationVerbose
    from ._translations_params import TranslationCreateParams as TranslationCreateParams
    from .speech_model import SpeechModel as SpeechModel
    from .transcription_create_response import TranscriptionCreateResponse as TranscriptionCreateResponse
    from .translation_create_response import TranslationCreateResponse as TranslationCreateResponse
else:
    __getattr__, __dir__ = lazy_exports(
        __name__,
        {
            "AudioResponseFormat": ".._audio",
            "AudioTask": ".._audio",
            "SpeechCreateParams": "._speech_params",
            "SpeechModel": ".speech_model",
            "Transcription": "._transcriptions",
            "TranscriptionCreateParams": "._transcriptions_params",
            "TranscriptionCreateResponse": ".transcription_create_response",
            "TranscriptionSegment": ".._audio",
            "TranscriptionVerbose": "._transcriptions",
            "TranscriptionWord": ".._audio",
            "Translation": "._translations",
            "TranslationCreateParams": "._translations_params",
            "TranslationCreateResponse": ".translation_create_response",
            "TranslationVerbose": "._translations",
        },
    )
