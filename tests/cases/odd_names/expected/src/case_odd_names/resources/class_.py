# Made by aoaigen 0.1.0 from API version 0. Edits are lost when it is made again.

"""`client.class_`: Operations under `/class`."""

from __future__ import annotations

import builtins
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
from ..types import BaseModelSchema

if TYPE_CHECKING:
    from .._runtime.caller import AsyncCaller, SyncCaller
    from .._runtime.sentinels import NotGiven, Omit
    from .._runtime.transport import Timeout
    from .._runtime.types import Body, Headers, Query
    from ..types import OmitSchemaParam, OptionsParam

_IMPORT_ = Operation(
    id="import",
    method="POST",
    path="/class/{self}/import",
    body="json",
)
_LIST = Operation(
    id="list",
    method="GET",
    path="/class",
)


class Class(SyncResource):
    """Operations under `/class`."""

    @cached_property
    def with_raw_response(self) -> ClassWithRawResponse:
        """The same, each method giving the raw HTTP response."""
        return ClassWithRawResponse(self._client)

    @cached_property
    def with_streaming_response(self) -> ClassWithStreamingResponse:
        """The same, each method giving a response whose body is read on demand."""
        return ClassWithStreamingResponse(self._client)

    def import_(
        self,
        self_: str,
        *,
        body_: str,
        from_: str,
        timeout_: int | Omit = omit,
        filter_name: str | Omit = omit,
        argument_2fa: str | Omit = omit,
        omit_: bool | Omit = omit,
        options_: OptionsParam | Omit = omit,
        list: builtins.list[str] | Omit = omit,
        str: str | Omit = omit,
        object: OmitSchemaParam | Omit = omit,
        none: int | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> builtins.list[str]:
        """(No description.)

        Args:
            self_:
            body_:
            from_:
            timeout_:
            filter_name:
            argument_2fa:
            omit_:
            options_:
            list:
            str:
            object:
            none:
            extra_headers: Headers to send besides the client's.
            extra_query: Query parameters to send besides the method's.
            extra_body: Members to add to the request body.
            timeout: Seconds, or a `Timeout`, for this call alone.

        Returns:
            A list.
        """
        return self._client.request(
            _IMPORT_,
            builtins.list[builtins.str],
            path={"self": self_},
            query={
                "timeout": timeout_,
                "filter[name]": filter_name,
                "omit": omit_,
            },
            headers={"2fa": argument_2fa},
            body={
                "body": body_,
                "from": from_,
                "options": options_,
                "list": list,
                "str": str,
                "object": object,
                "None": none,
            },
            options=CallOptions(extra_headers, extra_query, extra_body, timeout),
        )

    def list(
        self,
        *,
        ids: builtins.list[str] | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> BaseModelSchema:
        """(No description.)

        Args:
            ids:
            extra_headers: Headers to send besides the client's.
            extra_query: Query parameters to send besides the method's.
            extra_body: Members to add to the request body.
            timeout: Seconds, or a `Timeout`, for this call alone.

        Returns:
            Models whose properties have odd names.
        """
        return self._client.request(
            _LIST,
            BaseModelSchema,
            query={"ids": ids},
            options=CallOptions(extra_headers, extra_query, extra_body, timeout),
        )


class AsyncClass(AsyncResource):
    """Operations under `/class`."""

    @cached_property
    def with_raw_response(self) -> AsyncClassWithRawResponse:
        """The same, each method giving the raw HTTP response."""
        return AsyncClassWithRawResponse(self._client)

    @cached_property
    def with_streaming_response(self) -> AsyncClassWithStreamingResponse:
        """The same, each method giving a response whose body is read on demand."""
        return AsyncClassWithStreamingResponse(self._client)

    async def import_(
        self,
        self_: str,
        *,
        body_: str,
        from_: str,
        timeout_: int | Omit = omit,
        filter_name: str | Omit = omit,
        argument_2fa: str | Omit = omit,
        omit_: bool | Omit = omit,
        options_: OptionsParam | Omit = omit,
        list: builtins.list[str] | Omit = omit,
        str: str | Omit = omit,
        object: OmitSchemaParam | Omit = omit,
        none: int | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> builtins.list[str]:
        """(No description.)

        Args:
            self_:
            body_:
            from_:
            timeout_:
            filter_name:
            argument_2fa:
            omit_:
            options_:
            list:
            str:
            object:
            none:
            extra_headers: Headers to send besides the client's.
            extra_query: Query parameters to send besides the method's.
            extra_body: Members to add to the request body.
            timeout: Seconds, or a `Timeout`, for this call alone.

        Returns:
            A list.
        """
        return await self._client.request(
            _IMPORT_,
            builtins.list[builtins.str],
            path={"self": self_},
            query={
                "timeout": timeout_,
                "filter[name]": filter_name,
                "omit": omit_,
            },
            headers={"2fa": argument_2fa},
            body={
                "body": body_,
                "from": from_,
                "options": options_,
                "list": list,
                "str": str,
                "object": object,
                "None": none,
            },
            options=CallOptions(extra_headers, extra_query, extra_body, timeout),
        )

    async def list(
        self,
        *,
        ids: builtins.list[str] | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> BaseModelSchema:
        """(No description.)

        Args:
            ids:
            extra_headers: Headers to send besides the client's.
            extra_query: Query parameters to send besides the method's.
            extra_body: Members to add to the request body.
            timeout: Seconds, or a `Timeout`, for this call alone.

        Returns:
            Models whose properties have odd names.
        """
        return await self._client.request(
            _LIST,
            BaseModelSchema,
            query={"ids": ids},
            options=CallOptions(extra_headers, extra_query, extra_body, timeout),
        )


class ClassWithRawResponse:
    """`Class`, each method giving the raw HTTP response."""

    def __init__(self, client: SyncCaller) -> None:
        class_ = Class(raw_caller(client))
        self.import_ = returns_raw(class_.import_)
        self.list = returns_raw(class_.list)


class ClassWithStreamingResponse:
    """`Class`, each method giving a response whose body is read on demand."""

    def __init__(self, client: SyncCaller) -> None:
        class_ = Class(streamed_caller(client))
        self.import_ = returns_streamed(class_.import_)
        self.list = returns_streamed(class_.list)


class AsyncClassWithRawResponse:
    """`AsyncClass`, each method giving the raw HTTP response."""

    def __init__(self, client: AsyncCaller) -> None:
        class_ = AsyncClass(async_raw_caller(client))
        self.import_ = async_returns_raw(class_.import_)
        self.list = async_returns_raw(class_.list)


class AsyncClassWithStreamingResponse:
    """`AsyncClass`, each method giving a response whose body is read on demand."""

    def __init__(self, client: AsyncCaller) -> None:
        class_ = AsyncClass(async_streamed_caller(client))
        self.import_ = async_returns_streamed(class_.import_)
        self.list = async_returns_streamed(class_.list)
