# Made by aoaigen 0.1.0 from API version 1. Edits are lost when it is made again.

"""What `client.events` gives."""

from __future__ import annotations

from typing import Annotated, Literal, TypeAlias

from .._runtime.models import BaseModel, Discriminator


class Opened(BaseModel):
    """(No description.)"""

    type: Literal["opened"]


class Closed(BaseModel):
    """(No description.)"""

    type: Literal["closed"]

    why: str | None = None


Event: TypeAlias = Annotated[Opened | Closed, Discriminator("type")] | None
"""Told apart by a constant."""
