# Made by aoaigen 0.1.0 from API version 2024-10-01-preview. Edits are lost when it is made again.

"""The names of `openai._resource`."""

from ._runtime.resource import AsyncResource as AsyncAPIResource, SyncResource as SyncAPIResource

__all__ = ["AsyncAPIResource", "SyncAPIResource"]
