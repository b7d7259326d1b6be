"""What each operation does. Importing a module registers its behaviours."""

from __future__ import annotations

from aoaigen.emulator.behaviours import (
    audio,
    batches,
    chat,
    completions,
    embeddings,
    files,
    fine_tuning,
    images,
    models,
    uploads,
)
from aoaigen.emulator.behaviours.registry import answer

__all__ = [
    "answer",
    "audio",
    "batches",
    "chat",
    "completions",
    "embeddings",
    "files",
    "fine_tuning",
    "images",
    "models",
    "uploads",
]
