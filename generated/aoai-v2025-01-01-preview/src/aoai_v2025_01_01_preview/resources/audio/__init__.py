# Made by aoaigen 0.1.0 from API version 2025-01-01-preview. Edits are lost when it is made again.

"""`client.audio`: Speech to text and text to speech."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from ..._runtime.lazy import lazy_exports
from ..._runtime.resource import AsyncResource, SyncResource

if TYPE_CHECKING:
    from ..._runtime.caller import AsyncCaller, SyncCaller
    from .speech import (
        AsyncSpeech,
        AsyncSpeechWithRawResponse,
        AsyncSpeechWithStreamingResponse,
        Speech,
        SpeechWithRawResponse,
        SpeechWithStreamingResponse,
    )
    from .transcriptions import (
        AsyncTranscriptions,
        AsyncTranscriptionsWithRawResponse,
        AsyncTranscriptionsWithStreamingResponse,
        Transcriptions,
        TranscriptionsWithRawResponse,
        TranscriptionsWithStreamingResponse,
    )
    from .translations import (
        AsyncTranslations,
        AsyncTranslationsWithRawResponse,
        AsyncTranslationsWithStreamingResponse,
        Translations,
        TranslationsWithRawResponse,
        TranslationsWithStreamingResponse,
    )


class Audio(SyncResource):
    """Speech to text and text to speech."""

    @cached_property
    def transcriptions(self) -> Transcriptions:
        """Speech written down in the language that is spoken."""
        from .transcriptions import Transcriptions

        return Transcriptions(self._client)

    @cached_property
    def translations(self) -> Translations:
        """Speech of any language written down in English."""
        from .translations import Translations

        return Translations(self._client)

    @cached_property
    def speech(self) -> Speech:
        """Text read aloud."""
        from .speech import Speech

        return Speech(self._client)

    @cached_property
    def with_raw_response(self) -> AudioWithRawResponse:
        """The same, each method giving the raw HTTP response."""
        return AudioWithRawResponse(self._client)

    @cached_property
    def with_streaming_response(self) -> AudioWithStreamingResponse:
        """The same, each method giving a response whose body is read on demand."""
        return AudioWithStreamingResponse(self._client)


class AsyncAudio(AsyncResource):
    """Speech to text and text to speech."""

    @cached_property
    def transcriptions(self) -> AsyncTranscriptions:
        """Speech written down in the language that is spoken."""
        from .transcriptions import AsyncTranscriptions

        return AsyncTranscriptions(self._client)

    @cached_property
    def translations(self) -> AsyncTranslations:
        """Speech of any language written down in English."""
        from .translations import AsyncTranslations

        return AsyncTranslations(self._client)

    @cached_property
    def speech(self) -> AsyncSpeech:
        """Text read aloud."""
        from .speech import AsyncSpeech

        return AsyncSpeech(self._client)

    @cached_property
    def with_raw_response(self) -> AsyncAudioWithRawResponse:
        """The same, each method giving the raw HTTP response."""
        return AsyncAudioWithRawResponse(self._client)

    @cached_property
    def with_streaming_response(self) -> AsyncAudioWithStreamingResponse:
        """The same, each method giving a response whose body is read on demand."""
        return AsyncAudioWithStreamingResponse(self._client)


class AudioWithRawResponse:
    """`Audio`, each method giving the raw HTTP response."""

    def __init__(self, client: SyncCaller) -> None:
        self._client = client

    @cached_property
    def transcriptions(self) -> TranscriptionsWithRawResponse:
        """Speech written down in the language that is spoken."""
        from .transcriptions import TranscriptionsWithRawResponse

        return TranscriptionsWithRawResponse(self._client)

    @cached_property
    def translations(self) -> TranslationsWithRawResponse:
        """Speech of any language written down in English."""
        from .translations import TranslationsWithRawResponse

        return TranslationsWithRawResponse(self._client)

    @cached_property
    def speech(self) -> SpeechWithRawResponse:
        """Text read aloud."""
        from .speech import SpeechWithRawResponse

        return SpeechWithRawResponse(self._client)


class AudioWithStreamingResponse:
    """`Audio`, each method giving a response whose body is read on demand."""

    def __init__(self, client: SyncCaller) -> None:
        self._client = client

    @cached_property
    def transcriptions(self) -> TranscriptionsWithStreamingResponse:
        """Speech written down in the language that is spoken."""
        from .transcriptions import TranscriptionsWithStreamingResponse

        return TranscriptionsWithStreamingResponse(self._client)

    @cached_property
    def translations(self) -> TranslationsWithStreamingResponse:
        """Speech of any language written down in English."""
        from .translations import TranslationsWithStreamingResponse

        return TranslationsWithStreamingResponse(self._client)

    @cached_property
    def speech(self) -> SpeechWithStreamingResponse:
        """Text read aloud."""
        from .speech import SpeechWithStreamingResponse

        return SpeechWithStreamingResponse(self._client)


class AsyncAudioWithRawResponse:
    """`AsyncAudio`, each method giving the raw HTTP response."""

    def __init__(self, client: AsyncCaller) -> None:
        self._client = client

    @cached_property
    def transcriptions(self) -> AsyncTranscriptionsWithRawResponse:
        """Speech written down in the language that is spoken."""
        from .transcriptions import AsyncTranscriptionsWithRawResponse

        return AsyncTranscriptionsWithRawResponse(self._client)

    @cached_property
    def translations(self) -> AsyncTranslationsWithRawResponse:
        """Speech of any language written down in English."""
        from .translations import AsyncTranslationsWithRawResponse

        return AsyncTranslationsWithRawResponse(self._client)

    @cached_property
    def speech(self) -> AsyncSpeechWithRawResponse:
        """Text read aloud."""
        from .speech import AsyncSpeechWithRawResponse

        return AsyncSpeechWithRawResponse(self._client)


class AsyncAudioWithStreamingResponse:
    """`AsyncAudio`, each method giving a response whose body is read on demand."""

    def __init__(self, client: AsyncCaller) -> None:
        self._client = client

    @cached_property
    def transcriptions(self) -> AsyncTranscriptionsWithStreamingResponse:
        """Speech written down in the language that is spoken."""
        from .transcriptions import AsyncTranscriptionsWithStreamingResponse

        return AsyncTranscriptionsWithStreamingResponse(self._client)

    @cached_property
    def translations(self) -> AsyncTranslationsWithStreamingResponse:
        """Speech of any language written down in English."""
        from .translations import AsyncTranslationsWithStreamingResponse

        return AsyncTranslationsWithStreamingResponse(self._client)

    @cached_property
    def speech(self) -> AsyncSpeechWithStreamingResponse:
        """Text read aloud."""
        from .speech import AsyncSpeechWithStreamingResponse

        return AsyncSpeechWithStreamingResponse(self._client)


if not TYPE_CHECKING:
    # The classes of the resources below are loaded when they are asked for.
    __getattr__, __dir__ = lazy_exports(
        __name__,
        {
            "AsyncSpeech": ".speech",
            "AsyncSpeechWithRawResponse": ".speech",
            "AsyncSpeechWithStreamingResponse": ".speech",
            "AsyncTranscriptions": ".transcriptions",
            "AsyncTranscriptionsWithRawResponse": ".transcriptions",
            "AsyncTranscriptionsWithStreamingResponse": ".transcriptions",
            "AsyncTranslations": ".translations",
            "AsyncTranslationsWithRawResponse": ".translations",
            "AsyncTranslationsWithStreamingResponse": ".translations",
            "Speech": ".speech",
            "SpeechWithRawResponse": ".speech",
            "SpeechWithStreamingResponse": ".speech",
            "Transcriptions": ".transcriptions",
            "TranscriptionsWithRawResponse": ".transcriptions",
            "TranscriptionsWithStreamingResponse": ".transcriptions",
            "Translations": ".translations",
            "TranslationsWithRawResponse": ".translations",
            "TranslationsWithStreamingResponse": ".translations",
        },
    )

__all__ = [
    "AsyncAudio",
    "AsyncAudioWithRawResponse",
    "AsyncAudioWithStreamingResponse",
    "AsyncSpeech",
    "AsyncSpeechWithRawResponse",
    "AsyncSpeechWithStreamingResponse",
    "AsyncTranscriptions",
    "AsyncTranscriptionsWithRawResponse",
    "AsyncTranscriptionsWithStreamingResponse",
    "AsyncTranslations",
    "AsyncTranslationsWithRawResponse",
    "AsyncTranslationsWithStreamingResponse",
    "Audio",
    "AudioWithRawResponse",
    "AudioWithStreamingResponse",
    "Speech",
    "SpeechWithRawResponse",
    "SpeechWithStreamingResponse",
    "Transcriptions",
    "TranscriptionsWithRawResponse",
    "TranscriptionsWithStreamingResponse",
    "Translations",
    "TranslationsWithRawResponse",
    "TranslationsWithStreamingResponse",
]
