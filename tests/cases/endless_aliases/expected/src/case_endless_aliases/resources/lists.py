# Made by aoaigen 0.1.0 from API version 1. Edits are lost when it is made again.

"""`client.lists`: Operations under `/lists`."""

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
from ..types import Lists

if TYPE_CHECKING:
    from .._runtime.caller import AsyncCaller, SyncCaller
    from .._runtime.sentinels import NotGiven
    from .._runtime.transport import Timeout
    from .._runtime.types import Body, Headers, Query

_LIST = Operation(
    id="get_list",
    method="GET",
    path="/lists",
)


class ListsResource(SyncResource):
    """Operations under `/lists`."""

    @cached_property
    def with_raw_response(self) -> ListsResourceWithRawResponse:
        """The same, each method giving the raw HTTP response."""
        return ListsResourceWithRawResponse(self._client)

    @cached_property
    def with_streaming_response(self) -> ListsResourceWithStreamingResponse:
        """The same, each method giving a response whose body is read on demand."""
        return ListsResourceWithStreamingResponse(self._client)

    def list(
        self,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> Lists:
        """(No description.)

        Args:
            extra_headers: Headers to send besides the client's.
            extra_query: Query parameters to send besides the method's.
            extra_body: Members to add to the request body.
            timeout: Seconds, or a `Timeout`, for this call alone.

        Returns:
            Lists.
        """
        return self._client.request(_LIST, Lists, options=CallOptions(extra_headers, extra_query, extra_body, timeout))


class AsyncListsResource(AsyncResource):
    """Operations under `/lists`."""

    @cached_property
    def with_raw_response(self) -> AsyncListsResourceWithRawResponse:
        """The same, each method giving the raw HTTP response."""
        return AsyncListsResourceWithRawResponse(self._client)

    @cached_property
    def with_streaming_response(self) -> AsyncListsResourceWithStreamingResponse:
        """The same, each method giving a response whose body is read on demand."""
        return AsyncListsResourceWithStreamingResponse(self._client)

    async def list(
        self,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> Lists:
        """(No description.)

        Args:
            extra_headers: Headers to send besides the client's.
            extra_query: Query parameters to send besides the method's.
            extra_body: Members to add to the request body.
            timeout: Seconds, or a `Timeout`, for this call alone.

        Returns:
            Lists.
        """
        return await self._client.request(
            _LIST, Lists, options=CallOptions(extra_headers, extra_query, extra_body, timeout)
        )


class ListsResourceWithRawResponse:
    """`ListsResource`, each method giving the raw HTTP response."""

    def __init__(self, client: SyncCaller) -> None:
        lists = ListsResource(raw_caller(client))
        self.list = returns_raw(lists.list)


class ListsResourceWithStreamingResponse:
    """`ListsResource`, each method giving a response whose body is read on demand."""

    def __init__(self, client: SyncCaller) -> None:
        lists = ListsResource(streamed_caller(client))
        self.list = returns_streamed(lists.list)


class AsyncListsResourceWithRawResponse:
    """`AsyncListsResource`, each method giving the raw HTTP response."""

    def __init__(self, client: AsyncCaller) -> None:
        lists = AsyncListsResource(async_raw_caller(client))
        self.list = async_returns_raw(lists.list)


class AsyncListsResourceWithStreamingResponse:
    """`AsyncListsResource`, each method giving a response whose body is read on demand."""

    def __init__(self, client: AsyncCaller) -> None:
        lists = AsyncListsResource(async_streamed_caller(client))
        self.list = async_returns_streamed(lists.list)
