# Made by aoaigen 0.1.0 from API version 2024-08-01-preview. Edits are lost when it is made again.

"""`client.batches`: Many requests in one file, answered within a day at a lower price."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from .._elsewhere import ELSEWHERE
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
    from collections.abc import Callable, Mapping

    from .._runtime.caller import AsyncCaller, SyncCaller
    from .._runtime.pagination import AsyncPaginator
    from .._runtime.sentinels import NotGiven, Omit
    from .._runtime.transport import Timeout
    from .._runtime.types import Body, Headers, Query

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


class Batches(SyncResource, elsewhere=ELSEWHERE["batches"]):
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
            query={"after": after, "limit": limit},
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


class AsyncBatches(AsyncResource, elsewhere=ELSEWHERE["batches"]):
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
            query={"after": after, "limit": limit},
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
