# Made by aoaigen 0.1.0 from API version 2024-08-01-preview. Edits are lost when it is made again.

"""The names of `openai.types.chat.chat_completion_named_tool_choice_param`."""

from ._completions_params import (
    ChatCompletionNamedToolChoiceFunctionParam as Function,
    ChatCompletionNamedToolChoiceParam,
)

__all__ = ["ChatCompletionNamedToolChoiceParam", "Function"]
