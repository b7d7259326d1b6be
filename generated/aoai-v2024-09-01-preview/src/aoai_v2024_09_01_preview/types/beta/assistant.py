# Made by aoaigen 0.1.0 from API version 2024-09-01-preview. Edits are lost when it is made again.

"""The names of `openai.types.beta.assistant`."""

from .._beta import ToolResources, ToolResourcesCodeInterpreter, ToolResourcesFileSearch
from ._assistants import Assistant

__all__ = ["Assistant", "ToolResources", "ToolResourcesCodeInterpreter", "ToolResourcesFileSearch"]
