# Made by aoaigen 0.1.0 from API version 1. Edits are lost when it is made again.

"""What several resources use."""

from __future__ import annotations

from .._runtime.models import BaseModel


class Line(BaseModel):
    """(No description.)"""

    text: str | None = None
