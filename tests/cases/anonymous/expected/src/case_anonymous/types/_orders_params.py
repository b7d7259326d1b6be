# Made by aoaigen 0.1.0 from API version 1. Edits are lost when it is made again.

"""What `client.orders` takes."""

from __future__ import annotations

from collections.abc import Iterable
from typing import NotRequired

from .._runtime.typed_dicts import TypedDict


class CreateOrderFilterParam(TypedDict):
    """(No description.)"""

    since: NotRequired[str]


class CreateOrderRequestLineParam(TypedDict):
    """(No description.)"""

    sku: str

    count: NotRequired[int]


class CreateOrderRequestPaymentCardParam(TypedDict):
    """(No description.)"""

    number: NotRequired[str]


class CreateOrderRequestPaymentWithIbanParam(TypedDict):
    """(No description.)"""

    iban: NotRequired[str]


class OrderCreateParams(TypedDict):
    """The arguments of `client.orders.create`."""

    lines: Iterable[CreateOrderRequestLineParam]

    filter: NotRequired[CreateOrderFilterParam]

    payment: NotRequired[CreateOrderRequestPaymentCardParam | CreateOrderRequestPaymentWithIbanParam]
