# Made by aoaigen 0.1.0 from API version 1. Edits are lost when it is made again.

"""`client.texts`: Operations under `/texts`."""

from __future__ import annotations

from functools import cached_property
from types import NoneType
from typing import TYPE_CHECKING

from .._runtime.caller import (
    async_raw_caller,
    async_returns_raw,
    async_returns_streamed,
    async_streamed_caller,
    raw_caller,
    returns_raw,
    returns_streamed,
    streamed_caller,
)
from .._runtime.operation import CallOptions, Operation
from .._runtime.resource import AsyncResource, SyncResource
from .._runtime.sentinels import not_given

if TYPE_CHECKING:
    from .._runtime.caller import AsyncCaller, SyncCaller
    from .._runtime.sentinels import NotGiven
    from .._runtime.transport import Timeout
    from .._runtime.types import Body, Headers, Query

_CREATE = Operation(
    id="text",
    method="POST",
    path="/texts",
    body="text",
    content_type="text/csv",
)


class Texts(SyncResource):
    """Operations under `/texts`."""

    @cached_property
    def with_raw_response(self) -> TextsWithRawResponse:
        """The same, each method giving the raw HTTP response."""
        return TextsWithRawResponse(self._client)

    @cached_property
    def with_streaming_response(self) -> TextsWithStreamingResponse:
        """The same, each method giving a response whose body is read on demand."""
        return TextsWithStreamingResponse(self._client)

    def create(
        self,
        *,
        body: str,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> None:
        """(No description.)

        Args:
            body:
            extra_headers: Headers to send besides the client's.
            extra_query: Query parameters to send besides the method's.
            extra_body: Members to add to the request body.
            timeout: Seconds, or a `Timeout`, for this call alone.
        """
        return self._client.request(
            _CREATE, NoneType, body=body, options=CallOptions(extra_headers, extra_query, extra_body, timeout)
        )


class AsyncTexts(AsyncResource):
    """Operations under `/texts`."""

    @cached_property
    def with_raw_response(self) -> AsyncTextsWithRawResponse:
        """The same, each method giving the raw HTTP response."""
        return AsyncTextsWithRawResponse(self._client)

    @cached_property
    def with_streaming_response(self) -> AsyncTextsWithStreamingResponse:
        """The same, each method giving a response whose body is read on demand."""
        return AsyncTextsWithStreamingResponse(self._client)

    async def create(
        self,
        *,
        body: str,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> None:
        """(No description.)

        Args:
            body:
            extra_headers: Headers to send besides the client's.
            extra_query: Query parameters to send besides the method's.
            extra_body: Members to add to the request body.
            timeout: Seconds, or a `Timeout`, for this call alone.
        """
        return await self._client.request(
            _CREATE, NoneType, body=body, options=CallOptions(extra_headers, extra_query, extra_body, timeout)
        )


class TextsWithRawResponse:
    """`Texts`, each method giving the raw HTTP response."""

    def __init__(self, client: SyncCaller) -> None:
        texts = Texts(raw_caller(client))
        self.create = returns_raw(texts.create)


class TextsWithStreamingResponse:
    """`Texts`, each method giving a response whose body is read on demand."""

    def __init__(self, client: SyncCaller) -> None:
        texts = Texts(streamed_caller(client))
        self.create = returns_streamed(texts.create)


class AsyncTextsWithRawResponse:
    """`AsyncTexts`, each method giving the raw HTTP response."""

    def __init__(self, client: AsyncCaller) -> None:
        texts = AsyncTexts(async_raw_caller(client))
        self.create = async_returns_raw(texts.create)


class AsyncTextsWithStreamingResponse:
    """`AsyncTexts`, each method giving a response whose body is read on demand."""

    def __init__(self, client: AsyncCaller) -> None:
        texts = AsyncTexts(async_streamed_caller(client))
        self.create = async_returns_streamed(texts.create)
