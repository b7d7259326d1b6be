# Made by aoaigen 0.1.0 from API version 2024-10-01-preview. Edits are lost when it is made again.

"""The names of `openai.types.chat.chat_completion`."""

from ._completions import ChatCompletion, ChatCompletionChoice as Choice, ChatCompletionChoiceLogprobs as ChoiceLogprobs

__all__ = ["ChatCompletion", "Choice", "ChoiceLogprobs"]
