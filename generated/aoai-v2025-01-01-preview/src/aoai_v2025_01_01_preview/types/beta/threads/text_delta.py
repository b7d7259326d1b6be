# Made by aoaigen 0.1.0 from API version 2025-01-01-preview. Edits are lost when it is made again.

"""The names of `openai.types.beta.threads.text_delta`."""

from .._threads import TextDelta

__all__ = ["TextDelta"]
