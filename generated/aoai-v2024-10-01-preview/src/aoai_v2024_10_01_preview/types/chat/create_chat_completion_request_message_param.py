# Made by aoaigen 0.1.0 from API version 2024-10-01-preview. Edits are lost when it is made again.

"""The names of `openai.types.chat.create_chat_completion_request_message_param`."""

from ._completions_params import ChatCompletionMessageParam as CreateChatCompletionRequestMessageParam

__all__ = ["CreateChatCompletionRequestMessageParam"]
