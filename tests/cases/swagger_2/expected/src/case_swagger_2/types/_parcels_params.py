# Made by aoaigen 0.1.0 from API version 2020-01-01. Edits are lost when it is made again.

"""What `client.parcels` takes."""

from __future__ import annotations

from typing import Literal, NotRequired, TypeAlias

from .._runtime.typed_dicts import TypedDict
from .._runtime.types import FileTypes
from ._parcels import Food, Letter


class LetterParam(TypedDict):
    """(No description.)"""

    kind: Literal["letter"]

    pages: NotRequired[int]


class FoodParam(TypedDict):
    """(No description.)"""

    kind: Literal["food"]

    best_before: str


ContentParam: TypeAlias = LetterParam | Letter | FoodParam | Food
"""(No description.)"""


class ParcelListParams(TypedDict):
    """The arguments of `client.parcels.list`."""

    x_trace: NotRequired[str]
    """Follows a call."""

    states: NotRequired[list[str]]
    """Which ones."""

    limit: NotRequired[int]


class ParcelCreateParams(TypedDict):
    """The arguments of `client.parcels.create`."""

    weight: float
    """In grams."""

    x_trace: NotRequired[str]
    """Follows a call."""

    note: NotRequired[str | None]

    state: NotRequired[Literal["waiting", "sent"]]

    content: NotRequired[ContentParam]


class ParcelPutLabelParams(TypedDict):
    """The arguments of `client.parcels.put_label`."""

    label: FileTypes
    """The label."""

    copies: NotRequired[int]
