# Made by aoaigen 0.1.0 from API version 1. Edits are lost when it is made again.

"""`client.c`: Operations under `/c`."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from ..._runtime.lazy import lazy_exports
from ..._runtime.resource import AsyncResource, SyncResource

if TYPE_CHECKING:
    from ..._runtime.caller import AsyncCaller, SyncCaller
    from .c import (
        CC,
        AsyncCC,
        AsyncCCWithRawResponse,
        AsyncCCWithStreamingResponse,
        CCWithRawResponse,
        CCWithStreamingResponse,
    )


class C(SyncResource):
    """Operations under `/c`."""

    @cached_property
    def c(self) -> CC:
        """Operations under `/c/c`."""
        from .c import CC

        return CC(self._client)

    @cached_property
    def with_raw_response(self) -> CWithRawResponse:
        """The same, each method giving the raw HTTP response."""
        return CWithRawResponse(self._client)

    @cached_property
    def with_streaming_response(self) -> CWithStreamingResponse:
        """The same, each method giving a response whose body is read on demand."""
        return CWithStreamingResponse(self._client)


class AsyncC(AsyncResource):
    """Operations under `/c`."""

    @cached_property
    def c(self) -> AsyncCC:
        """Operations under `/c/c`."""
        from .c import AsyncCC

        return AsyncCC(self._client)

    @cached_property
    def with_raw_response(self) -> AsyncCWithRawResponse:
        """The same, each method giving the raw HTTP response."""
        return AsyncCWithRawResponse(self._client)

    @cached_property
    def with_streaming_response(self) -> AsyncCWithStreamingResponse:
        """The same, each method giving a response whose body is read on demand."""
        return AsyncCWithStreamingResponse(self._client)


class CWithRawResponse:
    """`C`, each method giving the raw HTTP response."""

    def __init__(self, client: SyncCaller) -> None:
        self._client = client

    @cached_property
    def c(self) -> CCWithRawResponse:
        """Operations under `/c/c`."""
        from .c import CCWithRawResponse

        return CCWithRawResponse(self._client)


class CWithStreamingResponse:
    """`C`, each method giving a response whose body is read on demand."""

    def __init__(self, client: SyncCaller) -> None:
        self._client = client

    @cached_property
    def c(self) -> CCWithStreamingResponse:
        """Operations under `/c/c`."""
        from .c import CCWithStreamingResponse

        return CCWithStreamingResponse(self._client)


class AsyncCWithRawResponse:
    """`AsyncC`, each method giving the raw HTTP response."""

    def __init__(self, client: AsyncCaller) -> None:
        self._client = client

    @cached_property
    def c(self) -> AsyncCCWithRawResponse:
        """Operations under `/c/c`."""
        from .c import AsyncCCWithRawResponse

        return AsyncCCWithRawResponse(self._client)


class AsyncCWithStreamingResponse:
    """`AsyncC`, each method giving a response whose body is read on demand."""

    def __init__(self, client: AsyncCaller) -> None:
        self._client = client

    @cached_property
    def c(self) -> AsyncCCWithStreamingResponse:
        """Operations under `/c/c`."""
        from .c import AsyncCCWithStreamingResponse

        return AsyncCCWithStreamingResponse(self._client)


if not TYPE_CHECKING:
    # The classes of the resources below are loaded when they are asked for.
    __getattr__, __dir__ = lazy_exports(
        __name__,
        {
            "AsyncCC": ".c",
            "AsyncCCWithRawResponse": ".c",
            "AsyncCCWithStreamingResponse": ".c",
            "CC": ".c",
            "CCWithRawResponse": ".c",
            "CCWithStreamingResponse": ".c",
        },
    )

__all__ = [
    "AsyncC",
    "AsyncCC",
    "AsyncCCWithRawResponse",
    "AsyncCCWithStreamingResponse",
    "AsyncCWithRawResponse",
    "AsyncCWithStreamingResponse",
    "C",
    "CC",
    "CCWithRawResponse",
    "CCWithStreamingResponse",
    "CWithRawResponse",
    "CWithStreamingResponse",
]
