# Made by aoaigen 0.1.0 from API version 1. Edits are lost when it is made again.

"""What `client.vehicles` gives."""

from __future__ import annotations

from typing import Annotated, Literal, TypeAlias

from .._runtime.models import BaseModel, Discriminator


class Car(BaseModel):
    """(No description.)"""

    type: Literal["car"]

    wheels: int | None = None

    doors: int | None = None


class Bike(BaseModel):
    """(No description.)"""

    type: Literal["bike"]

    wheels: int | None = None


Vehicle: TypeAlias = Annotated[Car | Bike, Discriminator("type", {"car": Car, "bike": Bike})]
"""The members of the choice extend it, in a circle."""
