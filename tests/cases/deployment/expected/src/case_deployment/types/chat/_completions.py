# Made by aoaigen 0.1.0 from API version 2030-01-01-preview. Edits are lost when it is made again.

"""What `client.chat.completions` gives."""

from __future__ import annotations

from ..._runtime.models import BaseModel


class Message(BaseModel):
    """(No description.)"""

    role: str | None = None

    content: str | None = None


class ChatCompletion(BaseModel):
    """(No description.)"""

    message: Message


class ChatCompletionChunk(BaseModel):
    """(No description.)"""

    delta: Message
