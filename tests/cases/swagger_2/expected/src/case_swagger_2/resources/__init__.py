# Made by aoaigen 0.1.0 from API version 2020-01-01. Edits are lost when it is made again.

"""The resources of the client: a module for each, named as the attribute that leads to it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.lazy import lazy_exports

if TYPE_CHECKING:
    from .parcels import (
        AsyncParcels as AsyncParcels,
        AsyncParcelsWithRawResponse as AsyncParcelsWithRawResponse,
        AsyncParcelsWithStreamingResponse as AsyncParcelsWithStreamingResponse,
        Parcels as Parcels,
        ParcelsWithRawResponse as ParcelsWithRawResponse,
        ParcelsWithStreamingResponse as ParcelsWithStreamingResponse,
    )
else:
    __getattr__, __dir__ = lazy_exports(
        __name__,
        {
            "AsyncParcels": ".parcels",
            "AsyncParcelsWithRawResponse": ".parcels",
            "AsyncParcelsWithStreamingResponse": ".parcels",
            "Parcels": ".parcels",
            "ParcelsWithRawResponse": ".parcels",
            "ParcelsWithStreamingResponse": ".parcels",
        },
    )
