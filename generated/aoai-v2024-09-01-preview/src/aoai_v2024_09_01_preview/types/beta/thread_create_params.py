# Made by aoaigen 0.1.0 from API version 2024-09-01-preview. Edits are lost when it is made again.

"""The names of `openai.types.beta.thread_create_params`."""

from .._shared_params import (
    AutoFileChunkingStrategyParam as ToolResourcesFileSearchVectorStoreChunkingStrategyAuto,
    FileChunkingStrategyParam as ToolResourcesFileSearchVectorStoreChunkingStrategy,
    MessageAttachmentParam as MessageAttachment,
    MessageAttachmentToolFileSearchParam as MessageAttachmentToolFileSearch,
    MessageAttachmentToolParam as MessageAttachmentTool,
    NewMessageParam as Message,
    NewToolResourcesFileSearchParam as ToolResourcesFileSearch,
    NewToolResourcesFileSearchVectorStoreParam as ToolResourcesFileSearchVectorStore,
    NewToolResourcesParam as ToolResources,
    StaticFileChunkingStrategyObjectParam as ToolResourcesFileSearchVectorStoreChunkingStrategyStatic,
    StaticFileChunkingStrategyParam as ToolResourcesFileSearchVectorStoreChunkingStrategyStaticStatic,
    ToolResourcesCodeInterpreterParam as ToolResourcesCodeInterpreter,
)
from ._threads_params import ThreadCreateParams

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
