# Made by aoaigen 0.1.0 from API version 2030-01-01-preview. Edits are lost when it is made again.

"""The names of `openai._response`."""

from ._runtime.responses import APIResponse, AsyncAPIResponse, AsyncResponseContextManager, ResponseContextManager

__all__ = ["APIResponse", "AsyncAPIResponse", "AsyncResponseContextManager", "ResponseContextManager"]
