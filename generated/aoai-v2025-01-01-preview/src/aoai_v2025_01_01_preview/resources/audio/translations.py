# Made by aoaigen 0.1.0 from API version 2025-01-01-preview. Edits are lost when it is made again.

"""`client.audio.translations`: Speech of any language written down in English."""

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
from ...types.audio import Translation, TranslationVerbose

if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Literal

    from ..._runtime.caller import AsyncCaller, SyncCaller
    from ..._runtime.sentinels import NotGiven, Omit
    from ..._runtime.transport import Timeout
    from ..._runtime.types import Body, FileTypes, Headers, Query
    from ...types import AudioResponseFormat

_CREATE = Operation(
    id="Translations_Create",
    method="POST",
    path="/audio/translations",
    deployment=True,
    body="multipart",
    files=("file",),
    accept="application/json, text/*",
)
_CREATE_RESULTS: Mapping[object, type[Translation | TranslationVerbose | str]] = {
    "json": Translation,
    "verbose_json": TranslationVerbose,
    "text": str,
    "srt": str,
    "vtt": str,
}


class Translations(SyncResource):
    """Speech of any language written down in English."""

    @cached_property
    def with_raw_response(self) -> TranslationsWithRawResponse:
        """The same, each method giving the raw HTTP response."""
        return TranslationsWithRawResponse(self._client)

    @cached_property
    def with_streaming_response(self) -> TranslationsWithStreamingResponse:
        """The same, each method giving a response whose body is read on demand."""
        return TranslationsWithStreamingResponse(self._client)

    @overload
    def create(
        self,
        *,
        file: FileTypes,
        model: str | Omit = omit,
        prompt: str | Omit = omit,
        response_format: Literal["json"] | Omit = omit,
        temperature: float | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> Translation: ...

    @overload
    def create(
        self,
        *,
        file: FileTypes,
        model: str | Omit = omit,
        prompt: str | Omit = omit,
        response_format: Literal["verbose_json"],
        temperature: float | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> TranslationVerbose: ...

    @overload
    def create(
        self,
        *,
        file: FileTypes,
        model: str | Omit = omit,
        prompt: str | Omit = omit,
        response_format: Literal["text", "srt", "vtt"],
        temperature: float | Omit = omit,
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
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> Translation | TranslationVerbose | str: ...

    def create(
        self,
        *,
        file: FileTypes,
        model: str | Omit = omit,
        prompt: str | Omit = omit,
        response_format: AudioResponseFormat | Omit = omit,
        temperature: float | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> Translation | TranslationVerbose | str:
        """Translate speech into English.

        Writes down in English what is said in an audio file in another language. `response_format`
        decides between an object and plain text or subtitles.

        Args:
            file: The audio file, up to 25 MiB, with a file name whose extension tells the format,
                such as `mp3`, `m4a`, `wav` or `webm`.
            model: The deployment that answers. May be left out where the client was made with
                `azure_deployment`.
            prompt: Text in English that guides style and spelling, such as names that occur.
            response_format: In which form the text is given: an object with the text (`json`, the
                default) or with times and segments (`verbose_json`), plain text (`text`), or
                subtitles (`srt`, `vtt`).
            temperature: How freely words are chosen, from 0 to 1. With 0 the model raises it by
                itself where needed.
            extra_headers: Headers to send besides the client's.
            extra_query: Query parameters to send besides the method's.
            extra_body: Members to add to the request body.
            timeout: Seconds, or a `Timeout`, for this call alone.

        Returns:
            The translation, in the format that `response_format` asks for.
        """
        return self._client.request(
            _CREATE,
            _CREATE_RESULTS.get(response_format, Translation),
            model=model,
            body={
                "file": file,
                "prompt": prompt,
                "response_format": response_format,
                "temperature": temperature,
            },
            options=CallOptions(extra_headers, extra_query, extra_body, timeout),
        )


class AsyncTranslations(AsyncResource):
    """Speech of any language written down in English."""

    @cached_property
    def with_raw_response(self) -> AsyncTranslationsWithRawResponse:
        """The same, each method giving the raw HTTP response."""
        return AsyncTranslationsWithRawResponse(self._client)

    @cached_property
    def with_streaming_response(self) -> AsyncTranslationsWithStreamingResponse:
        """The same, each method giving a response whose body is read on demand."""
        return AsyncTranslationsWithStreamingResponse(self._client)

    @overload
    async def create(
        self,
        *,
        file: FileTypes,
        model: str | Omit = omit,
        prompt: str | Omit = omit,
        response_format: Literal["json"] | Omit = omit,
        temperature: float | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> Translation: ...

    @overload
    async def create(
        self,
        *,
        file: FileTypes,
        model: str | Omit = omit,
        prompt: str | Omit = omit,
        response_format: Literal["verbose_json"],
        temperature: float | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> TranslationVerbose: ...

    @overload
    async def create(
        self,
        *,
        file: FileTypes,
        model: str | Omit = omit,
        prompt: str | Omit = omit,
        response_format: Literal["text", "srt", "vtt"],
        temperature: float | Omit = omit,
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
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> Translation | TranslationVerbose | str: ...

    async def create(
        self,
        *,
        file: FileTypes,
        model: str | Omit = omit,
        prompt: str | Omit = omit,
        response_format: AudioResponseFormat | Omit = omit,
        temperature: float | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> Translation | TranslationVerbose | str:
        """Translate speech into English.

        Writes down in English what is said in an audio file in another language. `response_format`
        decides between an object and plain text or subtitles.

        Args:
            file: The audio file, up to 25 MiB, with a file name whose extension tells the format,
                such as `mp3`, `m4a`, `wav` or `webm`.
            model: The deployment that answers. May be left out where the client was made with
                `azure_deployment`.
            prompt: Text in English that guides style and spelling, such as names that occur.
            response_format: In which form the text is given: an object with the text (`json`, the
                default) or with times and segments (`verbose_json`), plain text (`text`), or
                subtitles (`srt`, `vtt`).
            temperature: How freely words are chosen, from 0 to 1. With 0 the model raises it by
                itself where needed.
            extra_headers: Headers to send besides the client's.
            extra_query: Query parameters to send besides the method's.
            extra_body: Members to add to the request body.
            timeout: Seconds, or a `Timeout`, for this call alone.

        Returns:
            The translation, in the format that `response_format` asks for.
        """
        return await self._client.request(
            _CREATE,
            _CREATE_RESULTS.get(response_format, Translation),
            model=model,
            body={
                "file": file,
                "prompt": prompt,
                "response_format": response_format,
                "temperature": temperature,
            },
            options=CallOptions(extra_headers, extra_query, extra_body, timeout),
        )


class TranslationsWithRawResponse:
    """`Translations`, each method giving the raw HTTP response."""

    def __init__(self, client: SyncCaller) -> None:
        translations = Translations(raw_caller(client))
        self.create = returns_raw(translations.create)


class TranslationsWithStreamingResponse:
    """`Translations`, each method giving a response whose body is read on demand."""

    def __init__(self, client: SyncCaller) -> None:
        translations = Translations(streamed_caller(client))
        self.create = returns_streamed(translations.create)


class AsyncTranslationsWithRawResponse:
    """`AsyncTranslations`, each method giving the raw HTTP response."""

    def __init__(self, client: AsyncCaller) -> None:
        translations = AsyncTranslations(async_raw_caller(client))
        self.create = async_returns_raw(translations.create)


class AsyncTranslationsWithStreamingResponse:
    """`AsyncTranslations`, each method giving a response whose body is read on demand."""

    def __init__(self, client: AsyncCaller) -> None:
        translations = AsyncTranslations(async_streamed_caller(client))
        self.create = async_returns_streamed(translations.create)
