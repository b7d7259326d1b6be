# Made by aoaigen 0.1.0 from API version 0. Edits are lost when it is made again.

"""What this package is, for its runtime."""

from __future__ import annotations

from ._runtime.client import Package
from ._runtime.service_client import Service

PACKAGE = Package(
    distribution="case-odd-names",
    import_name="case_odd_names",
    version="1.0.0",
    api_version="0",
)
SERVICE = Service(
    name="Odd names",
    variables="ODD_NAMES",
)
