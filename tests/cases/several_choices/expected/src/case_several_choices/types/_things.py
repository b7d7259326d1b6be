# Made by aoaigen 0.1.0 from API version 1. Edits are lost when it is made again.

"""What `client.things` gives."""

from __future__ import annotations

from typing import Annotated, Literal

from .._runtime.models import BaseModel, Discriminator


class A(BaseModel):
    """(No description.)"""

    kind: Literal["a"]

    a: str | None = None


class B(BaseModel):
    """(No description.)"""

    kind: Literal["b"]

    b: str | None = None


class Things(BaseModel):
    """(No description.)"""

    both: ThingsBothAX | ThingsBothAY | ThingsBothBX | ThingsBothBY | None = None

    beside: ThingsBesideAX | ThingsBesideAY | ThingsBesideBX | ThingsBesideBY | None = None

    constrained: ThingsConstrainedX | ThingsConstrainedY | None = None

    twice: Annotated[A | B, Discriminator("kind")] | None = None

    same_kind: A | ThingsSameKindBOther | None = None

    open: ThingsOpen | None = None

    never: Annotated[A | B, Discriminator("kind")] | None = None


class ThingsBothAX(BaseModel):
    """(No description.)"""

    id: str | None = None

    kind: Literal["a"]

    a: str | None = None

    x: int


class ThingsBothAY(BaseModel):
    """(No description.)"""

    id: str | None = None

    kind: Literal["a"]

    a: str | None = None

    y: int


class ThingsBothBX(BaseModel):
    """(No description.)"""

    id: str | None = None

    kind: Literal["b"]

    b: str | None = None

    x: int


class ThingsBothBY(BaseModel):
    """(No description.)"""

    id: str | None = None

    kind: Literal["b"]

    b: str | None = None

    y: int


class ThingsBesideAX(BaseModel):
    """(No description.)"""

    kind: Literal["a"]

    a: str | None = None

    x: int


class ThingsBesideAY(BaseModel):
    """(No description.)"""

    kind: Literal["a"]

    a: str | None = None

    y: int


class ThingsBesideBX(BaseModel):
    """(No description.)"""

    kind: Literal["b"]

    b: str | None = None

    x: int


class ThingsBesideBY(BaseModel):
    """(No description.)"""

    kind: Literal["b"]

    b: str | None = None

    y: int


class ThingsConstrainedX(BaseModel):
    """(No description.)"""

    a: object = None

    b: object = None

    x: int


class ThingsConstrainedY(BaseModel):
    """(No description.)"""

    a: object = None

    b: object = None

    y: int


class ThingsSameKindBOther(BaseModel):
    """(No description.)"""

    kind: Literal["b"]

    b: str | None = None


class ThingsOpen(BaseModel):
    """(No description.)"""

    id: str | None = None
