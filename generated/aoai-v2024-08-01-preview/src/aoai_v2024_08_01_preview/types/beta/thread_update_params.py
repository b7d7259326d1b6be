# Made by aoaigen 0.1.0 from API version 2024-08-01-preview. Edits are lost when it is made again.

"""The names of `openai.types.beta.thread_update_params`."""

from .._beta_params import (
    ToolResourcesCodeInterpreterParam as ToolResourcesCodeInterpreter,
    ToolResourcesFileSearchParam as ToolResourcesFileSearch,
    ToolResourcesParam as ToolResources,
)
from ._threads_params import ThreadUpdateParams

__all__ = ["ThreadUpdateParams", "ToolResources", "ToolResourcesCodeInterpreter", "ToolResourcesFileSearch"]
