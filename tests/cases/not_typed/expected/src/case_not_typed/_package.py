# Made by aoaigen 0.1.0 from API version 1. Edits are lost when it is made again.

"""What this package is, for its runtime."""

from __future__ import annotations

from ._runtime.client import Package
from ._runtime.service_client import Service

PACKAGE = Package(
    distribution="case-not-typed",
    import_name="case_not_typed",
    version="1.0.0",
    api_version="1",
)
SERVICE = Service(
    name="Not typed",
    variables="NOT_TYPED",
)
