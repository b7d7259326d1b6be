# Made by aoaigen 0.1.0 from API version 2024-06-01. Edits are lost when it is made again.

"""The names of `openai.types.chat.parsed_chat_completion`."""

from ._completions import ParsedChatCompletion, ParsedChatCompletionMessage, ParsedChoice

__all__ = ["ParsedChatCompletion", "ParsedChatCompletionMessage", "ParsedChoice"]
