# Made by aoaigen 0.1.0 from API version 2024-08-01-preview. Edits are lost when it is made again.

"""The names of `openai.types.beta.assistant_create_params`."""

from .._beta_params import (
    NewToolResourcesFileSearchParam as ToolResourcesFileSearch,
    NewToolResourcesFileSearchVectorStoreParam as ToolResourcesFileSearchVectorStore,
    NewToolResourcesParam as ToolResources,
    ToolResourcesCodeInterpreterParam as ToolResourcesCodeInterpreter,
)
from .._shared_params import (
    AutoFileChunkingStrategyParam as ToolResourcesFileSearchVectorStoreChunkingStrategyAuto,
    FileChunkingStrategyParam as ToolResourcesFileSearchVectorStoreChunkingStrategy,
    StaticFileChunkingStrategyObjectParam as ToolResourcesFileSearchVectorStoreChunkingStrategyStatic,
    StaticFileChunkingStrategyParam as ToolResourcesFileSearchVectorStoreChunkingStrategyStaticStatic,
)
from ._assistants_params import AssistantCreateParams

__all__ = [
    "AssistantCreateParams",
    "ToolResources",
    "ToolResourcesCodeInterpreter",
    "ToolResourcesFileSearch",
    "ToolResourcesFileSearchVectorStore",
    "ToolResourcesFileSearchVectorStoreChunkingStrategy",
    "ToolResourcesFileSearchVectorStoreChunkingStrategyAuto",
    "ToolResourcesFileSearchVectorStoreChunkingStrategyStatic",
    "ToolResourcesFileSearchVectorStoreChunkingStrategyStaticStatic",
]
