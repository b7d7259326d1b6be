# Made by aoaigen 0.1.0 from API version 1. Edits are lost when it is made again.

"""`client.queries`: Operations under `/queries`."""

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
from .._runtime.sentinels import not_given, omit

if TYPE_CHECKING:
    import builtins

    from .._runtime.caller import AsyncCaller, SyncCaller
    from .._runtime.sentinels import NotGiven, Omit
    from .._runtime.transport import Timeout
    from .._runtime.types import Body, Headers, Query
    from ..types import FilterParam, PagingParam

_LIST = Operation(
    id="query",
    method="GET",
    path="/queries",
    styles=(
        ParameterStyle("query", "commas", "form"),
        ParameterStyle("query", "spaces", "spaceDelimited"),
        ParameterStyle("query", "pipes", "pipeDelimited"),
        ParameterStyle("query", "filter", "deepObject", explode=True),
        ParameterStyle("query", "expand", "deepObject", explode=True),
        ParameterStyle("query", "paging", "form", explode=True),
        ParameterStyle("query", "range", "form"),
        ParameterStyle("query", "where", "json"),
    ),
)


class Queries(SyncResource):
    """Operations under `/queries`."""

    @cached_property
    def with_raw_response(self) -> QueriesWithRawResponse:
        """The same, each method giving the raw HTTP response."""
        return QueriesWithRawResponse(self._client)

    @cached_property
    def with_streaming_response(self) -> QueriesWithStreamingResponse:
        """The same, each method giving a response whose body is read on demand."""
        return QueriesWithStreamingResponse(self._client)

    def list(
        self,
        *,
        plain: str | Omit = omit,
        repeated: builtins.list[int] | Omit = omit,
        commas: builtins.list[str] | Omit = omit,
        spaces: builtins.list[str] | Omit = omit,
        pipes: builtins.list[str] | Omit = omit,
        filter: FilterParam | Omit = omit,
        expand: builtins.list[str] | Omit = omit,
        paging: PagingParam | Omit = omit,
        range: PagingParam | Omit = omit,
        where: FilterParam | Omit = omit,
        picture: str | Omit = omit,
        seal: str | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> None:
        """(No description.)

        Args:
            plain:
            repeated:
            commas:
            spaces:
            pipes:
            filter:
            expand:
            paging:
            range:
            where:
            picture:
            seal:
            extra_headers: Headers to send besides the client's.
            extra_query: Query parameters to send besides the method's.
            extra_body: Members to add to the request body.
            timeout: Seconds, or a `Timeout`, for this call alone.
        """
        return self._client.request(
            _LIST,
            NoneType,
            query={
                "plain": plain,
                "repeated": repeated,
                "commas": commas,
                "spaces": spaces,
                "pipes": pipes,
                "filter": filter,
                "expand": expand,
                "paging": paging,
                "range": range,
                "where": where,
                "picture": picture,
                "seal": seal,
            },
            options=CallOptions(extra_headers, extra_query, extra_body, timeout),
        )


class AsyncQueries(AsyncResource):
    """Operations under `/queries`."""

    @cached_property
    def with_raw_response(self) -> AsyncQueriesWithRawResponse:
        """The same, each method giving the raw HTTP response."""
        return AsyncQueriesWithRawResponse(self._client)

    @cached_property
    def with_streaming_response(self) -> AsyncQueriesWithStreamingResponse:
        """The same, each method giving a response whose body is read on demand."""
        return AsyncQueriesWithStreamingResponse(self._client)

    async def list(
        self,
        *,
        plain: str | Omit = omit,
        repeated: builtins.list[int] | Omit = omit,
        commas: builtins.list[str] | Omit = omit,
        spaces: builtins.list[str] | Omit = omit,
        pipes: builtins.list[str] | Omit = omit,
        filter: FilterParam | Omit = omit,
        expand: builtins.list[str] | Omit = omit,
        paging: PagingParam | Omit = omit,
        range: PagingParam | Omit = omit,
        where: FilterParam | Omit = omit,
        picture: str | Omit = omit,
        seal: str | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> None:
        """(No description.)

        Args:
            plain:
            repeated:
            commas:
            spaces:
            pipes:
            filter:
            expand:
            paging:
            range:
            where:
            picture:
            seal:
            extra_headers: Headers to send besides the client's.
            extra_query: Query parameters to send besides the method's.
            extra_body: Members to add to the request body.
            timeout: Seconds, or a `Timeout`, for this call alone.
        """
        return await self._client.request(
            _LIST,
            NoneType,
            query={
                "plain": plain,
                "repeated": repeated,
                "commas": commas,
                "spaces": spaces,
                "pipes": pipes,
                "filter": filter,
                "expand": expand,
                "paging": paging,
                "range": range,
                "where": where,
                "picture": picture,
                "seal": seal,
            },
            options=CallOptions(extra_headers, extra_query, extra_body, timeout),
        )


class QueriesWithRawResponse:
    """`Queries`, each method giving the raw HTTP response."""

    def __init__(self, client: SyncCaller) -> None:
        queries = Queries(raw_caller(client))
        self.list = returns_raw(queries.list)


class QueriesWithStreamingResponse:
    """`Queries`, each method giving a response whose body is read on demand."""

    def __init__(self, client: SyncCaller) -> None:
        queries = Queries(streamed_caller(client))
        self.list = returns_streamed(queries.list)


class AsyncQueriesWithRawResponse:
    """`AsyncQueries`, each method giving the raw HTTP response."""

    def __init__(self, client: AsyncCaller) -> None:
        queries = AsyncQueries(async_raw_caller(client))
        self.list = async_returns_raw(queries.list)


class AsyncQueriesWithStreamingResponse:
    """`AsyncQueries`, each method giving a response whose body is read on demand."""

    def __init__(self, client: AsyncCaller) -> None:
        queries = AsyncQueries(async_streamed_caller(client))
        self.list = async_returns_streamed(queries.list)
