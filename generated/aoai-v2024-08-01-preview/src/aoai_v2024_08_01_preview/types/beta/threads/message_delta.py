# Made by aoaigen 0.1.0 from API version 2024-08-01-preview. Edits are lost when it is made again.

"""The names of `openai.types.beta.threads.message_delta`."""

from .._threads import MessageDelta

__all__ = ["MessageDelta"]
