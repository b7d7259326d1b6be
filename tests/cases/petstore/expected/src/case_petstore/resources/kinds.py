# Made by aoaigen 0.1.0 from API version v2. Edits are lost when it is made again.

"""`client.kinds`: Operations under `/kinds`."""

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
from .._runtime.pagination import AsyncPage, SyncPage
from .._runtime.resource import AsyncResource, SyncResource
from .._runtime.sentinels import not_given
from ..types import Kind

if TYPE_CHECKING:
    from .._runtime.caller import AsyncCaller, SyncCaller
    from .._runtime.pagination import AsyncPaginator
    from .._runtime.sentinels import NotGiven
    from .._runtime.transport import Timeout
    from .._runtime.types import Body, Headers, Query

_LIST = Operation(
    id="listKinds",
    method="GET",
    path="/kinds",
)


class Kinds(SyncResource):
    """Operations under `/kinds`."""

    @cached_property
    def with_raw_response(self) -> KindsWithRawResponse:
        """The same, each method giving the raw HTTP response."""
        return KindsWithRawResponse(self._client)

    @cached_property
    def with_streaming_response(self) -> KindsWithStreamingResponse:
        """The same, each method giving a response whose body is read on demand."""
        return KindsWithStreamingResponse(self._client)

    def list(
        self,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> SyncPage[Kind]:
        """(No description.)

        Args:
            extra_headers: Headers to send besides the client's.
            extra_query: Query parameters to send besides the method's.
            extra_body: Members to add to the request body.
            timeout: Seconds, or a `Timeout`, for this call alone.

        Returns:
            All kinds.
        """
        return self._client.page(
            _LIST, SyncPage[Kind], options=CallOptions(extra_headers, extra_query, extra_body, timeout)
        )


class AsyncKinds(AsyncResource):
    """Operations under `/kinds`."""

    @cached_property
    def with_raw_response(self) -> AsyncKindsWithRawResponse:
        """The same, each method giving the raw HTTP response."""
        return AsyncKindsWithRawResponse(self._client)

    @cached_property
    def with_streaming_response(self) -> AsyncKindsWithStreamingResponse:
        """The same, each method giving a response whose body is read on demand."""
        return AsyncKindsWithStreamingResponse(self._client)

    def list(
        self,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> AsyncPaginator[Kind, AsyncPage[Kind]]:
        """(No description.)

        Args:
            extra_headers: Headers to send besides the client's.
            extra_query: Query parameters to send besides the method's.
            extra_body: Members to add to the request body.
            timeout: Seconds, or a `Timeout`, for this call alone.

        Returns:
            All kinds.
        """
        return self._client.page(
            _LIST, AsyncPage[Kind], options=CallOptions(extra_headers, extra_query, extra_body, timeout)
        )


class KindsWithRawResponse:
    """`Kinds`, each method giving the raw HTTP response."""

    def __init__(self, client: SyncCaller) -> None:
        kinds = Kinds(raw_caller(client))
        self.list = returns_raw(kinds.list)


class KindsWithStreamingResponse:
    """`Kinds`, each method giving a response whose body is read on demand."""

    def __init__(self, client: SyncCaller) -> None:
        kinds = Kinds(streamed_caller(client))
        self.list = returns_streamed(kinds.list)


class AsyncKindsWithRawResponse:
    """`AsyncKinds`, each method giving the raw HTTP response."""

    def __init__(self, client: AsyncCaller) -> None:
        kinds = AsyncKinds(async_raw_caller(client))
        self.list = async_returns_raw(kinds.list)


class AsyncKindsWithStreamingResponse:
    """`AsyncKinds`, each method giving a response whose body is read on demand."""

    def __init__(self, client: AsyncCaller) -> None:
        kinds = AsyncKinds(async_streamed_caller(client))
        self.list = async_returns_streamed(kinds.list)
