# Made by aoaigen 0.1.0 from API version 1. Edits are lost when it is made again.

"""What `client.animals` gives."""

from __future__ import annotations

from typing import Annotated, Literal, TypeAlias

from .._runtime.models import BaseModel, Discriminator

Kind: TypeAlias = Literal["cat", "dog", "wolf", "animal"]
"""What it is."""


class Cat(BaseModel):
    """(No description.)"""

    kind: Literal["cat"]

    name: str

    friends: list[Animal] | None = None

    lives: int | None = None


class Dog(BaseModel):
    """(No description.)"""

    kind: Literal["dog"]

    name: str

    friends: list[Animal] | None = None

    barks: bool | None = None


class Wolf(BaseModel):
    """(No description.)"""

    kind: Literal["wolf"]

    name: str

    friends: list[Animal] | None = None

    barks: bool | None = None


class AnimalBase(BaseModel):
    """An animal of any kind."""

    kind: Kind
    """What it is."""

    name: str

    friends: list[Animal] | None = None


Animal: TypeAlias = Annotated[
    Cat | Dog | Wolf | AnimalBase, Discriminator("kind", {"cat": Cat, "dog": Dog, "wolf": Wolf, "animal": AnimalBase})
]
"""An animal of any kind."""
