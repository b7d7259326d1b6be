# Made by aoaigen 0.1.0 from API version 2030-01-01-preview. Edits are lost when it is made again.

"""`client.audio.transcriptions`: Operations under `/audio/transcriptions`."""

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
from ...types.audio import Transcription

if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Literal

    from ..._runtime.caller import AsyncCaller, SyncCaller
    from ..._runtime.sentinels import NotGiven, Omit
    from ..._runtime.transport import Timeout
    from ..._runtime.types import Body, FileTypes, Headers, Query

_CREATE = Operation(
    id="transcribe",
    method="POST",
    path="/audio/transcriptions",
    deployment=True,
    body="multipart",
    files=("file",),
    accept="application/json, text/*",
)
_CREATE_RESULTS: Mapping[object, type[Transcription | str]] = {
    "json": Transcription,
    "text": str,
}


class Transcriptions(SyncResource):
    """Operations under `/audio/transcriptions`."""

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
        response_format: Literal["json"] | Omit = omit,
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
        response_format: Literal["text"],
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
        response_format: Literal["json", "text"],
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> Transcription | str: ...

    def create(
        self,
        *,
        file: FileTypes,
        model: str | Omit = omit,
        response_format: Literal["json", "text"] | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> Transcription | str:
        """(No description.)

        Args:
            file:
            model: The deployment that answers. May be left out where the client was made with
                `azure_deployment`.
            response_format:
            extra_headers: Headers to send besides the client's.
            extra_query: Query parameters to send besides the method's.
            extra_body: Members to add to the request body.
            timeout: Seconds, or a `Timeout`, for this call alone.

        Returns:
            The text.
        """
        return self._client.request(
            _CREATE,
            _CREATE_RESULTS.get(response_format, Transcription),
            model=model,
            body={"file": file, "response_format": response_format},
            options=CallOptions(extra_headers, extra_query, extra_body, timeout),
        )


class AsyncTranscriptions(AsyncResource):
    """Operations under `/audio/transcriptions`."""

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
        response_format: Literal["json"] | Omit = omit,
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
        response_format: Literal["text"],
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
        response_format: Literal["json", "text"],
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> Transcription | str: ...

    async def create(
        self,
        *,
        file: FileTypes,
        model: str | Omit = omit,
        response_format: Literal["json", "text"] | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> Transcription | str:
        """(No description.)

        Args:
            file:
            model: The deployment that answers. May be left out where the client was made with
                `azure_deployment`.
            response_format:
            extra_headers: Headers to send besides the client's.
            extra_query: Query parameters to send besides the method's.
            extra_body: Members to add to the request body.
            timeout: Seconds, or a `Timeout`, for this call alone.

        Returns:
            The text.
        """
        return await self._client.request(
            _CREATE,
            _CREATE_RESULTS.get(response_format, Transcription),
            model=model,
            body={"file": file, "response_format": response_format},
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
