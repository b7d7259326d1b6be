# Made by aoaigen 0.1.0 from API version 1. Edits are lost when it is made again.

"""What `client.things` takes."""

from __future__ import annotations

from typing import Literal, NotRequired

from .._runtime.typed_dicts import TypedDict
from ._things import Part


class PartParam(TypedDict):
    """(No description.)"""

    size: NotRequired[int]


class ThingCreateParams(TypedDict):
    """The arguments of `client.things.create`."""

    plain: str | None

    reference: PartParam | Part | None
    """Said of this use."""

    enumeration: NotRequired[Literal["a", "b"] | None]

    wrapped: NotRequired[PartParam | Part | None]
    """Said of this use."""

    choice: NotRequired[str | PartParam | Part | None]

    ignored: NotRequired[PartParam | Part]

    above: NotRequired[int]

    whatever: NotRequired[object]
