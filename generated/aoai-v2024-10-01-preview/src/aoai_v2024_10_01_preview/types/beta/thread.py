# Made by aoaigen 0.1.0 from API version 2024-10-01-preview. Edits are lost when it is made again.

"""The names of `openai.types.beta.thread`."""

from .._beta import ToolResources, ToolResourcesCodeInterpreter, ToolResourcesFileSearch
from ._threads import Thread

__all__ = ["Thread", "ToolResources", "ToolResourcesCodeInterpreter", "ToolResourcesFileSearch"]
