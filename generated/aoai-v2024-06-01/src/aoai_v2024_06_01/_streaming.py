# Made by aoaigen 0.1.0 from API version 2024-06-01. Edits are lost when it is made again.

"""The names of `openai._streaming`."""

from ._runtime.sse import ServerSentEvent, SSEDecoder
from ._runtime.streaming import AsyncStream, Stream

__all__ = ["AsyncStream", "SSEDecoder", "ServerSentEvent", "Stream"]
