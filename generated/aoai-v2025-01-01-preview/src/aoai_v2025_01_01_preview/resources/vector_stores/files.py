# Made by aoaigen 0.1.0 from API version 2025-01-01-preview. Edits are lost when it is made again.

"""`client.vector_stores.files`: The files of a vector store."""

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
from ...types import VectorStoreFile
from ...types.vector_stores import VectorStoreFileDeleted

if TYPE_CHECKING:
    from collections.abc import Callable
    from typing import Literal

    from ..._runtime.caller import AsyncCaller, SyncCaller
    from ..._runtime.pagination import AsyncPaginator
    from ..._runtime.sentinels import NotGiven, Omit
    from ..._runtime.transport import Timeout
    from ..._runtime.types import Body, FileTypes, Headers, Query
    from ...types import FileChunkingStrategyParam, VectorStoreFileStatus

_LIST = Operation(
    id="List_Vector_Store_Files",
    method="GET",
    path="/vector_stores/{vector_store_id}/files",
)
_CREATE = Operation(
    id="Create_Vector_Store_File",
    method="POST",
    path="/vector_stores/{vector_store_id}/files",
    body="json",
)
_RETRIEVE = Operation(
    id="Get_Vector_Store_File",
    method="GET",
    path="/vector_stores/{vector_store_id}/files/{file_id}",
)
_DELETE = Operation(
    id="Delete_Vector_Store_File",
    method="DELETE",
    path="/vector_stores/{vector_store_id}/files/{file_id}",
)


class Files(SyncResource):
    """The files of a vector store."""

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
        vector_store_id: str,
        *,
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
        """List the files of a vector store.

        Lists the files of a vector store with their states, a page at a time.

        Args:
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
            _LIST,
            SyncCursorPage[VectorStoreFile],
            path={"vector_store_id": vector_store_id},
            query={
                "limit": limit,
                "order": order,
                "after": after,
                "before": before,
                "filter": filter,
            },
            options=CallOptions(extra_headers, extra_query, extra_body, timeout),
        )

    def create(
        self,
        vector_store_id: str,
        *,
        file_id: str,
        chunking_strategy: FileChunkingStrategyParam | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> VectorStoreFile:
        """Add a file to a vector store.

        Puts an uploaded file into a vector store. It is indexed after the answer: it can be
        searched once its status is `completed`.

        Args:
            vector_store_id: The id of the vector store, which begins with `vs_`.
            file_id: The id of the file, uploaded with the purpose `assistants`.
            chunking_strategy: How the file is cut into passages, `auto` if it is left out.
            extra_headers: Headers to send besides the client's.
            extra_query: Query parameters to send besides the method's.
            extra_body: Members to add to the request body.
            timeout: Seconds, or a `Timeout`, for this call alone.

        Returns:
            The file, as the vector store has it.
        """
        return self._client.request(
            _CREATE,
            VectorStoreFile,
            path={"vector_store_id": vector_store_id},
            body={"file_id": file_id, "chunking_strategy": chunking_strategy},
            options=CallOptions(extra_headers, extra_query, extra_body, timeout),
        )

    def retrieve(
        self,
        file_id: str,
        *,
        vector_store_id: str,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> VectorStoreFile:
        """Get a file of a vector store.

        Reads the state of a file in a vector store.

        Args:
            file_id: The id of the file.
            vector_store_id: The id of the vector store, which begins with `vs_`.
            extra_headers: Headers to send besides the client's.
            extra_query: Query parameters to send besides the method's.
            extra_body: Members to add to the request body.
            timeout: Seconds, or a `Timeout`, for this call alone.

        Returns:
            The file, as the vector store has it.
        """
        return self._client.request(
            _RETRIEVE,
            VectorStoreFile,
            path={"file_id": file_id, "vector_store_id": vector_store_id},
            options=CallOptions(extra_headers, extra_query, extra_body, timeout),
        )

    def delete(
        self,
        file_id: str,
        *,
        vector_store_id: str,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> VectorStoreFileDeleted:
        """Remove a file from a vector store.

        Takes a file out of a vector store. The file itself stays.

        Args:
            file_id: The id of the file.
            vector_store_id: The id of the vector store, which begins with `vs_`.
            extra_headers: Headers to send besides the client's.
            extra_query: Query parameters to send besides the method's.
            extra_body: Members to add to the request body.
            timeout: Seconds, or a `Timeout`, for this call alone.

        Returns:
            Confirms that the file is removed.
        """
        return self._client.request(
            _DELETE,
            VectorStoreFileDeleted,
            path={"file_id": file_id, "vector_store_id": vector_store_id},
            options=CallOptions(extra_headers, extra_query, extra_body, timeout),
        )

    def create_and_poll(
        self,
        file_id: str,
        *,
        vector_store_id: str,
        chunking_strategy: FileChunkingStrategyParam | Omit = omit,
        poll_interval_ms: int | Omit = omit,
        max_wait_seconds: float | Omit = omit,
        on_progress: Callable[[VectorStoreFile], object] | None = None,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> VectorStoreFile:
        """Add a file to a vector store. Waits until it has been indexed, or could not be.

        Args:
            file_id: The id of the file, uploaded with the purpose `assistants`.
            vector_store_id: The id of the vector store, which begins with `vs_`.
            chunking_strategy: How the file is cut into passages, `auto` if it is left out.
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
            vector_store_id=vector_store_id,
            file_id=file_id,
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

    def upload(
        self,
        *,
        vector_store_id: str,
        file: FileTypes,
        chunking_strategy: FileChunkingStrategyParam | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> VectorStoreFile:
        """Add a file to a vector store. Uploads the file first.

        Args:
            vector_store_id: The id of the vector store, which begins with `vs_`.
            file: A file to upload, as `client.files.create` takes it.
            chunking_strategy: How the file is cut into passages, `auto` if it is left out.
            extra_headers: Headers to send besides the client's.
            extra_query: Query parameters to send besides the method's.
            extra_body: Members to add to the request body.
            timeout: Seconds, or a `Timeout`, for this call alone.
        """
        from ..files import Files as Uploads

        uploads = Uploads(self._client)
        uploaded = uploads.create(file=file, purpose="assistants", extra_headers=extra_headers, timeout=timeout)
        return self.create(
            vector_store_id=vector_store_id,
            chunking_strategy=chunking_strategy,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
            file_id=uploaded.id,
        )

    def upload_and_poll(
        self,
        *,
        vector_store_id: str,
        file: FileTypes,
        chunking_strategy: FileChunkingStrategyParam | Omit = omit,
        poll_interval_ms: int | Omit = omit,
        max_wait_seconds: float | Omit = omit,
        on_progress: Callable[[VectorStoreFile], object] | None = None,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> VectorStoreFile:
        """Add a file to a vector store. Uploads the file first. Waits until it has been indexed, or
        could not be.

        Args:
            vector_store_id: The id of the vector store, which begins with `vs_`.
            file: A file to upload, as `client.files.create` takes it.
            chunking_strategy: How the file is cut into passages, `auto` if it is left out.
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
        uploaded = uploads.create(file=file, purpose="assistants", extra_headers=extra_headers, timeout=timeout)
        started = self.create(
            vector_store_id=vector_store_id,
            chunking_strategy=chunking_strategy,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
            file_id=uploaded.id,
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
        file_id: str,
        *,
        vector_store_id: str,
        poll_interval_ms: int | Omit = omit,
        max_wait_seconds: float | Omit = omit,
        on_progress: Callable[[VectorStoreFile], object] | None = None,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> VectorStoreFile:
        """Get a file of a vector store. Asks for it until it has been indexed, or could not be.

        Args:
            file_id: The id of the file.
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
                file_id,
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


class AsyncFiles(AsyncResource):
    """The files of a vector store."""

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
        vector_store_id: str,
        *,
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
        """List the files of a vector store.

        Lists the files of a vector store with their states, a page at a time.

        Args:
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
            _LIST,
            AsyncCursorPage[VectorStoreFile],
            path={"vector_store_id": vector_store_id},
            query={
                "limit": limit,
                "order": order,
                "after": after,
                "before": before,
                "filter": filter,
            },
            options=CallOptions(extra_headers, extra_query, extra_body, timeout),
        )

    async def create(
        self,
        vector_store_id: str,
        *,
        file_id: str,
        chunking_strategy: FileChunkingStrategyParam | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> VectorStoreFile:
        """Add a file to a vector store.

        Puts an uploaded file into a vector store. It is indexed after the answer: it can be
        searched once its status is `completed`.

        Args:
            vector_store_id: The id of the vector store, which begins with `vs_`.
            file_id: The id of the file, uploaded with the purpose `assistants`.
            chunking_strategy: How the file is cut into passages, `auto` if it is left out.
            extra_headers: Headers to send besides the client's.
            extra_query: Query parameters to send besides the method's.
            extra_body: Members to add to the request body.
            timeout: Seconds, or a `Timeout`, for this call alone.

        Returns:
            The file, as the vector store has it.
        """
        return await self._client.request(
            _CREATE,
            VectorStoreFile,
            path={"vector_store_id": vector_store_id},
            body={"file_id": file_id, "chunking_strategy": chunking_strategy},
            options=CallOptions(extra_headers, extra_query, extra_body, timeout),
        )

    async def retrieve(
        self,
        file_id: str,
        *,
        vector_store_id: str,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> VectorStoreFile:
        """Get a file of a vector store.

        Reads the state of a file in a vector store.

        Args:
            file_id: The id of the file.
            vector_store_id: The id of the vector store, which begins with `vs_`.
            extra_headers: Headers to send besides the client's.
            extra_query: Query parameters to send besides the method's.
            extra_body: Members to add to the request body.
            timeout: Seconds, or a `Timeout`, for this call alone.

        Returns:
            The file, as the vector store has it.
        """
        return await self._client.request(
            _RETRIEVE,
            VectorStoreFile,
            path={"file_id": file_id, "vector_store_id": vector_store_id},
            options=CallOptions(extra_headers, extra_query, extra_body, timeout),
        )

    async def delete(
        self,
        file_id: str,
        *,
        vector_store_id: str,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> VectorStoreFileDeleted:
        """Remove a file from a vector store.

        Takes a file out of a vector store. The file itself stays.

        Args:
            file_id: The id of the file.
            vector_store_id: The id of the vector store, which begins with `vs_`.
            extra_headers: Headers to send besides the client's.
            extra_query: Query parameters to send besides the method's.
            extra_body: Members to add to the request body.
            timeout: Seconds, or a `Timeout`, for this call alone.

        Returns:
            Confirms that the file is removed.
        """
        return await self._client.request(
            _DELETE,
            VectorStoreFileDeleted,
            path={"file_id": file_id, "vector_store_id": vector_store_id},
            options=CallOptions(extra_headers, extra_query, extra_body, timeout),
        )

    async def create_and_poll(
        self,
        file_id: str,
        *,
        vector_store_id: str,
        chunking_strategy: FileChunkingStrategyParam | Omit = omit,
        poll_interval_ms: int | Omit = omit,
        max_wait_seconds: float | Omit = omit,
        on_progress: Callable[[VectorStoreFile], object] | None = None,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> VectorStoreFile:
        """Add a file to a vector store. Waits until it has been indexed, or could not be.

        Args:
            file_id: The id of the file, uploaded with the purpose `assistants`.
            vector_store_id: The id of the vector store, which begins with `vs_`.
            chunking_strategy: How the file is cut into passages, `auto` if it is left out.
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
            vector_store_id=vector_store_id,
            file_id=file_id,
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

    async def upload(
        self,
        *,
        vector_store_id: str,
        file: FileTypes,
        chunking_strategy: FileChunkingStrategyParam | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> VectorStoreFile:
        """Add a file to a vector store. Uploads the file first.

        Args:
            vector_store_id: The id of the vector store, which begins with `vs_`.
            file: A file to upload, as `client.files.create` takes it.
            chunking_strategy: How the file is cut into passages, `auto` if it is left out.
            extra_headers: Headers to send besides the client's.
            extra_query: Query parameters to send besides the method's.
            extra_body: Members to add to the request body.
            timeout: Seconds, or a `Timeout`, for this call alone.
        """
        from ..files import AsyncFiles as Uploads

        uploads = Uploads(self._client)
        uploaded = await uploads.create(file=file, purpose="assistants", extra_headers=extra_headers, timeout=timeout)
        return await self.create(
            vector_store_id=vector_store_id,
            chunking_strategy=chunking_strategy,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
            file_id=uploaded.id,
        )

    async def upload_and_poll(
        self,
        *,
        vector_store_id: str,
        file: FileTypes,
        chunking_strategy: FileChunkingStrategyParam | Omit = omit,
        poll_interval_ms: int | Omit = omit,
        max_wait_seconds: float | Omit = omit,
        on_progress: Callable[[VectorStoreFile], object] | None = None,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> VectorStoreFile:
        """Add a file to a vector store. Uploads the file first. Waits until it has been indexed, or
        could not be.

        Args:
            vector_store_id: The id of the vector store, which begins with `vs_`.
            file: A file to upload, as `client.files.create` takes it.
            chunking_strategy: How the file is cut into passages, `auto` if it is left out.
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
        uploaded = await uploads.create(file=file, purpose="assistants", extra_headers=extra_headers, timeout=timeout)
        started = await self.create(
            vector_store_id=vector_store_id,
            chunking_strategy=chunking_strategy,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
            file_id=uploaded.id,
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
        file_id: str,
        *,
        vector_store_id: str,
        poll_interval_ms: int | Omit = omit,
        max_wait_seconds: float | Omit = omit,
        on_progress: Callable[[VectorStoreFile], object] | None = None,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> VectorStoreFile:
        """Get a file of a vector store. Asks for it until it has been indexed, or could not be.

        Args:
            file_id: The id of the file.
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
                file_id,
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


class FilesWithRawResponse:
    """`Files`, each method giving the raw HTTP response."""

    def __init__(self, client: SyncCaller) -> None:
        files = Files(raw_caller(client))
        self.list = returns_raw(files.list)
        self.create = returns_raw(files.create)
        self.retrieve = returns_raw(files.retrieve)
        self.delete = returns_raw(files.delete)


class FilesWithStreamingResponse:
    """`Files`, each method giving a response whose body is read on demand."""

    def __init__(self, client: SyncCaller) -> None:
        files = Files(streamed_caller(client))
        self.list = returns_streamed(files.list)
        self.create = returns_streamed(files.create)
        self.retrieve = returns_streamed(files.retrieve)
        self.delete = returns_streamed(files.delete)


class AsyncFilesWithRawResponse:
    """`AsyncFiles`, each method giving the raw HTTP response."""

    def __init__(self, client: AsyncCaller) -> None:
        files = AsyncFiles(async_raw_caller(client))
        self.list = async_returns_raw(files.list)
        self.create = async_returns_raw(files.create)
        self.retrieve = async_returns_raw(files.retrieve)
        self.delete = async_returns_raw(files.delete)


class AsyncFilesWithStreamingResponse:
    """`AsyncFiles`, each method giving a response whose body is read on demand."""

    def __init__(self, client: AsyncCaller) -> None:
        files = AsyncFiles(async_streamed_caller(client))
        self.list = async_returns_streamed(files.list)
        self.create = async_returns_streamed(files.create)
        self.retrieve = async_returns_streamed(files.retrieve)
        self.delete = async_returns_streamed(files.delete)
