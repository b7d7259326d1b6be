# Made by aoaigen 0.1.0 from API version 1. Edits are lost when it is made again.

"""What `client.things` takes."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Literal, NotRequired

from .._runtime.typed_dicts import TypedDict
from ._things import ThingPartObject, ThingPartObject2


class ThingPartObjectParam(TypedDict):
    """(No description.)"""

    a: NotRequired[str]


class ThingPartObject2Param(TypedDict):
    """(No description.)"""

    b: NotRequired[str]


class ThingRetrieveParams(TypedDict):
    """The arguments of `client.things.retrieve`."""

    filter: NotRequired[Mapping[str, object]]

    limit: NotRequired[int]


class ThingCreateParams(TypedDict):
    """The arguments of `client.things.create`."""

    id: str

    level: NotRequired[Literal[1, 2]]

    choice: NotRequired[Literal["a", "1"]]

    part: NotRequired[ThingPartObjectParam | ThingPartObject]

    body_part: NotRequired[ThingPartObject2Param | ThingPartObject2]
