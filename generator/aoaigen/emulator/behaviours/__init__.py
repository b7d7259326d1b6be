"""What each operation does. Importing a module registers its behaviours."""

from __future__ import annotations

from aoaigen.emulator.behaviours import (
    assistants,
    audio,
    batches,
    chat,
    completions,
    embeddings,
    files,
    fine_tuning,
    images,
    ingestion,
    models,
    runs,
    threads,
    uploads,
    vector_store_files,
    vector_stores,
)
from aoaigen.emulator.behaviours.registry import answer, answer_by_schema

__all__ = [
    "answer",
    "answer_by_schema",
    "assistants",
    "audio",
    "batches",
    "chat",
    "completions",
    "embeddings",
    "files",
    "fine_tuning",
    "images",
    "ingestion",
    "models",
    "runs",
    "threads",
    "uploads",
    "vector_store_files",
    "vector_stores",
]
