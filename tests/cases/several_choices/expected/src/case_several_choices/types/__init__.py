# Made by aoaigen 0.1.0 from API version 1. Edits are lost when it is made again.

"""The types of the client."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.lazy import lazy_exports

if TYPE_CHECKING:
    from ._things import (
        A as A,
        B as B,
        Things as Things,
        ThingsBesideAX as ThingsBesideAX,
        ThingsBesideAY as ThingsBesideAY,
        ThingsBesideBX as ThingsBesideBX,
        ThingsBesideBY as ThingsBesideBY,
        ThingsBothAX as ThingsBothAX,
        ThingsBothAY as ThingsBothAY,
        ThingsBothBX as ThingsBothBX,
        ThingsBothBY as ThingsBothBY,
        ThingsConstrainedX as ThingsConstrainedX,
        ThingsConstrainedY as ThingsConstrainedY,
        ThingsOpen as ThingsOpen,
        ThingsSameKindBOther as ThingsSameKindBOther,
    )
    from ._things_params import (
        AParam as AParam,
        BParam as BParam,
        ThingCreateParams as ThingCreateParams,
        ThingsBesideAXParam as ThingsBesideAXParam,
        ThingsBesideAYParam as ThingsBesideAYParam,
        ThingsBesideBXParam as ThingsBesideBXParam,
        ThingsBesideBYParam as ThingsBesideBYParam,
        ThingsBothAXParam as ThingsBothAXParam,
        ThingsBothAYParam as ThingsBothAYParam,
        ThingsBothBXParam as ThingsBothBXParam,
        ThingsBothBYParam as ThingsBothBYParam,
        ThingsConstrainedXParam as ThingsConstrainedXParam,
        ThingsConstrainedYParam as ThingsConstrainedYParam,
        ThingsOpenParam as ThingsOpenParam,
        ThingsSameKindBOtherParam as ThingsSameKindBOtherParam,
    )
else:
    __getattr__, __dir__ = lazy_exports(
        __name__,
        {
            "A": "._things",
            "AParam": "._things_params",
            "B": "._things",
            "BParam": "._things_params",
            "ThingCreateParams": "._things_params",
            "Things": "._things",
            "ThingsBesideAX": "._things",
            "ThingsBesideAXParam": "._things_params",
            "ThingsBesideAY": "._things",
            "ThingsBesideAYParam": "._things_params",
            "ThingsBesideBX": "._things",
            "ThingsBesideBXParam": "._things_params",
            "ThingsBesideBY": "._things",
            "ThingsBesideBYParam": "._things_params",
            "ThingsBothAX": "._things",
            "ThingsBothAXParam": "._things_params",
            "ThingsBothAY": "._things",
            "ThingsBothAYParam": "._things_params",
            "ThingsBothBX": "._things",
            "ThingsBothBXParam": "._things_params",
            "ThingsBothBY": "._things",
            "ThingsBothBYParam": "._things_params",
            "ThingsConstrainedX": "._things",
            "ThingsConstrainedXParam": "._things_params",
            "ThingsConstrainedY": "._things",
            "ThingsConstrainedYParam": "._things_params",
            "ThingsOpen": "._things",
            "ThingsOpenParam": "._things_params",
            "ThingsSameKindBOther": "._things",
            "ThingsSameKindBOtherParam": "._things_params",
        },
    )
