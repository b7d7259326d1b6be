# Made by aoaigen 0.1.0 from API version 1. Edits are lost when it is made again.

"""`client.a`: Operations under `/a`."""

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
from ..types import A

if TYPE_CHECKING:
    from .._runtime.caller import AsyncCaller, SyncCaller
    from .._runtime.sentinels import NotGiven, Omit
    from .._runtime.transport import Timeout
    from .._runtime.types import Body, Headers, Query
    from ..types import AParam, MakeARequestParam

_CREATE = Operation(
    id="make_a",
    method="POST",
    path="/a",
    body="json",
)


class AResource(SyncResource):
    """Operations under `/a`."""

    @cached_property
    def with_raw_response(self) -> AResourceWithRawResponse:
        """The same, each method giving the raw HTTP response."""
        return AResourceWithRawResponse(self._client)

    @cached_property
    def with_streaming_response(self) -> AResourceWithStreamingResponse:
        """The same, each method giving a response whose body is read on demand."""
        return AResourceWithStreamingResponse(self._client)

    def create(
        self,
        *,
        a: AParam | A | Omit = omit,
        again: MakeARequestParam | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> A:
        """(No description.)

        Args:
            a:
            again:
            extra_headers: Headers to send besides the client's.
            extra_query: Query parameters to send besides the method's.
            extra_body: Members to add to the request body.
            timeout: Seconds, or a `Timeout`, for this call alone.

        Returns:
            Done.
        """
        return self._client.request(
            _CREATE,
            A,
            body={"a": a, "again": again},
            options=CallOptions(extra_headers, extra_query, extra_body, timeout),
        )


class AsyncAResource(AsyncResource):
    """Operations under `/a`."""

    @cached_property
    def with_raw_response(self) -> AsyncAResourceWithRawResponse:
        """The same, each method giving the raw HTTP response."""
        return AsyncAResourceWithRawResponse(self._client)

    @cached_property
    def with_streaming_response(self) -> AsyncAResourceWithStreamingResponse:
        """The same, each method giving a response whose body is read on demand."""
        return AsyncAResourceWithStreamingResponse(self._client)

    async def create(
        self,
        *,
        a: AParam | A | Omit = omit,
        again: MakeARequestParam | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> A:
        """(No description.)

        Args:
            a:
            again:
            extra_headers: Headers to send besides the client's.
            extra_query: Query parameters to send besides the method's.
            extra_body: Members to add to the request body.
            timeout: Seconds, or a `Timeout`, for this call alone.

        Returns:
            Done.
        """
        return await self._client.request(
            _CREATE,
            A,
            body={"a": a, "again": again},
            options=CallOptions(extra_headers, extra_query, extra_body, timeout),
        )


class AResourceWithRawResponse:
    """`AResource`, each method giving the raw HTTP response."""

    def __init__(self, client: SyncCaller) -> None:
        a = AResource(raw_caller(client))
        self.create = returns_raw(a.create)


class AResourceWithStreamingResponse:
    """`AResource`, each method giving a response whose body is read on demand."""

    def __init__(self, client: SyncCaller) -> None:
        a = AResource(streamed_caller(client))
        self.create = returns_streamed(a.create)


class AsyncAResourceWithRawResponse:
    """`AsyncAResource`, each method giving the raw HTTP response."""

    def __init__(self, client: AsyncCaller) -> None:
        a = AsyncAResource(async_raw_caller(client))
        self.create = async_returns_raw(a.create)


class AsyncAResourceWithStreamingResponse:
    """`AsyncAResource`, each method giving a response whose body is read on demand."""

    def __init__(self, client: AsyncCaller) -> None:
        a = AsyncAResource(async_streamed_caller(client))
        self.create = async_returns_streamed(a.create)
