# Made by aoaigen 0.1.0 from API version 2025-01-01-preview. Edits are lost when it is made again.

"""The names of `openai.types.beta.assistant_create_params`."""

from .._shared_params import (
    AutoFileChunkingStrategyParam as ToolResourcesFileSearchVectorStoreChunkingStrategyAuto,
    FileChunkingStrategyParam as ToolResourcesFileSearchVectorStoreChunkingStrategy,
    NewToolResourcesFileSearchParam as ToolResourcesFileSearch,
    NewToolResourcesFileSearchVectorStoreParam as ToolResourcesFileSearchVectorStore,
    NewToolResourcesParam as ToolResources,
    StaticFileChunkingStrategyObjectParam as ToolResourcesFileSearchVectorStoreChunkingStrategyStatic,
    StaticFileChunkingStrategyParam as ToolResourcesFileSearchVectorStoreChunkingStrategyStaticStatic,
    ToolResourcesCodeInterpreterParam as ToolResourcesCodeInterpreter,
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
