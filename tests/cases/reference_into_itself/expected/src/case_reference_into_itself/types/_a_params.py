# Made by aoaigen 0.1.0 from API version 1. Edits are lost when it is made again.

"""What `client.a` takes."""

from __future__ import annotations

from collections.abc import Iterable
from typing import NotRequired, TypeAlias

from .._runtime.typed_dicts import TypedDict
from ._a import AB, A, AListObject, ANode, AOther


class AParam(TypedDict):
    """(No description.)"""

    b: NotRequired[ABParam | AB]

    list: NotRequired[AListParam]

    other: NotRequired[AOtherParam | AOther]

    node: NotRequired[ANodeParam | ANode]


class ABParam(TypedDict):
    """(No description.)"""

    c: NotRequired[ABParam | AB]


class AListObjectParam(TypedDict):
    """(No description.)"""

    inner: NotRequired[AListParam]


AListParam: TypeAlias = Iterable[AListObjectParam | AListObject]
"""(No description.)"""


class AOtherParam(TypedDict):
    """(No description.)"""

    c: NotRequired[AOtherParam | AOther]


class ANodeParam(TypedDict):
    """(No description.)"""

    next: NotRequired[ANodeParam | ANode]


class MakeARequestParam(TypedDict):
    """(No description.)"""

    a: NotRequired[AParam | A]

    again: NotRequired[MakeARequestParam]


class ACreateParams(TypedDict):
    """The arguments of `client.a.create`."""

    a: NotRequired[AParam | A]

    again: NotRequired[MakeARequestParam]
