# Made by aoaigen 0.1.0 from API version 1. Edits are lost when it is made again.

"""`client.root`: Operations under `/root`."""

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
from .._runtime.operation import CallOptions, Operation, ParameterStyle
from .._runtime.resource import AsyncResource, SyncResource
from .._runtime.sentinels import not_given

if TYPE_CHECKING:
    from .._runtime.caller import AsyncCaller, SyncCaller
    from .._runtime.sentinels import NotGiven
    from .._runtime.transport import Timeout
    from .._runtime.types import Body, Headers, Query

_FIVE = Operation(
    id="five",
    method="GET",
    path="/{id}",
    styles=(ParameterStyle("path", "id", "simple"),),
)
_SIX = Operation(
    id="six",
    method="GET",
    path="/--",
)


class Root(SyncResource):
    """Operations under `/root`."""

    @cached_property
    def with_raw_response(self) -> RootWithRawResponse:
        """The same, each method giving the raw HTTP response."""
        return RootWithRawResponse(self._client)

    @cached_property
    def with_streaming_response(self) -> RootWithStreamingResponse:
        """The same, each method giving a response whose body is read on demand."""
        return RootWithStreamingResponse(self._client)

    def five(
        self,
        id: object,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> None:
        """(No description.)

        Args:
            id:
            extra_headers: Headers to send besides the client's.
            extra_query: Query parameters to send besides the method's.
            extra_body: Members to add to the request body.
            timeout: Seconds, or a `Timeout`, for this call alone.
        """
        return self._client.request(
            _FIVE, NoneType, path={"id": id}, options=CallOptions(extra_headers, extra_query, extra_body, timeout)
        )

    def six(
        self,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> None:
        """(No description.)

        Args:
            extra_headers: Headers to send besides the client's.
            extra_query: Query parameters to send besides the method's.
            extra_body: Members to add to the request body.
            timeout: Seconds, or a `Timeout`, for this call alone.
        """
        return self._client.request(
            _SIX, NoneType, options=CallOptions(extra_headers, extra_query, extra_body, timeout)
        )


class AsyncRoot(AsyncResource):
    """Operations under `/root`."""

    @cached_property
    def with_raw_response(self) -> AsyncRootWithRawResponse:
        """The same, each method giving the raw HTTP response."""
        return AsyncRootWithRawResponse(self._client)

    @cached_property
    def with_streaming_response(self) -> AsyncRootWithStreamingResponse:
        """The same, each method giving a response whose body is read on demand."""
        return AsyncRootWithStreamingResponse(self._client)

    async def five(
        self,
        id: object,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> None:
        """(No description.)

        Args:
            id:
            extra_headers: Headers to send besides the client's.
            extra_query: Query parameters to send besides the method's.
            extra_body: Members to add to the request body.
            timeout: Seconds, or a `Timeout`, for this call alone.
        """
        return await self._client.request(
            _FIVE, NoneType, path={"id": id}, options=CallOptions(extra_headers, extra_query, extra_body, timeout)
        )

    async def six(
        self,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> None:
        """(No description.)

        Args:
            extra_headers: Headers to send besides the client's.
            extra_query: Query parameters to send besides the method's.
            extra_body: Members to add to the request body.
            timeout: Seconds, or a `Timeout`, for this call alone.
        """
        return await self._client.request(
            _SIX, NoneType, options=CallOptions(extra_headers, extra_query, extra_body, timeout)
        )


class RootWithRawResponse:
    """`Root`, each method giving the raw HTTP response."""

    def __init__(self, client: SyncCaller) -> None:
        root = Root(raw_caller(client))
        self.five = returns_raw(root.five)
        self.six = returns_raw(root.six)


class RootWithStreamingResponse:
    """`Root`, each method giving a response whose body is read on demand."""

    def __init__(self, client: SyncCaller) -> None:
        root = Root(streamed_caller(client))
        self.five = returns_streamed(root.five)
        self.six = returns_streamed(root.six)


class AsyncRootWithRawResponse:
    """`AsyncRoot`, each method giving the raw HTTP response."""

    def __init__(self, client: AsyncCaller) -> None:
        root = AsyncRoot(async_raw_caller(client))
        self.five = async_returns_raw(root.five)
        self.six = async_returns_raw(root.six)


class AsyncRootWithStreamingResponse:
    """`AsyncRoot`, each method giving a response whose body is read on demand."""

    def __init__(self, client: AsyncCaller) -> None:
        root = AsyncRoot(async_streamed_caller(client))
        self.five = async_returns_streamed(root.five)
        self.six = async_returns_streamed(root.six)
