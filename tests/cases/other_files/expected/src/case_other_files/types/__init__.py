# Made by aoaigen 0.1.0 from API version 1. Edits are lost when it is made again.

"""The types of the client."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.lazy import lazy_exports

if TYPE_CHECKING:
    from ._pets import (
        AnimalKind as AnimalKind,
        Limit as Limit,
        ListPetsResponse as ListPetsResponse,
        Owner as Owner,
        Pet as Pet,
        ProblemResponses as ProblemResponses,
    )
    from ._pets_params import (
        AnimalCatParam as AnimalCatParam,
        AnimalDogParam as AnimalDogParam,
        AnimalParam as AnimalParam,
        OwnerParam as OwnerParam,
        PetListParams as PetListParams,
        PetParam as PetParam,
        PetReplaceParams as PetReplaceParams,
    )
else:
    __getattr__, __dir__ = lazy_exports(
        __name__,
        {
            "AnimalCatParam": "._pets_params",
            "AnimalDogParam": "._pets_params",
            "AnimalKind": "._pets",
            "AnimalParam": "._pets_params",
            "Limit": "._pets",
            "ListPetsResponse": "._pets",
            "Owner": "._pets",
            "OwnerParam": "._pets_params",
            "Pet": "._pets",
            "PetListParams": "._pets_params",
            "PetParam": "._pets_params",
            "PetReplaceParams": "._pets_params",
            "ProblemResponses": "._pets",
        },
    )
