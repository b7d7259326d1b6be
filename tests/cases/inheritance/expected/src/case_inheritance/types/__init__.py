# Made by aoaigen 0.1.0 from API version 1. Edits are lost when it is made again.

"""The types of the client."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.lazy import lazy_exports

if TYPE_CHECKING:
    from ._animals import Animal as Animal, AnimalBase as AnimalBase, Cat as Cat, Dog as Dog, Kind as Kind, Wolf as Wolf
    from ._animals_params import (
        AnimalBaseParam as AnimalBaseParam,
        AnimalCreateParams as AnimalCreateParams,
        AnimalParam as AnimalParam,
        CatParam as CatParam,
        DogParam as DogParam,
        WolfParam as WolfParam,
    )
    from ._vehicles import Bike as Bike, Car as Car, Vehicle as Vehicle
else:
    __getattr__, __dir__ = lazy_exports(
        __name__,
        {
            "Animal": "._animals",
            "AnimalBase": "._animals",
            "AnimalBaseParam": "._animals_params",
            "AnimalCreateParams": "._animals_params",
            "AnimalParam": "._animals_params",
            "Bike": "._vehicles",
            "Car": "._vehicles",
            "Cat": "._animals",
            "CatParam": "._animals_params",
            "Dog": "._animals",
            "DogParam": "._animals_params",
            "Kind": "._animals",
            "Vehicle": "._vehicles",
            "Wolf": "._animals",
            "WolfParam": "._animals_params",
        },
    )
