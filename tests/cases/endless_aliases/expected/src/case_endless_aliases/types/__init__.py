# Made by aoaigen 0.1.0 from API version 1. Edits are lost when it is made again.

"""The types of the client."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.lazy import lazy_exports

if TYPE_CHECKING:
    from ._things import Fine as Fine, Json as Json, Left as Left, Map as Map, Right as Right, Thing as Thing
    from ._things_params import FineParam as FineParam, ThingCreateParams as ThingCreateParams
else:
    __getattr__, __dir__ = lazy_exports(
        __name__,
        {
            "Fine": "._things",
            "FineParam": "._things_params",
            "Json": "._things",
            "Left": "._things",
            "Map": "._things",
            "Right": "._things",
            "Thing": "._things",
            "ThingCreateParams": "._things_params",
        },
    )
