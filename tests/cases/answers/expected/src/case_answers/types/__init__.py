# Made by aoaigen 0.1.0 from API version 1. Edits are lost when it is made again.

"""The types of the client."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.lazy import lazy_exports

if TYPE_CHECKING:
    from ._either import Job as Job
    from ._pet_in_a_stream_params import PetInAStreamCreateParams as PetInAStreamCreateParams
    from ._same_twice import Herd as Herd
    from ._shared import Pet as Pet
else:
    __getattr__, __dir__ = lazy_exports(
        __name__,
        {
            "Herd": "._same_twice",
            "Job": "._either",
            "Pet": "._shared",
            "PetInAStreamCreateParams": "._pet_in_a_stream_params",
        },
    )
