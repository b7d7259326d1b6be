# Made by aoaigen 0.1.0 from API version 1. Edits are lost when it is made again.

"""`client.pet_or_events`: Operations under `/pet_or_events`."""

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
    id="pet_or_events",
    method="GET",
    path="/pet-or-events",
)


class PetOrEvents(SyncResource):
    """Operations under `/pet_or_events`."""

    @cached_property
    def with_raw_response(self) -> PetOrEventsWithRawResponse:
        """The same, each method giving the raw HTTP response."""
        return PetOrEventsWithRawResponse(self._client)

    @cached_property
    def with_streaming_response(self) -> PetOrEventsWithStreamingResponse:
        """The same, each method giving a response whose body is read on demand."""
        return PetOrEventsWithStreamingResponse(self._client)

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
            A pet.
        """
        return self._client.request(_LIST, Pet, options=CallOptions(extra_headers, extra_query, extra_body, timeout))


class AsyncPetOrEvents(AsyncResource):
    """Operations under `/pet_or_events`."""

    @cached_property
    def with_raw_response(self) -> AsyncPetOrEventsWithRawResponse:
        """The same, each method giving the raw HTTP response."""
        return AsyncPetOrEventsWithRawResponse(self._client)

    @cached_property
    def with_streaming_response(self) -> AsyncPetOrEventsWithStreamingResponse:
        """The same, each method giving a response whose body is read on demand."""
        return AsyncPetOrEventsWithStreamingResponse(self._client)

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
            A pet.
        """
        return await self._client.request(
            _LIST, Pet, options=CallOptions(extra_headers, extra_query, extra_body, timeout)
        )


class PetOrEventsWithRawResponse:
    """`PetOrEvents`, each method giving the raw HTTP response."""

    def __init__(self, client: SyncCaller) -> None:
        pet_or_events = PetOrEvents(raw_caller(client))
        self.list = returns_raw(pet_or_events.list)


class PetOrEventsWithStreamingResponse:
    """`PetOrEvents`, each method giving a response whose body is read on demand."""

    def __init__(self, client: SyncCaller) -> None:
        pet_or_events = PetOrEvents(streamed_caller(client))
        self.list = returns_streamed(pet_or_events.list)


class AsyncPetOrEventsWithRawResponse:
    """`AsyncPetOrEvents`, each method giving the raw HTTP response."""

    def __init__(self, client: AsyncCaller) -> None:
        pet_or_events = AsyncPetOrEvents(async_raw_caller(client))
        self.list = async_returns_raw(pet_or_events.list)


class AsyncPetOrEventsWithStreamingResponse:
    """`AsyncPetOrEvents`, each method giving a response whose body is read on demand."""

    def __init__(self, client: AsyncCaller) -> None:
        pet_or_events = AsyncPetOrEvents(async_streamed_caller(client))
        self.list = async_returns_streamed(pet_or_events.list)
