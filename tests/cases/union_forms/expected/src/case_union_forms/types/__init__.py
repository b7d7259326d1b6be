# Made by aoaigen 0.1.0 from API version 1. Edits are lost when it is made again.

"""The types of the client."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.lazy import lazy_exports

if TYPE_CHECKING:
    from ._things import (
        Nested as Nested,
        One as One,
        Things as Things,
        ThingsBesideInline as ThingsBesideInline,
        ThingsBesideOne as ThingsBesideOne,
        ThingsClosed as ThingsClosed,
        ThingsEitherRequired as ThingsEitherRequired,
        ThingsOpen as ThingsOpen,
        Tree as Tree,
        Two as Two,
    )
    from ._things_params import ThingReplaceParams as ThingReplaceParams
else:
    __getattr__, __dir__ = lazy_exports(
        __name__,
        {
            "Nested": "._things",
            "One": "._things",
            "ThingReplaceParams": "._things_params",
            "Things": "._things",
            "ThingsBesideInline": "._things",
            "ThingsBesideOne": "._things",
            "ThingsClosed": "._things",
            "ThingsEitherRequired": "._things",
            "ThingsOpen": "._things",
            "Tree": "._things",
            "Two": "._things",
        },
    )
