# Made by aoaigen 0.1.0 from API version 2025-01-01-preview. Edits are lost when it is made again.

"""The names of `openai.types.chat.chat_completion_message_function_tool_call`."""

from ._completions import (
    ChatCompletionMessageToolCall as ChatCompletionMessageFunctionToolCall,
    ChatCompletionMessageToolCallFunction as Function,
)

__all__ = ["ChatCompletionMessageFunctionToolCall", "Function"]
