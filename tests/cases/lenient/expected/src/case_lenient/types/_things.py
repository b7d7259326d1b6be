# Made by aoaigen 0.1.0 from API version 1. Edits are lost when it is made again.

"""What `client.things` gives."""

from __future__ import annotations

from typing import Annotated, Literal

from .._runtime.models import BaseModel, WireName


class Thing(BaseModel):
    """(No description.)"""

    id: str

    level: Literal[1, 2] | None = None

    choice: Literal["a", "1"] | None = None

    part: ThingPartObject | None = None

    part_2: Annotated[ThingPartObject2 | None, WireName("Part")] = None


class ThingPartObject(BaseModel):
    """(No description.)"""

    a: str | None = None


class ThingPartObject2(BaseModel):
    """(No description.)"""

    b: str | None = None
