# Made by aoaigen 0.1.0 from API version 1. Edits are lost when it is made again.

"""`client.signed`: Operations under `/signed`."""

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

_LIST = Operation(
    id="signed",
    method="GET",
    path="/signed",
)


class Signed(SyncResource):
    """Operations under `/signed`."""

    @cached_property
    def with_raw_response(self) -> SignedWithRawResponse:
        """The same, each method giving the raw HTTP response."""
        return SignedWithRawResponse(self._client)

    @cached_property
    def with_streaming_response(self) -> SignedWithStreamingResponse:
        """The same, each method giving a response whose body is read on demand."""
        return SignedWithStreamingResponse(self._client)

    def list(
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
            _LIST, NoneType, options=CallOptions(extra_headers, extra_query, extra_body, timeout)
        )


class AsyncSigned(AsyncResource):
    """Operations under `/signed`."""

    @cached_property
    def with_raw_response(self) -> AsyncSignedWithRawResponse:
        """The same, each method giving the raw HTTP response."""
        return AsyncSignedWithRawResponse(self._client)

    @cached_property
    def with_streaming_response(self) -> AsyncSignedWithStreamingResponse:
        """The same, each method giving a response whose body is read on demand."""
        return AsyncSignedWithStreamingResponse(self._client)

    async def list(
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
            _LIST, NoneType, options=CallOptions(extra_headers, extra_query, extra_body, timeout)
        )


class SignedWithRawResponse:
    """`Signed`, each method giving the raw HTTP response."""

    def __init__(self, client: SyncCaller) -> None:
        signed = Signed(raw_caller(client))
        self.list = returns_raw(signed.list)


class SignedWithStreamingResponse:
    """`Signed`, each method giving a response whose body is read on demand."""

    def __init__(self, client: SyncCaller) -> None:
        signed = Signed(streamed_caller(client))
        self.list = returns_streamed(signed.list)


class AsyncSignedWithRawResponse:
    """`AsyncSigned`, each method giving the raw HTTP response."""

    def __init__(self, client: AsyncCaller) -> None:
        signed = AsyncSigned(async_raw_caller(client))
        self.list = async_returns_raw(signed.list)


class AsyncSignedWithStreamingResponse:
    """`AsyncSigned`, each method giving a response whose body is read on demand."""

    def __init__(self, client: AsyncCaller) -> None:
        signed = AsyncSigned(async_streamed_caller(client))
        self.list = async_returns_streamed(signed.list)
