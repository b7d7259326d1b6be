# Made by aoaigen 0.1.0 from API version 1. Edits are lost when it is made again.

"""`client.forms`: Operations under `/forms`."""

from __future__ import annotations

from functools import cached_property
from types import NoneType
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
from .._runtime.operation import CallOptions, Operation, ParameterStyle
from .._runtime.resource import AsyncResource, SyncResource
from .._runtime.sentinels import not_given, omit

if TYPE_CHECKING:
    from .._runtime.caller import AsyncCaller, SyncCaller
    from .._runtime.sentinels import NotGiven, Omit
    from .._runtime.transport import Timeout
    from .._runtime.types import Body, Headers, Query
    from ..types import PetParam

_CREATE = Operation(
    id="form",
    method="POST",
    path="/forms",
    body="form",
    styles=(
        ParameterStyle("body", "codes", "form"),
        ParameterStyle("body", "owner", "json"),
        ParameterStyle("body", "deep", "deepObject", explode=True),
    ),
)


class Forms(SyncResource):
    """Operations under `/forms`."""

    @cached_property
    def with_raw_response(self) -> FormsWithRawResponse:
        """The same, each method giving the raw HTTP response."""
        return FormsWithRawResponse(self._client)

    @cached_property
    def with_streaming_response(self) -> FormsWithStreamingResponse:
        """The same, each method giving a response whose body is read on demand."""
        return FormsWithStreamingResponse(self._client)

    def create(
        self,
        *,
        name: str,
        tags: list[str] | Omit = omit,
        codes: list[int] | Omit = omit,
        owner: PetParam | Omit = omit,
        deep: PetParam | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> None:
        """(No description.)

        Args:
            name:
            tags:
            codes:
            owner:
            deep:
            extra_headers: Headers to send besides the client's.
            extra_query: Query parameters to send besides the method's.
            extra_body: Members to add to the request body.
            timeout: Seconds, or a `Timeout`, for this call alone.
        """
        return self._client.request(
            _CREATE,
            NoneType,
            body={
                "name": name,
                "tags": tags,
                "codes": codes,
                "owner": owner,
                "deep": deep,
            },
            options=CallOptions(extra_headers, extra_query, extra_body, timeout),
        )


class AsyncForms(AsyncResource):
    """Operations under `/forms`."""

    @cached_property
    def with_raw_response(self) -> AsyncFormsWithRawResponse:
        """The same, each method giving the raw HTTP response."""
        return AsyncFormsWithRawResponse(self._client)

    @cached_property
    def with_streaming_response(self) -> AsyncFormsWithStreamingResponse:
        """The same, each method giving a response whose body is read on demand."""
        return AsyncFormsWithStreamingResponse(self._client)

    async def create(
        self,
        *,
        name: str,
        tags: list[str] | Omit = omit,
        codes: list[int] | Omit = omit,
        owner: PetParam | Omit = omit,
        deep: PetParam | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> None:
        """(No description.)

        Args:
            name:
            tags:
            codes:
            owner:
            deep:
            extra_headers: Headers to send besides the client's.
            extra_query: Query parameters to send besides the method's.
            extra_body: Members to add to the request body.
            timeout: Seconds, or a `Timeout`, for this call alone.
        """
        return await self._client.request(
            _CREATE,
            NoneType,
            body={
                "name": name,
                "tags": tags,
                "codes": codes,
                "owner": owner,
                "deep": deep,
            },
            options=CallOptions(extra_headers, extra_query, extra_body, timeout),
        )


class FormsWithRawResponse:
    """`Forms`, each method giving the raw HTTP response."""

    def __init__(self, client: SyncCaller) -> None:
        forms = Forms(raw_caller(client))
        self.create = returns_raw(forms.create)


class FormsWithStreamingResponse:
    """`Forms`, each method giving a response whose body is read on demand."""

    def __init__(self, client: SyncCaller) -> None:
        forms = Forms(streamed_caller(client))
        self.create = returns_streamed(forms.create)


class AsyncFormsWithRawResponse:
    """`AsyncForms`, each method giving the raw HTTP response."""

    def __init__(self, client: AsyncCaller) -> None:
        forms = AsyncForms(async_raw_caller(client))
        self.create = async_returns_raw(forms.create)


class AsyncFormsWithStreamingResponse:
    """`AsyncForms`, each method giving a response whose body is read on demand."""

    def __init__(self, client: AsyncCaller) -> None:
        forms = AsyncForms(async_streamed_caller(client))
        self.create = async_returns_streamed(forms.create)
