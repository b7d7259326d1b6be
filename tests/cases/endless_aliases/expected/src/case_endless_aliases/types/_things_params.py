# Made by aoaigen 0.1.0 from API version 1. Edits are lost when it is made again.

"""What `client.things` takes."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING, NotRequired, TypeAlias

from .._runtime.recursion import Recursive
from .._runtime.typed_dicts import TypedDict
from ._shared import Json, Lists
from ._things import Deep, Fine, Left, Map, Union


class FineParam(TypedDict):
    """(No description.)"""

    inner: NotRequired[FineParam | Fine]


if TYPE_CHECKING:
    TreeParam: TypeAlias = "Iterable[TreeParam] | FineParam | Fine | None"
else:
    TreeParam = Recursive(lambda: Iterable[TreeParam] | FineParam | Fine | None)
"""(No description.)"""


ThirdParam: TypeAlias = FineParam | Fine | None
"""(No description.)"""


FirstParam: TypeAlias = ThirdParam
"""(No description.)"""


class ThingCreateParams(TypedDict):
    """The arguments of `client.things.create`."""

    json: NotRequired[Json]

    map: NotRequired[Map]

    left: NotRequired[Left]

    deep: NotRequired[Deep]

    lists: NotRequired[Lists]

    union: NotRequired[Union]

    tree: NotRequired[TreeParam]

    first: NotRequired[FirstParam]

    fine: NotRequired[FineParam | Fine]
