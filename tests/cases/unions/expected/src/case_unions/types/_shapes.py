# Made by aoaigen 0.1.0 from API version 1. Edits are lost when it is made again.

"""What `client.shapes` gives."""

from __future__ import annotations

from typing import Annotated, TypeAlias

from .._runtime.models import BaseModel, Discriminator


class Drawing(BaseModel):
    """(No description.)"""

    shapes: list[Shape]

    frame: Square | None = None
    """Around it all."""

    background: Shape | str | None = None

    scale: int | str | None = None

    points: list[int] | list[list[int]] | None = None


class Circle(BaseModel):
    """(No description.)"""

    kind: str

    radius: float


class Square(BaseModel):
    """(No description.)"""

    kind: str

    side: float | None = None


Shape: TypeAlias = Annotated[Circle | Square, Discriminator("kind", {"circle": Circle, "square": Square})]
"""Told apart by a mapping."""
