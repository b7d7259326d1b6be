# Made by aoaigen 0.1.0 from API version 2020-01-01. Edits are lost when it is made again.

"""What `client.parcels` gives."""

from __future__ import annotations

from typing import Annotated, Literal, TypeAlias

from .._runtime.models import BaseModel, Discriminator


class Parcel(BaseModel):
    """(No description.)"""

    weight: float
    """In grams."""

    note: str | None = None

    state: Literal["waiting", "sent"] | None = None

    content: Content | None = None


class Letter(BaseModel):
    """(No description.)"""

    kind: Literal["letter"]

    pages: int | None = None


class Food(BaseModel):
    """(No description.)"""

    kind: Literal["food"]

    best_before: str


Content: TypeAlias = Annotated[Letter | Food, Discriminator("kind", {"letter": Letter, "food": Food})]
"""(No description.)"""
