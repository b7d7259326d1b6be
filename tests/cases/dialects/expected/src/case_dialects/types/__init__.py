# Made by aoaigen 0.1.0 from API version 1. Edits are lost when it is made again.

"""The types of the client."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.lazy import lazy_exports

if TYPE_CHECKING:
    from ._things import Leaf as Leaf, Other as Other, Thing as Thing, Tree as Tree
else:
    __getattr__, __dir__ = lazy_exports(
        __name__,
        {
            "Leaf": "._things",
            "Other": "._things",
            "Thing": "._things",
            "Tree": "._things",
        },
    )
