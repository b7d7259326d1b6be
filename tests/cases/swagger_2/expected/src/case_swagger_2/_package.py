# Made by aoaigen 0.1.0 from API version 2020-01-01. Edits are lost when it is made again.

"""What this package is, for its runtime."""

from __future__ import annotations

from ._runtime.client import Package
from ._runtime.service_client import Service

PACKAGE = Package(
    distribution="case-swagger-2",
    import_name="case_swagger_2",
    version="1.0.0",
    api_version="2020-01-01",
)
SERVICE = Service(
    name="Parcels",
    variables="PARCELS",
    key_header="parcel-key",
)
