# Made by aoaigen 0.1.0 from API version 1. Edits are lost when it is made again.

"""What `client.shapes` takes."""

from __future__ import annotations

from collections.abc import Iterable
from typing import NotRequired, TypeAlias

from .._runtime.typed_dicts import TypedDict
from ._shapes import Circle, Square


class CircleParam(TypedDict):
    """(No description.)"""

    kind: str

    radius: float


class SquareParam(TypedDict):
    """(No description.)"""

    kind: str

    side: NotRequired[float]


ShapeParam: TypeAlias = CircleParam | Circle | SquareParam | Square
"""Told apart by a mapping."""


class ShapeCreateParams(TypedDict):
    """The arguments of `client.shapes.create`."""

    shapes: Iterable[ShapeParam]

    frame: NotRequired[SquareParam | Square | None]
    """Around it all."""

    background: NotRequired[ShapeParam | str]

    scale: NotRequired[int | str | None]

    points: NotRequired[list[int] | list[list[int]]]
