# Made by aoaigen 0.1.0 from API version 1. Edits are lost when it is made again.

"""`client.either`: Operations under `/either`."""

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
from .._runtime.sentinels import not_given
from ..types import Job, Pet

if TYPE_CHECKING:
    from .._runtime.caller import AsyncCaller, SyncCaller
    from .._runtime.sentinels import NotGiven
    from .._runtime.transport import Timeout
    from .._runtime.types import Body, Headers, Query

_CREATE = Operation(
    id="either",
    method="POST",
    path="/either",
)


class Either(SyncResource):
    """Operations under `/either`."""

    @cached_property
    def with_raw_response(self) -> EitherWithRawResponse:
        """The same, each method giving the raw HTTP response."""
        return EitherWithRawResponse(self._client)

    @cached_property
    def with_streaming_response(self) -> EitherWithStreamingResponse:
        """The same, each method giving a response whose body is read on demand."""
        return EitherWithStreamingResponse(self._client)

    def create(
        self,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> Pet | Job | None:
        """(No description.)

        Args:
            extra_headers: Headers to send besides the client's.
            extra_query: Query parameters to send besides the method's.
            extra_body: Members to add to the request body.
            timeout: Seconds, or a `Timeout`, for this call alone.

        Returns:
            The pet.
        """
        return self._client.request(
            _CREATE,
            cast("type[Pet | Job | None]", Pet | Job | None),
            options=CallOptions(extra_headers, extra_query, extra_body, timeout),
        )


class AsyncEither(AsyncResource):
    """Operations under `/either`."""

    @cached_property
    def with_raw_response(self) -> AsyncEitherWithRawResponse:
        """The same, each method giving the raw HTTP response."""
        return AsyncEitherWithRawResponse(self._client)

    @cached_property
    def with_streaming_response(self) -> AsyncEitherWithStreamingResponse:
        """The same, each method giving a response whose body is read on demand."""
        return AsyncEitherWithStreamingResponse(self._client)

    async def create(
        self,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> Pet | Job | None:
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
            _CREATE,
            cast("type[Pet | Job | None]", Pet | Job | None),
            options=CallOptions(extra_headers, extra_query, extra_body, timeout),
        )


class EitherWithRawResponse:
    """`Either`, each method giving the raw HTTP response."""

    def __init__(self, client: SyncCaller) -> None:
        either = Either(raw_caller(client))
        self.create = returns_raw(either.create)


class EitherWithStreamingResponse:
    """`Either`, each method giving a response whose body is read on demand."""

    def __init__(self, client: SyncCaller) -> None:
        either = Either(streamed_caller(client))
        self.create = returns_streamed(either.create)


class AsyncEitherWithRawResponse:
    """`AsyncEither`, each method giving the raw HTTP response."""

    def __init__(self, client: AsyncCaller) -> None:
        either = AsyncEither(async_raw_caller(client))
        self.create = async_returns_raw(either.create)


class AsyncEitherWithStreamingResponse:
    """`AsyncEither`, each method giving a response whose body is read on demand."""

    def __init__(self, client: AsyncCaller) -> None:
        either = AsyncEither(async_streamed_caller(client))
        self.create = async_returns_streamed(either.create)
