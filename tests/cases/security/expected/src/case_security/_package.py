# Made by aoaigen 0.1.0 from API version 1. Edits are lost when it is made again.

"""What this package is, for its runtime."""

from __future__ import annotations

from ._runtime.client import Package

PACKAGE = Package(
    distribution="case-security",
    import_name="case_security",
    version="1.0.0",
    api_version="1",
    api_key_header="api-key",
)
