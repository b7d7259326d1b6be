# Made by aoaigen 0.1.0 from API version 1. Edits are lost when it is made again.

"""`client.files`: Operations under `/files`."""

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
from ..types import Files

if TYPE_CHECKING:
    from .._runtime.caller import AsyncCaller, SyncCaller
    from .._runtime.sentinels import NotGiven
    from .._runtime.transport import Timeout
    from .._runtime.types import Body, Headers, Query

_LIST = Operation(
    id="list_files",
    method="GET",
    path="/files",
)


class FilesResource(SyncResource):
    """Operations under `/files`."""

    @cached_property
    def with_raw_response(self) -> FilesResourceWithRawResponse:
        """The same, each method giving the raw HTTP response."""
        return FilesResourceWithRawResponse(self._client)

    @cached_property
    def with_streaming_response(self) -> FilesResourceWithStreamingResponse:
        """The same, each method giving a response whose body is read on demand."""
        return FilesResourceWithStreamingResponse(self._client)

    def list(
        self,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> Files:
        """(No description.)

        Args:
            extra_headers: Headers to send besides the client's.
            extra_query: Query parameters to send besides the method's.
            extra_body: Members to add to the request body.
            timeout: Seconds, or a `Timeout`, for this call alone.

        Returns:
            A.
        """
        return self._client.request(_LIST, Files, options=CallOptions(extra_headers, extra_query, extra_body, timeout))


class AsyncFilesResource(AsyncResource):
    """Operations under `/files`."""

    @cached_property
    def with_raw_response(self) -> AsyncFilesResourceWithRawResponse:
        """The same, each method giving the raw HTTP response."""
        return AsyncFilesResourceWithRawResponse(self._client)

    @cached_property
    def with_streaming_response(self) -> AsyncFilesResourceWithStreamingResponse:
        """The same, each method giving a response whose body is read on demand."""
        return AsyncFilesResourceWithStreamingResponse(self._client)

    async def list(
        self,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> Files:
        """(No description.)

        Args:
            extra_headers: Headers to send besides the client's.
            extra_query: Query parameters to send besides the method's.
            extra_body: Members to add to the request body.
            timeout: Seconds, or a `Timeout`, for this call alone.

        Returns:
            A.
        """
        return await self._client.request(
            _LIST, Files, options=CallOptions(extra_headers, extra_query, extra_body, timeout)
        )


class FilesResourceWithRawResponse:
    """`FilesResource`, each method giving the raw HTTP response."""

    def __init__(self, client: SyncCaller) -> None:
        files = FilesResource(raw_caller(client))
        self.list = returns_raw(files.list)


class FilesResourceWithStreamingResponse:
    """`FilesResource`, each method giving a response whose body is read on demand."""

    def __init__(self, client: SyncCaller) -> None:
        files = FilesResource(streamed_caller(client))
        self.list = returns_streamed(files.list)


class AsyncFilesResourceWithRawResponse:
    """`AsyncFilesResource`, each method giving the raw HTTP response."""

    def __init__(self, client: AsyncCaller) -> None:
        files = AsyncFilesResource(async_raw_caller(client))
        self.list = async_returns_raw(files.list)


class AsyncFilesResourceWithStreamingResponse:
    """`AsyncFilesResource`, each method giving a response whose body is read on demand."""

    def __init__(self, client: AsyncCaller) -> None:
        files = AsyncFilesResource(async_streamed_caller(client))
        self.list = async_returns_streamed(files.list)
