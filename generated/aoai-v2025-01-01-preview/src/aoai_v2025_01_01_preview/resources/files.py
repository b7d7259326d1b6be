# Made by aoaigen 0.1.0 from API version 2025-01-01-preview. Edits are lost when it is made again.

"""`client.files`: Files for fine-tuning and batches, and those that these produce."""

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
from .._runtime.pagination import AsyncPage, SyncPage
from .._runtime.polling import Patience, async_poll, poll
from .._runtime.resource import AsyncResource, SyncResource
from .._runtime.sentinels import not_given, omit
from ..types import FileObject

if TYPE_CHECKING:
    from collections.abc import Callable
    from typing import Literal

    from .._runtime.caller import AsyncCaller, SyncCaller
    from .._runtime.pagination import AsyncPaginator
    from .._runtime.responses import HttpxBinaryResponseContent
    from .._runtime.sentinels import NotGiven, Omit
    from .._runtime.transport import Timeout
    from .._runtime.types import Body, FileTypes, Headers, Query
    from ..types import FilePurpose

_LIST = Operation(
    id="Files_List",
    method="GET",
    path="/files",
)
_CREATE = Operation(
    id="Files_Upload",
    method="POST",
    path="/files",
    body="multipart",
    files=("file",),
)
_RETRIEVE = Operation(
    id="Files_Get",
    method="GET",
    path="/files/{file-id}",
)
_DELETE = Operation(
    id="Files_Delete",
    method="DELETE",
    path="/files/{file-id}",
)
_CONTENT = Operation(
    id="Files_GetContent",
    method="GET",
    path="/files/{file-id}/content",
    accept="*/*",
)
_IMPORT_FILE = Operation(
    id="Files_Import",
    method="POST",
    path="/files/import",
    body="json",
)


class Files(SyncResource):
    """Files for fine-tuning and batches, and those that these produce."""

    @cached_property
    def with_raw_response(self) -> FilesWithRawResponse:
        """The same, each method giving the raw HTTP response."""
        return FilesWithRawResponse(self._client)

    @cached_property
    def with_streaming_response(self) -> FilesWithStreamingResponse:
        """The same, each method giving a response whose body is read on demand."""
        return FilesWithStreamingResponse(self._client)

    def list(
        self,
        *,
        purpose: FilePurpose | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> SyncPage[FileObject]:
        """List files.

        Lists the files of the resource, uploaded or produced by it, all in one answer.

        Args:
            purpose: The purpose of the files to list; all purposes if it is left out.
            extra_headers: Headers to send besides the client's.
            extra_query: Query parameters to send besides the method's.
            extra_body: Members to add to the request body.
            timeout: Seconds, or a `Timeout`, for this call alone.

        Returns:
            The files.
        """
        return self._client.page(
            _LIST,
            SyncPage[FileObject],
            query={"purpose": purpose},
            options=CallOptions(extra_headers, extra_query, extra_body, timeout),
        )

    def create(
        self,
        *,
        purpose: Literal["fine-tune", "fine-tune-results", "assistants", "assistants_output", "batch"],
        file: FileTypes,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> FileObject:
        """Upload a file.

        Stores a file in the resource for fine-tuning, batches or assistants. The service checks its
        content after the upload: the file is ready once its status is `processed`.

        Args:
            purpose: What the file is for, which decides how it is checked and where it can be used.
            file: The file, with its name. Files for fine-tuning and batches are JSON Lines
                (`.jsonl`) in UTF-8.
            extra_headers: Headers to send besides the client's.
            extra_query: Query parameters to send besides the method's.
            extra_body: Members to add to the request body.
            timeout: Seconds, or a `Timeout`, for this call alone.

        Returns:
            The stored file.
        """
        return self._client.request(
            _CREATE,
            FileObject,
            body={"purpose": purpose, "file": file},
            options=CallOptions(extra_headers, extra_query, extra_body, timeout),
        )

    def retrieve(
        self,
        file_id: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> FileObject:
        """Get a file.

        Reads what is known of a file, among it whether the service has finished checking it.

        Args:
            file_id: The id of the file, which begins with `file-`.
            extra_headers: Headers to send besides the client's.
            extra_query: Query parameters to send besides the method's.
            extra_body: Members to add to the request body.
            timeout: Seconds, or a `Timeout`, for this call alone.

        Returns:
            The file, without its content.
        """
        return self._client.request(
            _RETRIEVE,
            FileObject,
            path={"file-id": file_id},
            options=CallOptions(extra_headers, extra_query, extra_body, timeout),
        )

    def delete(
        self,
        file_id: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> None:
        """Delete a file.

        Deletes a file and its content. Azure OpenAI answers without a body.

        Args:
            file_id: The id of the file, which begins with `file-`.
            extra_headers: Headers to send besides the client's.
            extra_query: Query parameters to send besides the method's.
            extra_body: Members to add to the request body.
            timeout: Seconds, or a `Timeout`, for this call alone.
        """
        return self._client.request(
            _DELETE,
            NoneType,
            path={"file-id": file_id},
            options=CallOptions(extra_headers, extra_query, extra_body, timeout),
        )

    def content(
        self,
        file_id: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> HttpxBinaryResponseContent:
        """Download a file.

        Downloads the content of a file, for instance the results of a batch.

        Args:
            file_id: The id of the file, which begins with `file-`.
            extra_headers: Headers to send besides the client's.
            extra_query: Query parameters to send besides the method's.
            extra_body: Members to add to the request body.
            timeout: Seconds, or a `Timeout`, for this call alone.

        Returns:
            The content, byte for byte, whichever content type comes with it.
        """
        return self._client.download(
            _CONTENT, path={"file-id": file_id}, options=CallOptions(extra_headers, extra_query, extra_body, timeout)
        )

    def retrieve_content(
        self,
        file_id: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> str:
        """Download a file.

        Downloads the content of a file, for instance the results of a batch.

        Deprecated: `content` gives any content.

        Args:
            file_id: The id of the file, which begins with `file-`.
            extra_headers: Headers to send besides the client's.
            extra_query: Query parameters to send besides the method's.
            extra_body: Members to add to the request body.
            timeout: Seconds, or a `Timeout`, for this call alone.

        Returns:
            The text.
        """
        return self._client.request(
            _CONTENT,
            str,
            path={"file-id": file_id},
            options=CallOptions(extra_headers, extra_query, extra_body, timeout),
        )

    def import_file(
        self,
        *,
        purpose: FilePurpose,
        filename: str,
        content_url: str,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> FileObject:
        """Import a file from a URL.

        Has the service fetch a file from a URL, such as a blob with a shared access signature,
        instead of uploading it. The import goes on after the answer: the file is ready once its
        status is `processed`.

        Args:
            purpose: What a file is for: examples for fine-tuning (`fine-tune`) or their results
                (`fine-tune-results`), material for assistants (`assistants`) or made by them
                (`assistants_output`), requests of a batch (`batch`) or their results
                (`batch_output`).
            filename: The name that the file is to have.
            content_url: A URL from which the service can fetch the file without signing in.
            extra_headers: Headers to send besides the client's.
            extra_query: Query parameters to send besides the method's.
            extra_body: Members to add to the request body.
            timeout: Seconds, or a `Timeout`, for this call alone.

        Returns:
            The file whose import has begun.
        """
        return self._client.request(
            _IMPORT_FILE,
            FileObject,
            body={
                "purpose": purpose,
                "filename": filename,
                "content_url": content_url,
            },
            options=CallOptions(extra_headers, extra_query, extra_body, timeout),
        )

    def wait_for_processing(
        self,
        id: str,
        *,
        poll_interval: float = 5.0,
        max_wait_seconds: float = 1800.0,
        on_progress: Callable[[FileObject], object] | None = None,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> FileObject:
        """Get a file. Asks for it until it is ready, or known to be unusable.

        Args:
            id: The id of the file, which begins with `file-`.
            poll_interval: Seconds between two looks.
            max_wait_seconds: Seconds after which waiting is given up with an error that is a
                TimeoutError and a RuntimeError.
            on_progress: Called with each state that is seen, the last one included.
            extra_headers: Headers to send besides the client's.
            extra_query: Query parameters to send besides the method's.
            extra_body: Members to add to the request body.
            timeout: Seconds, or a `Timeout`, for this call alone.
        """
        return poll(
            lambda: self.with_raw_response.retrieve(
                id, extra_headers=extra_headers, extra_query=extra_query, extra_body=extra_body, timeout=timeout
            ),
            Patience(
                ended=("processed", "error", "deleted"),
                interval_ms=poll_interval * 1000,
                default_interval_ms=1000,
                max_wait_seconds=max_wait_seconds,
                on_progress=on_progress,
            ),
        )


class AsyncFiles(AsyncResource):
    """Files for fine-tuning and batches, and those that these produce."""

    @cached_property
    def with_raw_response(self) -> AsyncFilesWithRawResponse:
        """The same, each method giving the raw HTTP response."""
        return AsyncFilesWithRawResponse(self._client)

    @cached_property
    def with_streaming_response(self) -> AsyncFilesWithStreamingResponse:
        """The same, each method giving a response whose body is read on demand."""
        return AsyncFilesWithStreamingResponse(self._client)

    def list(
        self,
        *,
        purpose: FilePurpose | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> AsyncPaginator[FileObject, AsyncPage[FileObject]]:
        """List files.

        Lists the files of the resource, uploaded or produced by it, all in one answer.

        Args:
            purpose: The purpose of the files to list; all purposes if it is left out.
            extra_headers: Headers to send besides the client's.
            extra_query: Query parameters to send besides the method's.
            extra_body: Members to add to the request body.
            timeout: Seconds, or a `Timeout`, for this call alone.

        Returns:
            The files.
        """
        return self._client.page(
            _LIST,
            AsyncPage[FileObject],
            query={"purpose": purpose},
            options=CallOptions(extra_headers, extra_query, extra_body, timeout),
        )

    async def create(
        self,
        *,
        purpose: Literal["fine-tune", "fine-tune-results", "assistants", "assistants_output", "batch"],
        file: FileTypes,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> FileObject:
        """Upload a file.

        Stores a file in the resource for fine-tuning, batches or assistants. The service checks its
        content after the upload: the file is ready once its status is `processed`.

        Args:
            purpose: What the file is for, which decides how it is checked and where it can be used.
            file: The file, with its name. Files for fine-tuning and batches are JSON Lines
                (`.jsonl`) in UTF-8.
            extra_headers: Headers to send besides the client's.
            extra_query: Query parameters to send besides the method's.
            extra_body: Members to add to the request body.
            timeout: Seconds, or a `Timeout`, for this call alone.

        Returns:
            The stored file.
        """
        return await self._client.request(
            _CREATE,
            FileObject,
            body={"purpose": purpose, "file": file},
            options=CallOptions(extra_headers, extra_query, extra_body, timeout),
        )

    async def retrieve(
        self,
        file_id: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> FileObject:
        """Get a file.

        Reads what is known of a file, among it whether the service has finished checking it.

        Args:
            file_id: The id of the file, which begins with `file-`.
            extra_headers: Headers to send besides the client's.
            extra_query: Query parameters to send besides the method's.
            extra_body: Members to add to the request body.
            timeout: Seconds, or a `Timeout`, for this call alone.

        Returns:
            The file, without its content.
        """
        return await self._client.request(
            _RETRIEVE,
            FileObject,
            path={"file-id": file_id},
            options=CallOptions(extra_headers, extra_query, extra_body, timeout),
        )

    async def delete(
        self,
        file_id: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> None:
        """Delete a file.

        Deletes a file and its content. Azure OpenAI answers without a body.

        Args:
            file_id: The id of the file, which begins with `file-`.
            extra_headers: Headers to send besides the client's.
            extra_query: Query parameters to send besides the method's.
            extra_body: Members to add to the request body.
            timeout: Seconds, or a `Timeout`, for this call alone.
        """
        return await self._client.request(
            _DELETE,
            NoneType,
            path={"file-id": file_id},
            options=CallOptions(extra_headers, extra_query, extra_body, timeout),
        )

    async def content(
        self,
        file_id: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> HttpxBinaryResponseContent:
        """Download a file.

        Downloads the content of a file, for instance the results of a batch.

        Args:
            file_id: The id of the file, which begins with `file-`.
            extra_headers: Headers to send besides the client's.
            extra_query: Query parameters to send besides the method's.
            extra_body: Members to add to the request body.
            timeout: Seconds, or a `Timeout`, for this call alone.

        Returns:
            The content, byte for byte, whichever content type comes with it.
        """
        return await self._client.download(
            _CONTENT, path={"file-id": file_id}, options=CallOptions(extra_headers, extra_query, extra_body, timeout)
        )

    async def retrieve_content(
        self,
        file_id: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> str:
        """Download a file.

        Downloads the content of a file, for instance the results of a batch.

        Deprecated: `content` gives any content.

        Args:
            file_id: The id of the file, which begins with `file-`.
            extra_headers: Headers to send besides the client's.
            extra_query: Query parameters to send besides the method's.
            extra_body: Members to add to the request body.
            timeout: Seconds, or a `Timeout`, for this call alone.

        Returns:
            The text.
        """
        return await self._client.request(
            _CONTENT,
            str,
            path={"file-id": file_id},
            options=CallOptions(extra_headers, extra_query, extra_body, timeout),
        )

    async def import_file(
        self,
        *,
        purpose: FilePurpose,
        filename: str,
        content_url: str,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> FileObject:
        """Import a file from a URL.

        Has the service fetch a file from a URL, such as a blob with a shared access signature,
        instead of uploading it. The import goes on after the answer: the file is ready once its
        status is `processed`.

        Args:
            purpose: What a file is for: examples for fine-tuning (`fine-tune`) or their results
                (`fine-tune-results`), material for assistants (`assistants`) or made by them
                (`assistants_output`), requests of a batch (`batch`) or their results
                (`batch_output`).
            filename: The name that the file is to have.
            content_url: A URL from which the service can fetch the file without signing in.
            extra_headers: Headers to send besides the client's.
            extra_query: Query parameters to send besides the method's.
            extra_body: Members to add to the request body.
            timeout: Seconds, or a `Timeout`, for this call alone.

        Returns:
            The file whose import has begun.
        """
        return await self._client.request(
            _IMPORT_FILE,
            FileObject,
            body={
                "purpose": purpose,
                "filename": filename,
                "content_url": content_url,
            },
            options=CallOptions(extra_headers, extra_query, extra_body, timeout),
        )

    async def wait_for_processing(
        self,
        id: str,
        *,
        poll_interval: float = 5.0,
        max_wait_seconds: float = 1800.0,
        on_progress: Callable[[FileObject], object] | None = None,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> FileObject:
        """Get a file. Asks for it until it is ready, or known to be unusable.

        Args:
            id: The id of the file, which begins with `file-`.
            poll_interval: Seconds between two looks.
            max_wait_seconds: Seconds after which waiting is given up with an error that is a
                TimeoutError and a RuntimeError.
            on_progress: Called with each state that is seen, the last one included.
            extra_headers: Headers to send besides the client's.
            extra_query: Query parameters to send besides the method's.
            extra_body: Members to add to the request body.
            timeout: Seconds, or a `Timeout`, for this call alone.
        """
        return await async_poll(
            lambda: self.with_raw_response.retrieve(
                id, extra_headers=extra_headers, extra_query=extra_query, extra_body=extra_body, timeout=timeout
            ),
            Patience(
                ended=("processed", "error", "deleted"),
                interval_ms=poll_interval * 1000,
                default_interval_ms=1000,
                max_wait_seconds=max_wait_seconds,
                on_progress=on_progress,
            ),
        )


class FilesWithRawResponse:
    """`Files`, each method giving the raw HTTP response."""

    def __init__(self, client: SyncCaller) -> None:
        files = Files(raw_caller(client))
        self.list = returns_raw(files.list)
        self.create = returns_raw(files.create)
        self.retrieve = returns_raw(files.retrieve)
        self.delete = returns_raw(files.delete)
        self.content = returns_raw(files.content)
        self.retrieve_content = returns_raw(files.retrieve_content)
        self.import_file = returns_raw(files.import_file)


class FilesWithStreamingResponse:
    """`Files`, each method giving a response whose body is read on demand."""

    def __init__(self, client: SyncCaller) -> None:
        files = Files(streamed_caller(client))
        self.list = returns_streamed(files.list)
        self.create = returns_streamed(files.create)
        self.retrieve = returns_streamed(files.retrieve)
        self.delete = returns_streamed(files.delete)
        self.content = returns_streamed(files.content)
        self.retrieve_content = returns_streamed(files.retrieve_content)
        self.import_file = returns_streamed(files.import_file)


class AsyncFilesWithRawResponse:
    """`AsyncFiles`, each method giving the raw HTTP response."""

    def __init__(self, client: AsyncCaller) -> None:
        files = AsyncFiles(async_raw_caller(client))
        self.list = async_returns_raw(files.list)
        self.create = async_returns_raw(files.create)
        self.retrieve = async_returns_raw(files.retrieve)
        self.delete = async_returns_raw(files.delete)
        self.content = async_returns_raw(files.content)
        self.retrieve_content = async_returns_raw(files.retrieve_content)
        self.import_file = async_returns_raw(files.import_file)


class AsyncFilesWithStreamingResponse:
    """`AsyncFiles`, each method giving a response whose body is read on demand."""

    def __init__(self, client: AsyncCaller) -> None:
        files = AsyncFiles(async_streamed_caller(client))
        self.list = async_returns_streamed(files.list)
        self.create = async_returns_streamed(files.create)
        self.retrieve = async_returns_streamed(files.retrieve)
        self.delete = async_returns_streamed(files.delete)
        self.content = async_returns_streamed(files.content)
        self.retrieve_content = async_returns_streamed(files.retrieve_content)
        self.import_file = async_returns_streamed(files.import_file)
