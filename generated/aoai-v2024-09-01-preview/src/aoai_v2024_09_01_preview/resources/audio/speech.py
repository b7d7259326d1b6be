# Made by aoaigen 0.1.0 from API version 2024-09-01-preview. Edits are lost when it is made again.

"""`client.audio.speech`: Text read aloud."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

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

if TYPE_CHECKING:
    from typing import Literal

    from ..._runtime.caller import AsyncCaller, SyncCaller
    from ..._runtime.responses import HttpxBinaryResponseContent
    from ..._runtime.sentinels import NotGiven, Omit
    from ..._runtime.transport import Timeout
    from ..._runtime.types import Body, Headers, Query

_CREATE = Operation(
    id="Speech_Create",
    method="POST",
    path="/audio/speech",
    deployment=True,
    body="json",
    accept="*/*",
)


class Speech(SyncResource):
    """Text read aloud."""

    @cached_property
    def with_raw_response(self) -> SpeechWithRawResponse:
        """The same, each method giving the raw HTTP response."""
        return SpeechWithRawResponse(self._client)

    @cached_property
    def with_streaming_response(self) -> SpeechWithStreamingResponse:
        """The same, each method giving a response whose body is read on demand."""
        return SpeechWithStreamingResponse(self._client)

    def create(
        self,
        *,
        input: str,
        voice: Literal["alloy", "echo", "fable", "onyx", "nova", "shimmer"],
        model: str | Omit = omit,
        response_format: Literal["mp3", "opus", "aac", "flac", "wav", "pcm"] | Omit = omit,
        speed: float | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> HttpxBinaryResponseContent:
        """Read a text aloud.

        Turns a text into speech. The audio arrives as it is made, so that it can be played before
        it is whole.

        Args:
            input: The text, up to 4096 characters.
            voice: The voice that reads.
            model: The deployment that answers. May be left out where the client was made with
                `azure_deployment`.
            response_format: The format of the audio, `mp3` if it is left out. `pcm` is bare
                samples, 16 bits each at 24 kHz.
            speed: How fast the text is read, from 0.25 to 4 times the usual.
            extra_headers: Headers to send besides the client's.
            extra_query: Query parameters to send besides the method's.
            extra_body: Members to add to the request body.
            timeout: Seconds, or a `Timeout`, for this call alone.

        Returns:
            The audio, in the format that `response_format` asks for.
        """
        return self._client.download(
            _CREATE,
            model=model,
            body={
                "input": input,
                "voice": voice,
                "response_format": response_format,
                "speed": speed,
            },
            options=CallOptions(extra_headers, extra_query, extra_body, timeout),
        )


class AsyncSpeech(AsyncResource):
    """Text read aloud."""

    @cached_property
    def with_raw_response(self) -> AsyncSpeechWithRawResponse:
        """The same, each method giving the raw HTTP response."""
        return AsyncSpeechWithRawResponse(self._client)

    @cached_property
    def with_streaming_response(self) -> AsyncSpeechWithStreamingResponse:
        """The same, each method giving a response whose body is read on demand."""
        return AsyncSpeechWithStreamingResponse(self._client)

    async def create(
        self,
        *,
        input: str,
        voice: Literal["alloy", "echo", "fable", "onyx", "nova", "shimmer"],
        model: str | Omit = omit,
        response_format: Literal["mp3", "opus", "aac", "flac", "wav", "pcm"] | Omit = omit,
        speed: float | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> HttpxBinaryResponseContent:
        """Read a text aloud.

        Turns a text into speech. The audio arrives as it is made, so that it can be played before
        it is whole.

        Args:
            input: The text, up to 4096 characters.
            voice: The voice that reads.
            model: The deployment that answers. May be left out where the client was made with
                `azure_deployment`.
            response_format: The format of the audio, `mp3` if it is left out. `pcm` is bare
                samples, 16 bits each at 24 kHz.
            speed: How fast the text is read, from 0.25 to 4 times the usual.
            extra_headers: Headers to send besides the client's.
            extra_query: Query parameters to send besides the method's.
            extra_body: Members to add to the request body.
            timeout: Seconds, or a `Timeout`, for this call alone.

        Returns:
            The audio, in the format that `response_format` asks for.
        """
        return await self._client.download(
            _CREATE,
            model=model,
            body={
                "input": input,
                "voice": voice,
                "response_format": response_format,
                "speed": speed,
            },
            options=CallOptions(extra_headers, extra_query, extra_body, timeout),
        )


class SpeechWithRawResponse:
    """`Speech`, each method giving the raw HTTP response."""

    def __init__(self, client: SyncCaller) -> None:
        speech = Speech(raw_caller(client))
        self.create = returns_raw(speech.create)


class SpeechWithStreamingResponse:
    """`Speech`, each method giving a response whose body is read on demand."""

    def __init__(self, client: SyncCaller) -> None:
        speech = Speech(streamed_caller(client))
        self.create = returns_streamed(speech.create)


class AsyncSpeechWithRawResponse:
    """`AsyncSpeech`, each method giving the raw HTTP response."""

    def __init__(self, client: AsyncCaller) -> None:
        speech = AsyncSpeech(async_raw_caller(client))
        self.create = async_returns_raw(speech.create)


class AsyncSpeechWithStreamingResponse:
    """`AsyncSpeech`, each method giving a response whose body is read on demand."""

    def __init__(self, client: AsyncCaller) -> None:
        speech = AsyncSpeech(async_streamed_caller(client))
        self.create = async_returns_streamed(speech.create)
