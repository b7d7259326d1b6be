# Made by aoaigen 0.1.0 from API version 1. Edits are lost when it is made again.

"""The clients of API version 1."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from ._package import PACKAGE, SERVICE
from ._runtime.service_client import AsyncServiceClient, SyncServiceClient

if TYPE_CHECKING:
    from ._runtime.caller import AsyncCaller, SyncCaller
    from .resources.orders import (
        AsyncOrders,
        AsyncOrdersWithRawResponse,
        AsyncOrdersWithStreamingResponse,
        Orders,
        OrdersWithRawResponse,
        OrdersWithStreamingResponse,
    )


class AnonymousClient(SyncServiceClient):
    """A client of Anonymous, API version 1."""

    _package = PACKAGE
    _service = SERVICE

    @cached_property
    def orders(self) -> Orders:
        """Operations under `/orders`."""
        from .resources.orders import Orders

        return Orders(self._caller)

    @cached_property
    def with_raw_response(self) -> AnonymousClientWithRawResponse:
        """The same, each method giving the raw HTTP response."""
        return AnonymousClientWithRawResponse(self._caller)

    @cached_property
    def with_streaming_response(self) -> AnonymousClientWithStreamingResponse:
        """The same, each method giving a response whose body is read on demand."""
        return AnonymousClientWithStreamingResponse(self._caller)


class AsyncAnonymousClient(AsyncServiceClient):
    """An asynchronous client of Anonymous, API version 1."""

    _package = PACKAGE
    _service = SERVICE

    @cached_property
    def orders(self) -> AsyncOrders:
        """Operations under `/orders`."""
        from .resources.orders import AsyncOrders

        return AsyncOrders(self._caller)

    @cached_property
    def with_raw_response(self) -> AsyncAnonymousClientWithRawResponse:
        """The same, each method giving the raw HTTP response."""
        return AsyncAnonymousClientWithRawResponse(self._caller)

    @cached_property
    def with_streaming_response(self) -> AsyncAnonymousClientWithStreamingResponse:
        """The same, each method giving a response whose body is read on demand."""
        return AsyncAnonymousClientWithStreamingResponse(self._caller)


class AnonymousClientWithRawResponse:
    """`AnonymousClient`, each method giving the raw HTTP response."""

    def __init__(self, client: SyncCaller) -> None:
        self._client = client

    @cached_property
    def orders(self) -> OrdersWithRawResponse:
        """Operations under `/orders`."""
        from .resources.orders import OrdersWithRawResponse

        return OrdersWithRawResponse(self._client)


class AnonymousClientWithStreamingResponse:
    """`AnonymousClient`, each method giving a response whose body is read on demand."""

    def __init__(self, client: SyncCaller) -> None:
        self._client = client

    @cached_property
    def orders(self) -> OrdersWithStreamingResponse:
        """Operations under `/orders`."""
        from .resources.orders import OrdersWithStreamingResponse

        return OrdersWithStreamingResponse(self._client)


class AsyncAnonymousClientWithRawResponse:
    """`AsyncAnonymousClient`, each method giving the raw HTTP response."""

    def __init__(self, client: AsyncCaller) -> None:
        self._client = client

    @cached_property
    def orders(self) -> AsyncOrdersWithRawResponse:
        """Operations under `/orders`."""
        from .resources.orders import AsyncOrdersWithRawResponse

        return AsyncOrdersWithRawResponse(self._client)


class AsyncAnonymousClientWithStreamingResponse:
    """`AsyncAnonymousClient`, each method giving a response whose body is read on demand."""

    def __init__(self, client: AsyncCaller) -> None:
        self._client = client

    @cached_property
    def orders(self) -> AsyncOrdersWithStreamingResponse:
        """Operations under `/orders`."""
        from .resources.orders import AsyncOrdersWithStreamingResponse

        return AsyncOrdersWithStreamingResponse(self._client)
