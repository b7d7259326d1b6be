# Made by aoaigen 0.1.0 from API version 2024-06-01. Edits are lost when it is made again.

"""The names of `openai.types.chat.chat_completion_role`."""

from typing import Literal, TypeAlias

ChatCompletionRole: TypeAlias = Literal["system", "user", "assistant", "tool", "function"]
"""Who speaks in a message."""

__all__ = ["ChatCompletionRole"]
