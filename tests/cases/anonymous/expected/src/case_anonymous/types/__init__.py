# Made by aoaigen 0.1.0 from API version 1. Edits are lost when it is made again.

"""The types of the client."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.lazy import lazy_exports

if TYPE_CHECKING:
    from ._orders import (
        CreateOrderResponse as CreateOrderResponse,
        CreateOrderResponseHome as CreateOrderResponseHome,
        CreateOrderResponsePricesValue as CreateOrderResponsePricesValue,
        Customer as Customer,
        CustomerAddress as CustomerAddress,
        CustomerTag as CustomerTag,
    )
    from ._orders_params import (
        CreateOrderFilterParam as CreateOrderFilterParam,
        CreateOrderRequestLineParam as CreateOrderRequestLineParam,
        CreateOrderRequestPaymentCardParam as CreateOrderRequestPaymentCardParam,
        CreateOrderRequestPaymentWithIbanParam as CreateOrderRequestPaymentWithIbanParam,
        OrderCreateParams as OrderCreateParams,
    )
else:
    __getattr__, __dir__ = lazy_exports(
        __name__,
        {
            "CreateOrderFilterParam": "._orders_params",
            "CreateOrderRequestLineParam": "._orders_params",
            "CreateOrderRequestPaymentCardParam": "._orders_params",
            "CreateOrderRequestPaymentWithIbanParam": "._orders_params",
            "CreateOrderResponse": "._orders",
            "CreateOrderResponseHome": "._orders",
            "CreateOrderResponsePricesValue": "._orders",
            "Customer": "._orders",
            "CustomerAddress": "._orders",
            "CustomerTag": "._orders",
            "OrderCreateParams": "._orders_params",
        },
    )
