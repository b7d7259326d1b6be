# Made by aoaigen 0.1.0 from API version 1. Edits are lost when it is made again.

"""`client.picture_or_pet`: Operations under `/picture_or_pet`."""

from __future__ import annotations

from functools import cached_property
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
from ..types import Pet

if TYPE_CHECKING:
    from .._runtime.caller import AsyncCaller, SyncCaller
    from .._runtime.sentinels import NotGiven
    from .._runtime.transport import Timeout
    from .._runtime.types import Body, Headers, Query

_LIST = Operation(
    id="picture_or_pet",
    method="GET",
    path="/picture-or-pet",
)


class PictureOrPet(SyncResource):
    """Operations under `/picture_or_pet`."""

    @cached_property
    def with_raw_response(self) -> PictureOrPetWithRawResponse:
        """The same, each method giving the raw HTTP response."""
        return PictureOrPetWithRawResponse(self._client)

    @cached_property
    def with_streaming_response(self) -> PictureOrPetWithStreamingResponse:
        """The same, each method giving a response whose body is read on demand."""
        return PictureOrPetWithStreamingResponse(self._client)

    def list(
        self,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> Pet:
        """(No description.)

        Args:
            extra_headers: Headers to send besides the client's.
            extra_query: Query parameters to send besides the method's.
            extra_body: Members to add to the request body.
            timeout: Seconds, or a `Timeout`, for this call alone.

        Returns:
            The pet.
        """
        return self._client.request(_LIST, Pet, options=CallOptions(extra_headers, extra_query, extra_body, timeout))


class AsyncPictureOrPet(AsyncResource):
    """Operations under `/picture_or_pet`."""

    @cached_property
    def with_raw_response(self) -> AsyncPictureOrPetWithRawResponse:
        """The same, each method giving the raw HTTP response."""
        return AsyncPictureOrPetWithRawResponse(self._client)

    @cached_property
    def with_streaming_response(self) -> AsyncPictureOrPetWithStreamingResponse:
        """The same, each method giving a response whose body is read on demand."""
        return AsyncPictureOrPetWithStreamingResponse(self._client)

    async def list(
        self,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> Pet:
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
            _LIST, Pet, options=CallOptions(extra_headers, extra_query, extra_body, timeout)
        )


class PictureOrPetWithRawResponse:
    """`PictureOrPet`, each method giving the raw HTTP response."""

    def __init__(self, client: SyncCaller) -> None:
        picture_or_pet = PictureOrPet(raw_caller(client))
        self.list = returns_raw(picture_or_pet.list)


class PictureOrPetWithStreamingResponse:
    """`PictureOrPet`, each method giving a response whose body is read on demand."""

    def __init__(self, client: SyncCaller) -> None:
        picture_or_pet = PictureOrPet(streamed_caller(client))
        self.list = returns_streamed(picture_or_pet.list)


class AsyncPictureOrPetWithRawResponse:
    """`AsyncPictureOrPet`, each method giving the raw HTTP response."""

    def __init__(self, client: AsyncCaller) -> None:
        picture_or_pet = AsyncPictureOrPet(async_raw_caller(client))
        self.list = async_returns_raw(picture_or_pet.list)


class AsyncPictureOrPetWithStreamingResponse:
    """`AsyncPictureOrPet`, each method giving a response whose body is read on demand."""

    def __init__(self, client: AsyncCaller) -> None:
        picture_or_pet = AsyncPictureOrPet(async_streamed_caller(client))
        self.list = async_returns_streamed(picture_or_pet.list)
