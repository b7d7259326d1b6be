# Made by aoaigen 0.1.0 from API version 1. Edits are lost when it is made again.

"""`client.animals`: Operations under `/animals`."""

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
from .._runtime.pagination import AsyncPage, SyncPage
from .._runtime.resource import AsyncResource, SyncResource
from .._runtime.sentinels import not_given, omit
from ..types import Animal

if TYPE_CHECKING:
    from collections.abc import Iterable
    from typing import Literal

    from .._runtime.caller import AsyncCaller, SyncCaller
    from .._runtime.pagination import AsyncPaginator
    from .._runtime.sentinels import NotGiven, Omit
    from .._runtime.transport import Timeout
    from .._runtime.types import Body, Headers, Query
    from ..types import AnimalParam, Kind

_CREATE = Operation(
    id="create_animal",
    method="POST",
    path="/animals",
    body="json",
)
_LIST = Operation(
    id="list_animals",
    method="GET",
    path="/animals",
)


class Animals(SyncResource):
    """Operations under `/animals`."""

    @cached_property
    def with_raw_response(self) -> AnimalsWithRawResponse:
        """The same, each method giving the raw HTTP response."""
        return AnimalsWithRawResponse(self._client)

    @cached_property
    def with_streaming_response(self) -> AnimalsWithStreamingResponse:
        """The same, each method giving a response whose body is read on demand."""
        return AnimalsWithStreamingResponse(self._client)

    def create(
        self,
        *,
        kind: Literal["cat"] | Literal["dog"] | Literal["wolf"] | Kind,
        name: str,
        friends: Iterable[AnimalParam] | Omit = omit,
        lives: int | Omit = omit,
        barks: bool | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> Animal:
        """(No description.)

        Args:
            kind:
            name:
            friends:
            lives:
            barks:
            extra_headers: Headers to send besides the client's.
            extra_query: Query parameters to send besides the method's.
            extra_body: Members to add to the request body.
            timeout: Seconds, or a `Timeout`, for this call alone.

        Returns:
            The animal.
        """
        return self._client.request(
            _CREATE,
            cast("type[Animal]", Animal),
            body={
                "kind": kind,
                "name": name,
                "friends": friends,
                "lives": lives,
                "barks": barks,
            },
            options=CallOptions(extra_headers, extra_query, extra_body, timeout),
        )

    def list(
        self,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> SyncPage[Animal]:
        """(No description.)

        Args:
            extra_headers: Headers to send besides the client's.
            extra_query: Query parameters to send besides the method's.
            extra_body: Members to add to the request body.
            timeout: Seconds, or a `Timeout`, for this call alone.

        Returns:
            The animals.
        """
        return self._client.page(
            _LIST, SyncPage[Animal], options=CallOptions(extra_headers, extra_query, extra_body, timeout)
        )


class AsyncAnimals(AsyncResource):
    """Operations under `/animals`."""

    @cached_property
    def with_raw_response(self) -> AsyncAnimalsWithRawResponse:
        """The same, each method giving the raw HTTP response."""
        return AsyncAnimalsWithRawResponse(self._client)

    @cached_property
    def with_streaming_response(self) -> AsyncAnimalsWithStreamingResponse:
        """The same, each method giving a response whose body is read on demand."""
        return AsyncAnimalsWithStreamingResponse(self._client)

    async def create(
        self,
        *,
        kind: Literal["cat"] | Literal["dog"] | Literal["wolf"] | Kind,
        name: str,
        friends: Iterable[AnimalParam] | Omit = omit,
        lives: int | Omit = omit,
        barks: bool | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> Animal:
        """(No description.)

        Args:
            kind:
            name:
            friends:
            lives:
            barks:
            extra_headers: Headers to send besides the client's.
            extra_query: Query parameters to send besides the method's.
            extra_body: Members to add to the request body.
            timeout: Seconds, or a `Timeout`, for this call alone.

        Returns:
            The animal.
        """
        return await self._client.request(
            _CREATE,
            cast("type[Animal]", Animal),
            body={
                "kind": kind,
                "name": name,
                "friends": friends,
                "lives": lives,
                "barks": barks,
            },
            options=CallOptions(extra_headers, extra_query, extra_body, timeout),
        )

    def list(
        self,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> AsyncPaginator[Animal, AsyncPage[Animal]]:
        """(No description.)

        Args:
            extra_headers: Headers to send besides the client's.
            extra_query: Query parameters to send besides the method's.
            extra_body: Members to add to the request body.
            timeout: Seconds, or a `Timeout`, for this call alone.

        Returns:
            The animals.
        """
        return self._client.page(
            _LIST, AsyncPage[Animal], options=CallOptions(extra_headers, extra_query, extra_body, timeout)
        )


class AnimalsWithRawResponse:
    """`Animals`, each method giving the raw HTTP response."""

    def __init__(self, client: SyncCaller) -> None:
        animals = Animals(raw_caller(client))
        self.create = returns_raw(animals.create)
        self.list = returns_raw(animals.list)


class AnimalsWithStreamingResponse:
    """`Animals`, each method giving a response whose body is read on demand."""

    def __init__(self, client: SyncCaller) -> None:
        animals = Animals(streamed_caller(client))
        self.create = returns_streamed(animals.create)
        self.list = returns_streamed(animals.list)


class AsyncAnimalsWithRawResponse:
    """`AsyncAnimals`, each method giving the raw HTTP response."""

    def __init__(self, client: AsyncCaller) -> None:
        animals = AsyncAnimals(async_raw_caller(client))
        self.create = async_returns_raw(animals.create)
        self.list = async_returns_raw(animals.list)


class AsyncAnimalsWithStreamingResponse:
    """`AsyncAnimals`, each method giving a response whose body is read on demand."""

    def __init__(self, client: AsyncCaller) -> None:
        animals = AsyncAnimals(async_streamed_caller(client))
        self.create = async_returns_streamed(animals.create)
        self.list = async_returns_streamed(animals.list)
