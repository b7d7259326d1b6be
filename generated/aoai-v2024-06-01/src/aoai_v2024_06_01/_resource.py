# Made by aoaigen 0.1.0 from API version 2024-06-01. Edits are lost when it is made again.

"""The names of `openai._resource`."""

from ._runtime.resource import AsyncResource as AsyncAPIResource, SyncResource as SyncAPIResource

__all__ = ["AsyncAPIResource", "SyncAPIResource"]
