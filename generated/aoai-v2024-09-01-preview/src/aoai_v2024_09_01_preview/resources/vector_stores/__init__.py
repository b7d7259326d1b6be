# Made by aoaigen 0.1.0 from API version 2024-09-01-preview. Edits are lost when it is made again.

"""`client.vector_stores`: Files cut into passages and indexed by meaning, for the file search of
assistants.
"""

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
from ..._runtime.lazy import lazy_exports
from ..._runtime.operation import CallOptions, Operation
from ..._runtime.pagination import AsyncCursorPage, SyncCursorPage
from ..._runtime.resource import AsyncResource, SyncResource
from ..._runtime.sentinels import not_given, omit
from ...types import VectorStore, VectorStoreDeleted

if TYPE_CHECKING:
    import builtins
    from typing import Literal

    from ..._runtime.caller import AsyncCaller, SyncCaller
    from ..._runtime.pagination import AsyncPaginator
    from ..._runtime.sentinels import NotGiven, Omit
    from ..._runtime.transport import Timeout
    from ..._runtime.types import Body, Headers, Query
    from ...types import FileChunkingStrategyParam, Metadata, VectorStoreExpiresAfter, VectorStoreExpiresAfterParam
    from .file_batches import (
        AsyncFileBatches,
        AsyncFileBatchesWithRawResponse,
        AsyncFileBatchesWithStreamingResponse,
        FileBatches,
        FileBatchesWithRawResponse,
        FileBatchesWithStreamingResponse,
    )
    from .files import (
        AsyncFiles,
        AsyncFilesWithRawResponse,
        AsyncFilesWithStreamingResponse,
        Files,
        FilesWithRawResponse,
        FilesWithStreamingResponse,
    )

_LIST = Operation(
    id="List_Vector_Stores",
    method="GET",
    path="/vector_stores",
)
_CREATE = Operation(
    id="Create_Vector_Store",
    method="POST",
    path="/vector_stores",
    body="json",
)
_RETRIEVE = Operation(
    id="Get_Vector_Store",
    method="GET",
    path="/vector_stores/{vector_store_id}",
)
_UPDATE = Operation(
    id="Modify_Vector_Store",
    method="POST",
    path="/vector_stores/{vector_store_id}",
    body="json",
)
_DELETE = Operation(
    id="Delete_Vector_Store",
    method="DELETE",
    path="/vector_stores/{vector_store_id}",
)


class VectorStores(SyncResource):
    """Files cut into passages and indexed by meaning, for the file search of assistants."""

    @cached_property
    def files(self) -> Files:
        """The files of a vector store."""
        from .files import Files

        return Files(self._client)

    @cached_property
    def file_batches(self) -> FileBatches:
        """Many files, put into a vector store at once."""
        from .file_batches import FileBatches

        return FileBatches(self._client)

    @cached_property
    def with_raw_response(self) -> VectorStoresWithRawResponse:
        """The same, each method giving the raw HTTP response."""
        return VectorStoresWithRawResponse(self._client)

    @cached_property
    def with_streaming_response(self) -> VectorStoresWithStreamingResponse:
        """The same, each method giving a response whose body is read on demand."""
        return VectorStoresWithStreamingResponse(self._client)

    def list(
        self,
        *,
        limit: int | Omit = omit,
        order: Literal["asc", "desc"] | Omit = omit,
        after: str | Omit = omit,
        before: str | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> SyncCursorPage[VectorStore]:
        """List vector stores.

        Lists the vector stores of the resource, a page at a time.

        Args:
            limit: The most items that a page holds, 20 if it is left out.
            order: Whether the oldest items come first (`asc`) or the newest (`desc`), which they do
                if it is left out.
            after: The id of the last item of the page before; the first page if it is left out.
            before: The id of the first item of the page after, to page backwards.
            extra_headers: Headers to send besides the client's.
            extra_query: Query parameters to send besides the method's.
            extra_body: Members to add to the request body.
            timeout: Seconds, or a `Timeout`, for this call alone.

        Returns:
            A page of vector stores.
        """
        return self._client.page(
            _LIST,
            SyncCursorPage[VectorStore],
            query={
                "limit": limit,
                "order": order,
                "after": after,
                "before": before,
            },
            options=CallOptions(extra_headers, extra_query, extra_body, timeout),
        )

    def create(
        self,
        *,
        file_ids: builtins.list[str] | Omit = omit,
        name: str | Omit = omit,
        expires_after: VectorStoreExpiresAfterParam | VectorStoreExpiresAfter | Omit = omit,
        chunking_strategy: FileChunkingStrategyParam | Omit = omit,
        metadata: Metadata | None | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> VectorStore:
        """Create a vector store.

        Creates a vector store, empty or with files. The files are indexed after the answer: the
        store is ready once its status is `completed`. Storage is charged for by the day, so let
        stores expire that are no longer used.

        Args:
            file_ids: The ids of up to 500 files to put into it.
            name: The name of the vector store.
            expires_after: When the vector store expires; it does not if this is left out.
            chunking_strategy: How the files are cut into passages, `auto` if it is left out. Needs
                `file_ids`.
            metadata: Pairs of keys and values of your own.
            extra_headers: Headers to send besides the client's.
            extra_query: Query parameters to send besides the method's.
            extra_body: Members to add to the request body.
            timeout: Seconds, or a `Timeout`, for this call alone.

        Returns:
            The new vector store.
        """
        return self._client.request(
            _CREATE,
            VectorStore,
            body={
                "file_ids": file_ids,
                "name": name,
                "expires_after": expires_after,
                "chunking_strategy": chunking_strategy,
                "metadata": metadata,
            },
            options=CallOptions(extra_headers, extra_query, extra_body, timeout),
        )

    def retrieve(
        self,
        vector_store_id: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> VectorStore:
        """Get a vector store.

        Reads the state of a vector store, among it how many of its files are indexed.

        Args:
            vector_store_id: The id of the vector store, which begins with `vs_`.
            extra_headers: Headers to send besides the client's.
            extra_query: Query parameters to send besides the method's.
            extra_body: Members to add to the request body.
            timeout: Seconds, or a `Timeout`, for this call alone.

        Returns:
            The vector store.
        """
        return self._client.request(
            _RETRIEVE,
            VectorStore,
            path={"vector_store_id": vector_store_id},
            options=CallOptions(extra_headers, extra_query, extra_body, timeout),
        )

    def update(
        self,
        vector_store_id: str,
        *,
        name: str | None | Omit = omit,
        expires_after: VectorStoreExpiresAfterParam | VectorStoreExpiresAfter | Omit = omit,
        metadata: Metadata | None | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> VectorStore:
        """Change a vector store.

        Changes the name of a vector store, when it expires, or its metadata. What is not given
        stays.

        Args:
            vector_store_id: The id of the vector store, which begins with `vs_`.
            name: The new name of the vector store.
            expires_after: When a vector store expires.
            metadata: Pairs of keys and values of your own.
            extra_headers: Headers to send besides the client's.
            extra_query: Query parameters to send besides the method's.
            extra_body: Members to add to the request body.
            timeout: Seconds, or a `Timeout`, for this call alone.

        Returns:
            The changed vector store.
        """
        return self._client.request(
            _UPDATE,
            VectorStore,
            path={"vector_store_id": vector_store_id},
            body={
                "name": name,
                "expires_after": expires_after,
                "metadata": metadata,
            },
            options=CallOptions(extra_headers, extra_query, extra_body, timeout),
        )

    def delete(
        self,
        vector_store_id: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> VectorStoreDeleted:
        """Delete a vector store.

        Deletes a vector store. The files that it was made of stay.

        Args:
            vector_store_id: The id of the vector store, which begins with `vs_`.
            extra_headers: Headers to send besides the client's.
            extra_query: Query parameters to send besides the method's.
            extra_body: Members to add to the request body.
            timeout: Seconds, or a `Timeout`, for this call alone.

        Returns:
            Confirms that the vector store is deleted.
        """
        return self._client.request(
            _DELETE,
            VectorStoreDeleted,
            path={"vector_store_id": vector_store_id},
            options=CallOptions(extra_headers, extra_query, extra_body, timeout),
        )


class AsyncVectorStores(AsyncResource):
    """Files cut into passages and indexed by meaning, for the file search of assistants."""

    @cached_property
    def files(self) -> AsyncFiles:
        """The files of a vector store."""
        from .files import AsyncFiles

        return AsyncFiles(self._client)

    @cached_property
    def file_batches(self) -> AsyncFileBatches:
        """Many files, put into a vector store at once."""
        from .file_batches import AsyncFileBatches

        return AsyncFileBatches(self._client)

    @cached_property
    def with_raw_response(self) -> AsyncVectorStoresWithRawResponse:
        """The same, each method giving the raw HTTP response."""
        return AsyncVectorStoresWithRawResponse(self._client)

    @cached_property
    def with_streaming_response(self) -> AsyncVectorStoresWithStreamingResponse:
        """The same, each method giving a response whose body is read on demand."""
        return AsyncVectorStoresWithStreamingResponse(self._client)

    def list(
        self,
        *,
        limit: int | Omit = omit,
        order: Literal["asc", "desc"] | Omit = omit,
        after: str | Omit = omit,
        before: str | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> AsyncPaginator[VectorStore, AsyncCursorPage[VectorStore]]:
        """List vector stores.

        Lists the vector stores of the resource, a page at a time.

        Args:
            limit: The most items that a page holds, 20 if it is left out.
            order: Whether the oldest items come first (`asc`) or the newest (`desc`), which they do
                if it is left out.
            after: The id of the last item of the page before; the first page if it is left out.
            before: The id of the first item of the page after, to page backwards.
            extra_headers: Headers to send besides the client's.
            extra_query: Query parameters to send besides the method's.
            extra_body: Members to add to the request body.
            timeout: Seconds, or a `Timeout`, for this call alone.

        Returns:
            A page of vector stores.
        """
        return self._client.page(
            _LIST,
            AsyncCursorPage[VectorStore],
            query={
                "limit": limit,
                "order": order,
                "after": after,
                "before": before,
            },
            options=CallOptions(extra_headers, extra_query, extra_body, timeout),
        )

    async def create(
        self,
        *,
        file_ids: builtins.list[str] | Omit = omit,
        name: str | Omit = omit,
        expires_after: VectorStoreExpiresAfterParam | VectorStoreExpiresAfter | Omit = omit,
        chunking_strategy: FileChunkingStrategyParam | Omit = omit,
        metadata: Metadata | None | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> VectorStore:
        """Create a vector store.

        Creates a vector store, empty or with files. The files are indexed after the answer: the
        store is ready once its status is `completed`. Storage is charged for by the day, so let
        stores expire that are no longer used.

        Args:
            file_ids: The ids of up to 500 files to put into it.
            name: The name of the vector store.
            expires_after: When the vector store expires; it does not if this is left out.
            chunking_strategy: How the files are cut into passages, `auto` if it is left out. Needs
                `file_ids`.
            metadata: Pairs of keys and values of your own.
            extra_headers: Headers to send besides the client's.
            extra_query: Query parameters to send besides the method's.
            extra_body: Members to add to the request body.
            timeout: Seconds, or a `Timeout`, for this call alone.

        Returns:
            The new vector store.
        """
        return await self._client.request(
            _CREATE,
            VectorStore,
            body={
                "file_ids": file_ids,
                "name": name,
                "expires_after": expires_after,
                "chunking_strategy": chunking_strategy,
                "metadata": metadata,
            },
            options=CallOptions(extra_headers, extra_query, extra_body, timeout),
        )

    async def retrieve(
        self,
        vector_store_id: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> VectorStore:
        """Get a vector store.

        Reads the state of a vector store, among it how many of its files are indexed.

        Args:
            vector_store_id: The id of the vector store, which begins with `vs_`.
            extra_headers: Headers to send besides the client's.
            extra_query: Query parameters to send besides the method's.
            extra_body: Members to add to the request body.
            timeout: Seconds, or a `Timeout`, for this call alone.

        Returns:
            The vector store.
        """
        return await self._client.request(
            _RETRIEVE,
            VectorStore,
            path={"vector_store_id": vector_store_id},
            options=CallOptions(extra_headers, extra_query, extra_body, timeout),
        )

    async def update(
        self,
        vector_store_id: str,
        *,
        name: str | None | Omit = omit,
        expires_after: VectorStoreExpiresAfterParam | VectorStoreExpiresAfter | Omit = omit,
        metadata: Metadata | None | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> VectorStore:
        """Change a vector store.

        Changes the name of a vector store, when it expires, or its metadata. What is not given
        stays.

        Args:
            vector_store_id: The id of the vector store, which begins with `vs_`.
            name: The new name of the vector store.
            expires_after: When a vector store expires.
            metadata: Pairs of keys and values of your own.
            extra_headers: Headers to send besides the client's.
            extra_query: Query parameters to send besides the method's.
            extra_body: Members to add to the request body.
            timeout: Seconds, or a `Timeout`, for this call alone.

        Returns:
            The changed vector store.
        """
        return await self._client.request(
            _UPDATE,
            VectorStore,
            path={"vector_store_id": vector_store_id},
            body={
                "name": name,
                "expires_after": expires_after,
                "metadata": metadata,
            },
            options=CallOptions(extra_headers, extra_query, extra_body, timeout),
        )

    async def delete(
        self,
        vector_store_id: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> VectorStoreDeleted:
        """Delete a vector store.

        Deletes a vector store. The files that it was made of stay.

        Args:
            vector_store_id: The id of the vector store, which begins with `vs_`.
            extra_headers: Headers to send besides the client's.
            extra_query: Query parameters to send besides the method's.
            extra_body: Members to add to the request body.
            timeout: Seconds, or a `Timeout`, for this call alone.

        Returns:
            Confirms that the vector store is deleted.
        """
        return await self._client.request(
            _DELETE,
            VectorStoreDeleted,
            path={"vector_store_id": vector_store_id},
            options=CallOptions(extra_headers, extra_query, extra_body, timeout),
        )


class VectorStoresWithRawResponse:
    """`VectorStores`, each method giving the raw HTTP response."""

    def __init__(self, client: SyncCaller) -> None:
        self._client = client
        vector_stores = VectorStores(raw_caller(client))
        self.list = returns_raw(vector_stores.list)
        self.create = returns_raw(vector_stores.create)
        self.retrieve = returns_raw(vector_stores.retrieve)
        self.update = returns_raw(vector_stores.update)
        self.delete = returns_raw(vector_stores.delete)

    @cached_property
    def files(self) -> FilesWithRawResponse:
        """The files of a vector store."""
        from .files import FilesWithRawResponse

        return FilesWithRawResponse(self._client)

    @cached_property
    def file_batches(self) -> FileBatchesWithRawResponse:
        """Many files, put into a vector store at once."""
        from .file_batches import FileBatchesWithRawResponse

        return FileBatchesWithRawResponse(self._client)


class VectorStoresWithStreamingResponse:
    """`VectorStores`, each method giving a response whose body is read on demand."""

    def __init__(self, client: SyncCaller) -> None:
        self._client = client
        vector_stores = VectorStores(streamed_caller(client))
        self.list = returns_streamed(vector_stores.list)
        self.create = returns_streamed(vector_stores.create)
        self.retrieve = returns_streamed(vector_stores.retrieve)
        self.update = returns_streamed(vector_stores.update)
        self.delete = returns_streamed(vector_stores.delete)

    @cached_property
    def files(self) -> FilesWithStreamingResponse:
        """The files of a vector store."""
        from .files import FilesWithStreamingResponse

        return FilesWithStreamingResponse(self._client)

    @cached_property
    def file_batches(self) -> FileBatchesWithStreamingResponse:
        """Many files, put into a vector store at once."""
        from .file_batches import FileBatchesWithStreamingResponse

        return FileBatchesWithStreamingResponse(self._client)


class AsyncVectorStoresWithRawResponse:
    """`AsyncVectorStores`, each method giving the raw HTTP response."""

    def __init__(self, client: AsyncCaller) -> None:
        self._client = client
        vector_stores = AsyncVectorStores(async_raw_caller(client))
        self.list = async_returns_raw(vector_stores.list)
        self.create = async_returns_raw(vector_stores.create)
        self.retrieve = async_returns_raw(vector_stores.retrieve)
        self.update = async_returns_raw(vector_stores.update)
        self.delete = async_returns_raw(vector_stores.delete)

    @cached_property
    def files(self) -> AsyncFilesWithRawResponse:
        """The files of a vector store."""
        from .files import AsyncFilesWithRawResponse

        return AsyncFilesWithRawResponse(self._client)

    @cached_property
    def file_batches(self) -> AsyncFileBatchesWithRawResponse:
        """Many files, put into a vector store at once."""
        from .file_batches import AsyncFileBatchesWithRawResponse

        return AsyncFileBatchesWithRawResponse(self._client)


class AsyncVectorStoresWithStreamingResponse:
    """`AsyncVectorStores`, each method giving a response whose body is read on demand."""

    def __init__(self, client: AsyncCaller) -> None:
        self._client = client
        vector_stores = AsyncVectorStores(async_streamed_caller(client))
        self.list = async_returns_streamed(vector_stores.list)
        self.create = async_returns_streamed(vector_stores.create)
        self.retrieve = async_returns_streamed(vector_stores.retrieve)
        self.update = async_returns_streamed(vector_stores.update)
        self.delete = async_returns_streamed(vector_stores.delete)

    @cached_property
    def files(self) -> AsyncFilesWithStreamingResponse:
        """The files of a vector store."""
        from .files import AsyncFilesWithStreamingResponse

        return AsyncFilesWithStreamingResponse(self._client)

    @cached_property
    def file_batches(self) -> AsyncFileBatchesWithStreamingResponse:
        """Many files, put into a vector store at once."""
        from .file_batches import AsyncFileBatchesWithStreamingResponse

        return AsyncFileBatchesWithStreamingResponse(self._client)


if not TYPE_CHECKING:
    # The classes of the resources below are loaded when they are asked for.
    __getattr__, __dir__ = lazy_exports(
        __name__,
        {
            "AsyncFileBatches": ".file_batches",
            "AsyncFileBatchesWithRawResponse": ".file_batches",
            "AsyncFileBatchesWithStreamingResponse": ".file_batches",
            "AsyncFiles": ".files",
            "AsyncFilesWithRawResponse": ".files",
            "AsyncFilesWithStreamingResponse": ".files",
            "FileBatches": ".file_batches",
            "FileBatchesWithRawResponse": ".file_batches",
            "FileBatchesWithStreamingResponse": ".file_batches",
            "Files": ".files",
            "FilesWithRawResponse": ".files",
            "FilesWithStreamingResponse": ".files",
        },
    )

__all__ = [
    "AsyncFileBatches",
    "AsyncFileBatchesWithRawResponse",
    "AsyncFileBatchesWithStreamingResponse",
    "AsyncFiles",
    "AsyncFilesWithRawResponse",
    "AsyncFilesWithStreamingResponse",
    "AsyncVectorStores",
    "AsyncVectorStoresWithRawResponse",
    "AsyncVectorStoresWithStreamingResponse",
    "FileBatches",
    "FileBatchesWithRawResponse",
    "FileBatchesWithStreamingResponse",
    "Files",
    "FilesWithRawResponse",
    "FilesWithStreamingResponse",
    "VectorStores",
    "VectorStoresWithRawResponse",
    "VectorStoresWithStreamingResponse",
]
