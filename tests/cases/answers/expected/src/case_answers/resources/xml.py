# Made by aoaigen 0.1.0 from API version 1. Edits are lost when it is made again.

"""`client.xml`: Operations under `/xml`."""

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
from .._runtime.sentinels import not_given

if TYPE_CHECKING:
    from .._runtime.caller import AsyncCaller, SyncCaller
    from .._runtime.sentinels import NotGiven
    from .._runtime.transport import Timeout
    from .._runtime.types import Body, Headers, Query

_LIST = Operation(
    id="xml",
    method="GET",
    path="/xml",
    accept="application/xml",
)


class Xml(SyncResource):
    """Operations under `/xml`."""

    @cached_property
    def with_raw_response(self) -> XmlWithRawResponse:
        """The same, each method giving the raw HTTP response."""
        return XmlWithRawResponse(self._client)

    @cached_property
    def with_streaming_response(self) -> XmlWithStreamingResponse:
        """The same, each method giving a response whose body is read on demand."""
        return XmlWithStreamingResponse(self._client)

    def list(
        self,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> str:
        """(No description.)

        Args:
            extra_headers: Headers to send besides the client's.
            extra_query: Query parameters to send besides the method's.
            extra_body: Members to add to the request body.
            timeout: Seconds, or a `Timeout`, for this call alone.

        Returns:
            A pet.
        """
        return self._client.request(_LIST, str, options=CallOptions(extra_headers, extra_query, extra_body, timeout))


class AsyncXml(AsyncResource):
    """Operations under `/xml`."""

    @cached_property
    def with_raw_response(self) -> AsyncXmlWithRawResponse:
        """The same, each method giving the raw HTTP response."""
        return AsyncXmlWithRawResponse(self._client)

    @cached_property
    def with_streaming_response(self) -> AsyncXmlWithStreamingResponse:
        """The same, each method giving a response whose body is read on demand."""
        return AsyncXmlWithStreamingResponse(self._client)

    async def list(
        self,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> str:
        """(No description.)

        Args:
            extra_headers: Headers to send besides the client's.
            extra_query: Query parameters to send besides the method's.
            extra_body: Members to add to the request body.
            timeout: Seconds, or a `Timeout`, for this call alone.

        Returns:
            A pet.
        """
        return await self._client.request(
            _LIST, str, options=CallOptions(extra_headers, extra_query, extra_body, timeout)
        )


class XmlWithRawResponse:
    """`Xml`, each method giving the raw HTTP response."""

    def __init__(self, client: SyncCaller) -> None:
        xml = Xml(raw_caller(client))
        self.list = returns_raw(xml.list)


class XmlWithStreamingResponse:
    """`Xml`, each method giving a response whose body is read on demand."""

    def __init__(self, client: SyncCaller) -> None:
        xml = Xml(streamed_caller(client))
        self.list = returns_streamed(xml.list)


class AsyncXmlWithRawResponse:
    """`AsyncXml`, each method giving the raw HTTP response."""

    def __init__(self, client: AsyncCaller) -> None:
        xml = AsyncXml(async_raw_caller(client))
        self.list = async_returns_raw(xml.list)


class AsyncXmlWithStreamingResponse:
    """`AsyncXml`, each method giving a response whose body is read on demand."""

    def __init__(self, client: AsyncCaller) -> None:
        xml = AsyncXml(async_streamed_caller(client))
        self.list = async_returns_streamed(xml.list)
