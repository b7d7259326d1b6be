# Made by aoaigen 0.1.0 from API version v2. Edits are lost when it is made again.

"""The types of the client."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.lazy import lazy_exports

if TYPE_CHECKING:
    from ._pets import Family as Family, Pet as Pet
    from ._pets_params import (
        FamilyParam as FamilyParam,
        PetCreateParams as PetCreateParams,
        PetFeedParams as PetFeedParams,
        PetListParams as PetListParams,
    )
    from ._shared import Kind as Kind
else:
    __getattr__, __dir__ = lazy_exports(
        __name__,
        {
            "Family": "._pets",
            "FamilyParam": "._pets_params",
            "Kind": "._shared",
            "Pet": "._pets",
            "PetCreateParams": "._pets_params",
            "PetFeedParams": "._pets_params",
            "PetListParams": "._pets_params",
        },
    )
