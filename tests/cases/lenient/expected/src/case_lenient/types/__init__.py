# Made by aoaigen 0.1.0 from API version 1. Edits are lost when it is made again.

"""The types of the client."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.lazy import lazy_exports

if TYPE_CHECKING:
    from ._things import Thing as Thing, ThingPartObject as ThingPartObject, ThingPartObject2 as ThingPartObject2
    from ._things_params import (
        ThingCreateParams as ThingCreateParams,
        ThingPartObject2Param as ThingPartObject2Param,
        ThingPartObjectParam as ThingPartObjectParam,
        ThingRetrieveParams as ThingRetrieveParams,
    )
else:
    __getattr__, __dir__ = lazy_exports(
        __name__,
        {
            "Thing": "._things",
            "ThingCreateParams": "._things_params",
            "ThingPartObject": "._things",
            "ThingPartObject2": "._things",
            "ThingPartObject2Param": "._things_params",
            "ThingPartObjectParam": "._things_params",
            "ThingRetrieveParams": "._things_params",
        },
    )
