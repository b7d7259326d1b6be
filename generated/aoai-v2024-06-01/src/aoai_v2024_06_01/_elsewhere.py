# Made by aoaigen 0.1.0 from API version 2024-06-01. Edits are lost when it is made again.

"""What other pinned API versions have and this one lacks, for the errors of those who ask for it here."""

from __future__ import annotations

from ._runtime.elsewhere import Elsewhere

ELSEWHERE = {
    "": Elsewhere(
        "2024-06-01",
        {
            "batches": "2024-08-01-preview, 2024-09-01-preview, 2024-10-01-preview, 2024-10-21, 2025-01-01-preview",
            "ingestion": "2024-08-01-preview, 2024-09-01-preview, 2024-10-01-preview, 2025-01-01-preview",
            "uploads": "2024-08-01-preview, 2024-09-01-preview, 2024-10-01-preview, 2024-10-21, 2025-01-01-preview",
            "vector_stores": "2024-08-01-preview, 2024-09-01-preview, 2024-10-01-preview, 2025-01-01-preview",
        },
    ),
    "audio": Elsewhere(
        "2024-06-01",
        {
            "speech": "2024-08-01-preview, 2024-09-01-preview, 2024-10-01-preview, 2025-01-01-preview",
        },
    ),
    "audio.transcriptions": Elsewhere(
        "2024-06-01",
        {
            "create.timestamp_granularities": "2024-08-01-preview, 2024-09-01-preview, 2024-10-01-preview, 2025-01-01-preview",
        },
    ),
    "beta": Elsewhere(
        "2024-06-01",
        {
            "assistants": "2024-08-01-preview, 2024-09-01-preview, 2024-10-01-preview, 2025-01-01-preview",
            "threads": "2024-08-01-preview, 2024-09-01-preview, 2024-10-01-preview, 2025-01-01-preview",
        },
    ),
    "chat.completions": Elsewhere(
        "2024-06-01",
        {
            "create.audio": "2025-01-01-preview",
            "create.max_completion_tokens": "2024-09-01-preview, 2024-10-01-preview, 2024-10-21, 2025-01-01-preview",
            "create.metadata": "2025-01-01-preview",
            "create.modalities": "2025-01-01-preview",
            "create.parallel_tool_calls": "2024-09-01-preview, 2024-10-01-preview, 2024-10-21, 2025-01-01-preview",
            "create.prediction": "2025-01-01-preview",
            "create.reasoning_effort": "2025-01-01-preview",
            "create.store": "2025-01-01-preview",
            "create.stream_options": "2024-09-01-preview, 2024-10-01-preview, 2024-10-21, 2025-01-01-preview",
            "create.user_security_context": "2025-01-01-preview",
            "parse": "2024-08-01-preview, 2024-09-01-preview, 2024-10-01-preview, 2024-10-21, 2025-01-01-preview",
        },
    ),
    "completions": Elsewhere(
        "2024-06-01",
        {
            "create.seed": "2024-08-01-preview, 2024-09-01-preview, 2024-10-01-preview, 2024-10-21, 2025-01-01-preview",
            "create.stream_options": "2024-09-01-preview, 2024-10-01-preview, 2024-10-21, 2025-01-01-preview",
        },
    ),
    "fine_tuning.jobs": Elsewhere(
        "2024-06-01",
        {
            "create.integrations": "2024-09-01-preview, 2024-10-01-preview, 2025-01-01-preview",
            "create.method": "2025-01-01-preview",
        },
    ),
}
