# Made by aoaigen 0.1.0 from API version 2024-09-01-preview. Edits are lost when it is made again.

"""The names of `openai.types.chat.parsed_function_tool_call`."""

from ._completions import ParsedFunction, ParsedFunctionToolCall

__all__ = ["ParsedFunction", "ParsedFunctionToolCall"]
