# Made by aoaigen 0.1.0 from API version v2. Edits are lost when it is made again.

"""The resources of the client: a module for each, named as the attribute that leads to it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.lazy import lazy_exports

if TYPE_CHECKING:
    from .kinds import (
        AsyncKinds as AsyncKinds,
        AsyncKindsWithRawResponse as AsyncKindsWithRawResponse,
        AsyncKindsWithStreamingResponse as AsyncKindsWithStreamingResponse,
        Kinds as Kinds,
        KindsWithRawResponse as KindsWithRawResponse,
        KindsWithStreamingResponse as KindsWithStreamingResponse,
    )
    from .pets import (
        AsyncPets as AsyncPets,
        AsyncPetsWithRawResponse as AsyncPetsWithRawResponse,
        AsyncPetsWithStreamingResponse as AsyncPetsWithStreamingResponse,
        Pets as Pets,
        PetsWithRawResponse as PetsWithRawResponse,
        PetsWithStreamingResponse as PetsWithStreamingResponse,
    )
else:
    __getattr__, __dir__ = lazy_exports(
        __name__,
        {
            "AsyncKinds": ".kinds",
            "AsyncKindsWithRawResponse": ".kinds",
            "AsyncKindsWithStreamingResponse": ".kinds",
            "AsyncPets": ".pets",
            "AsyncPetsWithRawResponse": ".pets",
            "AsyncPetsWithStreamingResponse": ".pets",
            "Kinds": ".kinds",
            "KindsWithRawResponse": ".kinds",
            "KindsWithStreamingResponse": ".kinds",
            "Pets": ".pets",
            "PetsWithRawResponse": ".pets",
            "PetsWithStreamingResponse": ".pets",
        },
    )
