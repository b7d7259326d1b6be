# Made by aoaigen 0.1.0 from API version 1. Edits are lost when it is made again.

"""The types of the client."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.lazy import lazy_exports

if TYPE_CHECKING:
    from ._shared import Json as Json, Lists as Lists
    from ._things import (
        Deep as Deep,
        Fine as Fine,
        First as First,
        Left as Left,
        Map as Map,
        Other as Other,
        Right as Right,
        Thing as Thing,
        Third as Third,
        Tree as Tree,
        Union as Union,
    )
    from ._things_params import (
        FineParam as FineParam,
        FirstParam as FirstParam,
        ThingCreateParams as ThingCreateParams,
        ThirdParam as ThirdParam,
        TreeParam as TreeParam,
    )
else:
    __getattr__, __dir__ = lazy_exports(
        __name__,
        {
            "Deep": "._things",
            "Fine": "._things",
            "FineParam": "._things_params",
            "First": "._things",
            "FirstParam": "._things_params",
            "Json": "._shared",
            "Left": "._things",
            "Lists": "._shared",
            "Map": "._things",
            "Other": "._things",
            "Right": "._things",
            "Thing": "._things",
            "ThingCreateParams": "._things_params",
            "Third": "._things",
            "ThirdParam": "._things_params",
            "Tree": "._things",
            "TreeParam": "._things_params",
            "Union": "._things",
        },
    )
