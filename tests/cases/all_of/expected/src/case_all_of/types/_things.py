# Made by aoaigen 0.1.0 from API version 1. Edits are lost when it is made again.

"""What `client.things` gives."""

from __future__ import annotations

from typing import Literal

from .._runtime.models import BaseModel


class Thing(BaseModel):
    """(No description.)"""

    id: str

    level: Literal["extreme"] | None = None

    size: int | None = None

    inner: ThingInner | None = None

    text: int | None = None

    values: Literal["b", "c"] | None = None

    no_values: Literal["b"] | None = None


class ThingInner(BaseModel):
    """(No description.)"""

    a: str

    b: str | None = None
