# Made by aoaigen 0.1.0 from API version 1. Edits are lost when it is made again.

"""The resources of the client: a module for each, named as the attribute that leads to it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.lazy import lazy_exports

if TYPE_CHECKING:
    from .orders import (
        AsyncOrders as AsyncOrders,
        AsyncOrdersWithRawResponse as AsyncOrdersWithRawResponse,
        AsyncOrdersWithStreamingResponse as AsyncOrdersWithStreamingResponse,
        Orders as Orders,
        OrdersWithRawResponse as OrdersWithRawResponse,
        OrdersWithStreamingResponse as OrdersWithStreamingResponse,
    )
else:
    __getattr__, __dir__ = lazy_exports(
        __name__,
        {
            "AsyncOrders": ".orders",
            "AsyncOrdersWithRawResponse": ".orders",
            "AsyncOrdersWithStreamingResponse": ".orders",
            "Orders": ".orders",
            "OrdersWithRawResponse": ".orders",
            "OrdersWithStreamingResponse": ".orders",
        },
    )
