# Made by aoaigen 0.1.0 from API version 1. Edits are lost when it is made again.

"""`client.sequence`: Operations under `/sequence`."""

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
    from .._runtime.streaming import AsyncStream, Stream
    from .._runtime.transport import Timeout
    from .._runtime.types import Body, Headers, Query

_LIST = Operation(
    id="sequence",
    method="GET",
    path="/sequence",
    accept="application/json-seq",
    lines=True,
)


class Sequence(SyncResource):
    """Operations under `/sequence`."""

    @cached_property
    def with_raw_response(self) -> SequenceWithRawResponse:
        """The same, each method giving the raw HTTP response."""
        return SequenceWithRawResponse(self._client)

    @cached_property
    def with_streaming_response(self) -> SequenceWithStreamingResponse:
        """The same, each method giving a response whose body is read on demand."""
        return SequenceWithStreamingResponse(self._client)

    def list(
        self,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> Stream[Pet]:
        """(No description.)

        Args:
            extra_headers: Headers to send besides the client's.
            extra_query: Query parameters to send besides the method's.
            extra_body: Members to add to the request body.
            timeout: Seconds, or a `Timeout`, for this call alone.

        Returns:
            Pets.
        """
        return self._client.stream(_LIST, Pet, options=CallOptions(extra_headers, extra_query, extra_body, timeout))


class AsyncSequence(AsyncResource):
    """Operations under `/sequence`."""

    @cached_property
    def with_raw_response(self) -> AsyncSequenceWithRawResponse:
        """The same, each method giving the raw HTTP response."""
        return AsyncSequenceWithRawResponse(self._client)

    @cached_property
    def with_streaming_response(self) -> AsyncSequenceWithStreamingResponse:
        """The same, each method giving a response whose body is read on demand."""
        return AsyncSequenceWithStreamingResponse(self._client)

    async def list(
        self,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> AsyncStream[Pet]:
        """(No description.)

        Args:
            extra_headers: Headers to send besides the client's.
            extra_query: Query parameters to send besides the method's.
            extra_body: Members to add to the request body.
            timeout: Seconds, or a `Timeout`, for this call alone.

        Returns:
            Pets.
        """
        return await self._client.stream(
            _LIST, Pet, options=CallOptions(extra_headers, extra_query, extra_body, timeout)
        )


class SequenceWithRawResponse:
    """`Sequence`, each method giving the raw HTTP response."""

    def __init__(self, client: SyncCaller) -> None:
        sequence = Sequence(raw_caller(client))
        self.list = returns_raw(sequence.list)


class SequenceWithStreamingResponse:
    """`Sequence`, each method giving a response whose body is read on demand."""

    def __init__(self, client: SyncCaller) -> None:
        sequence = Sequence(streamed_caller(client))
        self.list = returns_streamed(sequence.list)


class AsyncSequenceWithRawResponse:
    """`AsyncSequence`, each method giving the raw HTTP response."""

    def __init__(self, client: AsyncCaller) -> None:
        sequence = AsyncSequence(async_raw_caller(client))
        self.list = async_returns_raw(sequence.list)


class AsyncSequenceWithStreamingResponse:
    """`AsyncSequence`, each method giving a response whose body is read on demand."""

    def __init__(self, client: AsyncCaller) -> None:
        sequence = AsyncSequence(async_streamed_caller(client))
        self.list = async_returns_streamed(sequence.list)
