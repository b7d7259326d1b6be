# Made by aoaigen 0.1.0 from API version 2024-09-01-preview. Edits are lost when it is made again.

"""The names of `openai.types.shared.chat_model`."""

from typing import TypeAlias

ChatModel: TypeAlias = str
"""The name of a deployment."""

__all__ = ["ChatModel"]
