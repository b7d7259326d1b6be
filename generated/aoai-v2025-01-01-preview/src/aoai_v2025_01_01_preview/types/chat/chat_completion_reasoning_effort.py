# Made by aoaigen 0.1.0 from API version 2025-01-01-preview. Edits are lost when it is made again.

"""The names of `openai.types.chat.chat_completion_reasoning_effort`."""

from ._completions import ReasoningEffort as ChatCompletionReasoningEffort

__all__ = ["ChatCompletionReasoningEffort"]
