# Made by aoaigen 0.1.0 from API version 2024-10-01-preview. Edits are lost when it is made again.

"""The names of `openai.types.beta.threads.required_action_function_tool_call`."""

from .._threads import RequiredActionFunctionToolCall, RequiredActionFunctionToolCallFunction as Function

__all__ = ["Function", "RequiredActionFunctionToolCall"]
