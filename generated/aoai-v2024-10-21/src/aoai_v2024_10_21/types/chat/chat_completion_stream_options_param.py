# Made by aoaigen 0.1.0 from API version 2024-10-21. Edits are lost when it is made again.

"""The names of `openai.types.chat.chat_completion_stream_options_param`."""

from .._shared_params import ChatCompletionStreamOptionsParam

__all__ = ["ChatCompletionStreamOptionsParam"]
