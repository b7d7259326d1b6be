# Made by aoaigen 0.1.0 from API version 2024-06-01. Edits are lost when it is made again.

"""What this package is, for its runtime."""

from __future__ import annotations

from ._runtime.client import Package

PACKAGE = Package(
    distribution="aoai-v2024-06-01",
    import_name="aoai_v2024_06_01",
    version="0.2.0",
    api_version="2024-06-01",
    api_key_header="api-key",
    deployment_paths=frozenset(
        {
            "/audio/transcriptions",
            "/audio/translations",
            "/chat/completions",
            "/completions",
            "/embeddings",
            "/images/generations",
        }
    ),
)
