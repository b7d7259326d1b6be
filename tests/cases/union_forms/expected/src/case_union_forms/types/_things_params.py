# Made by aoaigen 0.1.0 from API version 1. Edits are lost when it is made again.

"""What `client.things` takes."""

from __future__ import annotations

from typing import Literal, NotRequired

from .._runtime.typed_dicts import TypedDict


class ThingReplaceParams(TypedDict):
    """The arguments of `client.things.replace`."""

    kind: Literal["a", "b"]

    name: NotRequired[str | None]

    size: NotRequired[int]
