# Made by aoaigen 0.1.0 from API version 2024-10-01-preview. Edits are lost when it is made again.

"""`client.uploads.parts`: The parts of an upload."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from ..._runtime.caller import (
    async_raw_caller,
    async_returns_raw,
    async_returns_streamed,
    async_streamed_caller,
    raw_caller,
    returns_raw,
    returns_streamed,
    streamed_caller,
)
from ..._runtime.operation import CallOptions, Operation
from ..._runtime.resource import AsyncResource, SyncResource
from ..._runtime.sentinels import not_given
from ...types.uploads import UploadPart

if TYPE_CHECKING:
    from ..._runtime.caller import AsyncCaller, SyncCaller
    from ..._runtime.sentinels import NotGiven
    from ..._runtime.transport import Timeout
    from ..._runtime.types import Body, FileTypes, Headers, Query

_CREATE = Operation(
    id="UploadFile_Part",
    method="POST",
    path="/uploads/{upload-id}/parts",
    body="multipart",
    files=("data",),
)


class Parts(SyncResource):
    """The parts of an upload."""

    @cached_property
    def with_raw_response(self) -> PartsWithRawResponse:
        """The same, each method giving the raw HTTP response."""
        return PartsWithRawResponse(self._client)

    @cached_property
    def with_streaming_response(self) -> PartsWithStreamingResponse:
        """The same, each method giving a response whose body is read on demand."""
        return PartsWithStreamingResponse(self._client)

    def create(
        self,
        upload_id: str,
        *,
        data: FileTypes,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> UploadPart:
        """Add a part to an upload.

        Sends one part of the file. Parts may be sent in any order and side by side: completing the
        upload says in which order they are joined.

        Args:
            upload_id: The id of the upload.
            data: The bytes of the part.
            extra_headers: Headers to send besides the client's.
            extra_query: Query parameters to send besides the method's.
            extra_body: Members to add to the request body.
            timeout: Seconds, or a `Timeout`, for this call alone.

        Returns:
            The stored part.
        """
        return self._client.request(
            _CREATE,
            UploadPart,
            path={"upload-id": upload_id},
            body={"data": data},
            options=CallOptions(extra_headers, extra_query, extra_body, timeout),
        )


class AsyncParts(AsyncResource):
    """The parts of an upload."""

    @cached_property
    def with_raw_response(self) -> AsyncPartsWithRawResponse:
        """The same, each method giving the raw HTTP response."""
        return AsyncPartsWithRawResponse(self._client)

    @cached_property
    def with_streaming_response(self) -> AsyncPartsWithStreamingResponse:
        """The same, each method giving a response whose body is read on demand."""
        return AsyncPartsWithStreamingResponse(self._client)

    async def create(
        self,
        upload_id: str,
        *,
        data: FileTypes,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> UploadPart:
        """Add a part to an upload.

        Sends one part of the file. Parts may be sent in any order and side by side: completing the
        upload says in which order they are joined.

        Args:
            upload_id: The id of the upload.
            data: The bytes of the part.
            extra_headers: Headers to send besides the client's.
            extra_query: Query parameters to send besides the method's.
            extra_body: Members to add to the request body.
            timeout: Seconds, or a `Timeout`, for this call alone.

        Returns:
            The stored part.
        """
        return await self._client.request(
            _CREATE,
            UploadPart,
            path={"upload-id": upload_id},
            body={"data": data},
            options=CallOptions(extra_headers, extra_query, extra_body, timeout),
        )


class PartsWithRawResponse:
    """`Parts`, each method giving the raw HTTP response."""

    def __init__(self, client: SyncCaller) -> None:
        parts = Parts(raw_caller(client))
        self.create = returns_raw(parts.create)


class PartsWithStreamingResponse:
    """`Parts`, each method giving a response whose body is read on demand."""

    def __init__(self, client: SyncCaller) -> None:
        parts = Parts(streamed_caller(client))
        self.create = returns_streamed(parts.create)


class AsyncPartsWithRawResponse:
    """`AsyncParts`, each method giving the raw HTTP response."""

    def __init__(self, client: AsyncCaller) -> None:
        parts = AsyncParts(async_raw_caller(client))
        self.create = async_returns_raw(parts.create)


class AsyncPartsWithStreamingResponse:
    """`AsyncParts`, each method giving a response whose body is read on demand."""

    def __init__(self, client: AsyncCaller) -> None:
        parts = AsyncParts(async_streamed_caller(client))
        self.create = async_returns_streamed(parts.create)
