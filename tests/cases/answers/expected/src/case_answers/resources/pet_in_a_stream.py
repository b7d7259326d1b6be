# Made by aoaigen 0.1.0 from API version 1. Edits are lost when it is made again.

"""`client.pet_in_a_stream`: Operations under `/pet_in_a_stream`."""

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
from .._runtime.sentinels import not_given, omit
from ..types import Pet

if TYPE_CHECKING:
    from .._runtime.caller import AsyncCaller, SyncCaller
    from .._runtime.sentinels import NotGiven, Omit
    from .._runtime.transport import Timeout
    from .._runtime.types import Body, Headers, Query

_CREATE = Operation(
    id="pet_in_a_stream",
    method="POST",
    path="/pet-in-a-stream",
    body="json",
)


class PetInAStream(SyncResource):
    """Operations under `/pet_in_a_stream`."""

    @cached_property
    def with_raw_response(self) -> PetInAStreamWithRawResponse:
        """The same, each method giving the raw HTTP response."""
        return PetInAStreamWithRawResponse(self._client)

    @cached_property
    def with_streaming_response(self) -> PetInAStreamWithStreamingResponse:
        """The same, each method giving a response whose body is read on demand."""
        return PetInAStreamWithStreamingResponse(self._client)

    def create(
        self,
        *,
        stream: list[str] | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> Pet:
        """(No description.)

        Args:
            stream:
            extra_headers: Headers to send besides the client's.
            extra_query: Query parameters to send besides the method's.
            extra_body: Members to add to the request body.
            timeout: Seconds, or a `Timeout`, for this call alone.

        Returns:
            A pet that was seen in a stream of water.
        """
        return self._client.request(
            _CREATE, Pet, body={"stream": stream}, options=CallOptions(extra_headers, extra_query, extra_body, timeout)
        )


class AsyncPetInAStream(AsyncResource):
    """Operations under `/pet_in_a_stream`."""

    @cached_property
    def with_raw_response(self) -> AsyncPetInAStreamWithRawResponse:
        """The same, each method giving the raw HTTP response."""
        return AsyncPetInAStreamWithRawResponse(self._client)

    @cached_property
    def with_streaming_response(self) -> AsyncPetInAStreamWithStreamingResponse:
        """The same, each method giving a response whose body is read on demand."""
        return AsyncPetInAStreamWithStreamingResponse(self._client)

    async def create(
        self,
        *,
        stream: list[str] | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> Pet:
        """(No description.)

        Args:
            stream:
            extra_headers: Headers to send besides the client's.
            extra_query: Query parameters to send besides the method's.
            extra_body: Members to add to the request body.
            timeout: Seconds, or a `Timeout`, for this call alone.

        Returns:
            A pet that was seen in a stream of water.
        """
        return await self._client.request(
            _CREATE, Pet, body={"stream": stream}, options=CallOptions(extra_headers, extra_query, extra_body, timeout)
        )


class PetInAStreamWithRawResponse:
    """`PetInAStream`, each method giving the raw HTTP response."""

    def __init__(self, client: SyncCaller) -> None:
        pet_in_a_stream = PetInAStream(raw_caller(client))
        self.create = returns_raw(pet_in_a_stream.create)


class PetInAStreamWithStreamingResponse:
    """`PetInAStream`, each method giving a response whose body is read on demand."""

    def __init__(self, client: SyncCaller) -> None:
        pet_in_a_stream = PetInAStream(streamed_caller(client))
        self.create = returns_streamed(pet_in_a_stream.create)


class AsyncPetInAStreamWithRawResponse:
    """`AsyncPetInAStream`, each method giving the raw HTTP response."""

    def __init__(self, client: AsyncCaller) -> None:
        pet_in_a_stream = AsyncPetInAStream(async_raw_caller(client))
        self.create = async_returns_raw(pet_in_a_stream.create)


class AsyncPetInAStreamWithStreamingResponse:
    """`AsyncPetInAStream`, each method giving a response whose body is read on demand."""

    def __init__(self, client: AsyncCaller) -> None:
        pet_in_a_stream = AsyncPetInAStream(async_streamed_caller(client))
        self.create = async_returns_streamed(pet_in_a_stream.create)
