# Made by aoaigen 0.1.0 from API version 2024-10-01-preview. Edits are lost when it is made again.

"""The names of `openai.types.chat.chat_completion_message_function_tool_call_param`."""

from ._completions_params import (
    ChatCompletionMessageToolCallFunctionParam as Function,
    ChatCompletionMessageToolCallParam as ChatCompletionMessageFunctionToolCallParam,
)

__all__ = ["ChatCompletionMessageFunctionToolCallParam", "Function"]
