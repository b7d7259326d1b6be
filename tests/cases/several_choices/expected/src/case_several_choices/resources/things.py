# Made by aoaigen 0.1.0 from API version 1. Edits are lost when it is made again.

"""`client.things`: Operations under `/things`."""

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
from ..types import Things

if TYPE_CHECKING:
    from .._runtime.caller import AsyncCaller, SyncCaller
    from .._runtime.sentinels import NotGiven, Omit
    from .._runtime.transport import Timeout
    from .._runtime.types import Body, Headers, Query
    from ..types import (
        A,
        AParam,
        B,
        BParam,
        ThingsBesideAX,
        ThingsBesideAXParam,
        ThingsBesideAY,
        ThingsBesideAYParam,
        ThingsBesideBX,
        ThingsBesideBXParam,
        ThingsBesideBY,
        ThingsBesideBYParam,
        ThingsBothAX,
        ThingsBothAXParam,
        ThingsBothAY,
        ThingsBothAYParam,
        ThingsBothBX,
        ThingsBothBXParam,
        ThingsBothBY,
        ThingsBothBYParam,
        ThingsConstrainedX,
        ThingsConstrainedXParam,
        ThingsConstrainedY,
        ThingsConstrainedYParam,
        ThingsOpen,
        ThingsOpenParam,
        ThingsSameKindBOther,
        ThingsSameKindBOtherParam,
    )

_CREATE = Operation(
    id="create_thing",
    method="POST",
    path="/things",
    body="json",
)


class ThingsResource(SyncResource):
    """Operations under `/things`."""

    @cached_property
    def with_raw_response(self) -> ThingsResourceWithRawResponse:
        """The same, each method giving the raw HTTP response."""
        return ThingsResourceWithRawResponse(self._client)

    @cached_property
    def with_streaming_response(self) -> ThingsResourceWithStreamingResponse:
        """The same, each method giving a response whose body is read on demand."""
        return ThingsResourceWithStreamingResponse(self._client)

    def create(
        self,
        *,
        both: ThingsBothAXParam
        | ThingsBothAX
        | ThingsBothAYParam
        | ThingsBothAY
        | ThingsBothBXParam
        | ThingsBothBX
        | ThingsBothBYParam
        | ThingsBothBY
        | Omit = omit,
        beside: ThingsBesideAXParam
        | ThingsBesideAX
        | ThingsBesideAYParam
        | ThingsBesideAY
        | ThingsBesideBXParam
        | ThingsBesideBX
        | ThingsBesideBYParam
        | ThingsBesideBY
        | Omit = omit,
        constrained: ThingsConstrainedXParam
        | ThingsConstrainedX
        | ThingsConstrainedYParam
        | ThingsConstrainedY
        | Omit = omit,
        twice: AParam | A | BParam | B | Omit = omit,
        same_kind: AParam | A | ThingsSameKindBOtherParam | ThingsSameKindBOther | Omit = omit,
        open: ThingsOpenParam | ThingsOpen | Omit = omit,
        never: AParam | A | BParam | B | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> Things:
        """(No description.)

        Args:
            both:
            beside:
            constrained:
            twice:
            same_kind:
            open:
            never:
            extra_headers: Headers to send besides the client's.
            extra_query: Query parameters to send besides the method's.
            extra_body: Members to add to the request body.
            timeout: Seconds, or a `Timeout`, for this call alone.

        Returns:
            Done.
        """
        return self._client.request(
            _CREATE,
            Things,
            body={
                "both": both,
                "beside": beside,
                "constrained": constrained,
                "twice": twice,
                "same_kind": same_kind,
                "open": open,
                "never": never,
            },
            options=CallOptions(extra_headers, extra_query, extra_body, timeout),
        )


class AsyncThingsResource(AsyncResource):
    """Operations under `/things`."""

    @cached_property
    def with_raw_response(self) -> AsyncThingsResourceWithRawResponse:
        """The same, each method giving the raw HTTP response."""
        return AsyncThingsResourceWithRawResponse(self._client)

    @cached_property
    def with_streaming_response(self) -> AsyncThingsResourceWithStreamingResponse:
        """The same, each method giving a response whose body is read on demand."""
        return AsyncThingsResourceWithStreamingResponse(self._client)

    async def create(
        self,
        *,
        both: ThingsBothAXParam
        | ThingsBothAX
        | ThingsBothAYParam
        | ThingsBothAY
        | ThingsBothBXParam
        | ThingsBothBX
        | ThingsBothBYParam
        | ThingsBothBY
        | Omit = omit,
        beside: ThingsBesideAXParam
        | ThingsBesideAX
        | ThingsBesideAYParam
        | ThingsBesideAY
        | ThingsBesideBXParam
        | ThingsBesideBX
        | ThingsBesideBYParam
        | ThingsBesideBY
        | Omit = omit,
        constrained: ThingsConstrainedXParam
        | ThingsConstrainedX
        | ThingsConstrainedYParam
        | ThingsConstrainedY
        | Omit = omit,
        twice: AParam | A | BParam | B | Omit = omit,
        same_kind: AParam | A | ThingsSameKindBOtherParam | ThingsSameKindBOther | Omit = omit,
        open: ThingsOpenParam | ThingsOpen | Omit = omit,
        never: AParam | A | BParam | B | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> Things:
        """(No description.)

        Args:
            both:
            beside:
            constrained:
            twice:
            same_kind:
            open:
            never:
            extra_headers: Headers to send besides the client's.
            extra_query: Query parameters to send besides the method's.
            extra_body: Members to add to the request body.
            timeout: Seconds, or a `Timeout`, for this call alone.

        Returns:
            Done.
        """
        return await self._client.request(
            _CREATE,
            Things,
            body={
                "both": both,
                "beside": beside,
                "constrained": constrained,
                "twice": twice,
                "same_kind": same_kind,
                "open": open,
                "never": never,
            },
            options=CallOptions(extra_headers, extra_query, extra_body, timeout),
        )


class ThingsResourceWithRawResponse:
    """`ThingsResource`, each method giving the raw HTTP response."""

    def __init__(self, client: SyncCaller) -> None:
        things = ThingsResource(raw_caller(client))
        self.create = returns_raw(things.create)


class ThingsResourceWithStreamingResponse:
    """`ThingsResource`, each method giving a response whose body is read on demand."""

    def __init__(self, client: SyncCaller) -> None:
        things = ThingsResource(streamed_caller(client))
        self.create = returns_streamed(things.create)


class AsyncThingsResourceWithRawResponse:
    """`AsyncThingsResource`, each method giving the raw HTTP response."""

    def __init__(self, client: AsyncCaller) -> None:
        things = AsyncThingsResource(async_raw_caller(client))
        self.create = async_returns_raw(things.create)


class AsyncThingsResourceWithStreamingResponse:
    """`AsyncThingsResource`, each method giving a response whose body is read on demand."""

    def __init__(self, client: AsyncCaller) -> None:
        things = AsyncThingsResource(async_streamed_caller(client))
        self.create = async_returns_streamed(things.create)
