# Made by aoaigen 0.1.0 from API version 1. Edits are lost when it is made again.

"""`client.things`: Operations under `/things`."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, cast

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
from .._runtime.operation import CallOptions, Operation, ParameterStyle
from .._runtime.resource import AsyncResource, SyncResource
from .._runtime.sentinels import not_given, omit
from ..types import Thing

if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Literal

    from .._runtime.caller import AsyncCaller, SyncCaller
    from .._runtime.sentinels import NotGiven, Omit
    from .._runtime.streaming import AsyncStream, Stream
    from .._runtime.transport import Timeout
    from .._runtime.types import Body, Headers, Query
    from ..types import ThingPartObject, ThingPartObject2, ThingPartObject2Param, ThingPartObjectParam

_RETRIEVE = Operation(
    id="get_things_id",
    method="GET",
    path="/things/{id}",
    styles=(ParameterStyle("query", "filter", "json"),),
)
_LIST = Operation(
    id="again",
    method="GET",
    path="/things",
    accept="application/jsonl",
    lines=True,
)
_CREATE = Operation(
    id="post_things",
    method="POST",
    path="/things",
    body="json",
    accept="text/*",
)


class Things(SyncResource):
    """Operations under `/things`."""

    @cached_property
    def with_raw_response(self) -> ThingsWithRawResponse:
        """The same, each method giving the raw HTTP response."""
        return ThingsWithRawResponse(self._client)

    @cached_property
    def with_streaming_response(self) -> ThingsWithStreamingResponse:
        """The same, each method giving a response whose body is read on demand."""
        return ThingsWithStreamingResponse(self._client)

    def retrieve(
        self,
        id: str,
        *,
        filter: Mapping[str, object] | Omit = omit,
        limit: int | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> Thing | str:
        """(No description.)

        Args:
            id:
            filter:
            limit:
            extra_headers: Headers to send besides the client's.
            extra_query: Query parameters to send besides the method's.
            extra_body: Members to add to the request body.
            timeout: Seconds, or a `Timeout`, for this call alone.

        Returns:
        """
        return self._client.request(
            _RETRIEVE,
            cast("type[Thing | str]", Thing | str),
            path={"id": id},
            query={"filter": filter, "limit": limit},
            options=CallOptions(extra_headers, extra_query, extra_body, timeout),
        )

    def list(
        self,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> Stream[Thing]:
        """(No description.)

        Args:
            extra_headers: Headers to send besides the client's.
            extra_query: Query parameters to send besides the method's.
            extra_body: Members to add to the request body.
            timeout: Seconds, or a `Timeout`, for this call alone.

        Returns:
            Lines.
        """
        return self._client.stream(_LIST, Thing, options=CallOptions(extra_headers, extra_query, extra_body, timeout))

    def create(
        self,
        *,
        id: str,
        level: Literal[1, 2] | Omit = omit,
        choice: Literal["a", "1"] | Omit = omit,
        part: ThingPartObjectParam | ThingPartObject | Omit = omit,
        body_part: ThingPartObject2Param | ThingPartObject2 | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> str:
        """(No description.)

        Args:
            id:
            level:
            choice:
            part:
            body_part:
            extra_headers: Headers to send besides the client's.
            extra_query: Query parameters to send besides the method's.
            extra_body: Members to add to the request body.
            timeout: Seconds, or a `Timeout`, for this call alone.

        Returns:
            Text.
        """
        return self._client.request(
            _CREATE,
            str,
            body={
                "id": id,
                "level": level,
                "choice": choice,
                "part": part,
                "Part": body_part,
            },
            options=CallOptions(extra_headers, extra_query, extra_body, timeout),
        )


class AsyncThings(AsyncResource):
    """Operations under `/things`."""

    @cached_property
    def with_raw_response(self) -> AsyncThingsWithRawResponse:
        """The same, each method giving the raw HTTP response."""
        return AsyncThingsWithRawResponse(self._client)

    @cached_property
    def with_streaming_response(self) -> AsyncThingsWithStreamingResponse:
        """The same, each method giving a response whose body is read on demand."""
        return AsyncThingsWithStreamingResponse(self._client)

    async def retrieve(
        self,
        id: str,
        *,
        filter: Mapping[str, object] | Omit = omit,
        limit: int | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> Thing | str:
        """(No description.)

        Args:
            id:
            filter:
            limit:
            extra_headers: Headers to send besides the client's.
            extra_query: Query parameters to send besides the method's.
            extra_body: Members to add to the request body.
            timeout: Seconds, or a `Timeout`, for this call alone.

        Returns:
        """
        return await self._client.request(
            _RETRIEVE,
            cast("type[Thing | str]", Thing | str),
            path={"id": id},
            query={"filter": filter, "limit": limit},
            options=CallOptions(extra_headers, extra_query, extra_body, timeout),
        )

    async def list(
        self,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> AsyncStream[Thing]:
        """(No description.)

        Args:
            extra_headers: Headers to send besides the client's.
            extra_query: Query parameters to send besides the method's.
            extra_body: Members to add to the request body.
            timeout: Seconds, or a `Timeout`, for this call alone.

        Returns:
            Lines.
        """
        return await self._client.stream(
            _LIST, Thing, options=CallOptions(extra_headers, extra_query, extra_body, timeout)
        )

    async def create(
        self,
        *,
        id: str,
        level: Literal[1, 2] | Omit = omit,
        choice: Literal["a", "1"] | Omit = omit,
        part: ThingPartObjectParam | ThingPartObject | Omit = omit,
        body_part: ThingPartObject2Param | ThingPartObject2 | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> str:
        """(No description.)

        Args:
            id:
            level:
            choice:
            part:
            body_part:
            extra_headers: Headers to send besides the client's.
            extra_query: Query parameters to send besides the method's.
            extra_body: Members to add to the request body.
            timeout: Seconds, or a `Timeout`, for this call alone.

        Returns:
            Text.
        """
        return await self._client.request(
            _CREATE,
            str,
            body={
                "id": id,
                "level": level,
                "choice": choice,
                "part": part,
                "Part": body_part,
            },
            options=CallOptions(extra_headers, extra_query, extra_body, timeout),
        )


class ThingsWithRawResponse:
    """`Things`, each method giving the raw HTTP response."""

    def __init__(self, client: SyncCaller) -> None:
        things = Things(raw_caller(client))
        self.retrieve = returns_raw(things.retrieve)
        self.list = returns_raw(things.list)
        self.create = returns_raw(things.create)


class ThingsWithStreamingResponse:
    """`Things`, each method giving a response whose body is read on demand."""

    def __init__(self, client: SyncCaller) -> None:
        things = Things(streamed_caller(client))
        self.retrieve = returns_streamed(things.retrieve)
        self.list = returns_streamed(things.list)
        self.create = returns_streamed(things.create)


class AsyncThingsWithRawResponse:
    """`AsyncThings`, each method giving the raw HTTP response."""

    def __init__(self, client: AsyncCaller) -> None:
        things = AsyncThings(async_raw_caller(client))
        self.retrieve = async_returns_raw(things.retrieve)
        self.list = async_returns_raw(things.list)
        self.create = async_returns_raw(things.create)


class AsyncThingsWithStreamingResponse:
    """`AsyncThings`, each method giving a response whose body is read on demand."""

    def __init__(self, client: AsyncCaller) -> None:
        things = AsyncThings(async_streamed_caller(client))
        self.retrieve = async_returns_streamed(things.retrieve)
        self.list = async_returns_streamed(things.list)
        self.create = async_returns_streamed(things.create)
