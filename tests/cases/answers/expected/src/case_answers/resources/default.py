# Made by aoaigen 0.1.0 from API version 1. Edits are lost when it is made again.

"""`client.default`: Operations under `/default`."""

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
    id="default",
    method="GET",
    path="/default",
    accept="application/vnd.pets+json",
)


class Default(SyncResource):
    """Operations under `/default`."""

    @cached_property
    def with_raw_response(self) -> DefaultWithRawResponse:
        """The same, each method giving the raw HTTP response."""
        return DefaultWithRawResponse(self._client)

    @cached_property
    def with_streaming_response(self) -> DefaultWithStreamingResponse:
        """The same, each method giving a response whose body is read on demand."""
        return DefaultWithStreamingResponse(self._client)

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


class AsyncDefault(AsyncResource):
    """Operations under `/default`."""

    @cached_property
    def with_raw_response(self) -> AsyncDefaultWithRawResponse:
        """The same, each method giving the raw HTTP response."""
        return AsyncDefaultWithRawResponse(self._client)

    @cached_property
    def with_streaming_response(self) -> AsyncDefaultWithStreamingResponse:
        """The same, each method giving a response whose body is read on demand."""
        return AsyncDefaultWithStreamingResponse(self._client)

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


class DefaultWithRawResponse:
    """`Default`, each method giving the raw HTTP response."""

    def __init__(self, client: SyncCaller) -> None:
        default = Default(raw_caller(client))
        self.list = returns_raw(default.list)


class DefaultWithStreamingResponse:
    """`Default`, each method giving a response whose body is read on demand."""

    def __init__(self, client: SyncCaller) -> None:
        default = Default(streamed_caller(client))
        self.list = returns_streamed(default.list)


class AsyncDefaultWithRawResponse:
    """`AsyncDefault`, each method giving the raw HTTP response."""

    def __init__(self, client: AsyncCaller) -> None:
        default = AsyncDefault(async_raw_caller(client))
        self.list = async_returns_raw(default.list)


class AsyncDefaultWithStreamingResponse:
    """`AsyncDefault`, each method giving a response whose body is read on demand."""

    def __init__(self, client: AsyncCaller) -> None:
        default = AsyncDefault(async_streamed_caller(client))
        self.list = async_returns_streamed(default.list)
