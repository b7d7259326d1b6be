# Made by aoaigen 0.1.0 from API version 2024-06-01. Edits are lost when it is made again.

"""The names of `openai.types.chat.chat_completion_tool_message_param`."""

from ._completions_params import ChatCompletionToolMessageParam

__all__ = ["ChatCompletionToolMessageParam"]
