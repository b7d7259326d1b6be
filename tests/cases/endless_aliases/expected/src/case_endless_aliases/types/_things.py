# Made by aoaigen 0.1.0 from API version 1. Edits are lost when it is made again.

"""What `client.things` gives."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

from .._runtime.models import BaseModel
from .._runtime.recursion import Recursive
from ._shared import Json, Lists

Other: TypeAlias = object
"""(No description.)"""


Union: TypeAlias = str | Other
"""(No description.)"""


class Fine(BaseModel):
    """(No description.)"""

    inner: Fine | None = None


if TYPE_CHECKING:
    Tree: TypeAlias = "list[Tree] | Fine | None"
else:
    Tree = Recursive(lambda: list[Tree] | Fine | None)
"""(No description.)"""


if TYPE_CHECKING:
    Deep: TypeAlias = "dict[str, list[dict[str, str | Deep | None]]]"
else:
    Deep = Recursive(lambda: dict[str, list[dict[str, str | Deep | None]]])
"""(No description.)"""


Third: TypeAlias = Fine | None
"""(No description.)"""


First: TypeAlias = Third
"""(No description.)"""


if TYPE_CHECKING:
    Map: TypeAlias = "dict[str, Map]"
else:
    Map = Recursive(lambda: dict[str, Map])
"""(No description.)"""


class Thing(BaseModel):
    """(No description.)"""

    json: Json | None = None  # type: ignore[assignment]

    map: Map | None = None

    left: Left | None = None

    deep: Deep | None = None

    lists: Lists | None = None

    union: Union | None = None

    tree: Tree | None = None

    first: First | None = None

    fine: Fine | None = None


if TYPE_CHECKING:
    Right: TypeAlias = "str | Left"
else:
    Right = Recursive(lambda: str | Left)
"""(No description.)"""


if TYPE_CHECKING:
    Left: TypeAlias = "list[Right]"
else:
    Left = Recursive(lambda: list[Right])
"""(No description.)"""
