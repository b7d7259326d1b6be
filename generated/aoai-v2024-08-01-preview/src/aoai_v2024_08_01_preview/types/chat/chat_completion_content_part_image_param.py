# Made by aoaigen 0.1.0 from API version 2024-08-01-preview. Edits are lost when it is made again.

"""The names of `openai.types.chat.chat_completion_content_part_image_param`."""

from ._completions_params import ChatCompletionContentPartImageParam, ChatCompletionContentPartImageURLParam as ImageURL

__all__ = ["ChatCompletionContentPartImageParam", "ImageURL"]
