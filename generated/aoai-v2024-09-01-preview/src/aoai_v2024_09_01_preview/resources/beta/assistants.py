# Made by aoaigen 0.1.0 from API version 2024-09-01-preview. Edits are lost when it is made again.

"""`client.beta.assistants`: Models with instructions and tools, kept by the service."""

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
from ..._runtime.resource import AsyncResource, SyncResource
from ..._runtime.sentinels import not_given, omit
from ...types.beta import Assistant, AssistantDeleted

if TYPE_CHECKING:
    from collections.abc import Iterable
    from typing import Literal

    from ..._runtime.caller import AsyncCaller, SyncCaller
    from ..._runtime.pagination import AsyncPaginator
    from ..._runtime.sentinels import NotGiven, Omit
    from ..._runtime.transport import Timeout
    from ..._runtime.types import Body, Headers, Query
    from ...types import (
        AssistantResponseFormatOptionParam,
        AssistantToolParam,
        Metadata,
        NewToolResourcesParam,
        ToolResources,
        ToolResourcesParam,
    )

_LIST = Operation(
    id="List_Assistants",
    method="GET",
    path="/assistants",
)
_CREATE = Operation(
    id="Create_Assistant",
    method="POST",
    path="/assistants",
    body="json",
)
_RETRIEVE = Operation(
    id="Get_Assistant",
    method="GET",
    path="/assistants/{assistant_id}",
)
_UPDATE = Operation(
    id="Modify_Assistant",
    method="POST",
    path="/assistants/{assistant_id}",
    body="json",
)
_DELETE = Operation(
    id="Delete_Assistant",
    method="DELETE",
    path="/assistants/{assistant_id}",
)


class Assistants(SyncResource):
    """Models with instructions and tools, kept by the service."""

    @cached_property
    def with_raw_response(self) -> AssistantsWithRawResponse:
        """The same, each method giving the raw HTTP response."""
        return AssistantsWithRawResponse(self._client)

    @cached_property
    def with_streaming_response(self) -> AssistantsWithStreamingResponse:
        """The same, each method giving a response whose body is read on demand."""
        return AssistantsWithStreamingResponse(self._client)

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
    ) -> SyncCursorPage[Assistant]:
        """List assistants.

        Lists the assistants of the resource, a page at a time.

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
            A page of assistants.
        """
        return self._client.page(
            _LIST,
            SyncCursorPage[Assistant],
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
        model: str,
        name: str | None | Omit = omit,
        description: str | None | Omit = omit,
        tools: Iterable[AssistantToolParam] | Omit = omit,
        metadata: Metadata | None | Omit = omit,
        temperature: float | None | Omit = omit,
        top_p: float | None | Omit = omit,
        response_format: AssistantResponseFormatOptionParam | Omit = omit,
        instructions: str | None | Omit = omit,
        tool_resources: NewToolResourcesParam | None | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> Assistant:
        """Create an assistant.

        Stores a model deployment together with instructions and tools under one id, for runs on
        threads. It costs nothing until it runs.

        Args:
            model: The name of the deployment that is to answer.
            name: The name of the assistant, up to 256 characters.
            description: What the assistant is for, up to 512 characters. The model does not read
                it.
            tools: The tools that the model may use, up to 128.
            metadata: Pairs of keys and values of your own.
            temperature: How freely tokens are chosen, from 0, nearly always the likeliest, to 2.
                Change this or `top_p`, not both.
            top_p: The share of the probability that tokens are chosen from, likeliest first: 0.1
                leaves only those that make up the top tenth. Change this or `temperature`, not
                both.
            response_format: What the answers of the model have to look like. With `auto`, text.
            instructions: How the model is to behave in every run of the assistant.
            tool_resources: What the tools work with.
            extra_headers: Headers to send besides the client's.
            extra_query: Query parameters to send besides the method's.
            extra_body: Members to add to the request body.
            timeout: Seconds, or a `Timeout`, for this call alone.

        Returns:
            The new assistant.
        """
        return self._client.request(
            _CREATE,
            Assistant,
            body={
                "model": model,
                "name": name,
                "description": description,
                "tools": tools,
                "metadata": metadata,
                "temperature": temperature,
                "top_p": top_p,
                "response_format": response_format,
                "instructions": instructions,
                "tool_resources": tool_resources,
            },
            options=CallOptions(extra_headers, extra_query, extra_body, timeout),
        )

    def retrieve(
        self,
        assistant_id: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> Assistant:
        """Get an assistant.

        Reads the settings of an assistant.

        Args:
            assistant_id: The id of the assistant, which begins with `asst_`.
            extra_headers: Headers to send besides the client's.
            extra_query: Query parameters to send besides the method's.
            extra_body: Members to add to the request body.
            timeout: Seconds, or a `Timeout`, for this call alone.

        Returns:
            The assistant.
        """
        return self._client.request(
            _RETRIEVE,
            Assistant,
            path={"assistant_id": assistant_id},
            options=CallOptions(extra_headers, extra_query, extra_body, timeout),
        )

    def update(
        self,
        assistant_id: str,
        *,
        name: str | None | Omit = omit,
        description: str | None | Omit = omit,
        tools: Iterable[AssistantToolParam] | Omit = omit,
        metadata: Metadata | None | Omit = omit,
        temperature: float | None | Omit = omit,
        top_p: float | None | Omit = omit,
        response_format: AssistantResponseFormatOptionParam | Omit = omit,
        model: str | Omit = omit,
        instructions: str | None | Omit = omit,
        tool_resources: ToolResourcesParam | ToolResources | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> Assistant:
        """Change an assistant.

        Changes the settings of an assistant that are given and leaves the others. Runs that have
        begun go on with the settings that they began with.

        Args:
            assistant_id: The id of the assistant, which begins with `asst_`.
            name: The name of the assistant, up to 256 characters.
            description: What the assistant is for, up to 512 characters. The model does not read
                it.
            tools: The tools that the model may use, up to 128.
            metadata: Pairs of keys and values of your own.
            temperature: How freely tokens are chosen, from 0, nearly always the likeliest, to 2.
                Change this or `top_p`, not both.
            top_p: The share of the probability that tokens are chosen from, likeliest first: 0.1
                leaves only those that make up the top tenth. Change this or `temperature`, not
                both.
            response_format: What the answers of the model have to look like. With `auto`, text.
            model: The name of the deployment that is to answer.
            instructions: How the model is to behave in every run of the assistant.
            tool_resources: The files and vector stores that the tools of an assistant or a thread
                work with.
            extra_headers: Headers to send besides the client's.
            extra_query: Query parameters to send besides the method's.
            extra_body: Members to add to the request body.
            timeout: Seconds, or a `Timeout`, for this call alone.

        Returns:
            The assistant with its new settings.
        """
        return self._client.request(
            _UPDATE,
            Assistant,
            path={"assistant_id": assistant_id},
            body={
                "name": name,
                "description": description,
                "tools": tools,
                "metadata": metadata,
                "temperature": temperature,
                "top_p": top_p,
                "response_format": response_format,
                "model": model,
                "instructions": instructions,
                "tool_resources": tool_resources,
            },
            options=CallOptions(extra_headers, extra_query, extra_body, timeout),
        )

    def delete(
        self,
        assistant_id: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> AssistantDeleted:
        """Delete an assistant.

        Deletes an assistant. The threads that it ran on stay, and so do its files and vector
        stores.

        Args:
            assistant_id: The id of the assistant, which begins with `asst_`.
            extra_headers: Headers to send besides the client's.
            extra_query: Query parameters to send besides the method's.
            extra_body: Members to add to the request body.
            timeout: Seconds, or a `Timeout`, for this call alone.

        Returns:
            Confirms that the assistant is deleted.
        """
        return self._client.request(
            _DELETE,
            AssistantDeleted,
            path={"assistant_id": assistant_id},
            options=CallOptions(extra_headers, extra_query, extra_body, timeout),
        )


class AsyncAssistants(AsyncResource):
    """Models with instructions and tools, kept by the service."""

    @cached_property
    def with_raw_response(self) -> AsyncAssistantsWithRawResponse:
        """The same, each method giving the raw HTTP response."""
        return AsyncAssistantsWithRawResponse(self._client)

    @cached_property
    def with_streaming_response(self) -> AsyncAssistantsWithStreamingResponse:
        """The same, each method giving a response whose body is read on demand."""
        return AsyncAssistantsWithStreamingResponse(self._client)

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
    ) -> AsyncPaginator[Assistant, AsyncCursorPage[Assistant]]:
        """List assistants.

        Lists the assistants of the resource, a page at a time.

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
            A page of assistants.
        """
        return self._client.page(
            _LIST,
            AsyncCursorPage[Assistant],
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
        model: str,
        name: str | None | Omit = omit,
        description: str | None | Omit = omit,
        tools: Iterable[AssistantToolParam] | Omit = omit,
        metadata: Metadata | None | Omit = omit,
        temperature: float | None | Omit = omit,
        top_p: float | None | Omit = omit,
        response_format: AssistantResponseFormatOptionParam | Omit = omit,
        instructions: str | None | Omit = omit,
        tool_resources: NewToolResourcesParam | None | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> Assistant:
        """Create an assistant.

        Stores a model deployment together with instructions and tools under one id, for runs on
        threads. It costs nothing until it runs.

        Args:
            model: The name of the deployment that is to answer.
            name: The name of the assistant, up to 256 characters.
            description: What the assistant is for, up to 512 characters. The model does not read
                it.
            tools: The tools that the model may use, up to 128.
            metadata: Pairs of keys and values of your own.
            temperature: How freely tokens are chosen, from 0, nearly always the likeliest, to 2.
                Change this or `top_p`, not both.
            top_p: The share of the probability that tokens are chosen from, likeliest first: 0.1
                leaves only those that make up the top tenth. Change this or `temperature`, not
                both.
            response_format: What the answers of the model have to look like. With `auto`, text.
            instructions: How the model is to behave in every run of the assistant.
            tool_resources: What the tools work with.
            extra_headers: Headers to send besides the client's.
            extra_query: Query parameters to send besides the method's.
            extra_body: Members to add to the request body.
            timeout: Seconds, or a `Timeout`, for this call alone.

        Returns:
            The new assistant.
        """
        return await self._client.request(
            _CREATE,
            Assistant,
            body={
                "model": model,
                "name": name,
                "description": description,
                "tools": tools,
                "metadata": metadata,
                "temperature": temperature,
                "top_p": top_p,
                "response_format": response_format,
                "instructions": instructions,
                "tool_resources": tool_resources,
            },
            options=CallOptions(extra_headers, extra_query, extra_body, timeout),
        )

    async def retrieve(
        self,
        assistant_id: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> Assistant:
        """Get an assistant.

        Reads the settings of an assistant.

        Args:
            assistant_id: The id of the assistant, which begins with `asst_`.
            extra_headers: Headers to send besides the client's.
            extra_query: Query parameters to send besides the method's.
            extra_body: Members to add to the request body.
            timeout: Seconds, or a `Timeout`, for this call alone.

        Returns:
            The assistant.
        """
        return await self._client.request(
            _RETRIEVE,
            Assistant,
            path={"assistant_id": assistant_id},
            options=CallOptions(extra_headers, extra_query, extra_body, timeout),
        )

    async def update(
        self,
        assistant_id: str,
        *,
        name: str | None | Omit = omit,
        description: str | None | Omit = omit,
        tools: Iterable[AssistantToolParam] | Omit = omit,
        metadata: Metadata | None | Omit = omit,
        temperature: float | None | Omit = omit,
        top_p: float | None | Omit = omit,
        response_format: AssistantResponseFormatOptionParam | Omit = omit,
        model: str | Omit = omit,
        instructions: str | None | Omit = omit,
        tool_resources: ToolResourcesParam | ToolResources | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> Assistant:
        """Change an assistant.

        Changes the settings of an assistant that are given and leaves the others. Runs that have
        begun go on with the settings that they began with.

        Args:
            assistant_id: The id of the assistant, which begins with `asst_`.
            name: The name of the assistant, up to 256 characters.
            description: What the assistant is for, up to 512 characters. The model does not read
                it.
            tools: The tools that the model may use, up to 128.
            metadata: Pairs of keys and values of your own.
            temperature: How freely tokens are chosen, from 0, nearly always the likeliest, to 2.
                Change this or `top_p`, not both.
            top_p: The share of the probability that tokens are chosen from, likeliest first: 0.1
                leaves only those that make up the top tenth. Change this or `temperature`, not
                both.
            response_format: What the answers of the model have to look like. With `auto`, text.
            model: The name of the deployment that is to answer.
            instructions: How the model is to behave in every run of the assistant.
            tool_resources: The files and vector stores that the tools of an assistant or a thread
                work with.
            extra_headers: Headers to send besides the client's.
            extra_query: Query parameters to send besides the method's.
            extra_body: Members to add to the request body.
            timeout: Seconds, or a `Timeout`, for this call alone.

        Returns:
            The assistant with its new settings.
        """
        return await self._client.request(
            _UPDATE,
            Assistant,
            path={"assistant_id": assistant_id},
            body={
                "name": name,
                "description": description,
                "tools": tools,
                "metadata": metadata,
                "temperature": temperature,
                "top_p": top_p,
                "response_format": response_format,
                "model": model,
                "instructions": instructions,
                "tool_resources": tool_resources,
            },
            options=CallOptions(extra_headers, extra_query, extra_body, timeout),
        )

    async def delete(
        self,
        assistant_id: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> AssistantDeleted:
        """Delete an assistant.

        Deletes an assistant. The threads that it ran on stay, and so do its files and vector
        stores.

        Args:
            assistant_id: The id of the assistant, which begins with `asst_`.
            extra_headers: Headers to send besides the client's.
            extra_query: Query parameters to send besides the method's.
            extra_body: Members to add to the request body.
            timeout: Seconds, or a `Timeout`, for this call alone.

        Returns:
            Confirms that the assistant is deleted.
        """
        return await self._client.request(
            _DELETE,
            AssistantDeleted,
            path={"assistant_id": assistant_id},
            options=CallOptions(extra_headers, extra_query, extra_body, timeout),
        )


class AssistantsWithRawResponse:
    """`Assistants`, each method giving the raw HTTP response."""

    def __init__(self, client: SyncCaller) -> None:
        assistants = Assistants(raw_caller(client))
        self.list = returns_raw(assistants.list)
        self.create = returns_raw(assistants.create)
        self.retrieve = returns_raw(assistants.retrieve)
        self.update = returns_raw(assistants.update)
        self.delete = returns_raw(assistants.delete)


class AssistantsWithStreamingResponse:
    """`Assistants`, each method giving a response whose body is read on demand."""

    def __init__(self, client: SyncCaller) -> None:
        assistants = Assistants(streamed_caller(client))
        self.list = returns_streamed(assistants.list)
        self.create = returns_streamed(assistants.create)
        self.retrieve = returns_streamed(assistants.retrieve)
        self.update = returns_streamed(assistants.update)
        self.delete = returns_streamed(assistants.delete)


class AsyncAssistantsWithRawResponse:
    """`AsyncAssistants`, each method giving the raw HTTP response."""

    def __init__(self, client: AsyncCaller) -> None:
        assistants = AsyncAssistants(async_raw_caller(client))
        self.list = async_returns_raw(assistants.list)
        self.create = async_returns_raw(assistants.create)
        self.retrieve = async_returns_raw(assistants.retrieve)
        self.update = async_returns_raw(assistants.update)
        self.delete = async_returns_raw(assistants.delete)


class AsyncAssistantsWithStreamingResponse:
    """`AsyncAssistants`, each method giving a response whose body is read on demand."""

    def __init__(self, client: AsyncCaller) -> None:
        assistants = AsyncAssistants(async_streamed_caller(client))
        self.list = async_returns_streamed(assistants.list)
        self.create = async_returns_streamed(assistants.create)
        self.retrieve = async_returns_streamed(assistants.retrieve)
        self.update = async_returns_streamed(assistants.update)
        self.delete = async_returns_streamed(assistants.delete)
