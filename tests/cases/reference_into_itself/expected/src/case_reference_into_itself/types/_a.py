# Made by aoaigen 0.1.0 from API version 1. Edits are lost when it is made again.

"""What `client.a` gives."""

from __future__ import annotations

from typing import TypeAlias

from .._runtime.models import BaseModel


class A(BaseModel):
    """(No description.)"""

    b: AB | None = None

    list: AList | None = None

    other: AOther | None = None

    node: ANode | None = None


class AB(BaseModel):
    """(No description.)"""

    c: AB | None = None


class AListObject(BaseModel):
    """(No description.)"""

    inner: AList | None = None


AList: TypeAlias = list[AListObject]
"""(No description.)"""


class AOther(BaseModel):
    """(No description.)"""

    c: AOther | None = None


class ANode(BaseModel):
    """(No description.)"""

    next: ANode | None = None
