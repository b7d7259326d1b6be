# Made by aoaigen 0.1.0 from API version 0. Edits are lost when it is made again.

"""`client.module_2fa`: Operations under `/2fa`."""

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
from ..types import Schema_3DModel

if TYPE_CHECKING:
    from .._runtime.caller import AsyncCaller, SyncCaller
    from .._runtime.sentinels import NotGiven
    from .._runtime.transport import Timeout
    from .._runtime.types import Body, Headers, Query

_FLOAT_ = Operation(
    id="2fa",
    method="POST",
    path="/2fa/{code}/float",
)


class Schema_2fa(SyncResource):
    """Operations under `/2fa`."""

    @cached_property
    def with_raw_response(self) -> Schema_2faWithRawResponse:
        """The same, each method giving the raw HTTP response."""
        return Schema_2faWithRawResponse(self._client)

    @cached_property
    def with_streaming_response(self) -> Schema_2faWithStreamingResponse:
        """The same, each method giving a response whose body is read on demand."""
        return Schema_2faWithStreamingResponse(self._client)

    def float_(
        self,
        code: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> Schema_3DModel:
        """(No description.)

        Args:
            code:
            extra_headers: Headers to send besides the client's.
            extra_query: Query parameters to send besides the method's.
            extra_body: Members to add to the request body.
            timeout: Seconds, or a `Timeout`, for this call alone.

        Returns:
            Types without letters to begin with.
        """
        return self._client.request(
            _FLOAT_,
            Schema_3DModel,
            path={"code": code},
            options=CallOptions(extra_headers, extra_query, extra_body, timeout),
        )


class AsyncSchema_2fa(AsyncResource):
    """Operations under `/2fa`."""

    @cached_property
    def with_raw_response(self) -> AsyncSchema_2faWithRawResponse:
        """The same, each method giving the raw HTTP response."""
        return AsyncSchema_2faWithRawResponse(self._client)

    @cached_property
    def with_streaming_response(self) -> AsyncSchema_2faWithStreamingResponse:
        """The same, each method giving a response whose body is read on demand."""
        return AsyncSchema_2faWithStreamingResponse(self._client)

    async def float_(
        self,
        code: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> Schema_3DModel:
        """(No description.)

        Args:
            code:
            extra_headers: Headers to send besides the client's.
            extra_query: Query parameters to send besides the method's.
            extra_body: Members to add to the request body.
            timeout: Seconds, or a `Timeout`, for this call alone.

        Returns:
            Types without letters to begin with.
        """
        return await self._client.request(
            _FLOAT_,
            Schema_3DModel,
            path={"code": code},
            options=CallOptions(extra_headers, extra_query, extra_body, timeout),
        )


class Schema_2faWithRawResponse:
    """`Schema_2fa`, each method giving the raw HTTP response."""

    def __init__(self, client: SyncCaller) -> None:
        module_2fa = Schema_2fa(raw_caller(client))
        self.float_ = returns_raw(module_2fa.float_)


class Schema_2faWithStreamingResponse:
    """`Schema_2fa`, each method giving a response whose body is read on demand."""

    def __init__(self, client: SyncCaller) -> None:
        module_2fa = Schema_2fa(streamed_caller(client))
        self.float_ = returns_streamed(module_2fa.float_)


class AsyncSchema_2faWithRawResponse:
    """`AsyncSchema_2fa`, each method giving the raw HTTP response."""

    def __init__(self, client: AsyncCaller) -> None:
        module_2fa = AsyncSchema_2fa(async_raw_caller(client))
        self.float_ = async_returns_raw(module_2fa.float_)


class AsyncSchema_2faWithStreamingResponse:
    """`AsyncSchema_2fa`, each method giving a response whose body is read on demand."""

    def __init__(self, client: AsyncCaller) -> None:
        module_2fa = AsyncSchema_2fa(async_streamed_caller(client))
        self.float_ = async_returns_streamed(module_2fa.float_)
