# Made by aoaigen 0.1.0 from API version 1. Edits are lost when it is made again.

"""`client.b`: Operations under `/b`."""

from __future__ import annotations

from functools import cached_property
from types import NoneType
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
from ..._runtime.lazy import lazy_exports
from ..._runtime.operation import CallOptions, Operation, ParameterStyle
from ..._runtime.resource import AsyncResource, SyncResource
from ..._runtime.sentinels import not_given

if TYPE_CHECKING:
    from ..._runtime.caller import AsyncCaller, SyncCaller
    from ..._runtime.sentinels import NotGiven
    from ..._runtime.transport import Timeout
    from ..._runtime.types import Body, Headers, Query
    from .mend import (
        AsyncMend,
        AsyncMendWithRawResponse,
        AsyncMendWithStreamingResponse,
        Mend,
        MendWithRawResponse,
        MendWithStreamingResponse,
    )

_THREE = Operation(
    id="three",
    method="POST",
    path="/b/{id}/mend",
    styles=(ParameterStyle("path", "id", "simple"),),
)


class B(SyncResource):
    """Operations under `/b`."""

    @cached_property
    def mend(self) -> Mend:
        """Operations under `/b/mend`."""
        from .mend import Mend

        return Mend(self._client)

    @cached_property
    def with_raw_response(self) -> BWithRawResponse:
        """The same, each method giving the raw HTTP response."""
        return BWithRawResponse(self._client)

    @cached_property
    def with_streaming_response(self) -> BWithStreamingResponse:
        """The same, each method giving a response whose body is read on demand."""
        return BWithStreamingResponse(self._client)

    def three(
        self,
        id: object,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> None:
        """(No description.)

        Args:
            id:
            extra_headers: Headers to send besides the client's.
            extra_query: Query parameters to send besides the method's.
            extra_body: Members to add to the request body.
            timeout: Seconds, or a `Timeout`, for this call alone.
        """
        return self._client.request(
            _THREE, NoneType, path={"id": id}, options=CallOptions(extra_headers, extra_query, extra_body, timeout)
        )


class AsyncB(AsyncResource):
    """Operations under `/b`."""

    @cached_property
    def mend(self) -> AsyncMend:
        """Operations under `/b/mend`."""
        from .mend import AsyncMend

        return AsyncMend(self._client)

    @cached_property
    def with_raw_response(self) -> AsyncBWithRawResponse:
        """The same, each method giving the raw HTTP response."""
        return AsyncBWithRawResponse(self._client)

    @cached_property
    def with_streaming_response(self) -> AsyncBWithStreamingResponse:
        """The same, each method giving a response whose body is read on demand."""
        return AsyncBWithStreamingResponse(self._client)

    async def three(
        self,
        id: object,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> None:
        """(No description.)

        Args:
            id:
            extra_headers: Headers to send besides the client's.
            extra_query: Query parameters to send besides the method's.
            extra_body: Members to add to the request body.
            timeout: Seconds, or a `Timeout`, for this call alone.
        """
        return await self._client.request(
            _THREE, NoneType, path={"id": id}, options=CallOptions(extra_headers, extra_query, extra_body, timeout)
        )


class BWithRawResponse:
    """`B`, each method giving the raw HTTP response."""

    def __init__(self, client: SyncCaller) -> None:
        self._client = client
        b = B(raw_caller(client))
        self.three = returns_raw(b.three)

    @cached_property
    def mend(self) -> MendWithRawResponse:
        """Operations under `/b/mend`."""
        from .mend import MendWithRawResponse

        return MendWithRawResponse(self._client)


class BWithStreamingResponse:
    """`B`, each method giving a response whose body is read on demand."""

    def __init__(self, client: SyncCaller) -> None:
        self._client = client
        b = B(streamed_caller(client))
        self.three = returns_streamed(b.three)

    @cached_property
    def mend(self) -> MendWithStreamingResponse:
        """Operations under `/b/mend`."""
        from .mend import MendWithStreamingResponse

        return MendWithStreamingResponse(self._client)


class AsyncBWithRawResponse:
    """`AsyncB`, each method giving the raw HTTP response."""

    def __init__(self, client: AsyncCaller) -> None:
        self._client = client
        b = AsyncB(async_raw_caller(client))
        self.three = async_returns_raw(b.three)

    @cached_property
    def mend(self) -> AsyncMendWithRawResponse:
        """Operations under `/b/mend`."""
        from .mend import AsyncMendWithRawResponse

        return AsyncMendWithRawResponse(self._client)


class AsyncBWithStreamingResponse:
    """`AsyncB`, each method giving a response whose body is read on demand."""

    def __init__(self, client: AsyncCaller) -> None:
        self._client = client
        b = AsyncB(async_streamed_caller(client))
        self.three = async_returns_streamed(b.three)

    @cached_property
    def mend(self) -> AsyncMendWithStreamingResponse:
        """Operations under `/b/mend`."""
        from .mend import AsyncMendWithStreamingResponse

        return AsyncMendWithStreamingResponse(self._client)


if not TYPE_CHECKING:
    # The classes of the resources below are loaded when they are asked for.
    __getattr__, __dir__ = lazy_exports(
        __name__,
        {
            "AsyncMend": ".mend",
            "AsyncMendWithRawResponse": ".mend",
            "AsyncMendWithStreamingResponse": ".mend",
            "Mend": ".mend",
            "MendWithRawResponse": ".mend",
            "MendWithStreamingResponse": ".mend",
        },
    )

__all__ = [
    "AsyncB",
    "AsyncBWithRawResponse",
    "AsyncBWithStreamingResponse",
    "AsyncMend",
    "AsyncMendWithRawResponse",
    "AsyncMendWithStreamingResponse",
    "B",
    "BWithRawResponse",
    "BWithStreamingResponse",
    "Mend",
    "MendWithRawResponse",
    "MendWithStreamingResponse",
]
