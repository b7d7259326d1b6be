# Made by aoaigen 0.1.0 from API version 1. Edits are lost when it is made again.

"""What `client.things` gives."""

from __future__ import annotations

from typing import Literal, TypeAlias

from .._runtime.models import BaseModel


class Thing(BaseModel):
    """(No description.)"""

    text: str | None

    not_null: str | None = None

    other: Other | None

    one: str | int | None = None

    all: Other | None = None
    """Other or null."""

    values: Literal["a", "b"] | None = None

    nullable: bool | None = None

    above: float | None = None

    pair: list[str | int] | None = None

    itself: list[Thing] | None = None

    tree: Tree | None = None

    named: Leaf | None = None

    lost: object = None


class Other(BaseModel):
    """(No description.)"""

    a: str | None = None


class Tree(BaseModel):
    """(No description.)"""

    children: list[Tree] | None = None

    leaf: Leaf | None = None


Leaf: TypeAlias = str
"""(No description.)"""
