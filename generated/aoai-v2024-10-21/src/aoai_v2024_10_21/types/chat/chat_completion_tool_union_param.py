# Made by aoaigen 0.1.0 from API version 2024-10-21. Edits are lost when it is made again.

"""The names of `openai.types.chat.chat_completion_tool_union_param`."""

from ._completions_params import ChatCompletionToolParam as ChatCompletionToolUnionParam

__all__ = ["ChatCompletionToolUnionParam"]
