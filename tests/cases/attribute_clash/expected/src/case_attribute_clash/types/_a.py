# Made by aoaigen 0.1.0 from API version 1. Edits are lost when it is made again.

"""What `client.a` gives."""

from __future__ import annotations

from typing import Annotated

from .._runtime.models import BaseModel, WireName


class A(BaseModel):
    """(No description.)"""

    a_b: Annotated[str | None, WireName("a-b")] = None

    a_b_2: Annotated[str | None, WireName("a_b")] = None

    a_b_3: Annotated[str | None, WireName("_a_b")] = None
