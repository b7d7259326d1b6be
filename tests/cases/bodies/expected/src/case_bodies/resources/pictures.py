# Made by aoaigen 0.1.0 from API version 1. Edits are lost when it is made again.

"""`client.pictures`: Operations under `/pictures`."""

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
    from collections.abc import Iterable

    from .._runtime.caller import AsyncCaller, SyncCaller
    from .._runtime.sentinels import NotGiven, Omit
    from .._runtime.transport import Timeout
    from .._runtime.types import Body, FileTypes, Headers, Query
    from ..types import PetParam

_CREATE = Operation(
    id="upload",
    method="POST",
    path="/pictures",
    body="multipart",
    files=("files",),
    styles=(ParameterStyle("body", "pet", "json"),),
)


class Pictures(SyncResource):
    """Operations under `/pictures`."""

    @cached_property
    def with_raw_response(self) -> PicturesWithRawResponse:
        """The same, each method giving the raw HTTP response."""
        return PicturesWithRawResponse(self._client)

    @cached_property
    def with_streaming_response(self) -> PicturesWithStreamingResponse:
        """The same, each method giving a response whose body is read on demand."""
        return PicturesWithStreamingResponse(self._client)

    def create(
        self,
        *,
        files: Iterable[FileTypes] | Omit = omit,
        pet: PetParam | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> None:
        """(No description.)

        Args:
            files:
            pet:
            extra_headers: Headers to send besides the client's.
            extra_query: Query parameters to send besides the method's.
            extra_body: Members to add to the request body.
            timeout: Seconds, or a `Timeout`, for this call alone.
        """
        return self._client.request(
            _CREATE,
            NoneType,
            body={"files": files, "pet": pet},
            options=CallOptions(extra_headers, extra_query, extra_body, timeout),
        )


class AsyncPictures(AsyncResource):
    """Operations under `/pictures`."""

    @cached_property
    def with_raw_response(self) -> AsyncPicturesWithRawResponse:
        """The same, each method giving the raw HTTP response."""
        return AsyncPicturesWithRawResponse(self._client)

    @cached_property
    def with_streaming_response(self) -> AsyncPicturesWithStreamingResponse:
        """The same, each method giving a response whose body is read on demand."""
        return AsyncPicturesWithStreamingResponse(self._client)

    async def create(
        self,
        *,
        files: Iterable[FileTypes] | Omit = omit,
        pet: PetParam | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> None:
        """(No description.)

        Args:
            files:
            pet:
            extra_headers: Headers to send besides the client's.
            extra_query: Query parameters to send besides the method's.
            extra_body: Members to add to the request body.
            timeout: Seconds, or a `Timeout`, for this call alone.
        """
        return await self._client.request(
            _CREATE,
            NoneType,
            body={"files": files, "pet": pet},
            options=CallOptions(extra_headers, extra_query, extra_body, timeout),
        )


class PicturesWithRawResponse:
    """`Pictures`, each method giving the raw HTTP response."""

    def __init__(self, client: SyncCaller) -> None:
        pictures = Pictures(raw_caller(client))
        self.create = returns_raw(pictures.create)


class PicturesWithStreamingResponse:
    """`Pictures`, each method giving a response whose body is read on demand."""

    def __init__(self, client: SyncCaller) -> None:
        pictures = Pictures(streamed_caller(client))
        self.create = returns_streamed(pictures.create)


class AsyncPicturesWithRawResponse:
    """`AsyncPictures`, each method giving the raw HTTP response."""

    def __init__(self, client: AsyncCaller) -> None:
        pictures = AsyncPictures(async_raw_caller(client))
        self.create = async_returns_raw(pictures.create)


class AsyncPicturesWithStreamingResponse:
    """`AsyncPictures`, each method giving a response whose body is read on demand."""

    def __init__(self, client: AsyncCaller) -> None:
        pictures = AsyncPictures(async_streamed_caller(client))
        self.create = async_returns_streamed(pictures.create)
