# Made by aoaigen 0.1.0 from API version v2. Edits are lost when it is made again.

"""What this package is, for its runtime."""

from __future__ import annotations

from ._runtime.client import Package
from ._runtime.service_client import Service

PACKAGE = Package(
    distribution="case-petstore",
    import_name="case_petstore",
    version="1.0.0",
    api_version="v2",
)
SERVICE = Service(
    name="Pet Store",
    variables="PET_STORE",
    base_url="https://pets.example/api",
    key_header="x-pet-key",
)
