# Made by aoaigen 0.1.0 from API version 2024-10-01-preview. Edits are lost when it is made again.

"""What this package is, for its runtime."""

from __future__ import annotations

from ._runtime.client import Package

PACKAGE = Package(
    distribution="aoai-v2024-10-01-preview",
    import_name="aoai_v2024_10_01_preview",
    version="0.2.0",
    api_version="2024-10-01-preview",
    api_key_header="api-key",
    deployment_paths=frozenset(
        {
            "/audio/speech",
            "/audio/transcriptions",
            "/audio/translations",
            "/chat/completions",
            "/completions",
            "/embeddings",
            "/images/generations",
        }
    ),
)
