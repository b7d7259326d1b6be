# Made by aoaigen 0.1.0 from API version 2024-10-01-preview. Edits are lost when it is made again.

"""The names of `openai.types.beta.thread_create_params`."""

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
from ._threads_params import (
    MessageAttachmentParam as MessageAttachment,
    MessageAttachmentToolFileSearchParam as MessageAttachmentToolFileSearch,
    MessageAttachmentToolParam as MessageAttachmentTool,
    NewMessageParam as Message,
    ThreadCreateParams,
)

__all__ = [
    "Message",
    "MessageAttachment",
    "MessageAttachmentTool",
    "MessageAttachmentToolFileSearch",
    "ThreadCreateParams",
    "ToolResources",
    "ToolResourcesCodeInterpreter",
    "ToolResourcesFileSearch",
    "ToolResourcesFileSearchVectorStore",
    "ToolResourcesFileSearchVectorStoreChunkingStrategy",
    "ToolResourcesFileSearchVectorStoreChunkingStrategyAuto",
    "ToolResourcesFileSearchVectorStoreChunkingStrategyStatic",
    "ToolResourcesFileSearchVectorStoreChunkingStrategyStaticStatic",
]
