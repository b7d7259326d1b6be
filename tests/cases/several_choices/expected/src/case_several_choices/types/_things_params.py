# Made by aoaigen 0.1.0 from API version 1. Edits are lost when it is made again.

"""What `client.things` takes."""

from __future__ import annotations

from typing import Literal, NotRequired

from .._runtime.typed_dicts import TypedDict
from ._things import (
    A,
    B,
    ThingsBesideAX,
    ThingsBesideAY,
    ThingsBesideBX,
    ThingsBesideBY,
    ThingsBothAX,
    ThingsBothAY,
    ThingsBothBX,
    ThingsBothBY,
    ThingsConstrainedX,
    ThingsConstrainedY,
    ThingsOpen,
    ThingsSameKindBOther,
)


class AParam(TypedDict):
    """(No description.)"""

    kind: Literal["a"]

    a: NotRequired[str]


class BParam(TypedDict):
    """(No description.)"""

    kind: Literal["b"]

    b: NotRequired[str]


class ThingsBothAXParam(TypedDict):
    """(No description.)"""

    id: NotRequired[str]

    kind: Literal["a"]

    a: NotRequired[str]

    x: int


class ThingsBothAYParam(TypedDict):
    """(No description.)"""

    id: NotRequired[str]

    kind: Literal["a"]

    a: NotRequired[str]

    y: int


class ThingsBothBXParam(TypedDict):
    """(No description.)"""

    id: NotRequired[str]

    kind: Literal["b"]

    b: NotRequired[str]

    x: int


class ThingsBothBYParam(TypedDict):
    """(No description.)"""

    id: NotRequired[str]

    kind: Literal["b"]

    b: NotRequired[str]

    y: int


class ThingsBesideAXParam(TypedDict):
    """(No description.)"""

    kind: Literal["a"]

    a: NotRequired[str]

    x: int


class ThingsBesideAYParam(TypedDict):
    """(No description.)"""

    kind: Literal["a"]

    a: NotRequired[str]

    y: int


class ThingsBesideBXParam(TypedDict):
    """(No description.)"""

    kind: Literal["b"]

    b: NotRequired[str]

    x: int


class ThingsBesideBYParam(TypedDict):
    """(No description.)"""

    kind: Literal["b"]

    b: NotRequired[str]

    y: int


class ThingsConstrainedXParam(TypedDict):
    """(No description.)"""

    a: NotRequired[object]

    b: NotRequired[object]

    x: int


class ThingsConstrainedYParam(TypedDict):
    """(No description.)"""

    a: NotRequired[object]

    b: NotRequired[object]

    y: int


class ThingsSameKindBOtherParam(TypedDict):
    """(No description.)"""

    kind: Literal["b"]

    b: NotRequired[str]


class ThingsOpenParam(TypedDict):
    """(No description.)"""

    id: NotRequired[str]


class ThingCreateParams(TypedDict):
    """The arguments of `client.things.create`."""

    both: NotRequired[
        ThingsBothAXParam
        | ThingsBothAX
        | ThingsBothAYParam
        | ThingsBothAY
        | ThingsBothBXParam
        | ThingsBothBX
        | ThingsBothBYParam
        | ThingsBothBY
    ]

    beside: NotRequired[
        ThingsBesideAXParam
        | ThingsBesideAX
        | ThingsBesideAYParam
        | ThingsBesideAY
        | ThingsBesideBXParam
        | ThingsBesideBX
        | ThingsBesideBYParam
        | ThingsBesideBY
    ]

    constrained: NotRequired[
        ThingsConstrainedXParam | ThingsConstrainedX | ThingsConstrainedYParam | ThingsConstrainedY
    ]

    twice: NotRequired[AParam | A | BParam | B]

    same_kind: NotRequired[AParam | A | ThingsSameKindBOtherParam | ThingsSameKindBOther]

    open: NotRequired[ThingsOpenParam | ThingsOpen]

    never: NotRequired[AParam | A | BParam | B]
