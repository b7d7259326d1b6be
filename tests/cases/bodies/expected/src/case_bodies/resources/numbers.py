# Made by aoaigen 0.1.0 from API version 1. Edits are lost when it is made again.

"""`client.numbers`: Operations under `/numbers`."""

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
from .._runtime.sentinels import not_given, omit

if TYPE_CHECKING:
    from .._runtime.caller import AsyncCaller, SyncCaller
    from .._runtime.sentinels import NotGiven, Omit
    from .._runtime.transport import Timeout
    from .._runtime.types import Body, Headers, Query

_REPLACE = Operation(
    id="number",
    method="PUT",
    path="/numbers",
    body="json",
)


class Numbers(SyncResource):
    """Operations under `/numbers`."""

    @cached_property
    def with_raw_response(self) -> NumbersWithRawResponse:
        """The same, each method giving the raw HTTP response."""
        return NumbersWithRawResponse(self._client)

    @cached_property
    def with_streaming_response(self) -> NumbersWithStreamingResponse:
        """The same, each method giving a response whose body is read on demand."""
        return NumbersWithStreamingResponse(self._client)

    def replace(
        self,
        *,
        body: int | None | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> None:
        """(No description.)

        Args:
            body:
            extra_headers: Headers to send besides the client's.
            extra_query: Query parameters to send besides the method's.
            extra_body: Members to add to the request body.
            timeout: Seconds, or a `Timeout`, for this call alone.
        """
        return self._client.request(
            _REPLACE, NoneType, body=body, options=CallOptions(extra_headers, extra_query, extra_body, timeout)
        )


class AsyncNumbers(AsyncResource):
    """Operations under `/numbers`."""

    @cached_property
    def with_raw_response(self) -> AsyncNumbersWithRawResponse:
        """The same, each method giving the raw HTTP response."""
        return AsyncNumbersWithRawResponse(self._client)

    @cached_property
    def with_streaming_response(self) -> AsyncNumbersWithStreamingResponse:
        """The same, each method giving a response whose body is read on demand."""
        return AsyncNumbersWithStreamingResponse(self._client)

    async def replace(
        self,
        *,
        body: int | None | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> None:
        """(No description.)

        Args:
            body:
            extra_headers: Headers to send besides the client's.
            extra_query: Query parameters to send besides the method's.
            extra_body: Members to add to the request body.
            timeout: Seconds, or a `Timeout`, for this call alone.
        """
        return await self._client.request(
            _REPLACE, NoneType, body=body, options=CallOptions(extra_headers, extra_query, extra_body, timeout)
        )


class NumbersWithRawResponse:
    """`Numbers`, each method giving the raw HTTP response."""

    def __init__(self, client: SyncCaller) -> None:
        numbers = Numbers(raw_caller(client))
        self.replace = returns_raw(numbers.replace)


class NumbersWithStreamingResponse:
    """`Numbers`, each method giving a response whose body is read on demand."""

    def __init__(self, client: SyncCaller) -> None:
        numbers = Numbers(streamed_caller(client))
        self.replace = returns_streamed(numbers.replace)


class AsyncNumbersWithRawResponse:
    """`AsyncNumbers`, each method giving the raw HTTP response."""

    def __init__(self, client: AsyncCaller) -> None:
        numbers = AsyncNumbers(async_raw_caller(client))
        self.replace = async_returns_raw(numbers.replace)


class AsyncNumbersWithStreamingResponse:
    """`AsyncNumbers`, each method giving a response whose body is read on demand."""

    def __init__(self, client: AsyncCaller) -> None:
        numbers = AsyncNumbers(async_streamed_caller(client))
        self.replace = async_returns_streamed(numbers.replace)
