# Made by aoaigen 0.1.0 from API version 2024-08-01-preview. Edits are lost when it is made again.

"""`client.audio.transcriptions`: Speech written down in the language that is spoken."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, overload

from ..._runtime.caller import (
    async_raw_caller,
    async_returns_raw,
    async_returns_streamed,
    async_streamed_caller,
    raw_caller,
    returns_raw,
    returns_streamed,
    streamed_caller,
)
from ..._runtime.operation import CallOptions, Operation
from ..._runtime.resource import AsyncResource, SyncResource
from ..._runtime.sentinels import not_given, omit
from ...types.audio import Transcription, TranscriptionVerbose

if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Literal

    from ..._runtime.caller import AsyncCaller, SyncCaller
    from ..._runtime.sentinels import NotGiven, Omit
    from ..._runtime.transport import Timeout
    from ..._runtime.types import Body, FileTypes, Headers, Query
    from ...types import AudioResponseFormat

_CREATE = Operation(
    id="Transcriptions_Create",
    method="POST",
    path="/audio/transcriptions",
    deployment=True,
    body="multipart",
    files=("file",),
    accept="application/json, text/*",
)
_CREATE_RESULTS: Mapping[object, type[Transcription | TranscriptionVerbose | str]] = {
    "json": Transcription,
    "verbose_json": TranscriptionVerbose,
    "text": str,
    "srt": str,
    "vtt": str,
}


class Transcriptions(SyncResource):
    """Speech written down in the language that is spoken."""

    @cached_property
    def with_raw_response(self) -> TranscriptionsWithRawResponse:
        """The same, each method giving the raw HTTP response."""
        return TranscriptionsWithRawResponse(self._client)

    @cached_property
    def with_streaming_response(self) -> TranscriptionsWithStreamingResponse:
        """The same, each method giving a response whose body is read on demand."""
        return TranscriptionsWithStreamingResponse(self._client)

    @overload
    def create(
        self,
        *,
        file: FileTypes,
        model: str | Omit = omit,
        prompt: str | Omit = omit,
        response_format: Literal["json"] | Omit = omit,
        temperature: float | Omit = omit,
        language: str | Omit = omit,
        timestamp_granularities: list[Literal["word", "segment"]] | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> Transcription: ...

    @overload
    def create(
        self,
        *,
        file: FileTypes,
        model: str | Omit = omit,
        prompt: str | Omit = omit,
        response_format: Literal["verbose_json"],
        temperature: float | Omit = omit,
        language: str | Omit = omit,
        timestamp_granularities: list[Literal["word", "segment"]] | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> TranscriptionVerbose: ...

    @overload
    def create(
        self,
        *,
        file: FileTypes,
        model: str | Omit = omit,
        prompt: str | Omit = omit,
        response_format: Literal["text", "srt", "vtt"],
        temperature: float | Omit = omit,
        language: str | Omit = omit,
        timestamp_granularities: list[Literal["word", "segment"]] | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> str: ...

    @overload
    def create(
        self,
        *,
        file: FileTypes,
        model: str | Omit = omit,
        prompt: str | Omit = omit,
        response_format: AudioResponseFormat,
        temperature: float | Omit = omit,
        language: str | Omit = omit,
        timestamp_granularities: list[Literal["word", "segment"]] | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> Transcription | TranscriptionVerbose | str: ...

    def create(
        self,
        *,
        file: FileTypes,
        model: str | Omit = omit,
        prompt: str | Omit = omit,
        response_format: AudioResponseFormat | Omit = omit,
        temperature: float | Omit = omit,
        language: str | Omit = omit,
        timestamp_granularities: list[Literal["word", "segment"]] | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> Transcription | TranscriptionVerbose | str:
        """Transcribe speech.

        Writes down what is said in an audio file, in the language that is spoken. `response_format`
        decides between an object and plain text or subtitles.

        Args:
            file: The audio file, up to 25 MiB, with a file name whose extension tells the format,
                such as `mp3`, `m4a`, `wav` or `webm`.
            model: The deployment that answers. May be left out where the client was made with
                `azure_deployment`.
            prompt: Text that guides style and spelling, such as names that occur, in the language
                of the audio.
            response_format: In which form the text is given: an object with the text (`json`, the
                default) or with times and segments (`verbose_json`), plain text (`text`), or
                subtitles (`srt`, `vtt`).
            temperature: How freely words are chosen, from 0 to 1. With 0 the model raises it by
                itself where needed.
            language: The language of the audio as a two-letter code, such as `en`. Naming it helps
                accuracy and speed.
            timestamp_granularities: What times are given for: `segment` for parts, `word` for
                single words, which takes longer. Needs the format `verbose_json`.
            extra_headers: Headers to send besides the client's.
            extra_query: Query parameters to send besides the method's.
            extra_body: Members to add to the request body.
            timeout: Seconds, or a `Timeout`, for this call alone.

        Returns:
            The transcription, in the format that `response_format` asks for.
        """
        return self._client.request(
            _CREATE,
            _CREATE_RESULTS.get(response_format, Transcription),
            model=model,
            body={
                "file": file,
                "prompt": prompt,
                "response_format": response_format,
                "temperature": temperature,
                "language": language,
                "timestamp_granularities[]": timestamp_granularities,
            },
            options=CallOptions(extra_headers, extra_query, extra_body, timeout),
        )


class AsyncTranscriptions(AsyncResource):
    """Speech written down in the language that is spoken."""

    @cached_property
    def with_raw_response(self) -> AsyncTranscriptionsWithRawResponse:
        """The same, each method giving the raw HTTP response."""
        return AsyncTranscriptionsWithRawResponse(self._client)

    @cached_property
    def with_streaming_response(self) -> AsyncTranscriptionsWithStreamingResponse:
        """The same, each method giving a response whose body is read on demand."""
        return AsyncTranscriptionsWithStreamingResponse(self._client)

    @overload
    async def create(
        self,
        *,
        file: FileTypes,
        model: str | Omit = omit,
        prompt: str | Omit = omit,
        response_format: Literal["json"] | Omit = omit,
        temperature: float | Omit = omit,
        language: str | Omit = omit,
        timestamp_granularities: list[Literal["word", "segment"]] | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> Transcription: ...

    @overload
    async def create(
        self,
        *,
        file: FileTypes,
        model: str | Omit = omit,
        prompt: str | Omit = omit,
        response_format: Literal["verbose_json"],
        temperature: float | Omit = omit,
        language: str | Omit = omit,
        timestamp_granularities: list[Literal["word", "segment"]] | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> TranscriptionVerbose: ...

    @overload
    async def create(
        self,
        *,
        file: FileTypes,
        model: str | Omit = omit,
        prompt: str | Omit = omit,
        response_format: Literal["text", "srt", "vtt"],
        temperature: float | Omit = omit,
        language: str | Omit = omit,
        timestamp_granularities: list[Literal["word", "segment"]] | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> str: ...

    @overload
    async def create(
        self,
        *,
        file: FileTypes,
        model: str | Omit = omit,
        prompt: str | Omit = omit,
        response_format: AudioResponseFormat,
        temperature: float | Omit = omit,
        language: str | Omit = omit,
        timestamp_granularities: list[Literal["word", "segment"]] | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> Transcription | TranscriptionVerbose | str: ...

    async def create(
        self,
        *,
        file: FileTypes,
        model: str | Omit = omit,
        prompt: str | Omit = omit,
        response_format: AudioResponseFormat | Omit = omit,
        temperature: float | Omit = omit,
        language: str | Omit = omit,
        timestamp_granularities: list[Literal["word", "segment"]] | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> Transcription | TranscriptionVerbose | str:
        """Transcribe speech.

        Writes down what is said in an audio file, in the language that is spoken. `response_format`
        decides between an object and plain text or subtitles.

        Args:
            file: The audio file, up to 25 MiB, with a file name whose extension tells the format,
                such as `mp3`, `m4a`, `wav` or `webm`.
            model: The deployment that answers. May be left out where the client was made with
                `azure_deployment`.
            prompt: Text that guides style and spelling, such as names that occur, in the language
                of the audio.
            response_format: In which form the text is given: an object with the text (`json`, the
                default) or with times and segments (`verbose_json`), plain text (`text`), or
                subtitles (`srt`, `vtt`).
            temperature: How freely words are chosen, from 0 to 1. With 0 the model raises it by
                itself where needed.
            language: The language of the audio as a two-letter code, such as `en`. Naming it helps
                accuracy and speed.
            timestamp_granularities: What times are given for: `segment` for parts, `word` for
                single words, which takes longer. Needs the format `verbose_json`.
            extra_headers: Headers to send besides the client's.
            extra_query: Query parameters to send besides the method's.
            extra_body: Members to add to the request body.
            timeout: Seconds, or a `Timeout`, for this call alone.

        Returns:
            The transcription, in the format that `response_format` asks for.
        """
        return await self._client.request(
            _CREATE,
            _CREATE_RESULTS.get(response_format, Transcription),
            model=model,
            body={
                "file": file,
                "prompt": prompt,
                "response_format": response_format,
                "temperature": temperature,
                "language": language,
                "timestamp_granularities[]": timestamp_granularities,
            },
            options=CallOptions(extra_headers, extra_query, extra_body, timeout),
        )


class TranscriptionsWithRawResponse:
    """`Transcriptions`, each method giving the raw HTTP response."""

    def __init__(self, client: SyncCaller) -> None:
        transcriptions = Transcriptions(raw_caller(client))
        self.create = returns_raw(transcriptions.create)


class TranscriptionsWithStreamingResponse:
    """`Transcriptions`, each method giving a response whose body is read on demand."""

    def __init__(self, client: SyncCaller) -> None:
        transcriptions = Transcriptions(streamed_caller(client))
        self.create = returns_streamed(transcriptions.create)


class AsyncTranscriptionsWithRawResponse:
    """`AsyncTranscriptions`, each method giving the raw HTTP response."""

    def __init__(self, client: AsyncCaller) -> None:
        transcriptions = AsyncTranscriptions(async_raw_caller(client))
        self.create = async_returns_raw(transcriptions.create)


class AsyncTranscriptionsWithStreamingResponse:
    """`AsyncTranscriptions`, each method giving a response whose body is read on demand."""

    def __init__(self, client: AsyncCaller) -> None:
        transcriptions = AsyncTranscriptions(async_streamed_caller(client))
        self.create = async_returns_streamed(transcriptions.create)
