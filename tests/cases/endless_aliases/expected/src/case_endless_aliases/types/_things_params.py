# Made by aoaigen 0.1.0 from API version 1. Edits are lost when it is made again.

"""What `client.things` takes."""

from __future__ import annotations

from typing import NotRequired, TypedDict

from ._things import Fine, Json, Left, Map


class FineParam(TypedDict):
    """(No description.)"""

    inner: NotRequired[FineParam | Fine]


class ThingCreateParams(TypedDict):
    """The arguments of `client.things.create`."""

    json: NotRequired[Json]

    map: NotRequired[Map]

    left: NotRequired[Left]

    fine: NotRequired[FineParam | Fine]
