# Made by aoaigen 0.1.0 from API version 1. Edits are lost when it is made again.

"""`client.pets`: Operations under `/pets`."""

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
from .._runtime.sentinels import not_given, omit
from ..types import ListPetsResponse, Pet

if TYPE_CHECKING:
    from .._runtime.caller import AsyncCaller, SyncCaller
    from .._runtime.sentinels import NotGiven, Omit
    from .._runtime.transport import Timeout
    from .._runtime.types import Body, Headers, Query
    from ..types import AnimalParam, Limit, PetParam

_LIST = Operation(
    id="list_pets",
    method="GET",
    path="/pets",
)
_RETRIEVE = Operation(
    id="get_pet",
    method="GET",
    path="/pets/{id}",
)
_REPLACE = Operation(
    id="replace_pet",
    method="PUT",
    path="/pets/{id}",
    body="json",
)


class Pets(SyncResource):
    """Operations under `/pets`."""

    @cached_property
    def with_raw_response(self) -> PetsWithRawResponse:
        """The same, each method giving the raw HTTP response."""
        return PetsWithRawResponse(self._client)

    @cached_property
    def with_streaming_response(self) -> PetsWithStreamingResponse:
        """The same, each method giving a response whose body is read on demand."""
        return PetsWithStreamingResponse(self._client)

    def list(
        self,
        *,
        limit: Limit | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> ListPetsResponse:
        """(No description.)

        Args:
            limit:
            extra_headers: Headers to send besides the client's.
            extra_query: Query parameters to send besides the method's.
            extra_body: Members to add to the request body.
            timeout: Seconds, or a `Timeout`, for this call alone.

        Returns:
            The pets.
        """
        return self._client.request(
            _LIST,
            ListPetsResponse,
            query={"limit": limit},
            options=CallOptions(extra_headers, extra_query, extra_body, timeout),
        )

    def retrieve(
        self,
        id: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> Pet:
        """(No description.)

        Args:
            id:
            extra_headers: Headers to send besides the client's.
            extra_query: Query parameters to send besides the method's.
            extra_body: Members to add to the request body.
            timeout: Seconds, or a `Timeout`, for this call alone.

        Returns:
            The pet.
        """
        return self._client.request(
            _RETRIEVE, Pet, path={"id": id}, options=CallOptions(extra_headers, extra_query, extra_body, timeout)
        )

    def replace(
        self,
        id: str,
        *,
        kind: str,
        prey: AnimalParam | Omit = omit,
        pet: PetParam | Pet | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> None:
        """(No description.)

        Args:
            id:
            kind:
            prey:
            pet: A pet of someone.
            extra_headers: Headers to send besides the client's.
            extra_query: Query parameters to send besides the method's.
            extra_body: Members to add to the request body.
            timeout: Seconds, or a `Timeout`, for this call alone.
        """
        return self._client.request(
            _REPLACE,
            NoneType,
            path={"id": id},
            body={
                "kind": kind,
                "prey": prey,
                "pet": pet,
            },
            options=CallOptions(extra_headers, extra_query, extra_body, timeout),
        )


class AsyncPets(AsyncResource):
    """Operations under `/pets`."""

    @cached_property
    def with_raw_response(self) -> AsyncPetsWithRawResponse:
        """The same, each method giving the raw HTTP response."""
        return AsyncPetsWithRawResponse(self._client)

    @cached_property
    def with_streaming_response(self) -> AsyncPetsWithStreamingResponse:
        """The same, each method giving a response whose body is read on demand."""
        return AsyncPetsWithStreamingResponse(self._client)

    async def list(
        self,
        *,
        limit: Limit | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> ListPetsResponse:
        """(No description.)

        Args:
            limit:
            extra_headers: Headers to send besides the client's.
            extra_query: Query parameters to send besides the method's.
            extra_body: Members to add to the request body.
            timeout: Seconds, or a `Timeout`, for this call alone.

        Returns:
            The pets.
        """
        return await self._client.request(
            _LIST,
            ListPetsResponse,
            query={"limit": limit},
            options=CallOptions(extra_headers, extra_query, extra_body, timeout),
        )

    async def retrieve(
        self,
        id: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> Pet:
        """(No description.)

        Args:
            id:
            extra_headers: Headers to send besides the client's.
            extra_query: Query parameters to send besides the method's.
            extra_body: Members to add to the request body.
            timeout: Seconds, or a `Timeout`, for this call alone.

        Returns:
            The pet.
        """
        return await self._client.request(
            _RETRIEVE, Pet, path={"id": id}, options=CallOptions(extra_headers, extra_query, extra_body, timeout)
        )

    async def replace(
        self,
        id: str,
        *,
        kind: str,
        prey: AnimalParam | Omit = omit,
        pet: PetParam | Pet | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> None:
        """(No description.)

        Args:
            id:
            kind:
            prey:
            pet: A pet of someone.
            extra_headers: Headers to send besides the client's.
            extra_query: Query parameters to send besides the method's.
            extra_body: Members to add to the request body.
            timeout: Seconds, or a `Timeout`, for this call alone.
        """
        return await self._client.request(
            _REPLACE,
            NoneType,
            path={"id": id},
            body={
                "kind": kind,
                "prey": prey,
                "pet": pet,
            },
            options=CallOptions(extra_headers, extra_query, extra_body, timeout),
        )


class PetsWithRawResponse:
    """`Pets`, each method giving the raw HTTP response."""

    def __init__(self, client: SyncCaller) -> None:
        pets = Pets(raw_caller(client))
        self.list = returns_raw(pets.list)
        self.retrieve = returns_raw(pets.retrieve)
        self.replace = returns_raw(pets.replace)


class PetsWithStreamingResponse:
    """`Pets`, each method giving a response whose body is read on demand."""

    def __init__(self, client: SyncCaller) -> None:
        pets = Pets(streamed_caller(client))
        self.list = returns_streamed(pets.list)
        self.retrieve = returns_streamed(pets.retrieve)
        self.replace = returns_streamed(pets.replace)


class AsyncPetsWithRawResponse:
    """`AsyncPets`, each method giving the raw HTTP response."""

    def __init__(self, client: AsyncCaller) -> None:
        pets = AsyncPets(async_raw_caller(client))
        self.list = async_returns_raw(pets.list)
        self.retrieve = async_returns_raw(pets.retrieve)
        self.replace = async_returns_raw(pets.replace)


class AsyncPetsWithStreamingResponse:
    """`AsyncPets`, each method giving a response whose body is read on demand."""

    def __init__(self, client: AsyncCaller) -> None:
        pets = AsyncPets(async_streamed_caller(client))
        self.list = async_returns_streamed(pets.list)
        self.retrieve = async_returns_streamed(pets.retrieve)
        self.replace = async_returns_streamed(pets.replace)
