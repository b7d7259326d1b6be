# Made by aoaigen 0.1.0 from API version 1. Edits are lost when it is made again.

"""What this package is, for its runtime."""

from __future__ import annotations

from ._runtime.client import Package
from ._runtime.service_client import Service

PACKAGE = Package(
    distribution="case-openapi-3-0",
    import_name="case_openapi_3_0",
    version="1.0.0",
    api_version="1",
)
SERVICE = Service(
    name="Nulls",
    variables="NULLS",
)
