# Made by aoaigen 0.1.0 from API version 2024-08-01-preview. Edits are lost when it is made again.

"""The names of `openai.types.chat.chat_completion_message_tool_call`."""

from ._completions import (
    ChatCompletionMessageToolCall,
    ChatCompletionMessageToolCall as ChatCompletionMessageToolCallUnion,
    ChatCompletionMessageToolCallFunction as Function,
)

__all__ = ["ChatCompletionMessageToolCall", "ChatCompletionMessageToolCallUnion", "Function"]
