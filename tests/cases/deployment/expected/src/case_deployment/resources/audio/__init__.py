# Made by aoaigen 0.1.0 from API version 2030-01-01-preview. Edits are lost when it is made again.

"""`client.audio`: Operations under `/audio`."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from ..._runtime.lazy import lazy_exports
from ..._runtime.resource import AsyncResource, SyncResource

if TYPE_CHECKING:
    from ..._runtime.caller import AsyncCaller, SyncCaller
    from .transcriptions import (
        AsyncTranscriptions,
        AsyncTranscriptionsWithRawResponse,
        AsyncTranscriptionsWithStreamingResponse,
        Transcriptions,
        TranscriptionsWithRawResponse,
        TranscriptionsWithStreamingResponse,
    )


class Audio(SyncResource):
    """Operations under `/audio`."""

    @cached_property
    def transcriptions(self) -> Transcriptions:
        """Operations under `/audio/transcriptions`."""
        from .transcriptions import Transcriptions

        return Transcriptions(self._client)

    @cached_property
    def with_raw_response(self) -> AudioWithRawResponse:
        """The same, each method giving the raw HTTP response."""
        return AudioWithRawResponse(self._client)

    @cached_property
    def with_streaming_response(self) -> AudioWithStreamingResponse:
        """The same, each method giving a response whose body is read on demand."""
        return AudioWithStreamingResponse(self._client)


class AsyncAudio(AsyncResource):
    """Operations under `/audio`."""

    @cached_property
    def transcriptions(self) -> AsyncTranscriptions:
        """Operations under `/audio/transcriptions`."""
        from .transcriptions import AsyncTranscriptions

        return AsyncTranscriptions(self._client)

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
        """Operations under `/audio/transcriptions`."""
        from .transcriptions import TranscriptionsWithRawResponse

        return TranscriptionsWithRawResponse(self._client)


class AudioWithStreamingResponse:
    """`Audio`, each method giving a response whose body is read on demand."""

    def __init__(self, client: SyncCaller) -> None:
        self._client = client

    @cached_property
    def transcriptions(self) -> TranscriptionsWithStreamingResponse:
        """Operations under `/audio/transcriptions`."""
        from .transcriptions import TranscriptionsWithStreamingResponse

        return TranscriptionsWithStreamingResponse(self._client)


class AsyncAudioWithRawResponse:
    """`AsyncAudio`, each method giving the raw HTTP response."""

    def __init__(self, client: AsyncCaller) -> None:
        self._client = client

    @cached_property
    def transcriptions(self) -> AsyncTranscriptionsWithRawResponse:
        """Operations under `/audio/transcriptions`."""
        from .transcriptions import AsyncTranscriptionsWithRawResponse

        return AsyncTranscriptionsWithRawResponse(self._client)


class AsyncAudioWithStreamingResponse:
    """`AsyncAudio`, each method giving a response whose body is read on demand."""

    def __init__(self, client: AsyncCaller) -> None:
        self._client = client

    @cached_property
    def transcriptions(self) -> AsyncTranscriptionsWithStreamingResponse:
        """Operations under `/audio/transcriptions`."""
        from .transcriptions import AsyncTranscriptionsWithStreamingResponse

        return AsyncTranscriptionsWithStreamingResponse(self._client)


if not TYPE_CHECKING:
    # The classes of the resources below are loaded when they are asked for.
    __getattr__, __dir__ = lazy_exports(
        __name__,
        {
            "AsyncTranscriptions": ".transcriptions",
            "AsyncTranscriptionsWithRawResponse": ".transcriptions",
            "AsyncTranscriptionsWithStreamingResponse": ".transcriptions",
            "Transcriptions": ".transcriptions",
            "TranscriptionsWithRawResponse": ".transcriptions",
            "TranscriptionsWithStreamingResponse": ".transcriptions",
        },
    )

__all__ = [
    "AsyncAudio",
    "AsyncAudioWithRawResponse",
    "AsyncAudioWithStreamingResponse",
    "AsyncTranscriptions",
    "AsyncTranscriptionsWithRawResponse",
    "AsyncTranscriptionsWithStreamingResponse",
    "Audio",
    "AudioWithRawResponse",
    "AudioWithStreamingResponse",
    "Transcriptions",
    "TranscriptionsWithRawResponse",
    "TranscriptionsWithStreamingResponse",
]
