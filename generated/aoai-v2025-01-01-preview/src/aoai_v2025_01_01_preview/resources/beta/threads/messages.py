# Made by aoaigen 0.1.0 from API version 2025-01-01-preview. Edits are lost when it is made again.

"""`client.beta.threads.messages`: What users and assistants say in a thread."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from ...._runtime.caller import (
    async_raw_caller,
    async_returns_raw,
    async_returns_streamed,
    async_streamed_caller,
    raw_caller,
    returns_raw,
    returns_streamed,
    streamed_caller,
)
from ...._runtime.operation import CallOptions, Operation
from ...._runtime.pagination import AsyncCursorPage, SyncCursorPage
from ...._runtime.resource import AsyncResource, SyncResource
from ...._runtime.sentinels import not_given, omit
from ....types.beta import Message
from ....types.beta.threads import MessageDeleted

if TYPE_CHECKING:
    from collections.abc import Iterable
    from typing import Literal

    from ...._runtime.caller import AsyncCaller, SyncCaller
    from ...._runtime.pagination import AsyncPaginator
    from ...._runtime.sentinels import NotGiven, Omit
    from ...._runtime.transport import Timeout
    from ...._runtime.types import Body, Headers, Query
    from ....types import Metadata
    from ....types.beta import MessageAttachment, MessageAttachmentParam, MessageRole

_LIST = Operation(
    id="List_Messages",
    method="GET",
    path="/threads/{thread_id}/messages",
)
_CREATE = Operation(
    id="Create_Message",
    method="POST",
    path="/threads/{thread_id}/messages",
    body="json",
)
_RETRIEVE = Operation(
    id="Get_Message",
    method="GET",
    path="/threads/{thread_id}/messages/{message_id}",
)
_UPDATE = Operation(
    id="Modify_Message",
    method="POST",
    path="/threads/{thread_id}/messages/{message_id}",
    body="json",
)
_DELETE = Operation(
    id="Delete_Message",
    method="DELETE",
    path="/threads/{thread_id}/messages/{message_id}",
)


class Messages(SyncResource):
    """What users and assistants say in a thread."""

    @cached_property
    def with_raw_response(self) -> MessagesWithRawResponse:
        """The same, each method giving the raw HTTP response."""
        return MessagesWithRawResponse(self._client)

    @cached_property
    def with_streaming_response(self) -> MessagesWithStreamingResponse:
        """The same, each method giving a response whose body is read on demand."""
        return MessagesWithStreamingResponse(self._client)

    def list(
        self,
        thread_id: str,
        *,
        limit: int | Omit = omit,
        order: Literal["asc", "desc"] | Omit = omit,
        after: str | Omit = omit,
        before: str | Omit = omit,
        run_id: str | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> SyncCursorPage[Message]:
        """List messages.

        Lists the messages of a thread, a page at a time, the newest first unless `order` says
        otherwise.

        Args:
            thread_id: The id of the thread, which begins with `thread_`.
            limit: The most items that a page holds, 20 if it is left out.
            order: Whether the oldest items come first (`asc`) or the newest (`desc`), which they do
                if it is left out.
            after: The id of the last item of the page before; the first page if it is left out.
            before: The id of the first item of the page after, to page backwards.
            run_id: The id of a run, to list only the messages that it made.
            extra_headers: Headers to send besides the client's.
            extra_query: Query parameters to send besides the method's.
            extra_body: Members to add to the request body.
            timeout: Seconds, or a `Timeout`, for this call alone.

        Returns:
            A page of messages.
        """
        return self._client.page(
            _LIST,
            SyncCursorPage[Message],
            path={"thread_id": thread_id},
            query={
                "limit": limit,
                "order": order,
                "after": after,
                "before": before,
                "run_id": run_id,
            },
            options=CallOptions(extra_headers, extra_query, extra_body, timeout),
        )

    def create(
        self,
        thread_id: str,
        *,
        role: MessageRole,
        content: str,
        attachments: Iterable[MessageAttachmentParam | MessageAttachment] | None | Omit = omit,
        metadata: Metadata | None | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> Message:
        """Create a message.

        Adds a message to a thread. A thread that a run is working on takes none.

        Args:
            thread_id: The id of the thread, which begins with `thread_`.
            role: Who says it, a user or an assistant.
            content: The text of the message.
            attachments: The files that come with the message, and the tools that may use them.
            metadata: Pairs of keys and values of your own.
            extra_headers: Headers to send besides the client's.
            extra_query: Query parameters to send besides the method's.
            extra_body: Members to add to the request body.
            timeout: Seconds, or a `Timeout`, for this call alone.

        Returns:
            The new message.
        """
        return self._client.request(
            _CREATE,
            Message,
            path={"thread_id": thread_id},
            body={
                "role": role,
                "content": content,
                "attachments": attachments,
                "metadata": metadata,
            },
            options=CallOptions(extra_headers, extra_query, extra_body, timeout),
        )

    def retrieve(
        self,
        message_id: str,
        *,
        thread_id: str,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> Message:
        """Get a message.

        Reads a message of a thread.

        Args:
            message_id: The id of the message, which begins with `msg_`.
            thread_id: The id of the thread, which begins with `thread_`.
            extra_headers: Headers to send besides the client's.
            extra_query: Query parameters to send besides the method's.
            extra_body: Members to add to the request body.
            timeout: Seconds, or a `Timeout`, for this call alone.

        Returns:
            The message.
        """
        return self._client.request(
            _RETRIEVE,
            Message,
            path={"message_id": message_id, "thread_id": thread_id},
            options=CallOptions(extra_headers, extra_query, extra_body, timeout),
        )

    def update(
        self,
        message_id: str,
        *,
        thread_id: str,
        metadata: Metadata | None | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> Message:
        """Change a message.

        Changes the metadata of a message. What the message says cannot be changed.

        Args:
            message_id: The id of the message, which begins with `msg_`.
            thread_id: The id of the thread, which begins with `thread_`.
            metadata: Pairs of keys and values of your own.
            extra_headers: Headers to send besides the client's.
            extra_query: Query parameters to send besides the method's.
            extra_body: Members to add to the request body.
            timeout: Seconds, or a `Timeout`, for this call alone.

        Returns:
            The changed message.
        """
        return self._client.request(
            _UPDATE,
            Message,
            path={"message_id": message_id, "thread_id": thread_id},
            body={"metadata": metadata},
            options=CallOptions(extra_headers, extra_query, extra_body, timeout),
        )

    def delete(
        self,
        message_id: str,
        *,
        thread_id: str,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> MessageDeleted:
        """Delete a message.

        Deletes a message from its thread. Later runs no longer see it.

        Args:
            message_id: The id of the message, which begins with `msg_`.
            thread_id: The id of the thread, which begins with `thread_`.
            extra_headers: Headers to send besides the client's.
            extra_query: Query parameters to send besides the method's.
            extra_body: Members to add to the request body.
            timeout: Seconds, or a `Timeout`, for this call alone.

        Returns:
            Confirms that the message is deleted.
        """
        return self._client.request(
            _DELETE,
            MessageDeleted,
            path={"message_id": message_id, "thread_id": thread_id},
            options=CallOptions(extra_headers, extra_query, extra_body, timeout),
        )


class AsyncMessages(AsyncResource):
    """What users and assistants say in a thread."""

    @cached_property
    def with_raw_response(self) -> AsyncMessagesWithRawResponse:
        """The same, each method giving the raw HTTP response."""
        return AsyncMessagesWithRawResponse(self._client)

    @cached_property
    def with_streaming_response(self) -> AsyncMessagesWithStreamingResponse:
        """The same, each method giving a response whose body is read on demand."""
        return AsyncMessagesWithStreamingResponse(self._client)

    def list(
        self,
        thread_id: str,
        *,
        limit: int | Omit = omit,
        order: Literal["asc", "desc"] | Omit = omit,
        after: str | Omit = omit,
        before: str | Omit = omit,
        run_id: str | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> AsyncPaginator[Message, AsyncCursorPage[Message]]:
        """List messages.

        Lists the messages of a thread, a page at a time, the newest first unless `order` says
        otherwise.

        Args:
            thread_id: The id of the thread, which begins with `thread_`.
            limit: The most items that a page holds, 20 if it is left out.
            order: Whether the oldest items come first (`asc`) or the newest (`desc`), which they do
                if it is left out.
            after: The id of the last item of the page before; the first page if it is left out.
            before: The id of the first item of the page after, to page backwards.
            run_id: The id of a run, to list only the messages that it made.
            extra_headers: Headers to send besides the client's.
            extra_query: Query parameters to send besides the method's.
            extra_body: Members to add to the request body.
            timeout: Seconds, or a `Timeout`, for this call alone.

        Returns:
            A page of messages.
        """
        return self._client.page(
            _LIST,
            AsyncCursorPage[Message],
            path={"thread_id": thread_id},
            query={
                "limit": limit,
                "order": order,
                "after": after,
                "before": before,
                "run_id": run_id,
            },
            options=CallOptions(extra_headers, extra_query, extra_body, timeout),
        )

    async def create(
        self,
        thread_id: str,
        *,
        role: MessageRole,
        content: str,
        attachments: Iterable[MessageAttachmentParam | MessageAttachment] | None | Omit = omit,
        metadata: Metadata | None | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> Message:
        """Create a message.

        Adds a message to a thread. A thread that a run is working on takes none.

        Args:
            thread_id: The id of the thread, which begins with `thread_`.
            role: Who says it, a user or an assistant.
            content: The text of the message.
            attachments: The files that come with the message, and the tools that may use them.
            metadata: Pairs of keys and values of your own.
            extra_headers: Headers to send besides the client's.
            extra_query: Query parameters to send besides the method's.
            extra_body: Members to add to the request body.
            timeout: Seconds, or a `Timeout`, for this call alone.

        Returns:
            The new message.
        """
        return await self._client.request(
            _CREATE,
            Message,
            path={"thread_id": thread_id},
            body={
                "role": role,
                "content": content,
                "attachments": attachments,
                "metadata": metadata,
            },
            options=CallOptions(extra_headers, extra_query, extra_body, timeout),
        )

    async def retrieve(
        self,
        message_id: str,
        *,
        thread_id: str,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> Message:
        """Get a message.

        Reads a message of a thread.

        Args:
            message_id: The id of the message, which begins with `msg_`.
            thread_id: The id of the thread, which begins with `thread_`.
            extra_headers: Headers to send besides the client's.
            extra_query: Query parameters to send besides the method's.
            extra_body: Members to add to the request body.
            timeout: Seconds, or a `Timeout`, for this call alone.

        Returns:
            The message.
        """
        return await self._client.request(
            _RETRIEVE,
            Message,
            path={"message_id": message_id, "thread_id": thread_id},
            options=CallOptions(extra_headers, extra_query, extra_body, timeout),
        )

    async def update(
        self,
        message_id: str,
        *,
        thread_id: str,
        metadata: Metadata | None | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> Message:
        """Change a message.

        Changes the metadata of a message. What the message says cannot be changed.

        Args:
            message_id: The id of the message, which begins with `msg_`.
            thread_id: The id of the thread, which begins with `thread_`.
            metadata: Pairs of keys and values of your own.
            extra_headers: Headers to send besides the client's.
            extra_query: Query parameters to send besides the method's.
            extra_body: Members to add to the request body.
            timeout: Seconds, or a `Timeout`, for this call alone.

        Returns:
            The changed message.
        """
        return await self._client.request(
            _UPDATE,
            Message,
            path={"message_id": message_id, "thread_id": thread_id},
            body={"metadata": metadata},
            options=CallOptions(extra_headers, extra_query, extra_body, timeout),
        )

    async def delete(
        self,
        message_id: str,
        *,
        thread_id: str,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> MessageDeleted:
        """Delete a message.

        Deletes a message from its thread. Later runs no longer see it.

        Args:
            message_id: The id of the message, which begins with `msg_`.
            thread_id: The id of the thread, which begins with `thread_`.
            extra_headers: Headers to send besides the client's.
            extra_query: Query parameters to send besides the method's.
            extra_body: Members to add to the request body.
            timeout: Seconds, or a `Timeout`, for this call alone.

        Returns:
            Confirms that the message is deleted.
        """
        return await self._client.request(
            _DELETE,
            MessageDeleted,
            path={"message_id": message_id, "thread_id": thread_id},
            options=CallOptions(extra_headers, extra_query, extra_body, timeout),
        )


class MessagesWithRawResponse:
    """`Messages`, each method giving the raw HTTP response."""

    def __init__(self, client: SyncCaller) -> None:
        messages = Messages(raw_caller(client))
        self.list = returns_raw(messages.list)
        self.create = returns_raw(messages.create)
        self.retrieve = returns_raw(messages.retrieve)
        self.update = returns_raw(messages.update)
        self.delete = returns_raw(messages.delete)


class MessagesWithStreamingResponse:
    """`Messages`, each method giving a response whose body is read on demand."""

    def __init__(self, client: SyncCaller) -> None:
        messages = Messages(streamed_caller(client))
        self.list = returns_streamed(messages.list)
        self.create = returns_streamed(messages.create)
        self.retrieve = returns_streamed(messages.retrieve)
        self.update = returns_streamed(messages.update)
        self.delete = returns_streamed(messages.delete)


class AsyncMessagesWithRawResponse:
    """`AsyncMessages`, each method giving the raw HTTP response."""

    def __init__(self, client: AsyncCaller) -> None:
        messages = AsyncMessages(async_raw_caller(client))
        self.list = async_returns_raw(messages.list)
        self.create = async_returns_raw(messages.create)
        self.retrieve = async_returns_raw(messages.retrieve)
        self.update = async_returns_raw(messages.update)
        self.delete = async_returns_raw(messages.delete)


class AsyncMessagesWithStreamingResponse:
    """`AsyncMessages`, each method giving a response whose body is read on demand."""

    def __init__(self, client: AsyncCaller) -> None:
        messages = AsyncMessages(async_streamed_caller(client))
        self.list = async_returns_streamed(messages.list)
        self.create = async_returns_streamed(messages.create)
        self.retrieve = async_returns_streamed(messages.retrieve)
        self.update = async_returns_streamed(messages.update)
        self.delete = async_returns_streamed(messages.delete)
