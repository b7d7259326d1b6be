# Made by aoaigen 0.1.0 from API version 2020-01-01. Edits are lost when it is made again.

"""The types of the client."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.lazy import lazy_exports

if TYPE_CHECKING:
    from ._parcels import Content as Content, Food as Food, Letter as Letter, Parcel as Parcel
    from ._parcels_params import (
        ContentParam as ContentParam,
        FoodParam as FoodParam,
        LetterParam as LetterParam,
        ParcelCreateParams as ParcelCreateParams,
        ParcelListParams as ParcelListParams,
        ParcelPutLabelParams as ParcelPutLabelParams,
    )
else:
    __getattr__, __dir__ = lazy_exports(
        __name__,
        {
            "Content": "._parcels",
            "ContentParam": "._parcels_params",
            "Food": "._parcels",
            "FoodParam": "._parcels_params",
            "Letter": "._parcels",
            "LetterParam": "._parcels_params",
            "Parcel": "._parcels",
            "ParcelCreateParams": "._parcels_params",
            "ParcelListParams": "._parcels_params",
            "ParcelPutLabelParams": "._parcels_params",
        },
    )
