# Made by aoaigen 0.1.0 from API version 1. Edits are lost when it is made again.

"""`client.a`: Operations under `/a`."""

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
from .._runtime.resource import AsyncResource, SyncResource
from .._runtime.sentinels import not_given, omit
from ..types import BodySchema

if TYPE_CHECKING:
    from .._runtime.caller import AsyncCaller, SyncCaller
    from .._runtime.sentinels import NotGiven, Omit
    from .._runtime.transport import Timeout
    from .._runtime.types import Body, Headers, Query
    from ..types import (
        ACreateParamsSchema,
        ACreateParamsSchemaParam,
        BaseModelSchema,
        BaseModelSchemaParam,
        LoneParamSchema,
        LoneParamSchemaParam,
        SomeThing,
        SomeThing2,
        SomeThingParam,
        SomeThingParamSchema,
        SomeThingParamSchemaParam,
        StreamSchema,
        StreamSchemaParam,
        TypedDictSchema,
    )

_CREATE = Operation(
    id="schemas",
    method="POST",
    path="/a",
    body="json",
)


class A(SyncResource):
    """Operations under `/a`."""

    @cached_property
    def with_raw_response(self) -> AWithRawResponse:
        """The same, each method giving the raw HTTP response."""
        return AWithRawResponse(self._client)

    @cached_property
    def with_streaming_response(self) -> AWithStreamingResponse:
        """The same, each method giving a response whose body is read on demand."""
        return AWithStreamingResponse(self._client)

    def create(
        self,
        *,
        one: SomeThingParam | SomeThing | Omit = omit,
        two: SomeThing2 | Omit = omit,
        three: SomeThingParamSchemaParam | SomeThingParamSchema | Omit = omit,
        four: ACreateParamsSchemaParam | ACreateParamsSchema | Omit = omit,
        five: LoneParamSchemaParam | LoneParamSchema | Omit = omit,
        six: StreamSchemaParam | StreamSchema | Omit = omit,
        seven: BaseModelSchemaParam | BaseModelSchema | Omit = omit,
        eight: TypedDictSchema | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> BodySchema:
        """(No description.)

        Args:
            one:
            two:
            three:
            four:
            five:
            six:
            seven:
            eight:
            extra_headers: Headers to send besides the client's.
            extra_query: Query parameters to send besides the method's.
            extra_body: Members to add to the request body.
            timeout: Seconds, or a `Timeout`, for this call alone.

        Returns:
            Fine.
        """
        return self._client.request(
            _CREATE,
            BodySchema,
            body={
                "one": one,
                "two": two,
                "three": three,
                "four": four,
                "five": five,
                "six": six,
                "seven": seven,
                "eight": eight,
            },
            options=CallOptions(extra_headers, extra_query, extra_body, timeout),
        )


class AsyncA(AsyncResource):
    """Operations under `/a`."""

    @cached_property
    def with_raw_response(self) -> AsyncAWithRawResponse:
        """The same, each method giving the raw HTTP response."""
        return AsyncAWithRawResponse(self._client)

    @cached_property
    def with_streaming_response(self) -> AsyncAWithStreamingResponse:
        """The same, each method giving a response whose body is read on demand."""
        return AsyncAWithStreamingResponse(self._client)

    async def create(
        self,
        *,
        one: SomeThingParam | SomeThing | Omit = omit,
        two: SomeThing2 | Omit = omit,
        three: SomeThingParamSchemaParam | SomeThingParamSchema | Omit = omit,
        four: ACreateParamsSchemaParam | ACreateParamsSchema | Omit = omit,
        five: LoneParamSchemaParam | LoneParamSchema | Omit = omit,
        six: StreamSchemaParam | StreamSchema | Omit = omit,
        seven: BaseModelSchemaParam | BaseModelSchema | Omit = omit,
        eight: TypedDictSchema | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> BodySchema:
        """(No description.)

        Args:
            one:
            two:
            three:
            four:
            five:
            six:
            seven:
            eight:
            extra_headers: Headers to send besides the client's.
            extra_query: Query parameters to send besides the method's.
            extra_body: Members to add to the request body.
            timeout: Seconds, or a `Timeout`, for this call alone.

        Returns:
            Fine.
        """
        return await self._client.request(
            _CREATE,
            BodySchema,
            body={
                "one": one,
                "two": two,
                "three": three,
                "four": four,
                "five": five,
                "six": six,
                "seven": seven,
                "eight": eight,
            },
            options=CallOptions(extra_headers, extra_query, extra_body, timeout),
        )


class AWithRawResponse:
    """`A`, each method giving the raw HTTP response."""

    def __init__(self, client: SyncCaller) -> None:
        a = A(raw_caller(client))
        self.create = returns_raw(a.create)


class AWithStreamingResponse:
    """`A`, each method giving a response whose body is read on demand."""

    def __init__(self, client: SyncCaller) -> None:
        a = A(streamed_caller(client))
        self.create = returns_streamed(a.create)


class AsyncAWithRawResponse:
    """`AsyncA`, each method giving the raw HTTP response."""

    def __init__(self, client: AsyncCaller) -> None:
        a = AsyncA(async_raw_caller(client))
        self.create = async_returns_raw(a.create)


class AsyncAWithStreamingResponse:
    """`AsyncA`, each method giving a response whose body is read on demand."""

    def __init__(self, client: AsyncCaller) -> None:
        a = AsyncA(async_streamed_caller(client))
        self.create = async_returns_streamed(a.create)
