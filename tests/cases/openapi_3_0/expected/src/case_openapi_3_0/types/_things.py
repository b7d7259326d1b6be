# Made by aoaigen 0.1.0 from API version 1. Edits are lost when it is made again.

"""What `client.things` gives."""

from __future__ import annotations

from typing import Literal

from .._runtime.models import BaseModel


class Thing(BaseModel):
    """(No description.)"""

    plain: str | None

    enumeration: Literal["a", "b"] | None = None

    reference: Part | None
    """Said of this use."""

    wrapped: Part | None = None
    """Said of this use."""

    choice: str | Part | None = None

    ignored: Part | None = None

    above: int | None = None

    whatever: object = None


class Part(BaseModel):
    """(No description.)"""

    size: int | None = None
