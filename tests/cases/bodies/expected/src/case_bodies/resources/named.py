# Made by aoaigen 0.1.0 from API version 1. Edits are lost when it is made again.

"""`client.named`: Operations under `/named`."""

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
    from .._runtime.caller import AsyncCaller, SyncCaller
    from .._runtime.sentinels import NotGiven
    from .._runtime.transport import Timeout
    from .._runtime.types import Body, Headers, Query
    from ..types import PetsParam

_REPLACE = Operation(
    id="named",
    method="PUT",
    path="/named/{pets}",
    body="json",
)


class Named(SyncResource):
    """Operations under `/named`."""

    @cached_property
    def with_raw_response(self) -> NamedWithRawResponse:
        """The same, each method giving the raw HTTP response."""
        return NamedWithRawResponse(self._client)

    @cached_property
    def with_streaming_response(self) -> NamedWithStreamingResponse:
        """The same, each method giving a response whose body is read on demand."""
        return NamedWithStreamingResponse(self._client)

    def replace(
        self,
        pets: str,
        *,
        body_pets: PetsParam,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> None:
        """(No description.)

        Args:
            pets:
            body_pets: Pets in a row.
            extra_headers: Headers to send besides the client's.
            extra_query: Query parameters to send besides the method's.
            extra_body: Members to add to the request body.
            timeout: Seconds, or a `Timeout`, for this call alone.
        """
        return self._client.request(
            _REPLACE,
            NoneType,
            path={"pets": pets},
            body=body_pets,
            options=CallOptions(extra_headers, extra_query, extra_body, timeout),
        )


class AsyncNamed(AsyncResource):
    """Operations under `/named`."""

    @cached_property
    def with_raw_response(self) -> AsyncNamedWithRawResponse:
        """The same, each method giving the raw HTTP response."""
        return AsyncNamedWithRawResponse(self._client)

    @cached_property
    def with_streaming_response(self) -> AsyncNamedWithStreamingResponse:
        """The same, each method giving a response whose body is read on demand."""
        return AsyncNamedWithStreamingResponse(self._client)

    async def replace(
        self,
        pets: str,
        *,
        body_pets: PetsParam,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> None:
        """(No description.)

        Args:
            pets:
            body_pets: Pets in a row.
            extra_headers: Headers to send besides the client's.
            extra_query: Query parameters to send besides the method's.
            extra_body: Members to add to the request body.
            timeout: Seconds, or a `Timeout`, for this call alone.
        """
        return await self._client.request(
            _REPLACE,
            NoneType,
            path={"pets": pets},
            body=body_pets,
            options=CallOptions(extra_headers, extra_query, extra_body, timeout),
        )


class NamedWithRawResponse:
    """`Named`, each method giving the raw HTTP response."""

    def __init__(self, client: SyncCaller) -> None:
        named = Named(raw_caller(client))
        self.replace = returns_raw(named.replace)


class NamedWithStreamingResponse:
    """`Named`, each method giving a response whose body is read on demand."""

    def __init__(self, client: SyncCaller) -> None:
        named = Named(streamed_caller(client))
        self.replace = returns_streamed(named.replace)


class AsyncNamedWithRawResponse:
    """`AsyncNamed`, each method giving the raw HTTP response."""

    def __init__(self, client: AsyncCaller) -> None:
        named = AsyncNamed(async_raw_caller(client))
        self.replace = async_returns_raw(named.replace)


class AsyncNamedWithStreamingResponse:
    """`AsyncNamed`, each method giving a response whose body is read on demand."""

    def __init__(self, client: AsyncCaller) -> None:
        named = AsyncNamed(async_streamed_caller(client))
        self.replace = async_returns_streamed(named.replace)
