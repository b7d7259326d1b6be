# Made by aoaigen 0.1.0 from API version 2024-10-01-preview. Edits are lost when it is made again.

"""What `client.fine_tuning.jobs.checkpoints` takes."""

from __future__ import annotations

from typing import NotRequired

from ...._runtime.typed_dicts import TypedDict


class CheckpointListParams(TypedDict):
    """The arguments of `client.fine_tuning.jobs.checkpoints.list`."""

    after: NotRequired[str]
    """The id of the last item of the page before; the first page if it is left out."""

    limit: NotRequired[int]
    """The most checkpoints that a page holds, 10 if it is left out."""
