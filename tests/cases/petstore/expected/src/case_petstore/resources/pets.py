# Made by aoaigen 0.1.0 from API version v2. Edits are lost when it is made again.

"""`client.pets`: The pets in the store."""

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
from .._runtime.pagination import AsyncCursorPage, SyncCursorPage
from .._runtime.resource import AsyncResource, SyncResource
from .._runtime.sentinels import not_given, omit
from ..types import Pet

if TYPE_CHECKING:
    import builtins
    from collections.abc import Iterable, Mapping
    from typing import Literal

    from .._runtime.caller import AsyncCaller, SyncCaller
    from .._runtime.pagination import AsyncPaginator
    from .._runtime.responses import HttpxBinaryResponseContent
    from .._runtime.sentinels import NotGiven, Omit
    from .._runtime.transport import Timeout
    from .._runtime.types import Body, Headers, Query
    from ..types import Family, FamilyParam, Kind

_LIST = Operation(
    id="listPets",
    method="GET",
    path="/pets",
)
_CREATE = Operation(
    id="addPet",
    method="POST",
    path="/pets",
    body="json",
)
_RETRIEVE = Operation(
    id="getPet",
    method="GET",
    path="/pets/{pet-id}",
)
_DELETE = Operation(
    id="removePet",
    method="DELETE",
    path="/pets/{pet-id}",
)
_FEED = Operation(
    id="feedPet",
    method="POST",
    path="/pets/{pet-id}/feed",
    accept="text/*",
)
_PHOTO = Operation(
    id="petPhoto",
    method="GET",
    path="/pets/{pet-id}/photo",
    accept="*/*",
)


class Pets(SyncResource):
    """The pets in the store."""

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
        after: str | Omit = omit,
        limit: int | Omit = omit,
        tag: builtins.list[str] | Omit = omit,
        x_trace_id: str | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> SyncCursorPage[Pet]:
        """List pets, page by page.

        Args:
            after: The last pet of the page before.
            limit:
            tag:
            x_trace_id: Deprecated. For the logs.
            extra_headers: Headers to send besides the client's.
            extra_query: Query parameters to send besides the method's.
            extra_body: Members to add to the request body.
            timeout: Seconds, or a `Timeout`, for this call alone.

        Returns:
            A page of pets.
        """
        return self._client.page(
            _LIST,
            SyncCursorPage[Pet],
            query={
                "after": after,
                "limit": limit,
                "tag": tag,
            },
            headers={"X-Trace-Id": x_trace_id},
            options=CallOptions(extra_headers, extra_query, extra_body, timeout),
        )

    def create(
        self,
        *,
        name: str,
        kind: Kind,
        mood: Literal["happy", "grumpy"] | None | Omit = omit,
        size: Literal["small", "large"] | Omit = omit,
        parents: Iterable[FamilyParam | Family] | Omit = omit,
        notes: Mapping[str, str] | Omit = omit,
        weight: float | None | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> Pet:
        """Add a pet.

        Args:
            name: What it is called.
            kind: Which kind it is of.
            mood:
            size:
            parents:
            notes:
            weight:
            extra_headers: Headers to send besides the client's.
            extra_query: Query parameters to send besides the method's.
            extra_body: Members to add to the request body.
            timeout: Seconds, or a `Timeout`, for this call alone.

        Returns:
            The pet.
        """
        return self._client.request(
            _CREATE,
            Pet,
            body={
                "name": name,
                "kind": kind,
                "mood": mood,
                "size": size,
                "parents": parents,
                "notes": notes,
                "weight": weight,
            },
            options=CallOptions(extra_headers, extra_query, extra_body, timeout),
        )

    def retrieve(
        self,
        pet_id: int,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> Pet:
        """(No description.)

        Args:
            pet_id: Which pet.
            extra_headers: Headers to send besides the client's.
            extra_query: Query parameters to send besides the method's.
            extra_body: Members to add to the request body.
            timeout: Seconds, or a `Timeout`, for this call alone.

        Returns:
            The pet.
        """
        return self._client.request(
            _RETRIEVE,
            Pet,
            path={"pet-id": pet_id},
            options=CallOptions(extra_headers, extra_query, extra_body, timeout),
        )

    def delete(
        self,
        pet_id: int,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> None:
        """(No description.)

        Args:
            pet_id: Which pet.
            extra_headers: Headers to send besides the client's.
            extra_query: Query parameters to send besides the method's.
            extra_body: Members to add to the request body.
            timeout: Seconds, or a `Timeout`, for this call alone.
        """
        return self._client.request(
            _DELETE,
            NoneType,
            path={"pet-id": pet_id},
            options=CallOptions(extra_headers, extra_query, extra_body, timeout),
        )

    def feed(
        self,
        pet_id: int,
        *,
        x_urgent: bool,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> str:
        """Deprecated.

        Args:
            pet_id:
            x_urgent:
            extra_headers: Headers to send besides the client's.
            extra_query: Query parameters to send besides the method's.
            extra_body: Members to add to the request body.
            timeout: Seconds, or a `Timeout`, for this call alone.

        Returns:
            What the pet said.
        """
        return self._client.request(
            _FEED,
            str,
            path={"pet-id": pet_id},
            headers={"X-Urgent": x_urgent},
            options=CallOptions(extra_headers, extra_query, extra_body, timeout),
        )

    def photo(
        self,
        pet_id: int,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> HttpxBinaryResponseContent:
        """(No description.)

        Args:
            pet_id:
            extra_headers: Headers to send besides the client's.
            extra_query: Query parameters to send besides the method's.
            extra_body: Members to add to the request body.
            timeout: Seconds, or a `Timeout`, for this call alone.

        Returns:
            A picture.
        """
        return self._client.download(
            _PHOTO, path={"pet-id": pet_id}, options=CallOptions(extra_headers, extra_query, extra_body, timeout)
        )


class AsyncPets(AsyncResource):
    """The pets in the store."""

    @cached_property
    def with_raw_response(self) -> AsyncPetsWithRawResponse:
        """The same, each method giving the raw HTTP response."""
        return AsyncPetsWithRawResponse(self._client)

    @cached_property
    def with_streaming_response(self) -> AsyncPetsWithStreamingResponse:
        """The same, each method giving a response whose body is read on demand."""
        return AsyncPetsWithStreamingResponse(self._client)

    def list(
        self,
        *,
        after: str | Omit = omit,
        limit: int | Omit = omit,
        tag: builtins.list[str] | Omit = omit,
        x_trace_id: str | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> AsyncPaginator[Pet, AsyncCursorPage[Pet]]:
        """List pets, page by page.

        Args:
            after: The last pet of the page before.
            limit:
            tag:
            x_trace_id: Deprecated. For the logs.
            extra_headers: Headers to send besides the client's.
            extra_query: Query parameters to send besides the method's.
            extra_body: Members to add to the request body.
            timeout: Seconds, or a `Timeout`, for this call alone.

        Returns:
            A page of pets.
        """
        return self._client.page(
            _LIST,
            AsyncCursorPage[Pet],
            query={
                "after": after,
                "limit": limit,
                "tag": tag,
            },
            headers={"X-Trace-Id": x_trace_id},
            options=CallOptions(extra_headers, extra_query, extra_body, timeout),
        )

    async def create(
        self,
        *,
        name: str,
        kind: Kind,
        mood: Literal["happy", "grumpy"] | None | Omit = omit,
        size: Literal["small", "large"] | Omit = omit,
        parents: Iterable[FamilyParam | Family] | Omit = omit,
        notes: Mapping[str, str] | Omit = omit,
        weight: float | None | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> Pet:
        """Add a pet.

        Args:
            name: What it is called.
            kind: Which kind it is of.
            mood:
            size:
            parents:
            notes:
            weight:
            extra_headers: Headers to send besides the client's.
            extra_query: Query parameters to send besides the method's.
            extra_body: Members to add to the request body.
            timeout: Seconds, or a `Timeout`, for this call alone.

        Returns:
            The pet.
        """
        return await self._client.request(
            _CREATE,
            Pet,
            body={
                "name": name,
                "kind": kind,
                "mood": mood,
                "size": size,
                "parents": parents,
                "notes": notes,
                "weight": weight,
            },
            options=CallOptions(extra_headers, extra_query, extra_body, timeout),
        )

    async def retrieve(
        self,
        pet_id: int,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> Pet:
        """(No description.)

        Args:
            pet_id: Which pet.
            extra_headers: Headers to send besides the client's.
            extra_query: Query parameters to send besides the method's.
            extra_body: Members to add to the request body.
            timeout: Seconds, or a `Timeout`, for this call alone.

        Returns:
            The pet.
        """
        return await self._client.request(
            _RETRIEVE,
            Pet,
            path={"pet-id": pet_id},
            options=CallOptions(extra_headers, extra_query, extra_body, timeout),
        )

    async def delete(
        self,
        pet_id: int,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> None:
        """(No description.)

        Args:
            pet_id: Which pet.
            extra_headers: Headers to send besides the client's.
            extra_query: Query parameters to send besides the method's.
            extra_body: Members to add to the request body.
            timeout: Seconds, or a `Timeout`, for this call alone.
        """
        return await self._client.request(
            _DELETE,
            NoneType,
            path={"pet-id": pet_id},
            options=CallOptions(extra_headers, extra_query, extra_body, timeout),
        )

    async def feed(
        self,
        pet_id: int,
        *,
        x_urgent: bool,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> str:
        """Deprecated.

        Args:
            pet_id:
            x_urgent:
            extra_headers: Headers to send besides the client's.
            extra_query: Query parameters to send besides the method's.
            extra_body: Members to add to the request body.
            timeout: Seconds, or a `Timeout`, for this call alone.

        Returns:
            What the pet said.
        """
        return await self._client.request(
            _FEED,
            str,
            path={"pet-id": pet_id},
            headers={"X-Urgent": x_urgent},
            options=CallOptions(extra_headers, extra_query, extra_body, timeout),
        )

    async def photo(
        self,
        pet_id: int,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> HttpxBinaryResponseContent:
        """(No description.)

        Args:
            pet_id:
            extra_headers: Headers to send besides the client's.
            extra_query: Query parameters to send besides the method's.
            extra_body: Members to add to the request body.
            timeout: Seconds, or a `Timeout`, for this call alone.

        Returns:
            A picture.
        """
        return await self._client.download(
            _PHOTO, path={"pet-id": pet_id}, options=CallOptions(extra_headers, extra_query, extra_body, timeout)
        )


class PetsWithRawResponse:
    """`Pets`, each method giving the raw HTTP response."""

    def __init__(self, client: SyncCaller) -> None:
        pets = Pets(raw_caller(client))
        self.list = returns_raw(pets.list)
        self.create = returns_raw(pets.create)
        self.retrieve = returns_raw(pets.retrieve)
        self.delete = returns_raw(pets.delete)
        self.feed = returns_raw(pets.feed)
        self.photo = returns_raw(pets.photo)


class PetsWithStreamingResponse:
    """`Pets`, each method giving a response whose body is read on demand."""

    def __init__(self, client: SyncCaller) -> None:
        pets = Pets(streamed_caller(client))
        self.list = returns_streamed(pets.list)
        self.create = returns_streamed(pets.create)
        self.retrieve = returns_streamed(pets.retrieve)
        self.delete = returns_streamed(pets.delete)
        self.feed = returns_streamed(pets.feed)
        self.photo = returns_streamed(pets.photo)


class AsyncPetsWithRawResponse:
    """`AsyncPets`, each method giving the raw HTTP response."""

    def __init__(self, client: AsyncCaller) -> None:
        pets = AsyncPets(async_raw_caller(client))
        self.list = async_returns_raw(pets.list)
        self.create = async_returns_raw(pets.create)
        self.retrieve = async_returns_raw(pets.retrieve)
        self.delete = async_returns_raw(pets.delete)
        self.feed = async_returns_raw(pets.feed)
        self.photo = async_returns_raw(pets.photo)


class AsyncPetsWithStreamingResponse:
    """`AsyncPets`, each method giving a response whose body is read on demand."""

    def __init__(self, client: AsyncCaller) -> None:
        pets = AsyncPets(async_streamed_caller(client))
        self.list = async_returns_streamed(pets.list)
        self.create = async_returns_streamed(pets.create)
        self.retrieve = async_returns_streamed(pets.retrieve)
        self.delete = async_returns_streamed(pets.delete)
        self.feed = async_returns_streamed(pets.feed)
        self.photo = async_returns_streamed(pets.photo)
