# Made by aoaigen 0.1.0 from API version 2024-10-01-preview. Edits are lost when it is made again.

"""The names of `openai.types.beta.assistant_update_params`."""

from .._beta_params import (
    ToolResourcesCodeInterpreterParam as ToolResourcesCodeInterpreter,
    ToolResourcesFileSearchParam as ToolResourcesFileSearch,
    ToolResourcesParam as ToolResources,
)
from ._assistants_params import AssistantUpdateParams

__all__ = ["AssistantUpdateParams", "ToolResources", "ToolResourcesCodeInterpreter", "ToolResourcesFileSearch"]
