# Made by aoaigen 0.1.0 from API version 2024-08-01-preview. Edits are lost when it is made again.

"""The names of `openai.types.beta.threads.message_content`."""

from .._threads import MessageContent

__all__ = ["MessageContent"]
