# Made by aoaigen 0.1.0 from API version 2024-08-01-preview. Edits are lost when it is made again.

"""`client.vector_stores.file_batches`: Many files, put into a vector store at once."""

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
from ..._runtime.pagination import AsyncCursorPage, SyncCursorPage
from ..._runtime.polling import Patience, async_poll, poll
from ..._runtime.resource import AsyncResource, SyncResource
from ..._runtime.sentinels import not_given, omit
from ..._runtime.uploading import async_upload_all, upload_all
from ...types import VectorStoreFile
from ...types.vector_stores import VectorStoreFileBatch

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable
    from typing import Literal

    from ..._runtime.caller import AsyncCaller, SyncCaller
    from ..._runtime.pagination import AsyncPaginator
    from ..._runtime.sentinels import NotGiven, Omit
    from ..._runtime.transport import Timeout
    from ..._runtime.types import Body, FileTypes, Headers, Query
    from ...types import FileChunkingStrategyParam, VectorStoreFileStatus

_CREATE = Operation(
    id="Create_Vector_Store_File_Batch",
    method="POST",
    path="/vector_stores/{vector_store_id}/file_batches",
    body="json",
)
_RETRIEVE = Operation(
    id="Get_Vector_Store_File_Batch",
    method="GET",
    path="/vector_stores/{vector_store_id}/file_batches/{batch_id}",
)
_CANCEL = Operation(
    id="Cancel_Vector_Store_File_Batch",
    method="POST",
    path="/vector_stores/{vector_store_id}/file_batches/{batch_id}/cancel",
)
_LIST_FILES = Operation(
    id="List_Vector_Store_File_Batch_Files",
    method="GET",
    path="/vector_stores/{vector_store_id}/file_batches/{batch_id}/files",
)


class FileBatches(SyncResource):
    """Many files, put into a vector store at once."""

    @cached_property
    def with_raw_response(self) -> FileBatchesWithRawResponse:
        """The same, each method giving the raw HTTP response."""
        return FileBatchesWithRawResponse(self._client)

    @cached_property
    def with_streaming_response(self) -> FileBatchesWithStreamingResponse:
        """The same, each method giving a response whose body is read on demand."""
        return FileBatchesWithStreamingResponse(self._client)

    def create(
        self,
        vector_store_id: str,
        *,
        file_ids: list[str],
        chunking_strategy: FileChunkingStrategyParam | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> VectorStoreFileBatch:
        """Add many files to a vector store.

        Puts up to 500 uploaded files into a vector store. They are indexed after the answer: the
        batch is `in_progress` until they are.

        Args:
            vector_store_id: The id of the vector store, which begins with `vs_`.
            file_ids: The ids of up to 500 files, uploaded with the purpose `assistants`.
            chunking_strategy: How the files are cut into passages, `auto` if it is left out.
            extra_headers: Headers to send besides the client's.
            extra_query: Query parameters to send besides the method's.
            extra_body: Members to add to the request body.
            timeout: Seconds, or a `Timeout`, for this call alone.

        Returns:
            The new batch of files.
        """
        return self._client.request(
            _CREATE,
            VectorStoreFileBatch,
            path={"vector_store_id": vector_store_id},
            body={"file_ids": file_ids, "chunking_strategy": chunking_strategy},
            options=CallOptions(extra_headers, extra_query, extra_body, timeout),
        )

    def retrieve(
        self,
        batch_id: str,
        *,
        vector_store_id: str,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> VectorStoreFileBatch:
        """Get a batch of files.

        Reads the state of a batch of files, among it how many of them are indexed.

        Args:
            batch_id: The id of the batch of files, which begins with `vsfb_`.
            vector_store_id: The id of the vector store, which begins with `vs_`.
            extra_headers: Headers to send besides the client's.
            extra_query: Query parameters to send besides the method's.
            extra_body: Members to add to the request body.
            timeout: Seconds, or a `Timeout`, for this call alone.

        Returns:
            The batch of files.
        """
        return self._client.request(
            _RETRIEVE,
            VectorStoreFileBatch,
            path={"batch_id": batch_id, "vector_store_id": vector_store_id},
            options=CallOptions(extra_headers, extra_query, extra_body, timeout),
        )

    def cancel(
        self,
        batch_id: str,
        *,
        vector_store_id: str,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> VectorStoreFileBatch:
        """Cancel a batch of files.

        Stops indexing the files of a batch. Those that are indexed already stay in the vector
        store.

        Args:
            batch_id: The id of the batch of files, which begins with `vsfb_`.
            vector_store_id: The id of the vector store, which begins with `vs_`.
            extra_headers: Headers to send besides the client's.
            extra_query: Query parameters to send besides the method's.
            extra_body: Members to add to the request body.
            timeout: Seconds, or a `Timeout`, for this call alone.

        Returns:
            The batch of files that is being cancelled.
        """
        return self._client.request(
            _CANCEL,
            VectorStoreFileBatch,
            path={"batch_id": batch_id, "vector_store_id": vector_store_id},
            options=CallOptions(extra_headers, extra_query, extra_body, timeout),
        )

    def list_files(
        self,
        batch_id: str,
        *,
        vector_store_id: str,
        limit: int | Omit = omit,
        order: Literal["asc", "desc"] | Omit = omit,
        after: str | Omit = omit,
        before: str | Omit = omit,
        filter: VectorStoreFileStatus | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> SyncCursorPage[VectorStoreFile]:
        """List the files of a batch.

        Lists the files of a batch with their states, a page at a time.

        Args:
            batch_id: The id of the batch of files, which begins with `vsfb_`.
            vector_store_id: The id of the vector store, which begins with `vs_`.
            limit: The most items that a page holds, 20 if it is left out.
            order: Whether the oldest items come first (`asc`) or the newest (`desc`), which they do
                if it is left out.
            after: The id of the last item of the page before; the first page if it is left out.
            before: The id of the first item of the page after, to page backwards.
            filter: The status of the files to list; all files if it is left out.
            extra_headers: Headers to send besides the client's.
            extra_query: Query parameters to send besides the method's.
            extra_body: Members to add to the request body.
            timeout: Seconds, or a `Timeout`, for this call alone.

        Returns:
            A page of files.
        """
        return self._client.page(
            _LIST_FILES,
            SyncCursorPage[VectorStoreFile],
            path={"batch_id": batch_id, "vector_store_id": vector_store_id},
            query={
                "limit": limit,
                "order": order,
                "after": after,
                "before": before,
                "filter": filter,
            },
            options=CallOptions(extra_headers, extra_query, extra_body, timeout),
        )

    def create_and_poll(
        self,
        vector_store_id: str,
        *,
        file_ids: list[str],
        chunking_strategy: FileChunkingStrategyParam | Omit = omit,
        poll_interval_ms: int | Omit = omit,
        max_wait_seconds: float | Omit = omit,
        on_progress: Callable[[VectorStoreFileBatch], object] | None = None,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> VectorStoreFileBatch:
        """Add many files to a vector store. Waits until no file of it is being indexed.

        Args:
            vector_store_id: The id of the vector store, which begins with `vs_`.
            file_ids: The ids of up to 500 files, uploaded with the purpose `assistants`.
            chunking_strategy: How the files are cut into passages, `auto` if it is left out.
            poll_interval_ms: Milliseconds between two looks; what the service asks for if it is
                left out, else 1000 by default.
            max_wait_seconds: Seconds after which waiting is given up with a TimeoutError; the
                service goes on.
            on_progress: Called with each state that is seen, the last one included.
            extra_headers: Headers to send besides the client's.
            extra_query: Query parameters to send besides the method's.
            extra_body: Members to add to the request body.
            timeout: Seconds, or a `Timeout`, for this call alone.
        """
        started = self.create(
            vector_store_id,
            file_ids=file_ids,
            chunking_strategy=chunking_strategy,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
        return self.poll(
            started.id,
            vector_store_id=started.vector_store_id,
            poll_interval_ms=poll_interval_ms,
            max_wait_seconds=max_wait_seconds,
            on_progress=on_progress,
            extra_headers=extra_headers,
            timeout=timeout,
        )

    def upload_and_poll(
        self,
        vector_store_id: str,
        *,
        files: Iterable[FileTypes],
        chunking_strategy: FileChunkingStrategyParam | Omit = omit,
        max_concurrency: int = 5,
        file_ids: Iterable[str] = (),
        poll_interval_ms: int | Omit = omit,
        max_wait_seconds: float | Omit = omit,
        on_progress: Callable[[VectorStoreFileBatch], object] | None = None,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> VectorStoreFileBatch:
        """Add many files to a vector store. Uploads the files first. Waits until no file of it is
        being indexed.

        Args:
            vector_store_id: The id of the vector store, which begins with `vs_`.
            files: Files to upload, as `client.files.create` takes them.
            chunking_strategy: How the files are cut into passages, `auto` if it is left out.
            max_concurrency: The most files that are uploaded at the same time.
            file_ids: The ids of files that are uploaded already, to be added as well.
            poll_interval_ms: Milliseconds between two looks; what the service asks for if it is
                left out, else 1000 by default.
            max_wait_seconds: Seconds after which waiting is given up with a TimeoutError; the
                service goes on.
            on_progress: Called with each state that is seen, the last one included.
            extra_headers: Headers to send besides the client's.
            extra_query: Query parameters to send besides the method's.
            extra_body: Members to add to the request body.
            timeout: Seconds, or a `Timeout`, for this call alone.
        """
        from ..files import Files as Uploads

        uploads = Uploads(self._client)
        uploaded = upload_all(
            lambda file: uploads.create(file=file, purpose="assistants", extra_headers=extra_headers, timeout=timeout),
            files,
            max_concurrency,
        )
        started = self.create(
            vector_store_id,
            chunking_strategy=chunking_strategy,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
            file_ids=[*file_ids, *uploaded],
        )
        return self.poll(
            started.id,
            vector_store_id=started.vector_store_id,
            poll_interval_ms=poll_interval_ms,
            max_wait_seconds=max_wait_seconds,
            on_progress=on_progress,
            extra_headers=extra_headers,
            timeout=timeout,
        )

    def poll(
        self,
        batch_id: str,
        *,
        vector_store_id: str,
        poll_interval_ms: int | Omit = omit,
        max_wait_seconds: float | Omit = omit,
        on_progress: Callable[[VectorStoreFileBatch], object] | None = None,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> VectorStoreFileBatch:
        """Get a batch of files. Asks for it until no file of it is being indexed.

        Args:
            batch_id: The id of the batch of files, which begins with `vsfb_`.
            vector_store_id: The id of the vector store, which begins with `vs_`.
            poll_interval_ms: Milliseconds between two looks; what the service asks for if it is
                left out, else 1000 by default.
            max_wait_seconds: Seconds after which waiting is given up with a TimeoutError; the
                service goes on.
            on_progress: Called with each state that is seen, the last one included.
            extra_headers: Headers to send besides the client's.
            extra_query: Query parameters to send besides the method's.
            extra_body: Members to add to the request body.
            timeout: Seconds, or a `Timeout`, for this call alone.
        """
        return poll(
            lambda: self.with_raw_response.retrieve(
                batch_id,
                vector_store_id=vector_store_id,
                extra_headers=extra_headers,
                extra_query=extra_query,
                extra_body=extra_body,
                timeout=timeout,
            ),
            Patience(
                ended=("completed", "cancelled", "failed"),
                interval_ms=poll_interval_ms,
                default_interval_ms=1000,
                max_wait_seconds=max_wait_seconds,
                on_progress=on_progress,
            ),
        )


class AsyncFileBatches(AsyncResource):
    """Many files, put into a vector store at once."""

    @cached_property
    def with_raw_response(self) -> AsyncFileBatchesWithRawResponse:
        """The same, each method giving the raw HTTP response."""
        return AsyncFileBatchesWithRawResponse(self._client)

    @cached_property
    def with_streaming_response(self) -> AsyncFileBatchesWithStreamingResponse:
        """The same, each method giving a response whose body is read on demand."""
        return AsyncFileBatchesWithStreamingResponse(self._client)

    async def create(
        self,
        vector_store_id: str,
        *,
        file_ids: list[str],
        chunking_strategy: FileChunkingStrategyParam | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> VectorStoreFileBatch:
        """Add many files to a vector store.

        Puts up to 500 uploaded files into a vector store. They are indexed after the answer: the
        batch is `in_progress` until they are.

        Args:
            vector_store_id: The id of the vector store, which begins with `vs_`.
            file_ids: The ids of up to 500 files, uploaded with the purpose `assistants`.
            chunking_strategy: How the files are cut into passages, `auto` if it is left out.
            extra_headers: Headers to send besides the client's.
            extra_query: Query parameters to send besides the method's.
            extra_body: Members to add to the request body.
            timeout: Seconds, or a `Timeout`, for this call alone.

        Returns:
            The new batch of files.
        """
        return await self._client.request(
            _CREATE,
            VectorStoreFileBatch,
            path={"vector_store_id": vector_store_id},
            body={"file_ids": file_ids, "chunking_strategy": chunking_strategy},
            options=CallOptions(extra_headers, extra_query, extra_body, timeout),
        )

    async def retrieve(
        self,
        batch_id: str,
        *,
        vector_store_id: str,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> VectorStoreFileBatch:
        """Get a batch of files.

        Reads the state of a batch of files, among it how many of them are indexed.

        Args:
            batch_id: The id of the batch of files, which begins with `vsfb_`.
            vector_store_id: The id of the vector store, which begins with `vs_`.
            extra_headers: Headers to send besides the client's.
            extra_query: Query parameters to send besides the method's.
            extra_body: Members to add to the request body.
            timeout: Seconds, or a `Timeout`, for this call alone.

        Returns:
            The batch of files.
        """
        return await self._client.request(
            _RETRIEVE,
            VectorStoreFileBatch,
            path={"batch_id": batch_id, "vector_store_id": vector_store_id},
            options=CallOptions(extra_headers, extra_query, extra_body, timeout),
        )

    async def cancel(
        self,
        batch_id: str,
        *,
        vector_store_id: str,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> VectorStoreFileBatch:
        """Cancel a batch of files.

        Stops indexing the files of a batch. Those that are indexed already stay in the vector
        store.

        Args:
            batch_id: The id of the batch of files, which begins with `vsfb_`.
            vector_store_id: The id of the vector store, which begins with `vs_`.
            extra_headers: Headers to send besides the client's.
            extra_query: Query parameters to send besides the method's.
            extra_body: Members to add to the request body.
            timeout: Seconds, or a `Timeout`, for this call alone.

        Returns:
            The batch of files that is being cancelled.
        """
        return await self._client.request(
            _CANCEL,
            VectorStoreFileBatch,
            path={"batch_id": batch_id, "vector_store_id": vector_store_id},
            options=CallOptions(extra_headers, extra_query, extra_body, timeout),
        )

    def list_files(
        self,
        batch_id: str,
        *,
        vector_store_id: str,
        limit: int | Omit = omit,
        order: Literal["asc", "desc"] | Omit = omit,
        after: str | Omit = omit,
        before: str | Omit = omit,
        filter: VectorStoreFileStatus | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> AsyncPaginator[VectorStoreFile, AsyncCursorPage[VectorStoreFile]]:
        """List the files of a batch.

        Lists the files of a batch with their states, a page at a time.

        Args:
            batch_id: The id of the batch of files, which begins with `vsfb_`.
            vector_store_id: The id of the vector store, which begins with `vs_`.
            limit: The most items that a page holds, 20 if it is left out.
            order: Whether the oldest items come first (`asc`) or the newest (`desc`), which they do
                if it is left out.
            after: The id of the last item of the page before; the first page if it is left out.
            before: The id of the first item of the page after, to page backwards.
            filter: The status of the files to list; all files if it is left out.
            extra_headers: Headers to send besides the client's.
            extra_query: Query parameters to send besides the method's.
            extra_body: Members to add to the request body.
            timeout: Seconds, or a `Timeout`, for this call alone.

        Returns:
            A page of files.
        """
        return self._client.page(
            _LIST_FILES,
            AsyncCursorPage[VectorStoreFile],
            path={"batch_id": batch_id, "vector_store_id": vector_store_id},
            query={
                "limit": limit,
                "order": order,
                "after": after,
                "before": before,
                "filter": filter,
            },
            options=CallOptions(extra_headers, extra_query, extra_body, timeout),
        )

    async def create_and_poll(
        self,
        vector_store_id: str,
        *,
        file_ids: list[str],
        chunking_strategy: FileChunkingStrategyParam | Omit = omit,
        poll_interval_ms: int | Omit = omit,
        max_wait_seconds: float | Omit = omit,
        on_progress: Callable[[VectorStoreFileBatch], object] | None = None,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> VectorStoreFileBatch:
        """Add many files to a vector store. Waits until no file of it is being indexed.

        Args:
            vector_store_id: The id of the vector store, which begins with `vs_`.
            file_ids: The ids of up to 500 files, uploaded with the purpose `assistants`.
            chunking_strategy: How the files are cut into passages, `auto` if it is left out.
            poll_interval_ms: Milliseconds between two looks; what the service asks for if it is
                left out, else 1000 by default.
            max_wait_seconds: Seconds after which waiting is given up with a TimeoutError; the
                service goes on.
            on_progress: Called with each state that is seen, the last one included.
            extra_headers: Headers to send besides the client's.
            extra_query: Query parameters to send besides the method's.
            extra_body: Members to add to the request body.
            timeout: Seconds, or a `Timeout`, for this call alone.
        """
        started = await self.create(
            vector_store_id,
            file_ids=file_ids,
            chunking_strategy=chunking_strategy,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
        return await self.poll(
            started.id,
            vector_store_id=started.vector_store_id,
            poll_interval_ms=poll_interval_ms,
            max_wait_seconds=max_wait_seconds,
            on_progress=on_progress,
            extra_headers=extra_headers,
            timeout=timeout,
        )

    async def upload_and_poll(
        self,
        vector_store_id: str,
        *,
        files: Iterable[FileTypes],
        chunking_strategy: FileChunkingStrategyParam | Omit = omit,
        max_concurrency: int = 5,
        file_ids: Iterable[str] = (),
        poll_interval_ms: int | Omit = omit,
        max_wait_seconds: float | Omit = omit,
        on_progress: Callable[[VectorStoreFileBatch], object] | None = None,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> VectorStoreFileBatch:
        """Add many files to a vector store. Uploads the files first. Waits until no file of it is
        being indexed.

        Args:
            vector_store_id: The id of the vector store, which begins with `vs_`.
            files: Files to upload, as `client.files.create` takes them.
            chunking_strategy: How the files are cut into passages, `auto` if it is left out.
            max_concurrency: The most files that are uploaded at the same time.
            file_ids: The ids of files that are uploaded already, to be added as well.
            poll_interval_ms: Milliseconds between two looks; what the service asks for if it is
                left out, else 1000 by default.
            max_wait_seconds: Seconds after which waiting is given up with a TimeoutError; the
                service goes on.
            on_progress: Called with each state that is seen, the last one included.
            extra_headers: Headers to send besides the client's.
            extra_query: Query parameters to send besides the method's.
            extra_body: Members to add to the request body.
            timeout: Seconds, or a `Timeout`, for this call alone.
        """
        from ..files import AsyncFiles as Uploads

        uploads = Uploads(self._client)
        uploaded = await async_upload_all(
            lambda file: uploads.create(file=file, purpose="assistants", extra_headers=extra_headers, timeout=timeout),
            files,
            max_concurrency,
        )
        started = await self.create(
            vector_store_id,
            chunking_strategy=chunking_strategy,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
            file_ids=[*file_ids, *uploaded],
        )
        return await self.poll(
            started.id,
            vector_store_id=started.vector_store_id,
            poll_interval_ms=poll_interval_ms,
            max_wait_seconds=max_wait_seconds,
            on_progress=on_progress,
            extra_headers=extra_headers,
            timeout=timeout,
        )

    async def poll(
        self,
        batch_id: str,
        *,
        vector_store_id: str,
        poll_interval_ms: int | Omit = omit,
        max_wait_seconds: float | Omit = omit,
        on_progress: Callable[[VectorStoreFileBatch], object] | None = None,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> VectorStoreFileBatch:
        """Get a batch of files. Asks for it until no file of it is being indexed.

        Args:
            batch_id: The id of the batch of files, which begins with `vsfb_`.
            vector_store_id: The id of the vector store, which begins with `vs_`.
            poll_interval_ms: Milliseconds between two looks; what the service asks for if it is
                left out, else 1000 by default.
            max_wait_seconds: Seconds after which waiting is given up with a TimeoutError; the
                service goes on.
            on_progress: Called with each state that is seen, the last one included.
            extra_headers: Headers to send besides the client's.
            extra_query: Query parameters to send besides the method's.
            extra_body: Members to add to the request body.
            timeout: Seconds, or a `Timeout`, for this call alone.
        """
        return await async_poll(
            lambda: self.with_raw_response.retrieve(
                batch_id,
                vector_store_id=vector_store_id,
                extra_headers=extra_headers,
                extra_query=extra_query,
                extra_body=extra_body,
                timeout=timeout,
            ),
            Patience(
                ended=("completed", "cancelled", "failed"),
                interval_ms=poll_interval_ms,
                default_interval_ms=1000,
                max_wait_seconds=max_wait_seconds,
                on_progress=on_progress,
            ),
        )


class FileBatchesWithRawResponse:
    """`FileBatches`, each method giving the raw HTTP response."""

    def __init__(self, client: SyncCaller) -> None:
        file_batches = FileBatches(raw_caller(client))
        self.create = returns_raw(file_batches.create)
        self.retrieve = returns_raw(file_batches.retrieve)
        self.cancel = returns_raw(file_batches.cancel)
        self.list_files = returns_raw(file_batches.list_files)


class FileBatchesWithStreamingResponse:
    """`FileBatches`, each method giving a response whose body is read on demand."""

    def __init__(self, client: SyncCaller) -> None:
        file_batches = FileBatches(streamed_caller(client))
        self.create = returns_streamed(file_batches.create)
        self.retrieve = returns_streamed(file_batches.retrieve)
        self.cancel = returns_streamed(file_batches.cancel)
        self.list_files = returns_streamed(file_batches.list_files)


class AsyncFileBatchesWithRawResponse:
    """`AsyncFileBatches`, each method giving the raw HTTP response."""

    def __init__(self, client: AsyncCaller) -> None:
        file_batches = AsyncFileBatches(async_raw_caller(client))
        self.create = async_returns_raw(file_batches.create)
        self.retrieve = async_returns_raw(file_batches.retrieve)
        self.cancel = async_returns_raw(file_batches.cancel)
        self.list_files = async_returns_raw(file_batches.list_files)


class AsyncFileBatchesWithStreamingResponse:
    """`AsyncFileBatches`, each method giving a response whose body is read on demand."""

    def __init__(self, client: AsyncCaller) -> None:
        file_batches = AsyncFileBatches(async_streamed_caller(client))
        self.create = async_returns_streamed(file_batches.create)
        self.retrieve = async_returns_streamed(file_batches.retrieve)
        self.cancel = async_returns_streamed(file_batches.cancel)
        self.list_files = async_returns_streamed(file_batches.list_files)
