# Made by aoaigen 0.1.0 from API version 1. Edits are lost when it is made again.

"""What `client.things` takes."""

from __future__ import annotations

from typing import Literal, NotRequired

from .._runtime.typed_dicts import TypedDict
from ._things import ThingInner


class ThingInnerParam(TypedDict):
    """(No description.)"""

    a: str

    b: NotRequired[str]


class ThingCreateParams(TypedDict):
    """The arguments of `client.things.create`."""

    id: str

    level: NotRequired[Literal["extreme"]]

    size: NotRequired[int]

    inner: NotRequired[ThingInnerParam | ThingInner]

    text: NotRequired[int]

    values: NotRequired[Literal["b", "c"]]

    no_values: NotRequired[Literal["b"]]
