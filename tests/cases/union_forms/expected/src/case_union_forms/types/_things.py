# Made by aoaigen 0.1.0 from API version 1. Edits are lost when it is made again.

"""What `client.things` gives."""

from __future__ import annotations

from typing import Literal, TypeAlias

from .._runtime.models import BaseModel


class One(BaseModel):
    """(No description.)"""

    at: Literal[1]


class Two(BaseModel):
    """(No description.)"""

    at: Literal[2]


class Things(BaseModel):
    """(No description.)"""

    beside: ThingsBesideOne | ThingsBesideInline | None = None

    either_required: ThingsEitherRequired | None = None

    nested: Nested | int | None = None

    tuple: list[str | int] | None = None

    mixed: Literal["a"] | Literal[1] | Literal[True] | None = None

    nothing: object = None

    by_pattern: dict[str, int] | None = None

    open: ThingsOpen | None = None

    closed: ThingsClosed | None = None

    tree: Tree | None = None


Nested: TypeAlias = One | Two | str
"""(No description.)"""


class Tree(BaseModel):
    """(No description.)"""

    children: list[Tree] | None = None


class ThingsBesideOne(BaseModel):
    """(No description.)"""

    id: str | None = None

    at: Literal[1]


class ThingsBesideInline(BaseModel):
    """(No description.)"""

    id: str | None = None

    text: str | None = None


class ThingsEitherRequired(BaseModel):
    """(No description.)"""

    a: str | None = None

    b: str | None = None


class ThingsOpen(BaseModel):
    """(No description.)"""

    a: str | None = None


class ThingsClosed(BaseModel):
    """(No description.)"""

    a: str | None = None
