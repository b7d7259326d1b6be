# Made by aoaigen 0.1.0 from API version 2025-01-01-preview. Edits are lost when it is made again.

"""What other pinned API versions have and this one lacks, for the errors of those who ask for it here."""

from __future__ import annotations

from ._runtime.elsewhere import Elsewhere

ELSEWHERE = {
    "completions": Elsewhere(
        "2025-01-01-preview",
        {
            "create.completion_config": "2024-06-01",
        },
    ),
}
