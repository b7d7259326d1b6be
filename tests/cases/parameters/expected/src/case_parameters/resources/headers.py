# Made by aoaigen 0.1.0 from API version 1. Edits are lost when it is made again.

"""`client.headers`: Operations under `/headers`."""

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
    from collections.abc import Mapping

    from .._runtime.caller import AsyncCaller, SyncCaller
    from .._runtime.sentinels import NotGiven, Omit
    from .._runtime.transport import Timeout
    from .._runtime.types import Body, Headers, Query
    from ..types import FilterParam

_LIST = Operation(
    id="header",
    method="GET",
    path="/headers",
    styles=(
        ParameterStyle("headers", "X-List", "simple"),
        ParameterStyle("headers", "X-Pairs", "simple", explode=True),
        ParameterStyle("headers", "X-Json", "json"),
        ParameterStyle("cookies", "tastes", "form"),
    ),
)


class Headers_(SyncResource):
    """Operations under `/headers`."""

    @cached_property
    def with_raw_response(self) -> Headers_WithRawResponse:
        """The same, each method giving the raw HTTP response."""
        return Headers_WithRawResponse(self._client)

    @cached_property
    def with_streaming_response(self) -> Headers_WithStreamingResponse:
        """The same, each method giving a response whose body is read on demand."""
        return Headers_WithStreamingResponse(self._client)

    def list(
        self,
        *,
        x_flag: bool | Omit = omit,
        x_list: builtins.list[str] | Omit = omit,
        x_pairs: Mapping[str, int] | Omit = omit,
        x_json: FilterParam | Omit = omit,
        x_odd: str | Omit = omit,
        session: str | Omit = omit,
        tastes: builtins.list[str] | Omit = omit,
        body_: str | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> None:
        """(No description.)

        Args:
            x_flag:
            x_list:
            x_pairs:
            x_json:
            x_odd:
            session:
            tastes:
            body_:
            extra_headers: Headers to send besides the client's.
            extra_query: Query parameters to send besides the method's.
            extra_body: Members to add to the request body.
            timeout: Seconds, or a `Timeout`, for this call alone.
        """
        return self._client.request(
            _LIST,
            NoneType,
            headers={
                "X-Flag": x_flag,
                "X-List": x_list,
                "X-Pairs": x_pairs,
                "X-Json": x_json,
                "X-Odd": x_odd,
            },
            cookies={
                "session": session,
                "tastes": tastes,
                "body": body_,
            },
            options=CallOptions(extra_headers, extra_query, extra_body, timeout),
        )


class AsyncHeaders_(AsyncResource):
    """Operations under `/headers`."""

    @cached_property
    def with_raw_response(self) -> AsyncHeaders_WithRawResponse:
        """The same, each method giving the raw HTTP response."""
        return AsyncHeaders_WithRawResponse(self._client)

    @cached_property
    def with_streaming_response(self) -> AsyncHeaders_WithStreamingResponse:
        """The same, each method giving a response whose body is read on demand."""
        return AsyncHeaders_WithStreamingResponse(self._client)

    async def list(
        self,
        *,
        x_flag: bool | Omit = omit,
        x_list: builtins.list[str] | Omit = omit,
        x_pairs: Mapping[str, int] | Omit = omit,
        x_json: FilterParam | Omit = omit,
        x_odd: str | Omit = omit,
        session: str | Omit = omit,
        tastes: builtins.list[str] | Omit = omit,
        body_: str | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> None:
        """(No description.)

        Args:
            x_flag:
            x_list:
            x_pairs:
            x_json:
            x_odd:
            session:
            tastes:
            body_:
            extra_headers: Headers to send besides the client's.
            extra_query: Query parameters to send besides the method's.
            extra_body: Members to add to the request body.
            timeout: Seconds, or a `Timeout`, for this call alone.
        """
        return await self._client.request(
            _LIST,
            NoneType,
            headers={
                "X-Flag": x_flag,
                "X-List": x_list,
                "X-Pairs": x_pairs,
                "X-Json": x_json,
                "X-Odd": x_odd,
            },
            cookies={
                "session": session,
                "tastes": tastes,
                "body": body_,
            },
            options=CallOptions(extra_headers, extra_query, extra_body, timeout),
        )


class Headers_WithRawResponse:
    """`Headers_`, each method giving the raw HTTP response."""

    def __init__(self, client: SyncCaller) -> None:
        headers = Headers_(raw_caller(client))
        self.list = returns_raw(headers.list)


class Headers_WithStreamingResponse:
    """`Headers_`, each method giving a response whose body is read on demand."""

    def __init__(self, client: SyncCaller) -> None:
        headers = Headers_(streamed_caller(client))
        self.list = returns_streamed(headers.list)


class AsyncHeaders_WithRawResponse:
    """`AsyncHeaders_`, each method giving the raw HTTP response."""

    def __init__(self, client: AsyncCaller) -> None:
        headers = AsyncHeaders_(async_raw_caller(client))
        self.list = async_returns_raw(headers.list)


class AsyncHeaders_WithStreamingResponse:
    """`AsyncHeaders_`, each method giving a response whose body is read on demand."""

    def __init__(self, client: AsyncCaller) -> None:
        headers = AsyncHeaders_(async_streamed_caller(client))
        self.list = async_returns_streamed(headers.list)
