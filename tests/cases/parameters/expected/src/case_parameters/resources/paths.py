# Made by aoaigen 0.1.0 from API version 1. Edits are lost when it is made again.

"""`client.paths`: Operations under `/paths`."""

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
    from ..types import PagingParam

_RETRIEVE = Operation(
    id="path",
    method="GET",
    path="/paths/{id}/{simple}/{label}/{matrix}/{pairs}",
    styles=(
        ParameterStyle("path", "simple", "simple"),
        ParameterStyle("path", "label", "label", explode=True),
        ParameterStyle("path", "matrix", "matrix"),
        ParameterStyle("path", "pairs", "simple", explode=True),
    ),
)


class Paths(SyncResource):
    """Operations under `/paths`."""

    @cached_property
    def with_raw_response(self) -> PathsWithRawResponse:
        """The same, each method giving the raw HTTP response."""
        return PathsWithRawResponse(self._client)

    @cached_property
    def with_streaming_response(self) -> PathsWithStreamingResponse:
        """The same, each method giving a response whose body is read on demand."""
        return PathsWithStreamingResponse(self._client)

    def retrieve(
        self,
        pairs: PagingParam,
        *,
        id: int,
        simple: list[str],
        label: list[str],
        matrix: bool,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> None:
        """(No description.)

        Args:
            pairs:
            id:
            simple:
            label:
            matrix:
            extra_headers: Headers to send besides the client's.
            extra_query: Query parameters to send besides the method's.
            extra_body: Members to add to the request body.
            timeout: Seconds, or a `Timeout`, for this call alone.
        """
        return self._client.request(
            _RETRIEVE,
            NoneType,
            path={
                "pairs": pairs,
                "id": id,
                "simple": simple,
                "label": label,
                "matrix": matrix,
            },
            options=CallOptions(extra_headers, extra_query, extra_body, timeout),
        )


class AsyncPaths(AsyncResource):
    """Operations under `/paths`."""

    @cached_property
    def with_raw_response(self) -> AsyncPathsWithRawResponse:
        """The same, each method giving the raw HTTP response."""
        return AsyncPathsWithRawResponse(self._client)

    @cached_property
    def with_streaming_response(self) -> AsyncPathsWithStreamingResponse:
        """The same, each method giving a response whose body is read on demand."""
        return AsyncPathsWithStreamingResponse(self._client)

    async def retrieve(
        self,
        pairs: PagingParam,
        *,
        id: int,
        simple: list[str],
        label: list[str],
        matrix: bool,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> None:
        """(No description.)

        Args:
            pairs:
            id:
            simple:
            label:
            matrix:
            extra_headers: Headers to send besides the client's.
            extra_query: Query parameters to send besides the method's.
            extra_body: Members to add to the request body.
            timeout: Seconds, or a `Timeout`, for this call alone.
        """
        return await self._client.request(
            _RETRIEVE,
            NoneType,
            path={
                "pairs": pairs,
                "id": id,
                "simple": simple,
                "label": label,
                "matrix": matrix,
            },
            options=CallOptions(extra_headers, extra_query, extra_body, timeout),
        )


class PathsWithRawResponse:
    """`Paths`, each method giving the raw HTTP response."""

    def __init__(self, client: SyncCaller) -> None:
        paths = Paths(raw_caller(client))
        self.retrieve = returns_raw(paths.retrieve)


class PathsWithStreamingResponse:
    """`Paths`, each method giving a response whose body is read on demand."""

    def __init__(self, client: SyncCaller) -> None:
        paths = Paths(streamed_caller(client))
        self.retrieve = returns_streamed(paths.retrieve)


class AsyncPathsWithRawResponse:
    """`AsyncPaths`, each method giving the raw HTTP response."""

    def __init__(self, client: AsyncCaller) -> None:
        paths = AsyncPaths(async_raw_caller(client))
        self.retrieve = async_returns_raw(paths.retrieve)


class AsyncPathsWithStreamingResponse:
    """`AsyncPaths`, each method giving a response whose body is read on demand."""

    def __init__(self, client: AsyncCaller) -> None:
        paths = AsyncPaths(async_streamed_caller(client))
        self.retrieve = async_returns_streamed(paths.retrieve)
