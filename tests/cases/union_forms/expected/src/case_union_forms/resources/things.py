# Made by aoaigen 0.1.0 from API version 1. Edits are lost when it is made again.

"""`client.things`: Operations under `/things`."""

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
from .._runtime.resource import AsyncResource, SyncResource
from .._runtime.sentinels import not_given, omit
from ..types import One, Things, Two

if TYPE_CHECKING:
    from typing import Literal

    from .._runtime.caller import AsyncCaller, SyncCaller
    from .._runtime.sentinels import NotGiven, Omit
    from .._runtime.transport import Timeout
    from .._runtime.types import Body, Headers, Query

_REPLACE = Operation(
    id="replace_things",
    method="PUT",
    path="/things",
    body="json",
)
_LIST = Operation(
    id="get_things",
    method="GET",
    path="/things",
)


class ThingsResource(SyncResource):
    """Operations under `/things`."""

    @cached_property
    def with_raw_response(self) -> ThingsResourceWithRawResponse:
        """The same, each method giving the raw HTTP response."""
        return ThingsResourceWithRawResponse(self._client)

    @cached_property
    def with_streaming_response(self) -> ThingsResourceWithStreamingResponse:
        """The same, each method giving a response whose body is read on demand."""
        return ThingsResourceWithStreamingResponse(self._client)

    def replace(
        self,
        *,
        kind: Literal["a", "b"],
        name: str | None | Omit = omit,
        size: int | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> One | Two:
        """(No description.)

        Args:
            kind:
            name:
            size:
            extra_headers: Headers to send besides the client's.
            extra_query: Query parameters to send besides the method's.
            extra_body: Members to add to the request body.
            timeout: Seconds, or a `Timeout`, for this call alone.

        Returns:
            One of two.
        """
        return self._client.request(
            _REPLACE,
            cast("type[One | Two]", One | Two),
            body={
                "kind": kind,
                "name": name,
                "size": size,
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
    ) -> Things:
        """(No description.)

        Args:
            extra_headers: Headers to send besides the client's.
            extra_query: Query parameters to send besides the method's.
            extra_body: Members to add to the request body.
            timeout: Seconds, or a `Timeout`, for this call alone.

        Returns:
            All in one.
        """
        return self._client.request(_LIST, Things, options=CallOptions(extra_headers, extra_query, extra_body, timeout))


class AsyncThingsResource(AsyncResource):
    """Operations under `/things`."""

    @cached_property
    def with_raw_response(self) -> AsyncThingsResourceWithRawResponse:
        """The same, each method giving the raw HTTP response."""
        return AsyncThingsResourceWithRawResponse(self._client)

    @cached_property
    def with_streaming_response(self) -> AsyncThingsResourceWithStreamingResponse:
        """The same, each method giving a response whose body is read on demand."""
        return AsyncThingsResourceWithStreamingResponse(self._client)

    async def replace(
        self,
        *,
        kind: Literal["a", "b"],
        name: str | None | Omit = omit,
        size: int | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> One | Two:
        """(No description.)

        Args:
            kind:
            name:
            size:
            extra_headers: Headers to send besides the client's.
            extra_query: Query parameters to send besides the method's.
            extra_body: Members to add to the request body.
            timeout: Seconds, or a `Timeout`, for this call alone.

        Returns:
            One of two.
        """
        return await self._client.request(
            _REPLACE,
            cast("type[One | Two]", One | Two),
            body={
                "kind": kind,
                "name": name,
                "size": size,
            },
            options=CallOptions(extra_headers, extra_query, extra_body, timeout),
        )

    async def list(
        self,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> Things:
        """(No description.)

        Args:
            extra_headers: Headers to send besides the client's.
            extra_query: Query parameters to send besides the method's.
            extra_body: Members to add to the request body.
            timeout: Seconds, or a `Timeout`, for this call alone.

        Returns:
            All in one.
        """
        return await self._client.request(
            _LIST, Things, options=CallOptions(extra_headers, extra_query, extra_body, timeout)
        )


class ThingsResourceWithRawResponse:
    """`ThingsResource`, each method giving the raw HTTP response."""

    def __init__(self, client: SyncCaller) -> None:
        things = ThingsResource(raw_caller(client))
        self.replace = returns_raw(things.replace)
        self.list = returns_raw(things.list)


class ThingsResourceWithStreamingResponse:
    """`ThingsResource`, each method giving a response whose body is read on demand."""

    def __init__(self, client: SyncCaller) -> None:
        things = ThingsResource(streamed_caller(client))
        self.replace = returns_streamed(things.replace)
        self.list = returns_streamed(things.list)


class AsyncThingsResourceWithRawResponse:
    """`AsyncThingsResource`, each method giving the raw HTTP response."""

    def __init__(self, client: AsyncCaller) -> None:
        things = AsyncThingsResource(async_raw_caller(client))
        self.replace = async_returns_raw(things.replace)
        self.list = async_returns_raw(things.list)


class AsyncThingsResourceWithStreamingResponse:
    """`AsyncThingsResource`, each method giving a response whose body is read on demand."""

    def __init__(self, client: AsyncCaller) -> None:
        things = AsyncThingsResource(async_streamed_caller(client))
        self.replace = async_returns_streamed(things.replace)
        self.list = async_returns_streamed(things.list)
