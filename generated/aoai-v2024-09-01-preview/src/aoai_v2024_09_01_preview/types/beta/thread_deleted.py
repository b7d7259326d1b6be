# Made by aoaigen 0.1.0 from API version 2024-09-01-preview. Edits are lost when it is made again.

"""The names of `openai.types.beta.thread_deleted`."""

from ._threads import ThreadDeleted

__all__ = ["ThreadDeleted"]
