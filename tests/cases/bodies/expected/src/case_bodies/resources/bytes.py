# Made by aoaigen 0.1.0 from API version 1. Edits are lost when it is made again.

"""`client.bytes`: Operations under `/bytes`."""

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
    from .._runtime.types import Body, FileContent, Headers, Query

_REPLACE = Operation(
    id="bytes",
    method="PUT",
    path="/bytes/{name}",
    body="binary",
    content_type="image/png",
)


class Bytes(SyncResource):
    """Operations under `/bytes`."""

    @cached_property
    def with_raw_response(self) -> BytesWithRawResponse:
        """The same, each method giving the raw HTTP response."""
        return BytesWithRawResponse(self._client)

    @cached_property
    def with_streaming_response(self) -> BytesWithStreamingResponse:
        """The same, each method giving a response whose body is read on demand."""
        return BytesWithStreamingResponse(self._client)

    def replace(
        self,
        name: str,
        *,
        body: FileContent,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> None:
        """(No description.)

        Args:
            name:
            body:
            extra_headers: Headers to send besides the client's.
            extra_query: Query parameters to send besides the method's.
            extra_body: Members to add to the request body.
            timeout: Seconds, or a `Timeout`, for this call alone.
        """
        return self._client.request(
            _REPLACE,
            NoneType,
            path={"name": name},
            body=body,
            options=CallOptions(extra_headers, extra_query, extra_body, timeout),
        )


class AsyncBytes(AsyncResource):
    """Operations under `/bytes`."""

    @cached_property
    def with_raw_response(self) -> AsyncBytesWithRawResponse:
        """The same, each method giving the raw HTTP response."""
        return AsyncBytesWithRawResponse(self._client)

    @cached_property
    def with_streaming_response(self) -> AsyncBytesWithStreamingResponse:
        """The same, each method giving a response whose body is read on demand."""
        return AsyncBytesWithStreamingResponse(self._client)

    async def replace(
        self,
        name: str,
        *,
        body: FileContent,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> None:
        """(No description.)

        Args:
            name:
            body:
            extra_headers: Headers to send besides the client's.
            extra_query: Query parameters to send besides the method's.
            extra_body: Members to add to the request body.
            timeout: Seconds, or a `Timeout`, for this call alone.
        """
        return await self._client.request(
            _REPLACE,
            NoneType,
            path={"name": name},
            body=body,
            options=CallOptions(extra_headers, extra_query, extra_body, timeout),
        )


class BytesWithRawResponse:
    """`Bytes`, each method giving the raw HTTP response."""

    def __init__(self, client: SyncCaller) -> None:
        bytes = Bytes(raw_caller(client))
        self.replace = returns_raw(bytes.replace)


class BytesWithStreamingResponse:
    """`Bytes`, each method giving a response whose body is read on demand."""

    def __init__(self, client: SyncCaller) -> None:
        bytes = Bytes(streamed_caller(client))
        self.replace = returns_streamed(bytes.replace)


class AsyncBytesWithRawResponse:
    """`AsyncBytes`, each method giving the raw HTTP response."""

    def __init__(self, client: AsyncCaller) -> None:
        bytes = AsyncBytes(async_raw_caller(client))
        self.replace = async_returns_raw(bytes.replace)


class AsyncBytesWithStreamingResponse:
    """`AsyncBytes`, each method giving a response whose body is read on demand."""

    def __init__(self, client: AsyncCaller) -> None:
        bytes = AsyncBytes(async_streamed_caller(client))
        self.replace = async_returns_streamed(bytes.replace)
