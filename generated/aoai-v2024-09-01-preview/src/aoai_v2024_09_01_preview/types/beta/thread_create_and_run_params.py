# Made by aoaigen 0.1.0 from API version 2024-09-01-preview. Edits are lost when it is made again.

"""The names of `openai.types.beta.thread_create_and_run_params`."""

from .._beta_params import (
    NewToolResourcesFileSearchParam as ThreadToolResourcesFileSearch,
    NewToolResourcesFileSearchVectorStoreParam as ThreadToolResourcesFileSearchVectorStore,
    NewToolResourcesParam as ThreadToolResources,
    ToolResourcesCodeInterpreterParam as ThreadToolResourcesCodeInterpreter,
    ToolResourcesCodeInterpreterParam as ToolResourcesCodeInterpreter,
    ToolResourcesFileSearchParam as ToolResourcesFileSearch,
    ToolResourcesParam as ToolResources,
)
from .._shared_params import (
    AutoFileChunkingStrategyParam as ThreadToolResourcesFileSearchVectorStoreChunkingStrategyAuto,
    FileChunkingStrategyParam as ThreadToolResourcesFileSearchVectorStoreChunkingStrategy,
    StaticFileChunkingStrategyObjectParam as ThreadToolResourcesFileSearchVectorStoreChunkingStrategyStatic,
    StaticFileChunkingStrategyParam as ThreadToolResourcesFileSearchVectorStoreChunkingStrategyStaticStatic,
)
from ._threads_params import (
    MessageAttachmentParam as ThreadMessageAttachment,
    MessageAttachmentToolFileSearchParam as ThreadMessageAttachmentToolFileSearch,
    MessageAttachmentToolParam as ThreadMessageAttachmentTool,
    NewMessageParam as ThreadMessage,
    NewThreadParam as Thread,
    RunTruncationStrategyParam as TruncationStrategy,
    ThreadCreateAndRunParams,
    ThreadCreateAndRunParamsBase,
    ThreadCreateAndRunParamsNonStreaming,
    ThreadCreateAndRunParamsStreaming,
)

__all__ = [
    "Thread",
    "ThreadCreateAndRunParams",
    "ThreadCreateAndRunParamsBase",
    "ThreadCreateAndRunParamsNonStreaming",
    "ThreadCreateAndRunParamsStreaming",
    "ThreadMessage",
    "ThreadMessageAttachment",
    "ThreadMessageAttachmentTool",
    "ThreadMessageAttachmentToolFileSearch",
    "ThreadToolResources",
    "ThreadToolResourcesCodeInterpreter",
    "ThreadToolResourcesFileSearch",
    "ThreadToolResourcesFileSearchVectorStore",
    "ThreadToolResourcesFileSearchVectorStoreChunkingStrategy",
    "ThreadToolResourcesFileSearchVectorStoreChunkingStrategyAuto",
    "ThreadToolResourcesFileSearchVectorStoreChunkingStrategyStatic",
    "ThreadToolResourcesFileSearchVectorStoreChunkingStrategyStaticStatic",
    "ToolResources",
    "ToolResourcesCodeInterpreter",
    "ToolResourcesFileSearch",
    "TruncationStrategy",
]
