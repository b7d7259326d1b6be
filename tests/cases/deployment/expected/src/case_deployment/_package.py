# Made by aoaigen 0.1.0 from API version 2030-01-01-preview. Edits are lost when it is made again.

"""What this package is, for its runtime."""

from __future__ import annotations

from ._runtime.client import Package

PACKAGE = Package(
    distribution="case-deployment",
    import_name="case_deployment",
    version="1.0.0",
    api_version="2030-01-01-preview",
    api_key_header="api-key",
    deployment_paths=frozenset(
        {
            "/audio/transcriptions",
            "/chat/completions",
            "/embeddings",
        }
    ),
)
