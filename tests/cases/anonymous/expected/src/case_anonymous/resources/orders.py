# Made by aoaigen 0.1.0 from API version 1. Edits are lost when it is made again.

"""`client.orders`: Operations under `/orders`."""

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
from .._runtime.operation import CallOptions, Operation, ParameterStyle
from .._runtime.resource import AsyncResource, SyncResource
from .._runtime.sentinels import not_given, omit
from ..types import CreateOrderResponse

if TYPE_CHECKING:
    from collections.abc import Iterable

    from .._runtime.caller import AsyncCaller, SyncCaller
    from .._runtime.sentinels import NotGiven, Omit
    from .._runtime.transport import Timeout
    from .._runtime.types import Body, Headers, Query
    from ..types import (
        CreateOrderFilterParam,
        CreateOrderRequestLineParam,
        CreateOrderRequestPaymentCardParam,
        CreateOrderRequestPaymentWithIbanParam,
    )

_CREATE = Operation(
    id="create_order",
    method="POST",
    path="/orders",
    body="json",
    styles=(ParameterStyle("query", "filter", "form", explode=True),),
)


class Orders(SyncResource):
    """Operations under `/orders`."""

    @cached_property
    def with_raw_response(self) -> OrdersWithRawResponse:
        """The same, each method giving the raw HTTP response."""
        return OrdersWithRawResponse(self._client)

    @cached_property
    def with_streaming_response(self) -> OrdersWithStreamingResponse:
        """The same, each method giving a response whose body is read on demand."""
        return OrdersWithStreamingResponse(self._client)

    def create(
        self,
        *,
        lines: Iterable[CreateOrderRequestLineParam],
        filter: CreateOrderFilterParam | Omit = omit,
        payment: CreateOrderRequestPaymentCardParam | CreateOrderRequestPaymentWithIbanParam | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> CreateOrderResponse:
        """(No description.)

        Args:
            lines:
            filter:
            payment:
            extra_headers: Headers to send besides the client's.
            extra_query: Query parameters to send besides the method's.
            extra_body: Members to add to the request body.
            timeout: Seconds, or a `Timeout`, for this call alone.

        Returns:
            The order.
        """
        return self._client.request(
            _CREATE,
            CreateOrderResponse,
            query={"filter": filter},
            body={"lines": lines, "payment": payment},
            options=CallOptions(extra_headers, extra_query, extra_body, timeout),
        )


class AsyncOrders(AsyncResource):
    """Operations under `/orders`."""

    @cached_property
    def with_raw_response(self) -> AsyncOrdersWithRawResponse:
        """The same, each method giving the raw HTTP response."""
        return AsyncOrdersWithRawResponse(self._client)

    @cached_property
    def with_streaming_response(self) -> AsyncOrdersWithStreamingResponse:
        """The same, each method giving a response whose body is read on demand."""
        return AsyncOrdersWithStreamingResponse(self._client)

    async def create(
        self,
        *,
        lines: Iterable[CreateOrderRequestLineParam],
        filter: CreateOrderFilterParam | Omit = omit,
        payment: CreateOrderRequestPaymentCardParam | CreateOrderRequestPaymentWithIbanParam | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> CreateOrderResponse:
        """(No description.)

        Args:
            lines:
            filter:
            payment:
            extra_headers: Headers to send besides the client's.
            extra_query: Query parameters to send besides the method's.
            extra_body: Members to add to the request body.
            timeout: Seconds, or a `Timeout`, for this call alone.

        Returns:
            The order.
        """
        return await self._client.request(
            _CREATE,
            CreateOrderResponse,
            query={"filter": filter},
            body={"lines": lines, "payment": payment},
            options=CallOptions(extra_headers, extra_query, extra_body, timeout),
        )


class OrdersWithRawResponse:
    """`Orders`, each method giving the raw HTTP response."""

    def __init__(self, client: SyncCaller) -> None:
        orders = Orders(raw_caller(client))
        self.create = returns_raw(orders.create)


class OrdersWithStreamingResponse:
    """`Orders`, each method giving a response whose body is read on demand."""

    def __init__(self, client: SyncCaller) -> None:
        orders = Orders(streamed_caller(client))
        self.create = returns_streamed(orders.create)


class AsyncOrdersWithRawResponse:
    """`AsyncOrders`, each method giving the raw HTTP response."""

    def __init__(self, client: AsyncCaller) -> None:
        orders = AsyncOrders(async_raw_caller(client))
        self.create = async_returns_raw(orders.create)


class AsyncOrdersWithStreamingResponse:
    """`AsyncOrders`, each method giving a response whose body is read on demand."""

    def __init__(self, client: AsyncCaller) -> None:
        orders = AsyncOrders(async_streamed_caller(client))
        self.create = async_returns_streamed(orders.create)
