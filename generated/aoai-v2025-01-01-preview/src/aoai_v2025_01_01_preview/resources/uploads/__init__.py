# Made by aoaigen 0.1.0 from API version 2025-01-01-preview. Edits are lost when it is made again.

"""`client.uploads`: Large files, sent in parts."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, overload

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
from ..._runtime.lazy import lazy_exports
from ..._runtime.operation import CallOptions, Operation
from ..._runtime.resource import AsyncResource, SyncResource
from ..._runtime.sentinels import not_given, omit
from ...types import Upload

if TYPE_CHECKING:
    import os

    from ..._runtime.caller import AsyncCaller, SyncCaller
    from ..._runtime.sentinels import NotGiven, Omit
    from ..._runtime.transport import Timeout
    from ..._runtime.types import Body, Headers, Query
    from ...types import FilePurpose
    from .parts import (
        AsyncParts,
        AsyncPartsWithRawResponse,
        AsyncPartsWithStreamingResponse,
        Parts,
        PartsWithRawResponse,
        PartsWithStreamingResponse,
    )

_CREATE = Operation(
    id="UploadFile_Start",
    method="POST",
    path="/uploads",
    body="json",
)
_COMPLETE = Operation(
    id="UploadFile_Complete",
    method="POST",
    path="/uploads/{upload-id}/complete",
    body="json",
)
_CANCEL = Operation(
    id="UploadFile_Cancel",
    method="POST",
    path="/uploads/{upload-id}/cancel",
)


class Uploads(SyncResource):
    """Large files, sent in parts."""

    @cached_property
    def parts(self) -> Parts:
        """The parts of an upload."""
        from .parts import Parts

        return Parts(self._client)

    @cached_property
    def with_raw_response(self) -> UploadsWithRawResponse:
        """The same, each method giving the raw HTTP response."""
        return UploadsWithRawResponse(self._client)

    @cached_property
    def with_streaming_response(self) -> UploadsWithStreamingResponse:
        """The same, each method giving a response whose body is read on demand."""
        return UploadsWithStreamingResponse(self._client)

    def create(
        self,
        *,
        purpose: FilePurpose,
        filename: str,
        bytes: int,
        mime_type: str,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> Upload:
        """Start an upload.

        Announces a file that is too large for one call. Its parts are added one by one, and
        completing the upload joins them into a file.

        Args:
            purpose: What a file is for: examples for fine-tuning (`fine-tune`) or their results
                (`fine-tune-results`), material for assistants (`assistants`) or made by them
                (`assistants_output`), requests of a batch (`batch`) or their results
                (`batch_output`).
            filename: The name that the file is to have.
            bytes: The size of the whole file, in bytes.
            mime_type: The media type of the file, which has to suit its purpose.
            extra_headers: Headers to send besides the client's.
            extra_query: Query parameters to send besides the method's.
            extra_body: Members to add to the request body.
            timeout: Seconds, or a `Timeout`, for this call alone.

        Returns:
            The new upload, to which parts can be added until it expires.
        """
        return self._client.request(
            _CREATE,
            Upload,
            body={
                "purpose": purpose,
                "filename": filename,
                "bytes": bytes,
                "mime_type": mime_type,
            },
            options=CallOptions(extra_headers, extra_query, extra_body, timeout),
        )

    def complete(
        self,
        upload_id: str,
        *,
        part_ids: list[str],
        md5: str | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> Upload:
        """Complete an upload.

        Joins the parts of an upload into a file. Their sizes must add up to the size that was
        announced; no part can be added afterwards.

        Args:
            upload_id: The id of the upload.
            part_ids: The ids of the parts, in the order in which they make up the file.
            md5: The MD5 checksum of the whole file, against which the service checks what it has
                received.
            extra_headers: Headers to send besides the client's.
            extra_query: Query parameters to send besides the method's.
            extra_body: Members to add to the request body.
            timeout: Seconds, or a `Timeout`, for this call alone.

        Returns:
            The completed upload, with the file that came out of it.
        """
        return self._client.request(
            _COMPLETE,
            Upload,
            path={"upload-id": upload_id},
            body={"part_ids": part_ids, "md5": md5},
            options=CallOptions(extra_headers, extra_query, extra_body, timeout),
        )

    def cancel(
        self,
        upload_id: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> Upload:
        """Cancel an upload.

        Gives up an upload and discards its parts. No part can be added afterwards.

        Args:
            upload_id: The id of the upload.
            extra_headers: Headers to send besides the client's.
            extra_query: Query parameters to send besides the method's.
            extra_body: Members to add to the request body.
            timeout: Seconds, or a `Timeout`, for this call alone.

        Returns:
            The cancelled upload.
        """
        return self._client.request(
            _CANCEL,
            Upload,
            path={"upload-id": upload_id},
            options=CallOptions(extra_headers, extra_query, extra_body, timeout),
        )

    @overload
    def upload_file_chunked(
        self,
        *,
        purpose: FilePurpose,
        mime_type: str,
        file: os.PathLike[str],
        md5: str | Omit = omit,
        filename: str | None = None,
        bytes: int | None = None,
        part_size: int | None = None,
    ) -> Upload: ...

    @overload
    def upload_file_chunked(
        self,
        *,
        purpose: FilePurpose,
        mime_type: str,
        file: bytes,
        filename: str,
        md5: str | Omit = omit,
        bytes: int | None = None,
        part_size: int | None = None,
    ) -> Upload: ...

    def upload_file_chunked(
        self,
        *,
        purpose: FilePurpose,
        mime_type: str,
        file: os.PathLike[str] | bytes,
        md5: str | Omit = omit,
        filename: str | None = None,
        bytes: int | None = None,
        part_size: int | None = None,
    ) -> Upload:
        """Upload a large file in parts, one after the other.

        A file on disk is read a part at a time. Raises TypeError for content without a name,
        ValueError for a size of parts below 1, OSError for a path that cannot be read.

        Args:
            purpose: What a file is for: examples for fine-tuning (`fine-tune`) or their results
                (`fine-tune-results`), material for assistants (`assistants`) or made by them
                (`assistants_output`), requests of a batch (`batch`) or their results
                (`batch_output`).
            mime_type: The media type of the file, which has to suit its purpose.
            file: The path of the file, or its content.
            md5: The MD5 checksum of the whole file, against which the service checks what it has
                received.
            filename: The name that the file is to have, by default that of the path.
            bytes: The size of the whole file in bytes, which is looked up otherwise.
            part_size: The most bytes of a part; 64 MiB by default, the most that there may be.
        """
        from ..._runtime.uploading import FileParts

        parts = FileParts(file, filename, bytes, part_size)
        upload = self.create(purpose=purpose, mime_type=mime_type, filename=parts.filename, bytes=parts.size)
        part_ids = [self.parts.create(upload.id, data=part).id for part in parts]
        return self.complete(upload.id, part_ids=part_ids, md5=md5)


class AsyncUploads(AsyncResource):
    """Large files, sent in parts."""

    @cached_property
    def parts(self) -> AsyncParts:
        """The parts of an upload."""
        from .parts import AsyncParts

        return AsyncParts(self._client)

    @cached_property
    def with_raw_response(self) -> AsyncUploadsWithRawResponse:
        """The same, each method giving the raw HTTP response."""
        return AsyncUploadsWithRawResponse(self._client)

    @cached_property
    def with_streaming_response(self) -> AsyncUploadsWithStreamingResponse:
        """The same, each method giving a response whose body is read on demand."""
        return AsyncUploadsWithStreamingResponse(self._client)

    async def create(
        self,
        *,
        purpose: FilePurpose,
        filename: str,
        bytes: int,
        mime_type: str,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> Upload:
        """Start an upload.

        Announces a file that is too large for one call. Its parts are added one by one, and
        completing the upload joins them into a file.

        Args:
            purpose: What a file is for: examples for fine-tuning (`fine-tune`) or their results
                (`fine-tune-results`), material for assistants (`assistants`) or made by them
                (`assistants_output`), requests of a batch (`batch`) or their results
                (`batch_output`).
            filename: The name that the file is to have.
            bytes: The size of the whole file, in bytes.
            mime_type: The media type of the file, which has to suit its purpose.
            extra_headers: Headers to send besides the client's.
            extra_query: Query parameters to send besides the method's.
            extra_body: Members to add to the request body.
            timeout: Seconds, or a `Timeout`, for this call alone.

        Returns:
            The new upload, to which parts can be added until it expires.
        """
        return await self._client.request(
            _CREATE,
            Upload,
            body={
                "purpose": purpose,
                "filename": filename,
                "bytes": bytes,
                "mime_type": mime_type,
            },
            options=CallOptions(extra_headers, extra_query, extra_body, timeout),
        )

    async def complete(
        self,
        upload_id: str,
        *,
        part_ids: list[str],
        md5: str | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> Upload:
        """Complete an upload.

        Joins the parts of an upload into a file. Their sizes must add up to the size that was
        announced; no part can be added afterwards.

        Args:
            upload_id: The id of the upload.
            part_ids: The ids of the parts, in the order in which they make up the file.
            md5: The MD5 checksum of the whole file, against which the service checks what it has
                received.
            extra_headers: Headers to send besides the client's.
            extra_query: Query parameters to send besides the method's.
            extra_body: Members to add to the request body.
            timeout: Seconds, or a `Timeout`, for this call alone.

        Returns:
            The completed upload, with the file that came out of it.
        """
        return await self._client.request(
            _COMPLETE,
            Upload,
            path={"upload-id": upload_id},
            body={"part_ids": part_ids, "md5": md5},
            options=CallOptions(extra_headers, extra_query, extra_body, timeout),
        )

    async def cancel(
        self,
        upload_id: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> Upload:
        """Cancel an upload.

        Gives up an upload and discards its parts. No part can be added afterwards.

        Args:
            upload_id: The id of the upload.
            extra_headers: Headers to send besides the client's.
            extra_query: Query parameters to send besides the method's.
            extra_body: Members to add to the request body.
            timeout: Seconds, or a `Timeout`, for this call alone.

        Returns:
            The cancelled upload.
        """
        return await self._client.request(
            _CANCEL,
            Upload,
            path={"upload-id": upload_id},
            options=CallOptions(extra_headers, extra_query, extra_body, timeout),
        )

    @overload
    async def upload_file_chunked(
        self,
        *,
        purpose: FilePurpose,
        mime_type: str,
        file: os.PathLike[str],
        md5: str | Omit = omit,
        filename: str | None = None,
        bytes: int | None = None,
        part_size: int | None = None,
    ) -> Upload: ...

    @overload
    async def upload_file_chunked(
        self,
        *,
        purpose: FilePurpose,
        mime_type: str,
        file: bytes,
        filename: str,
        md5: str | Omit = omit,
        bytes: int | None = None,
        part_size: int | None = None,
    ) -> Upload: ...

    async def upload_file_chunked(
        self,
        *,
        purpose: FilePurpose,
        mime_type: str,
        file: os.PathLike[str] | bytes,
        md5: str | Omit = omit,
        filename: str | None = None,
        bytes: int | None = None,
        part_size: int | None = None,
    ) -> Upload:
        """Upload a large file in parts, one after the other.

        A file on disk is read a part at a time. Raises TypeError for content without a name,
        ValueError for a size of parts below 1, OSError for a path that cannot be read.

        Args:
            purpose: What a file is for: examples for fine-tuning (`fine-tune`) or their results
                (`fine-tune-results`), material for assistants (`assistants`) or made by them
                (`assistants_output`), requests of a batch (`batch`) or their results
                (`batch_output`).
            mime_type: The media type of the file, which has to suit its purpose.
            file: The path of the file, or its content.
            md5: The MD5 checksum of the whole file, against which the service checks what it has
                received.
            filename: The name that the file is to have, by default that of the path.
            bytes: The size of the whole file in bytes, which is looked up otherwise.
            part_size: The most bytes of a part; 64 MiB by default, the most that there may be.
        """
        from ..._runtime.uploading import FileParts

        parts = FileParts(file, filename, bytes, part_size)
        upload = await self.create(purpose=purpose, mime_type=mime_type, filename=parts.filename, bytes=parts.size)
        part_ids = [(await self.parts.create(upload.id, data=part)).id async for part in parts]
        return await self.complete(upload.id, part_ids=part_ids, md5=md5)


class UploadsWithRawResponse:
    """`Uploads`, each method giving the raw HTTP response."""

    def __init__(self, client: SyncCaller) -> None:
        self._client = client
        uploads = Uploads(raw_caller(client))
        self.create = returns_raw(uploads.create)
        self.complete = returns_raw(uploads.complete)
        self.cancel = returns_raw(uploads.cancel)

    @cached_property
    def parts(self) -> PartsWithRawResponse:
        """The parts of an upload."""
        from .parts import PartsWithRawResponse

        return PartsWithRawResponse(self._client)


class UploadsWithStreamingResponse:
    """`Uploads`, each method giving a response whose body is read on demand."""

    def __init__(self, client: SyncCaller) -> None:
        self._client = client
        uploads = Uploads(streamed_caller(client))
        self.create = returns_streamed(uploads.create)
        self.complete = returns_streamed(uploads.complete)
        self.cancel = returns_streamed(uploads.cancel)

    @cached_property
    def parts(self) -> PartsWithStreamingResponse:
        """The parts of an upload."""
        from .parts import PartsWithStreamingResponse

        return PartsWithStreamingResponse(self._client)


class AsyncUploadsWithRawResponse:
    """`AsyncUploads`, each method giving the raw HTTP response."""

    def __init__(self, client: AsyncCaller) -> None:
        self._client = client
        uploads = AsyncUploads(async_raw_caller(client))
        self.create = async_returns_raw(uploads.create)
        self.complete = async_returns_raw(uploads.complete)
        self.cancel = async_returns_raw(uploads.cancel)

    @cached_property
    def parts(self) -> AsyncPartsWithRawResponse:
        """The parts of an upload."""
        from .parts import AsyncPartsWithRawResponse

        return AsyncPartsWithRawResponse(self._client)


class AsyncUploadsWithStreamingResponse:
    """`AsyncUploads`, each method giving a response whose body is read on demand."""

    def __init__(self, client: AsyncCaller) -> None:
        self._client = client
        uploads = AsyncUploads(async_streamed_caller(client))
        self.create = async_returns_streamed(uploads.create)
        self.complete = async_returns_streamed(uploads.complete)
        self.cancel = async_returns_streamed(uploads.cancel)

    @cached_property
    def parts(self) -> AsyncPartsWithStreamingResponse:
        """The parts of an upload."""
        from .parts import AsyncPartsWithStreamingResponse

        return AsyncPartsWithStreamingResponse(self._client)


if not TYPE_CHECKING:
    # The classes of the resources below are loaded when they are asked for.
    __getattr__, __dir__ = lazy_exports(
        __name__,
        {
            "AsyncParts": ".parts",
            "AsyncPartsWithRawResponse": ".parts",
            "AsyncPartsWithStreamingResponse": ".parts",
            "Parts": ".parts",
            "PartsWithRawResponse": ".parts",
            "PartsWithStreamingResponse": ".parts",
        },
    )

__all__ = [
    "AsyncParts",
    "AsyncPartsWithRawResponse",
    "AsyncPartsWithStreamingResponse",
    "AsyncUploads",
    "AsyncUploadsWithRawResponse",
    "AsyncUploadsWithStreamingResponse",
    "Parts",
    "PartsWithRawResponse",
    "PartsWithStreamingResponse",
    "Uploads",
    "UploadsWithRawResponse",
    "UploadsWithStreamingResponse",
]
