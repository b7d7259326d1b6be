# Made by aoaigen 0.1.0 from API version 2024-10-01-preview. Edits are lost when it is made again.

"""`client.batches`: Many requests in one file, answered within a day at a lower price."""

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
from .._runtime.pagination import AsyncCursorPage, SyncCursorPage
from .._runtime.polling import Patience, async_poll, poll
from .._runtime.resource import AsyncResource, SyncResource
from .._runtime.sentinels import not_given, omit
from ..types import Batch

if TYPE_CHECKING:
    import os
    from collections.abc import AsyncGenerator, Callable, Generator, Iterable, Mapping

    from .._runtime.batching_results import BatchProgress, BatchResult
    from .._runtime.caller import AsyncCaller, SyncCaller
    from .._runtime.pagination import AsyncPaginator
    from .._runtime.sentinels import NotGiven, Omit
    from .._runtime.transport import Timeout
    from .._runtime.types import Body, Headers, Query
    from ..types import BatchCompletionCreateParams, BatchEmbeddingCreateParams, CreateEmbeddingResponse
    from ..types.chat import ChatCompletion

_LIST = Operation(
    id="Batch_List",
    method="GET",
    path="/batches",
)
_CREATE = Operation(
    id="Batch_Create",
    method="POST",
    path="/batches",
    body="json",
)
_RETRIEVE = Operation(
    id="Batch_Get",
    method="GET",
    path="/batches/{batch-id}",
)
_CANCEL = Operation(
    id="Batch_Cancel",
    method="POST",
    path="/batches/{batch-id}/cancel",
)


class Batches(SyncResource):
    """Many requests in one file, answered within a day at a lower price."""

    @cached_property
    def with_raw_response(self) -> BatchesWithRawResponse:
        """The same, each method giving the raw HTTP response."""
        return BatchesWithRawResponse(self._client)

    @cached_property
    def with_streaming_response(self) -> BatchesWithStreamingResponse:
        """The same, each method giving a response whose body is read on demand."""
        return BatchesWithStreamingResponse(self._client)

    def list(
        self,
        *,
        after: str | Omit = omit,
        limit: int | Omit = omit,
        filter: str | Omit = omit,
        orderby: str | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> SyncCursorPage[Batch]:
        """List batches.

        Lists the batches of the resource, a page at a time.

        Args:
            after: The id of the last item of the page before; the first page if it is left out.
            limit: The most items that a page holds, 20 if it is left out.
            filter: Which batches are listed, as an OData expression on their properties, such as
                `status eq 'failed'`.
            orderby: In which order the batches are listed, as an OData expression, such as
                `created_at asc`.
            extra_headers: Headers to send besides the client's.
            extra_query: Query parameters to send besides the method's.
            extra_body: Members to add to the request body.
            timeout: Seconds, or a `Timeout`, for this call alone.

        Returns:
            A page of batches.
        """
        return self._client.page(
            _LIST,
            SyncCursorPage[Batch],
            query={
                "after": after,
                "limit": limit,
                "$filter": filter,
                "$orderby": orderby,
            },
            options=CallOptions(extra_headers, extra_query, extra_body, timeout),
        )

    def create(
        self,
        *,
        input_file_id: str,
        endpoint: str,
        completion_window: str,
        metadata: Mapping[str, str] | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> Batch:
        """Create a batch.

        Starts working through an uploaded file of requests at a lower price than single calls. The
        results are written to a file; their order is not that of the requests, so match them by
        `custom_id`.

        Args:
            input_file_id: The id of the uploaded file of requests: JSON Lines in UTF-8 without a
                byte order mark, all lines for the same batch deployment. Its purpose must be
                `batch`.
            endpoint: The path that the requests are for, such as `/chat/completions`.
            completion_window: How soon the batch should be done. Only `24h` is possible.
            metadata: Names and values of your own, which are kept with the batch.
            extra_headers: Headers to send besides the client's.
            extra_query: Query parameters to send besides the method's.
            extra_body: Members to add to the request body.
            timeout: Seconds, or a `Timeout`, for this call alone.

        Returns:
            The new batch.
        """
        return self._client.request(
            _CREATE,
            Batch,
            body={
                "input_file_id": input_file_id,
                "endpoint": endpoint,
                "completion_window": completion_window,
                "metadata": metadata,
            },
            options=CallOptions(extra_headers, extra_query, extra_body, timeout),
        )

    def retrieve(
        self,
        batch_id: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> Batch:
        """Get a batch.

        Reads the state of a batch. Batches take minutes to hours, so once a minute is often enough
        to ask.

        Args:
            batch_id: The id of the batch, which begins with `batch_`.
            extra_headers: Headers to send besides the client's.
            extra_query: Query parameters to send besides the method's.
            extra_body: Members to add to the request body.
            timeout: Seconds, or a `Timeout`, for this call alone.

        Returns:
            The batch.
        """
        return self._client.request(
            _RETRIEVE,
            Batch,
            path={"batch-id": batch_id},
            options=CallOptions(extra_headers, extra_query, extra_body, timeout),
        )

    def cancel(
        self,
        batch_id: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> Batch:
        """Cancel a batch.

        Stops a batch that has not ended. It is `cancelling` until the requests under way are done,
        then `cancelled`; the results so far are kept and charged for.

        Args:
            batch_id: The id of the batch, which begins with `batch_`.
            extra_headers: Headers to send besides the client's.
            extra_query: Query parameters to send besides the method's.
            extra_body: Members to add to the request body.
            timeout: Seconds, or a `Timeout`, for this call alone.

        Returns:
            The batch that is being cancelled.
        """
        return self._client.request(
            _CANCEL,
            Batch,
            path={"batch-id": batch_id},
            options=CallOptions(extra_headers, extra_query, extra_body, timeout),
        )

    def create_and_poll(
        self,
        *,
        input_file_id: str,
        endpoint: str,
        completion_window: str,
        metadata: Mapping[str, str] | Omit = omit,
        poll_interval_ms: int | Omit = omit,
        max_wait_seconds: float | Omit = omit,
        on_progress: Callable[[Batch], object] | None = None,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> Batch:
        """Create a batch. Waits until it has ended.

        Args:
            input_file_id: The id of the uploaded file of requests: JSON Lines in UTF-8 without a
                byte order mark, all lines for the same batch deployment. Its purpose must be
                `batch`.
            endpoint: The path that the requests are for, such as `/chat/completions`.
            completion_window: How soon the batch should be done. Only `24h` is possible.
            metadata: Names and values of your own, which are kept with the batch.
            poll_interval_ms: Milliseconds between two looks; what the service asks for if it is
                left out, else 60000 by default.
            max_wait_seconds: Seconds after which waiting is given up with a TimeoutError; the
                service goes on.
            on_progress: Called with each state that is seen, the last one included.
            extra_headers: Headers to send besides the client's.
            extra_query: Query parameters to send besides the method's.
            extra_body: Members to add to the request body.
            timeout: Seconds, or a `Timeout`, for this call alone.
        """
        started = self.create(
            input_file_id=input_file_id,
            endpoint=endpoint,
            completion_window=completion_window,
            metadata=metadata,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
        return self.poll(
            started.id,
            poll_interval_ms=poll_interval_ms,
            max_wait_seconds=max_wait_seconds,
            on_progress=on_progress,
            extra_headers=extra_headers,
            timeout=timeout,
        )

    def run(
        self,
        requests: Iterable[BatchCompletionCreateParams],
        *,
        model: str,
        state: str | os.PathLike[str],
        attempts: int = 1,
        poll_interval: float = 60.0,
        max_requests: int = 100_000,
        max_bytes: int = 200_000_000,
        on_progress: Callable[[BatchProgress], object] | None = None,
    ) -> Generator[BatchResult[ChatCompletion], None, None]:
        """Put any number of requests through batches, and give what became of each.

        The requests are written to files beside the state file, split where a file would be too
        large. The files are uploaded, a batch is created of each and asked for once in
        `poll_interval` seconds until it has ended, and its results are given while others go on.
        They come in the order in which batches and their requests end. A request that failed is a
        result with an `error`: refused by the service, or never answered by a batch that expired,
        failed or was cancelled.

        Called again with the same `state`, also after the process was killed, it goes on where it
        was: `requests` are not read again once all are on disk, nothing that was sent is sent
        again, and results that were given are given again. Remove the state file, and the files
        beside it, to forget a run. One process at a time can work on it.

        What is saved before each call of the service, and a search of its lists after an answer was
        lost, keep requests from being lost or run twice. That leaves one gap: a batch that the
        service creates late, and does not list within `poll_interval` seconds after it was first
        missed, is created twice. Uploaded files stay on the service.

        Raises ConfigurationError for requests that do not fit, before any is sent, and for a state
        of another run or in use. Connection errors, 408, 429 and failures of the service are borne,
        up to thirty in a row; other errors are raised, and the run can be continued.

        Args:
            requests: The arguments of each call of `client.chat.completions.create`, and a
                `custom_id` if you want one of your own; `model` may be left out.
            model: The batch deployment that answers.
            state: The file that remembers the run; it and its folder are made if need be.
            attempts: How often a request may be in a batch: those that were never answered, or with
                408, 429 or a failure of the service, are put into another batch. Raise it to try
                again what failed in an ended run.
            poll_interval: Seconds between two looks. The service wants no more than one a minute.
            max_requests: The most requests in a file.
            max_bytes: The most bytes of a file.
            on_progress: Called with what is written, sent and done, whenever that may have changed.
        """
        from .._runtime.batching import run_batches
        from ..types.chat import ChatCompletion
        from .files import Files

        return run_batches(
            self._client,
            Files,
            type(self),
            "/chat/completions",
            ChatCompletion,
            requests=requests,
            model=model,
            state=state,
            attempts=attempts,
            poll_interval=poll_interval,
            max_requests=max_requests,
            max_bytes=max_bytes,
            on_progress=on_progress,
        )

    def run_embeddings(
        self,
        requests: Iterable[BatchEmbeddingCreateParams],
        *,
        model: str,
        state: str | os.PathLike[str],
        attempts: int = 1,
        poll_interval: float = 60.0,
        max_requests: int = 100_000,
        max_bytes: int = 200_000_000,
        on_progress: Callable[[BatchProgress], object] | None = None,
    ) -> Generator[BatchResult[CreateEmbeddingResponse], None, None]:
        """Put any number of requests through batches, and give what became of each.

        The requests are written to files beside the state file, split where a file would be too
        large. The files are uploaded, a batch is created of each and asked for once in
        `poll_interval` seconds until it has ended, and its results are given while others go on.
        They come in the order in which batches and their requests end. A request that failed is a
        result with an `error`: refused by the service, or never answered by a batch that expired,
        failed or was cancelled.

        Called again with the same `state`, also after the process was killed, it goes on where it
        was: `requests` are not read again once all are on disk, nothing that was sent is sent
        again, and results that were given are given again. Remove the state file, and the files
        beside it, to forget a run. One process at a time can work on it.

        What is saved before each call of the service, and a search of its lists after an answer was
        lost, keep requests from being lost or run twice. That leaves one gap: a batch that the
        service creates late, and does not list within `poll_interval` seconds after it was first
        missed, is created twice. Uploaded files stay on the service.

        Raises ConfigurationError for requests that do not fit, before any is sent, and for a state
        of another run or in use. Connection errors, 408, 429 and failures of the service are borne,
        up to thirty in a row; other errors are raised, and the run can be continued.

        Args:
            requests: The arguments of each call of `client.embeddings.create`, and a `custom_id` if
                you want one of your own; `model` may be left out.
            model: The batch deployment that answers.
            state: The file that remembers the run; it and its folder are made if need be.
            attempts: How often a request may be in a batch: those that were never answered, or with
                408, 429 or a failure of the service, are put into another batch. Raise it to try
                again what failed in an ended run.
            poll_interval: Seconds between two looks. The service wants no more than one a minute.
            max_requests: The most requests in a file.
            max_bytes: The most bytes of a file.
            on_progress: Called with what is written, sent and done, whenever that may have changed.
        """
        from .._runtime.batching import run_batches
        from ..types import CreateEmbeddingResponse
        from .files import Files

        return run_batches(
            self._client,
            Files,
            type(self),
            "/embeddings",
            CreateEmbeddingResponse,
            requests=requests,
            model=model,
            state=state,
            attempts=attempts,
            poll_interval=poll_interval,
            max_requests=max_requests,
            max_bytes=max_bytes,
            on_progress=on_progress,
        )

    def poll(
        self,
        batch_id: str,
        *,
        poll_interval_ms: int | Omit = omit,
        max_wait_seconds: float | Omit = omit,
        on_progress: Callable[[Batch], object] | None = None,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> Batch:
        """Get a batch. Asks for it until it has ended.

        Args:
            batch_id: The id of the batch, which begins with `batch_`.
            poll_interval_ms: Milliseconds between two looks; what the service asks for if it is
                left out, else 60000 by default.
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
                batch_id, extra_headers=extra_headers, extra_query=extra_query, extra_body=extra_body, timeout=timeout
            ),
            Patience(
                ended=("completed", "failed", "expired", "cancelled"),
                interval_ms=poll_interval_ms,
                default_interval_ms=60000,
                max_wait_seconds=max_wait_seconds,
                on_progress=on_progress,
            ),
        )


class AsyncBatches(AsyncResource):
    """Many requests in one file, answered within a day at a lower price."""

    @cached_property
    def with_raw_response(self) -> AsyncBatchesWithRawResponse:
        """The same, each method giving the raw HTTP response."""
        return AsyncBatchesWithRawResponse(self._client)

    @cached_property
    def with_streaming_response(self) -> AsyncBatchesWithStreamingResponse:
        """The same, each method giving a response whose body is read on demand."""
        return AsyncBatchesWithStreamingResponse(self._client)

    def list(
        self,
        *,
        after: str | Omit = omit,
        limit: int | Omit = omit,
        filter: str | Omit = omit,
        orderby: str | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> AsyncPaginator[Batch, AsyncCursorPage[Batch]]:
        """List batches.

        Lists the batches of the resource, a page at a time.

        Args:
            after: The id of the last item of the page before; the first page if it is left out.
            limit: The most items that a page holds, 20 if it is left out.
            filter: Which batches are listed, as an OData expression on their properties, such as
                `status eq 'failed'`.
            orderby: In which order the batches are listed, as an OData expression, such as
                `created_at asc`.
            extra_headers: Headers to send besides the client's.
            extra_query: Query parameters to send besides the method's.
            extra_body: Members to add to the request body.
            timeout: Seconds, or a `Timeout`, for this call alone.

        Returns:
            A page of batches.
        """
        return self._client.page(
            _LIST,
            AsyncCursorPage[Batch],
            query={
                "after": after,
                "limit": limit,
                "$filter": filter,
                "$orderby": orderby,
            },
            options=CallOptions(extra_headers, extra_query, extra_body, timeout),
        )

    async def create(
        self,
        *,
        input_file_id: str,
        endpoint: str,
        completion_window: str,
        metadata: Mapping[str, str] | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> Batch:
        """Create a batch.

        Starts working through an uploaded file of requests at a lower price than single calls. The
        results are written to a file; their order is not that of the requests, so match them by
        `custom_id`.

        Args:
            input_file_id: The id of the uploaded file of requests: JSON Lines in UTF-8 without a
                byte order mark, all lines for the same batch deployment. Its purpose must be
                `batch`.
            endpoint: The path that the requests are for, such as `/chat/completions`.
            completion_window: How soon the batch should be done. Only `24h` is possible.
            metadata: Names and values of your own, which are kept with the batch.
            extra_headers: Headers to send besides the client's.
            extra_query: Query parameters to send besides the method's.
            extra_body: Members to add to the request body.
            timeout: Seconds, or a `Timeout`, for this call alone.

        Returns:
            The new batch.
        """
        return await self._client.request(
            _CREATE,
            Batch,
            body={
                "input_file_id": input_file_id,
                "endpoint": endpoint,
                "completion_window": completion_window,
                "metadata": metadata,
            },
            options=CallOptions(extra_headers, extra_query, extra_body, timeout),
        )

    async def retrieve(
        self,
        batch_id: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> Batch:
        """Get a batch.

        Reads the state of a batch. Batches take minutes to hours, so once a minute is often enough
        to ask.

        Args:
            batch_id: The id of the batch, which begins with `batch_`.
            extra_headers: Headers to send besides the client's.
            extra_query: Query parameters to send besides the method's.
            extra_body: Members to add to the request body.
            timeout: Seconds, or a `Timeout`, for this call alone.

        Returns:
            The batch.
        """
        return await self._client.request(
            _RETRIEVE,
            Batch,
            path={"batch-id": batch_id},
            options=CallOptions(extra_headers, extra_query, extra_body, timeout),
        )

    async def cancel(
        self,
        batch_id: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> Batch:
        """Cancel a batch.

        Stops a batch that has not ended. It is `cancelling` until the requests under way are done,
        then `cancelled`; the results so far are kept and charged for.

        Args:
            batch_id: The id of the batch, which begins with `batch_`.
            extra_headers: Headers to send besides the client's.
            extra_query: Query parameters to send besides the method's.
            extra_body: Members to add to the request body.
            timeout: Seconds, or a `Timeout`, for this call alone.

        Returns:
            The batch that is being cancelled.
        """
        return await self._client.request(
            _CANCEL,
            Batch,
            path={"batch-id": batch_id},
            options=CallOptions(extra_headers, extra_query, extra_body, timeout),
        )

    async def create_and_poll(
        self,
        *,
        input_file_id: str,
        endpoint: str,
        completion_window: str,
        metadata: Mapping[str, str] | Omit = omit,
        poll_interval_ms: int | Omit = omit,
        max_wait_seconds: float | Omit = omit,
        on_progress: Callable[[Batch], object] | None = None,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> Batch:
        """Create a batch. Waits until it has ended.

        Args:
            input_file_id: The id of the uploaded file of requests: JSON Lines in UTF-8 without a
                byte order mark, all lines for the same batch deployment. Its purpose must be
                `batch`.
            endpoint: The path that the requests are for, such as `/chat/completions`.
            completion_window: How soon the batch should be done. Only `24h` is possible.
            metadata: Names and values of your own, which are kept with the batch.
            poll_interval_ms: Milliseconds between two looks; what the service asks for if it is
                left out, else 60000 by default.
            max_wait_seconds: Seconds after which waiting is given up with a TimeoutError; the
                service goes on.
            on_progress: Called with each state that is seen, the last one included.
            extra_headers: Headers to send besides the client's.
            extra_query: Query parameters to send besides the method's.
            extra_body: Members to add to the request body.
            timeout: Seconds, or a `Timeout`, for this call alone.
        """
        started = await self.create(
            input_file_id=input_file_id,
            endpoint=endpoint,
            completion_window=completion_window,
            metadata=metadata,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
        return await self.poll(
            started.id,
            poll_interval_ms=poll_interval_ms,
            max_wait_seconds=max_wait_seconds,
            on_progress=on_progress,
            extra_headers=extra_headers,
            timeout=timeout,
        )

    def run(
        self,
        requests: Iterable[BatchCompletionCreateParams],
        *,
        model: str,
        state: str | os.PathLike[str],
        attempts: int = 1,
        poll_interval: float = 60.0,
        max_requests: int = 100_000,
        max_bytes: int = 200_000_000,
        on_progress: Callable[[BatchProgress], object] | None = None,
    ) -> AsyncGenerator[BatchResult[ChatCompletion], None]:
        """Put any number of requests through batches, and give what became of each.

        The requests are written to files beside the state file, split where a file would be too
        large. The files are uploaded, a batch is created of each and asked for once in
        `poll_interval` seconds until it has ended, and its results are given while others go on.
        They come in the order in which batches and their requests end. A request that failed is a
        result with an `error`: refused by the service, or never answered by a batch that expired,
        failed or was cancelled.

        Called again with the same `state`, also after the process was killed, it goes on where it
        was: `requests` are not read again once all are on disk, nothing that was sent is sent
        again, and results that were given are given again. Remove the state file, and the files
        beside it, to forget a run. One process at a time can work on it.

        What is saved before each call of the service, and a search of its lists after an answer was
        lost, keep requests from being lost or run twice. That leaves one gap: a batch that the
        service creates late, and does not list within `poll_interval` seconds after it was first
        missed, is created twice. Uploaded files stay on the service.

        Raises ConfigurationError for requests that do not fit, before any is sent, and for a state
        of another run or in use. Connection errors, 408, 429 and failures of the service are borne,
        up to thirty in a row; other errors are raised, and the run can be continued.

        Args:
            requests: The arguments of each call of `client.chat.completions.create`, and a
                `custom_id` if you want one of your own; `model` may be left out.
            model: The batch deployment that answers.
            state: The file that remembers the run; it and its folder are made if need be.
            attempts: How often a request may be in a batch: those that were never answered, or with
                408, 429 or a failure of the service, are put into another batch. Raise it to try
                again what failed in an ended run.
            poll_interval: Seconds between two looks. The service wants no more than one a minute.
            max_requests: The most requests in a file.
            max_bytes: The most bytes of a file.
            on_progress: Called with what is written, sent and done, whenever that may have changed.
        """
        from .._runtime.batching import async_run_batches
        from ..types.chat import ChatCompletion
        from .files import AsyncFiles

        return async_run_batches(
            self._client,
            AsyncFiles,
            type(self),
            "/chat/completions",
            ChatCompletion,
            requests=requests,
            model=model,
            state=state,
            attempts=attempts,
            poll_interval=poll_interval,
            max_requests=max_requests,
            max_bytes=max_bytes,
            on_progress=on_progress,
        )

    def run_embeddings(
        self,
        requests: Iterable[BatchEmbeddingCreateParams],
        *,
        model: str,
        state: str | os.PathLike[str],
        attempts: int = 1,
        poll_interval: float = 60.0,
        max_requests: int = 100_000,
        max_bytes: int = 200_000_000,
        on_progress: Callable[[BatchProgress], object] | None = None,
    ) -> AsyncGenerator[BatchResult[CreateEmbeddingResponse], None]:
        """Put any number of requests through batches, and give what became of each.

        The requests are written to files beside the state file, split where a file would be too
        large. The files are uploaded, a batch is created of each and asked for once in
        `poll_interval` seconds until it has ended, and its results are given while others go on.
        They come in the order in which batches and their requests end. A request that failed is a
        result with an `error`: refused by the service, or never answered by a batch that expired,
        failed or was cancelled.

        Called again with the same `state`, also after the process was killed, it goes on where it
        was: `requests` are not read again once all are on disk, nothing that was sent is sent
        again, and results that were given are given again. Remove the state file, and the files
        beside it, to forget a run. One process at a time can work on it.

        What is saved before each call of the service, and a search of its lists after an answer was
        lost, keep requests from being lost or run twice. That leaves one gap: a batch that the
        service creates late, and does not list within `poll_interval` seconds after it was first
        missed, is created twice. Uploaded files stay on the service.

        Raises ConfigurationError for requests that do not fit, before any is sent, and for a state
        of another run or in use. Connection errors, 408, 429 and failures of the service are borne,
        up to thirty in a row; other errors are raised, and the run can be continued.

        Args:
            requests: The arguments of each call of `client.embeddings.create`, and a `custom_id` if
                you want one of your own; `model` may be left out.
            model: The batch deployment that answers.
            state: The file that remembers the run; it and its folder are made if need be.
            attempts: How often a request may be in a batch: those that were never answered, or with
                408, 429 or a failure of the service, are put into another batch. Raise it to try
                again what failed in an ended run.
            poll_interval: Seconds between two looks. The service wants no more than one a minute.
            max_requests: The most requests in a file.
            max_bytes: The most bytes of a file.
            on_progress: Called with what is written, sent and done, whenever that may have changed.
        """
        from .._runtime.batching import async_run_batches
        from ..types import CreateEmbeddingResponse
        from .files import AsyncFiles

        return async_run_batches(
            self._client,
            AsyncFiles,
            type(self),
            "/embeddings",
            CreateEmbeddingResponse,
            requests=requests,
            model=model,
            state=state,
            attempts=attempts,
            poll_interval=poll_interval,
            max_requests=max_requests,
            max_bytes=max_bytes,
            on_progress=on_progress,
        )

    async def poll(
        self,
        batch_id: str,
        *,
        poll_interval_ms: int | Omit = omit,
        max_wait_seconds: float | Omit = omit,
        on_progress: Callable[[Batch], object] | None = None,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> Batch:
        """Get a batch. Asks for it until it has ended.

        Args:
            batch_id: The id of the batch, which begins with `batch_`.
            poll_interval_ms: Milliseconds between two looks; what the service asks for if it is
                left out, else 60000 by default.
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
                batch_id, extra_headers=extra_headers, extra_query=extra_query, extra_body=extra_body, timeout=timeout
            ),
            Patience(
                ended=("completed", "failed", "expired", "cancelled"),
                interval_ms=poll_interval_ms,
                default_interval_ms=60000,
                max_wait_seconds=max_wait_seconds,
                on_progress=on_progress,
            ),
        )


class BatchesWithRawResponse:
    """`Batches`, each method giving the raw HTTP response."""

    def __init__(self, client: SyncCaller) -> None:
        batches = Batches(raw_caller(client))
        self.list = returns_raw(batches.list)
        self.create = returns_raw(batches.create)
        self.retrieve = returns_raw(batches.retrieve)
        self.cancel = returns_raw(batches.cancel)


class BatchesWithStreamingResponse:
    """`Batches`, each method giving a response whose body is read on demand."""

    def __init__(self, client: SyncCaller) -> None:
        batches = Batches(streamed_caller(client))
        self.list = returns_streamed(batches.list)
        self.create = returns_streamed(batches.create)
        self.retrieve = returns_streamed(batches.retrieve)
        self.cancel = returns_streamed(batches.cancel)


class AsyncBatchesWithRawResponse:
    """`AsyncBatches`, each method giving the raw HTTP response."""

    def __init__(self, client: AsyncCaller) -> None:
        batches = AsyncBatches(async_raw_caller(client))
        self.list = async_returns_raw(batches.list)
        self.create = async_returns_raw(batches.create)
        self.retrieve = async_returns_raw(batches.retrieve)
        self.cancel = async_returns_raw(batches.cancel)


class AsyncBatchesWithStreamingResponse:
    """`AsyncBatches`, each method giving a response whose body is read on demand."""

    def __init__(self, client: AsyncCaller) -> None:
        batches = AsyncBatches(async_streamed_caller(client))
        self.list = async_returns_streamed(batches.list)
        self.create = async_returns_streamed(batches.create)
        self.retrieve = async_returns_streamed(batches.retrieve)
        self.cancel = async_returns_streamed(batches.cancel)
