# Made by aoaigen 0.1.0 from API version 1. Edits are lost when it is made again.

"""The resources of the client: a module for each, named as the attribute that leads to it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.lazy import lazy_exports

if TYPE_CHECKING:
    from .animals import (
        Animals as Animals,
        AnimalsWithRawResponse as AnimalsWithRawResponse,
        AnimalsWithStreamingResponse as AnimalsWithStreamingResponse,
        AsyncAnimals as AsyncAnimals,
        AsyncAnimalsWithRawResponse as AsyncAnimalsWithRawResponse,
        AsyncAnimalsWithStreamingResponse as AsyncAnimalsWithStreamingResponse,
    )
    from .vehicles import (
        AsyncVehicles as AsyncVehicles,
        AsyncVehiclesWithRawResponse as AsyncVehiclesWithRawResponse,
        AsyncVehiclesWithStreamingResponse as AsyncVehiclesWithStreamingResponse,
        Vehicles as Vehicles,
        VehiclesWithRawResponse as VehiclesWithRawResponse,
        VehiclesWithStreamingResponse as VehiclesWithStreamingResponse,
    )
else:
    __getattr__, __dir__ = lazy_exports(
        __name__,
        {
            "Animals": ".animals",
            "AnimalsWithRawResponse": ".animals",
            "AnimalsWithStreamingResponse": ".animals",
            "AsyncAnimals": ".animals",
            "AsyncAnimalsWithRawResponse": ".animals",
            "AsyncAnimalsWithStreamingResponse": ".animals",
            "AsyncVehicles": ".vehicles",
            "AsyncVehiclesWithRawResponse": ".vehicles",
            "AsyncVehiclesWithStreamingResponse": ".vehicles",
            "Vehicles": ".vehicles",
            "VehiclesWithRawResponse": ".vehicles",
            "VehiclesWithStreamingResponse": ".vehicles",
        },
    )
