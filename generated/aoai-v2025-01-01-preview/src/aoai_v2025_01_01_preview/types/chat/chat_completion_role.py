# Made by aoaigen 0.1.0 from API version 2025-01-01-preview. Edits are lost when it is made again.

"""The names of `openai.types.chat.chat_completion_role`."""

from typing import Literal, TypeAlias

ChatCompletionRole: TypeAlias = Literal["developer", "system", "user", "assistant", "tool", "function"]
"""Who speaks in a message."""

__all__ = ["ChatCompletionRole"]
