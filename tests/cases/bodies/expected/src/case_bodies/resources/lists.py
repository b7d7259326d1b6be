# Made by aoaigen 0.1.0 from API version 1. Edits are lost when it is made again.

"""`client.lists`: Operations under `/lists`."""

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
    from collections.abc import Iterable

    from .._runtime.caller import AsyncCaller, SyncCaller
    from .._runtime.sentinels import NotGiven
    from .._runtime.transport import Timeout
    from .._runtime.types import Body, Headers, Query
    from ..types import PetParam

_CREATE = Operation(
    id="list",
    method="POST",
    path="/lists",
    body="json",
)


class Lists(SyncResource):
    """Operations under `/lists`."""

    @cached_property
    def with_raw_response(self) -> ListsWithRawResponse:
        """The same, each method giving the raw HTTP response."""
        return ListsWithRawResponse(self._client)

    @cached_property
    def with_streaming_response(self) -> ListsWithStreamingResponse:
        """The same, each method giving a response whose body is read on demand."""
        return ListsWithStreamingResponse(self._client)

    def create(
        self,
        *,
        body: Iterable[PetParam],
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> None:
        """(No description.)

        Args:
            body: All of them at once.
            extra_headers: Headers to send besides the client's.
            extra_query: Query parameters to send besides the method's.
            extra_body: Members to add to the request body.
            timeout: Seconds, or a `Timeout`, for this call alone.
        """
        return self._client.request(
            _CREATE, NoneType, body=body, options=CallOptions(extra_headers, extra_query, extra_body, timeout)
        )


class AsyncLists(AsyncResource):
    """Operations under `/lists`."""

    @cached_property
    def with_raw_response(self) -> AsyncListsWithRawResponse:
        """The same, each method giving the raw HTTP response."""
        return AsyncListsWithRawResponse(self._client)

    @cached_property
    def with_streaming_response(self) -> AsyncListsWithStreamingResponse:
        """The same, each method giving a response whose body is read on demand."""
        return AsyncListsWithStreamingResponse(self._client)

    async def create(
        self,
        *,
        body: Iterable[PetParam],
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> None:
        """(No description.)

        Args:
            body: All of them at once.
            extra_headers: Headers to send besides the client's.
            extra_query: Query parameters to send besides the method's.
            extra_body: Members to add to the request body.
            timeout: Seconds, or a `Timeout`, for this call alone.
        """
        return await self._client.request(
            _CREATE, NoneType, body=body, options=CallOptions(extra_headers, extra_query, extra_body, timeout)
        )


class ListsWithRawResponse:
    """`Lists`, each method giving the raw HTTP response."""

    def __init__(self, client: SyncCaller) -> None:
        lists = Lists(raw_caller(client))
        self.create = returns_raw(lists.create)


class ListsWithStreamingResponse:
    """`Lists`, each method giving a response whose body is read on demand."""

    def __init__(self, client: SyncCaller) -> None:
        lists = Lists(streamed_caller(client))
        self.create = returns_streamed(lists.create)


class AsyncListsWithRawResponse:
    """`AsyncLists`, each method giving the raw HTTP response."""

    def __init__(self, client: AsyncCaller) -> None:
        lists = AsyncLists(async_raw_caller(client))
        self.create = async_returns_raw(lists.create)


class AsyncListsWithStreamingResponse:
    """`AsyncLists`, each method giving a response whose body is read on demand."""

    def __init__(self, client: AsyncCaller) -> None:
        lists = AsyncLists(async_streamed_caller(client))
        self.create = async_returns_streamed(lists.create)
