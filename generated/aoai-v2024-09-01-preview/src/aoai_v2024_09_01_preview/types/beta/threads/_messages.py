# Made by aoaigen 0.1.0 from API version 2024-09-01-preview. Edits are lost when it is made again.

"""What `client.beta.threads.messages` gives."""

from __future__ import annotations

from typing import Literal

from ...._runtime.models import BaseModel


class MessageDeleted(BaseModel):
    """Confirms that a message is deleted."""

    id: str
    """The id of the message."""

    deleted: bool
    """Whether the message is deleted."""

    object: Literal["thread.message.deleted"]
    """Always `thread.message.deleted`."""
