# Made by aoaigen 0.1.0 from API version 2024-08-01-preview. Edits are lost when it is made again.

"""What `client.beta.threads` gives."""

from __future__ import annotations

from typing import Literal

from ..._runtime.models import BaseModel


class ThreadDeleted(BaseModel):
    """Confirms that a thread is deleted."""

    id: str
    """The id of the thread."""

    deleted: bool
    """Whether the thread is deleted."""

    object: Literal["thread.deleted"]
    """Always `thread.deleted`."""
