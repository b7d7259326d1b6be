# Made by aoaigen 0.1.0 from API version 1. Edits are lost when it is made again.

"""What `client.orders` gives."""

from __future__ import annotations

from .._runtime.models import BaseModel


class Customer(BaseModel):
    """(No description.)"""

    address: CustomerAddress | None = None

    tags: list[list[CustomerTag]] | None = None


class CustomerAddress(BaseModel):
    """(No description.)"""

    street: str | None = None


class CustomerTag(BaseModel):
    """(No description.)"""

    key: str | None = None


class CreateOrderResponsePricesValue(BaseModel):
    """(No description.)"""

    net: float | None = None


class CreateOrderResponseHome(BaseModel):
    """(No description.)"""

    street: str | None = None


class CreateOrderResponse(BaseModel):
    """(No description.)"""

    id: str | None = None

    prices: dict[str, CreateOrderResponsePricesValue] | None = None

    customer: Customer | None = None

    home: CreateOrderResponseHome | None = None
