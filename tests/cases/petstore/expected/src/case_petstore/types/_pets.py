# Made by aoaigen 0.1.0 from API version v2. Edits are lost when it is made again.

"""What `client.pets` gives."""

from __future__ import annotations

from typing import Literal

from .._runtime.models import BaseModel
from ._shared import Kind


class Pet(BaseModel):
    """A pet."""

    name: str
    """What its owner calls it."""

    mood: Literal["happy", "grumpy"] | None = None

    size: Literal["small", "large"] | None = None

    kind: Kind
    """Which kind it is of."""

    parents: list[Family] | None = None

    notes: dict[str, str] | None = None

    weight: float | None = None

    id: int


class Family(BaseModel):
    """A pet and its descendants."""

    name: str

    children: list[Family] | None = None
