# Made by aoaigen 0.1.0 from API version 0. Edits are lost when it is made again.

"""What `client.module_2fa` gives."""

from __future__ import annotations

from typing import Literal

from .._runtime.models import BaseModel


class ResponseNone(BaseModel):
    """(No description.)"""

    none: object = None


class Schema_3DModel(BaseModel):
    """(No description.)"""

    none: ResponseNone | None = None

    true: Literal[True] | None = None
