# Made by aoaigen 0.1.0 from API version 1. Edits are lost when it is made again.

"""The clients of API version 1."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from ._package import PACKAGE, SERVICE
from ._runtime.service_client import AsyncServiceClient, SyncServiceClient

if TYPE_CHECKING:
    from ._runtime.caller import AsyncCaller, SyncCaller
    from .resources.a import (
        A,
        AsyncA,
        AsyncAWithRawResponse,
        AsyncAWithStreamingResponse,
        AWithRawResponse,
        AWithStreamingResponse,
    )
    from .resources.b import (
        AsyncB,
        AsyncBWithRawResponse,
        AsyncBWithStreamingResponse,
        B,
        BWithRawResponse,
        BWithStreamingResponse,
    )
    from .resources.c import (
        AsyncC,
        AsyncCWithRawResponse,
        AsyncCWithStreamingResponse,
        C,
        CWithRawResponse,
        CWithStreamingResponse,
    )
    from .resources.root import (
        AsyncRoot,
        AsyncRootWithRawResponse,
        AsyncRootWithStreamingResponse,
        Root,
        RootWithRawResponse,
        RootWithStreamingResponse,
    )


class AClient(SyncServiceClient):
    """A client of A, API version 1."""

    _package = PACKAGE
    _service = SERVICE

    @cached_property
    def a(self) -> A:
        """Operations under `/a`."""
        from .resources.a import A

        return A(self._caller)

    @cached_property
    def b(self) -> B:
        """Operations under `/b`."""
        from .resources.b import B

        return B(self._caller)

    @cached_property
    def root(self) -> Root:
        """Operations under `/root`."""
        from .resources.root import Root

        return Root(self._caller)

    @cached_property
    def c(self) -> C:
        """Operations under `/c`."""
        from .resources.c import C

        return C(self._caller)

    @cached_property
    def with_raw_response(self) -> AClientWithRawResponse:
        """The same, each method giving the raw HTTP response."""
        return AClientWithRawResponse(self._caller)

    @cached_property
    def with_streaming_response(self) -> AClientWithStreamingResponse:
        """The same, each method giving a response whose body is read on demand."""
        return AClientWithStreamingResponse(self._caller)


class AsyncAClient(AsyncServiceClient):
    """An asynchronous client of A, API version 1."""

    _package = PACKAGE
    _service = SERVICE

    @cached_property
    def a(self) -> AsyncA:
        """Operations under `/a`."""
        from .resources.a import AsyncA

        return AsyncA(self._caller)

    @cached_property
    def b(self) -> AsyncB:
        """Operations under `/b`."""
        from .resources.b import AsyncB

        return AsyncB(self._caller)

    @cached_property
    def root(self) -> AsyncRoot:
        """Operations under `/root`."""
        from .resources.root import AsyncRoot

        return AsyncRoot(self._caller)

    @cached_property
    def c(self) -> AsyncC:
        """Operations under `/c`."""
        from .resources.c import AsyncC

        return AsyncC(self._caller)

    @cached_property
    def with_raw_response(self) -> AsyncAClientWithRawResponse:
        """The same, each method giving the raw HTTP response."""
        return AsyncAClientWithRawResponse(self._caller)

    @cached_property
    def with_streaming_response(self) -> AsyncAClientWithStreamingResponse:
        """The same, each method giving a response whose body is read on demand."""
        return AsyncAClientWithStreamingResponse(self._caller)


class AClientWithRawResponse:
    """`AClient`, each method giving the raw HTTP response."""

    def __init__(self, client: SyncCaller) -> None:
        self._client = client

    @cached_property
    def a(self) -> AWithRawResponse:
        """Operations under `/a`."""
        from .resources.a import AWithRawResponse

        return AWithRawResponse(self._client)

    @cached_property
    def b(self) -> BWithRawResponse:
        """Operations under `/b`."""
        from .resources.b import BWithRawResponse

        return BWithRawResponse(self._client)

    @cached_property
    def root(self) -> RootWithRawResponse:
        """Operations under `/root`."""
        from .resources.root import RootWithRawResponse

        return RootWithRawResponse(self._client)

    @cached_property
    def c(self) -> CWithRawResponse:
        """Operations under `/c`."""
        from .resources.c import CWithRawResponse

        return CWithRawResponse(self._client)


class AClientWithStreamingResponse:
    """`AClient`, each method giving a response whose body is read on demand."""

    def __init__(self, client: SyncCaller) -> None:
        self._client = client

    @cached_property
    def a(self) -> AWithStreamingResponse:
        """Operations under `/a`."""
        from .resources.a import AWithStreamingResponse

        return AWithStreamingResponse(self._client)

    @cached_property
    def b(self) -> BWithStreamingResponse:
        """Operations under `/b`."""
        from .resources.b import BWithStreamingResponse

        return BWithStreamingResponse(self._client)

    @cached_property
    def root(self) -> RootWithStreamingResponse:
        """Operations under `/root`."""
        from .resources.root import RootWithStreamingResponse

        return RootWithStreamingResponse(self._client)

    @cached_property
    def c(self) -> CWithStreamingResponse:
        """Operations under `/c`."""
        from .resources.c import CWithStreamingResponse

        return CWithStreamingResponse(self._client)


class AsyncAClientWithRawResponse:
    """`AsyncAClient`, each method giving the raw HTTP response."""

    def __init__(self, client: AsyncCaller) -> None:
        self._client = client

    @cached_property
    def a(self) -> AsyncAWithRawResponse:
        """Operations under `/a`."""
        from .resources.a import AsyncAWithRawResponse

        return AsyncAWithRawResponse(self._client)

    @cached_property
    def b(self) -> AsyncBWithRawResponse:
        """Operations under `/b`."""
        from .resources.b import AsyncBWithRawResponse

        return AsyncBWithRawResponse(self._client)

    @cached_property
    def root(self) -> AsyncRootWithRawResponse:
        """Operations under `/root`."""
        from .resources.root import AsyncRootWithRawResponse

        return AsyncRootWithRawResponse(self._client)

    @cached_property
    def c(self) -> AsyncCWithRawResponse:
        """Operations under `/c`."""
        from .resources.c import AsyncCWithRawResponse

        return AsyncCWithRawResponse(self._client)


class AsyncAClientWithStreamingResponse:
    """`AsyncAClient`, each method giving a response whose body is read on demand."""

    def __init__(self, client: AsyncCaller) -> None:
        self._client = client

    @cached_property
    def a(self) -> AsyncAWithStreamingResponse:
        """Operations under `/a`."""
        from .resources.a import AsyncAWithStreamingResponse

        return AsyncAWithStreamingResponse(self._client)

    @cached_property
    def b(self) -> AsyncBWithStreamingResponse:
        """Operations under `/b`."""
        from .resources.b import AsyncBWithStreamingResponse

        return AsyncBWithStreamingResponse(self._client)

    @cached_property
    def root(self) -> AsyncRootWithStreamingResponse:
        """Operations under `/root`."""
        from .resources.root import AsyncRootWithStreamingResponse

        return AsyncRootWithStreamingResponse(self._client)

    @cached_property
    def c(self) -> AsyncCWithStreamingResponse:
        """Operations under `/c`."""
        from .resources.c import AsyncCWithStreamingResponse

        return AsyncCWithStreamingResponse(self._client)
