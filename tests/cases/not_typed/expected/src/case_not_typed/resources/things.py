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
from ..types import Thing

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping
    from typing import Literal

    from .._runtime.caller import AsyncCaller, SyncCaller
    from .._runtime.sentinels import NotGiven, Omit
    from .._runtime.transport import Timeout
    from .._runtime.types import Body, Headers, Query
    from ..types import (
        ThingBeside,
        ThingBesideParam,
        ThingChoiceAFourth,
        ThingChoiceAFourthParam,
        ThingChoiceOption5,
        ThingChoiceOption5Param,
        ThingChoiceThird,
        ThingChoiceThirdParam,
        ThingChoiceWithId,
        ThingChoiceWithIdParam,
        ThingChoiceWithUrl,
        ThingChoiceWithUrlParam,
        ThingConditional,
        ThingConditionalParam,
        ThingDependent,
        ThingDependentParam,
        ThingPatternsValueWithA,
        ThingPatternsValueWithAParam,
        ThingTupleSecond,
        ThingTupleSecondParam,
        ThingUnevaluated,
        ThingUnevaluatedParam,
        ThingWrongObject,
        ThingWrongObjectParam,
    )

_CREATE = Operation(
    id="create_thing",
    method="POST",
    path="/things",
    body="json",
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

    def create(
        self,
        *,
        not_: object | Omit = omit,
        conditional: ThingConditionalParam | ThingConditional | Omit = omit,
        dependent: ThingDependentParam | ThingDependent | Omit = omit,
        named: Mapping[str, int] | Omit = omit,
        contains: list[str] | Omit = omit,
        patterns: Mapping[str, str | int | ThingPatternsValueWithAParam | ThingPatternsValueWithA] | Omit = omit,
        beside: ThingBesideParam | ThingBeside | Omit = omit,
        unevaluated: ThingUnevaluatedParam | ThingUnevaluated | Omit = omit,
        tuple: Iterable[str | ThingTupleSecondParam | ThingTupleSecond] | Omit = omit,
        nothing: object | Omit = omit,
        no_value: object | Omit = omit,
        no_text: str | Omit = omit,
        twice: Literal["a"] | Omit = omit,
        or_null: Literal["a"] | None | Omit = omit,
        mixed: Literal["a"] | Literal[1] | float | Literal[True] | Omit = omit,
        objects: object | Omit = omit,
        only_null: object | Omit = omit,
        wrong_default: int | Omit = omit,
        wrong_list: list[str] | Omit = omit,
        wrong_object: ThingWrongObjectParam | ThingWrongObject | Omit = omit,
        wrong_choice: str | int | Omit = omit,
        unknown: str | Omit = omit,
        choice: ThingChoiceWithUrlParam
        | ThingChoiceWithUrl
        | ThingChoiceWithIdParam
        | ThingChoiceWithId
        | ThingChoiceThirdParam
        | ThingChoiceThird
        | ThingChoiceAFourthParam
        | ThingChoiceAFourth
        | ThingChoiceOption5Param
        | ThingChoiceOption5
        | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> Thing:
        """(No description.)

        Args:
            not_:
            conditional:
            dependent:
            named:
            contains:
            patterns:
            beside:
            unevaluated:
            tuple:
            nothing:
            no_value:
            no_text:
            twice:
            or_null:
            mixed:
            objects:
            only_null:
            wrong_default:
            wrong_list:
            wrong_object:
            wrong_choice:
            unknown:
            choice:
            extra_headers: Headers to send besides the client's.
            extra_query: Query parameters to send besides the method's.
            extra_body: Members to add to the request body.
            timeout: Seconds, or a `Timeout`, for this call alone.

        Returns:
            It.
        """
        return self._client.request(
            _CREATE,
            Thing,
            body={
                "not": not_,
                "conditional": conditional,
                "dependent": dependent,
                "named": named,
                "contains": contains,
                "patterns": patterns,
                "beside": beside,
                "unevaluated": unevaluated,
                "tuple": tuple,
                "nothing": nothing,
                "no_value": no_value,
                "no_text": no_text,
                "twice": twice,
                "or_null": or_null,
                "mixed": mixed,
                "objects": objects,
                "only_null": only_null,
                "wrong_default": wrong_default,
                "wrong_list": wrong_list,
                "wrong_object": wrong_object,
                "wrong_choice": wrong_choice,
                "unknown": unknown,
                "choice": choice,
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

    async def create(
        self,
        *,
        not_: object | Omit = omit,
        conditional: ThingConditionalParam | ThingConditional | Omit = omit,
        dependent: ThingDependentParam | ThingDependent | Omit = omit,
        named: Mapping[str, int] | Omit = omit,
        contains: list[str] | Omit = omit,
        patterns: Mapping[str, str | int | ThingPatternsValueWithAParam | ThingPatternsValueWithA] | Omit = omit,
        beside: ThingBesideParam | ThingBeside | Omit = omit,
        unevaluated: ThingUnevaluatedParam | ThingUnevaluated | Omit = omit,
        tuple: Iterable[str | ThingTupleSecondParam | ThingTupleSecond] | Omit = omit,
        nothing: object | Omit = omit,
        no_value: object | Omit = omit,
        no_text: str | Omit = omit,
        twice: Literal["a"] | Omit = omit,
        or_null: Literal["a"] | None | Omit = omit,
        mixed: Literal["a"] | Literal[1] | float | Literal[True] | Omit = omit,
        objects: object | Omit = omit,
        only_null: object | Omit = omit,
        wrong_default: int | Omit = omit,
        wrong_list: list[str] | Omit = omit,
        wrong_object: ThingWrongObjectParam | ThingWrongObject | Omit = omit,
        wrong_choice: str | int | Omit = omit,
        unknown: str | Omit = omit,
        choice: ThingChoiceWithUrlParam
        | ThingChoiceWithUrl
        | ThingChoiceWithIdParam
        | ThingChoiceWithId
        | ThingChoiceThirdParam
        | ThingChoiceThird
        | ThingChoiceAFourthParam
        | ThingChoiceAFourth
        | ThingChoiceOption5Param
        | ThingChoiceOption5
        | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> Thing:
        """(No description.)

        Args:
            not_:
            conditional:
            dependent:
            named:
            contains:
            patterns:
            beside:
            unevaluated:
            tuple:
            nothing:
            no_value:
            no_text:
            twice:
            or_null:
            mixed:
            objects:
            only_null:
            wrong_default:
            wrong_list:
            wrong_object:
            wrong_choice:
            unknown:
            choice:
            extra_headers: Headers to send besides the client's.
            extra_query: Query parameters to send besides the method's.
            extra_body: Members to add to the request body.
            timeout: Seconds, or a `Timeout`, for this call alone.

        Returns:
            It.
        """
        return await self._client.request(
            _CREATE,
            Thing,
            body={
                "not": not_,
                "conditional": conditional,
                "dependent": dependent,
                "named": named,
                "contains": contains,
                "patterns": patterns,
                "beside": beside,
                "unevaluated": unevaluated,
                "tuple": tuple,
                "nothing": nothing,
                "no_value": no_value,
                "no_text": no_text,
                "twice": twice,
                "or_null": or_null,
                "mixed": mixed,
                "objects": objects,
                "only_null": only_null,
                "wrong_default": wrong_default,
                "wrong_list": wrong_list,
                "wrong_object": wrong_object,
                "wrong_choice": wrong_choice,
                "unknown": unknown,
                "choice": choice,
            },
            options=CallOptions(extra_headers, extra_query, extra_body, timeout),
        )


class ThingsWithRawResponse:
    """`Things`, each method giving the raw HTTP response."""

    def __init__(self, client: SyncCaller) -> None:
        things = Things(raw_caller(client))
        self.create = returns_raw(things.create)


class ThingsWithStreamingResponse:
    """`Things`, each method giving a response whose body is read on demand."""

    def __init__(self, client: SyncCaller) -> None:
        things = Things(streamed_caller(client))
        self.create = returns_streamed(things.create)


class AsyncThingsWithRawResponse:
    """`AsyncThings`, each method giving the raw HTTP response."""

    def __init__(self, client: AsyncCaller) -> None:
        things = AsyncThings(async_raw_caller(client))
        self.create = async_returns_raw(things.create)


class AsyncThingsWithStreamingResponse:
    """`AsyncThings`, each method giving a response whose body is read on demand."""

    def __init__(self, client: AsyncCaller) -> None:
        things = AsyncThings(async_streamed_caller(client))
        self.create = async_returns_streamed(things.create)
