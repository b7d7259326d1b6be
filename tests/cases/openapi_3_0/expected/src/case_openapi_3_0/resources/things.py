# Made by aoaigen 0.1.0 from API version 1. Edits are lost when it is made again.

"""`client.things`: Operations under `/things`."""

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
from ..types import Thing

if TYPE_CHECKING:
    from typing import Literal

    from .._runtime.caller import AsyncCaller, SyncCaller
    from .._runtime.responses import HttpxBinaryResponseContent
    from .._runtime.sentinels import NotGiven, Omit
    from .._runtime.transport import Timeout
    from .._runtime.types import Body, Headers, Query
    from ..types import Part, PartParam

_CREATE = Operation(
    id="create_thing",
    method="POST",
    path="/things",
    body="json",
)
_PICTURE = Operation(
    id="get_picture",
    method="GET",
    path="/things/{id}/picture",
    accept="*/*",
)


class Things(SyncResource):
    """Operations under `/things`."""

    @cached_property
    def with_raw_response(self) -> ThingsWithRawResponse:
        """The same, each method giving the raw HTTP response."""
        return ThingsWithRawResponse(self._client)

    @cached_property
    def with_streaming_response(self) -> ThingsWithStreamingResponse:
        """The same, each method giving a response whose body is read on demand."""
        return ThingsWithStreamingResponse(self._client)

    def create(
        self,
        *,
        plain: str | None,
        reference: PartParam | Part | None,
        enumeration: Literal["a", "b"] | None | Omit = omit,
        wrapped: PartParam | Part | None | Omit = omit,
        choice: str | PartParam | Part | None | Omit = omit,
        ignored: PartParam | Part | Omit = omit,
        above: int | Omit = omit,
        whatever: object | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> Thing:
        """(No description.)

        Args:
            plain:
            reference: Said of this use.
            enumeration:
            wrapped: Said of this use.
            choice:
            ignored:
            above:
            whatever:
            extra_headers: Headers to send besides the client's.
            extra_query: Query parameters to send besides the method's.
            extra_body: Members to add to the request body.
            timeout: Seconds, or a `Timeout`, for this call alone.

        Returns:
            The thing.
        """
        return self._client.request(
            _CREATE,
            Thing,
            body={
                "plain": plain,
                "reference": reference,
                "enumeration": enumeration,
                "wrapped": wrapped,
                "choice": choice,
                "ignored": ignored,
                "above": above,
                "whatever": whatever,
            },
            options=CallOptions(extra_headers, extra_query, extra_body, timeout),
        )

    def picture(
        self,
        id: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> HttpxBinaryResponseContent:
        """(No description.)

        Args:
            id:
            extra_headers: Headers to send besides the client's.
            extra_query: Query parameters to send besides the method's.
            extra_body: Members to add to the request body.
            timeout: Seconds, or a `Timeout`, for this call alone.

        Returns:
            The picture.
        """
        return self._client.download(
            _PICTURE, path={"id": id}, options=CallOptions(extra_headers, extra_query, extra_body, timeout)
        )


class AsyncThings(AsyncResource):
    """Operations under `/things`."""

    @cached_property
    def with_raw_response(self) -> AsyncThingsWithRawResponse:
        """The same, each method giving the raw HTTP response."""
        return AsyncThingsWithRawResponse(self._client)

    @cached_property
    def with_streaming_response(self) -> AsyncThingsWithStreamingResponse:
        """The same, each method giving a response whose body is read on demand."""
        return AsyncThingsWithStreamingResponse(self._client)

    async def create(
        self,
        *,
        plain: str | None,
        reference: PartParam | Part | None,
        enumeration: Literal["a", "b"] | None | Omit = omit,
        wrapped: PartParam | Part | None | Omit = omit,
        choice: str | PartParam | Part | None | Omit = omit,
        ignored: PartParam | Part | Omit = omit,
        above: int | Omit = omit,
        whatever: object | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> Thing:
        """(No description.)

        Args:
            plain:
            reference: Said of this use.
            enumeration:
            wrapped: Said of this use.
            choice:
            ignored:
            above:
            whatever:
            extra_headers: Headers to send besides the client's.
            extra_query: Query parameters to send besides the method's.
            extra_body: Members to add to the request body.
            timeout: Seconds, or a `Timeout`, for this call alone.

        Returns:
            The thing.
        """
        return await self._client.request(
            _CREATE,
            Thing,
            body={
                "plain": plain,
                "reference": reference,
                "enumeration": enumeration,
                "wrapped": wrapped,
                "choice": choice,
                "ignored": ignored,
                "above": above,
                "whatever": whatever,
            },
            options=CallOptions(extra_headers, extra_query, extra_body, timeout),
        )

    async def picture(
        self,
        id: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> HttpxBinaryResponseContent:
        """(No description.)

        Args:
            id:
            extra_headers: Headers to send besides the client's.
            extra_query: Query parameters to send besides the method's.
            extra_body: Members to add to the request body.
            timeout: Seconds, or a `Timeout`, for this call alone.

        Returns:
            The picture.
        """
        return await self._client.download(
            _PICTURE, path={"id": id}, options=CallOptions(extra_headers, extra_query, extra_body, timeout)
        )


class ThingsWithRawResponse:
    """`Things`, each method giving the raw HTTP response."""

    def __init__(self, client: SyncCaller) -> None:
        things = Things(raw_caller(client))
        self.create = returns_raw(things.create)
        self.picture = returns_raw(things.picture)


class ThingsWithStreamingResponse:
    """`Things`, each method giving a response whose body is read on demand."""

    def __init__(self, client: SyncCaller) -> None:
        things = Things(streamed_caller(client))
        self.create = returns_streamed(things.create)
        self.picture = returns_streamed(things.picture)


class AsyncThingsWithRawResponse:
    """`AsyncThings`, each method giving the raw HTTP response."""

    def __init__(self, client: AsyncCaller) -> None:
        things = AsyncThings(async_raw_caller(client))
        self.create = async_returns_raw(things.create)
        self.picture = async_returns_raw(things.picture)


class AsyncThingsWithStreamingResponse:
    """`AsyncThings`, each method giving a response whose body is read on demand."""

    def __init__(self, client: AsyncCaller) -> None:
        things = AsyncThings(async_streamed_caller(client))
        self.create = async_returns_streamed(things.create)
        self.picture = async_returns_streamed(things.picture)
