# Made by aoaigen 0.1.0 from API version 2024-09-01-preview. Edits are lost when it is made again.

"""The names of `openai._constants`."""

from ._runtime.retries import DEFAULT_MAX_RETRIES
from ._runtime.transport import DEFAULT_CONNECTION_LIMITS, DEFAULT_TIMEOUT

__all__ = ["DEFAULT_CONNECTION_LIMITS", "DEFAULT_MAX_RETRIES", "DEFAULT_TIMEOUT"]
