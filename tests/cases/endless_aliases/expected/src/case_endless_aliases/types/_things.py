# Made by aoaigen 0.1.0 from API version 1. Edits are lost when it is made again.

"""What `client.things` gives."""

from __future__ import annotations

from typing import TypeAlias

from .._runtime.models import BaseModel

Json: TypeAlias = str | list[object]
"""(No description.)"""


Map: TypeAlias = dict[str, object]
"""(No description.)"""


class Fine(BaseModel):
    """(No description.)"""

    inner: Fine | None = None


class Thing(BaseModel):
    """(No description.)"""

    json: Json | None = None  # type: ignore[assignment]

    map: Map | None = None

    left: Left | None = None

    fine: Fine | None = None


Right: TypeAlias = object
"""(No description.)"""


Left: TypeAlias = list[Right]
"""(No description.)"""
