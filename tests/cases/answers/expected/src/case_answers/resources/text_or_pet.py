# Made by aoaigen 0.1.0 from API version 1. Edits are lost when it is made again.

"""`client.text_or_pet`: Operations under `/text_or_pet`."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, cast

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
from ..types import Pet

if TYPE_CHECKING:
    from .._runtime.caller import AsyncCaller, SyncCaller
    from .._runtime.sentinels import NotGiven
    from .._runtime.transport import Timeout
    from .._runtime.types import Body, Headers, Query

_LIST = Operation(
    id="text_or_pet",
    method="GET",
    path="/text-or-pet",
)


class TextOrPet(SyncResource):
    """Operations under `/text_or_pet`."""

    @cached_property
    def with_raw_response(self) -> TextOrPetWithRawResponse:
        """The same, each method giving the raw HTTP response."""
        return TextOrPetWithRawResponse(self._client)

    @cached_property
    def with_streaming_response(self) -> TextOrPetWithStreamingResponse:
        """The same, each method giving a response whose body is read on demand."""
        return TextOrPetWithStreamingResponse(self._client)

    def list(
        self,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> Pet | str:
        """(No description.)

        Args:
            extra_headers: Headers to send besides the client's.
            extra_query: Query parameters to send besides the method's.
            extra_body: Members to add to the request body.
            timeout: Seconds, or a `Timeout`, for this call alone.

        Returns:
            The pet.
        """
        return self._client.request(
            _LIST,
            cast("type[Pet | str]", Pet | str),
            options=CallOptions(extra_headers, extra_query, extra_body, timeout),
        )


class AsyncTextOrPet(AsyncResource):
    """Operations under `/text_or_pet`."""

    @cached_property
    def with_raw_response(self) -> AsyncTextOrPetWithRawResponse:
        """The same, each method giving the raw HTTP response."""
        return AsyncTextOrPetWithRawResponse(self._client)

    @cached_property
    def with_streaming_response(self) -> AsyncTextOrPetWithStreamingResponse:
        """The same, each method giving a response whose body is read on demand."""
        return AsyncTextOrPetWithStreamingResponse(self._client)

    async def list(
        self,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> Pet | str:
        """(No description.)

        Args:
            extra_headers: Headers to send besides the client's.
            extra_query: Query parameters to send besides the method's.
            extra_body: Members to add to the request body.
            timeout: Seconds, or a `Timeout`, for this call alone.

        Returns:
            The pet.
        """
        return await self._client.request(
            _LIST,
            cast("type[Pet | str]", Pet | str),
            options=CallOptions(extra_headers, extra_query, extra_body, timeout),
        )


class TextOrPetWithRawResponse:
    """`TextOrPet`, each method giving the raw HTTP response."""

    def __init__(self, client: SyncCaller) -> None:
        text_or_pet = TextOrPet(raw_caller(client))
        self.list = returns_raw(text_or_pet.list)


class TextOrPetWithStreamingResponse:
    """`TextOrPet`, each method giving a response whose body is read on demand."""

    def __init__(self, client: SyncCaller) -> None:
        text_or_pet = TextOrPet(streamed_caller(client))
        self.list = returns_streamed(text_or_pet.list)


class AsyncTextOrPetWithRawResponse:
    """`AsyncTextOrPet`, each method giving the raw HTTP response."""

    def __init__(self, client: AsyncCaller) -> None:
        text_or_pet = AsyncTextOrPet(async_raw_caller(client))
        self.list = async_returns_raw(text_or_pet.list)


class AsyncTextOrPetWithStreamingResponse:
    """`AsyncTextOrPet`, each method giving a response whose body is read on demand."""

    def __init__(self, client: AsyncCaller) -> None:
        text_or_pet = AsyncTextOrPet(async_streamed_caller(client))
        self.list = async_returns_streamed(text_or_pet.list)
