# Made by aoaigen 0.1.0 from API version 2025-01-01-preview. Edits are lost when it is made again.

"""What several resources use."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Literal, NotRequired, TypeAlias

from .._runtime.typed_dicts import TypedDict
from ._shared import (
    AssistantToolChoice,
    AssistantToolChoiceFunction,
    CodeInterpreterTool,
    FileSearchTool,
    FileSearchToolFileSearch,
    FunctionParameters,
    FunctionTool,
    FunctionToolFunction,
    MessageAttachment,
    MessageAttachmentToolFileSearch,
    MessageRole,
    Metadata,
    ResponseFormatJSONObject,
    ResponseFormatJSONSchema,
    ResponseFormatJSONSchemaDefinition,
    ResponseFormatText,
    StaticFileChunkingStrategy,
    StaticFileChunkingStrategyObject,
    ToolResourcesCodeInterpreter,
    ToolResourcesFileSearch,
)


class ResponseFormatTextParam(TypedDict):
    """The answer is free text."""

    type: Literal["text"]
    """Always `text`."""


class ResponseFormatJSONObjectParam(TypedDict):
    """The answer is a JSON object. A message has to ask for JSON as well; without it the call is
    refused or the model fills the answer with white space.
    """

    type: Literal["json_object"]
    """Always `json_object`."""


class ResponseFormatJSONSchemaParam(TypedDict):
    """The answer is JSON that keeps to a schema (structured outputs)."""

    type: Literal["json_schema"]
    """Always `json_schema`."""

    json_schema: ResponseFormatJSONSchemaDefinitionParam | ResponseFormatJSONSchemaDefinition
    """A schema for answers, with a name for the model."""


class ResponseFormatJSONSchemaDefinitionParam(TypedDict):
    """A schema for answers, with a name for the model."""

    description: NotRequired[str]
    """What the answer is for; the model reads it."""

    name: str
    """A name of up to 64 letters, digits, underscores and dashes."""

    schema: Mapping[str, object]
    """The JSON Schema that the answer keeps to."""

    strict: NotRequired[bool | None]
    """Whether the answer keeps to the schema without fail. Only a part of JSON Schema is allowed then."""


class ChatCompletionStreamOptionsParam(TypedDict):
    """What a streamed answer carries besides the text."""

    include_usage: NotRequired[bool]
    """Whether one more chunk, with no choices, gives the tokens used before the stream ends. `usage`
    is null in all other chunks then.
    """


class CodeInterpreterToolParam(TypedDict):
    """Lets the model write Python code, and run it on files in a sandbox of the service."""

    type: Literal["code_interpreter"]
    """Always `code_interpreter`."""


class FileSearchToolParam(TypedDict):
    """Lets the model look for passages in the files of vector stores."""

    type: Literal["file_search"]
    """Always `file_search`."""

    file_search: NotRequired[FileSearchToolFileSearchParam | FileSearchToolFileSearch]
    """How a search in vector stores is done."""


class FunctionToolParam(TypedDict):
    """A function of the application that the model may call."""

    type: Literal["function"]
    """Always `function`."""

    function: FunctionToolFunctionParam | FunctionToolFunction
    """What the model knows of a function of the application."""


AssistantToolParam: TypeAlias = (
    CodeInterpreterToolParam
    | CodeInterpreterTool
    | FileSearchToolParam
    | FileSearchTool
    | FunctionToolParam
    | FunctionTool
)
"""A tool that an assistant may use; its `type` tells which."""


class FileSearchToolFileSearchParam(TypedDict):
    """How a search in vector stores is done."""

    max_num_results: NotRequired[int]
    """The most passages that a search gives to the model, from 1 to 50. Without it the service decides
    by the model.
    """


class FunctionToolFunctionParam(TypedDict):
    """What the model knows of a function of the application."""

    description: str
    """What the function does; the model decides by it when to call."""

    name: str
    """A name of up to 64 letters, digits, underscores and dashes."""

    parameters: FunctionParameters
    """The parameters of a function as a JSON Schema. A function without it takes none."""


class AssistantToolChoiceParam(TypedDict):
    """The tool that the model must use."""

    type: Literal["function", "code_interpreter", "file_search"]
    """The kind of tool. For `function`, the property of that name says which."""

    function: NotRequired[AssistantToolChoiceFunctionParam | AssistantToolChoiceFunction]
    """The function that the model must call."""


AssistantToolChoiceOptionParam: TypeAlias = Literal["none", "auto"] | AssistantToolChoiceParam | AssistantToolChoice
"""Whether the model uses a tool: `none` for never, `auto` for as it sees fit, or the one that it must
use.
"""


class AssistantToolChoiceFunctionParam(TypedDict):
    """The function that the model must call."""

    name: str
    """The name of the function, one of those in `tools`."""


class ToolResourcesParam(TypedDict):
    """The files and vector stores that the tools of an assistant or a thread work with."""

    code_interpreter: NotRequired[ToolResourcesCodeInterpreterParam | ToolResourcesCodeInterpreter]
    """The files that the code interpreter can read."""

    file_search: NotRequired[ToolResourcesFileSearchParam | ToolResourcesFileSearch]
    """The vector store that file search looks in."""


class ToolResourcesCodeInterpreterParam(TypedDict):
    """The files that the code interpreter can read."""

    file_ids: NotRequired[list[str]]
    """The ids of up to 20 files."""


class ToolResourcesFileSearchParam(TypedDict):
    """The vector store that file search looks in."""

    vector_store_ids: NotRequired[list[str]]
    """The id of the vector store; there can be one."""


class NewToolResourcesParam(TypedDict):
    """The files and vector stores that the tools of a new assistant or a new thread are to work with."""

    code_interpreter: NotRequired[ToolResourcesCodeInterpreterParam | ToolResourcesCodeInterpreter]
    """The files that the code interpreter can read."""

    file_search: NotRequired[NewToolResourcesFileSearchParam]
    """The vector store that file search is to look in, either one that exists or a new one."""


class NewToolResourcesFileSearchParam(TypedDict):
    """The vector store that file search is to look in, either one that exists or a new one."""

    vector_store_ids: NotRequired[list[str]]
    """The id of the vector store; there can be one. Not beside `vector_stores`."""

    vector_stores: NotRequired[Iterable[NewToolResourcesFileSearchVectorStoreParam]]
    """The vector store to create; there can be one. Not beside `vector_store_ids`."""


class NewToolResourcesFileSearchVectorStoreParam(TypedDict):
    """A vector store that is created together with an assistant or a thread."""

    file_ids: NotRequired[list[str]]
    """The ids of up to 10,000 files to put into it."""

    chunking_strategy: NotRequired[FileChunkingStrategyParam]
    """How the files are cut into passages, `auto` if it is left out."""

    metadata: NotRequired[Metadata]
    """Pairs of keys and values of your own, such as ids in your application: up to 16, with keys of up
    to 64 characters and values of up to 512.
    """


AssistantResponseFormatOptionParam: TypeAlias = (
    Literal["auto"]
    | ResponseFormatTextParam
    | ResponseFormatText
    | ResponseFormatJSONObjectParam
    | ResponseFormatJSONObject
    | ResponseFormatJSONSchemaParam
    | ResponseFormatJSONSchema
)
"""What the answers of the model have to look like. With `auto`, text."""


class MessageAttachmentParam(TypedDict):
    """A file that comes with a message."""

    file_id: NotRequired[str]
    """The id of the file."""

    tools: NotRequired[Iterable[MessageAttachmentToolParam]]
    """The tools that may use the file."""


class MessageAttachmentToolFileSearchParam(TypedDict):
    """File search, for which the service puts the file into a vector store of the thread."""

    type: Literal["file_search"]
    """Always `file_search`."""


MessageAttachmentToolParam: TypeAlias = (
    CodeInterpreterToolParam
    | CodeInterpreterTool
    | MessageAttachmentToolFileSearchParam
    | MessageAttachmentToolFileSearch
)
"""A tool that may use an attached file; its `type` tells which."""


class NewMessageParam(TypedDict):
    """A message to add to a thread."""

    role: MessageRole
    """Who says it, a user or an assistant."""

    content: str
    """The text of the message."""

    attachments: NotRequired[Iterable[MessageAttachmentParam | MessageAttachment] | None]
    """The files that come with the message, and the tools that may use them."""

    metadata: NotRequired[Metadata | None]
    """Pairs of keys and values of your own."""


class RunTruncationStrategyParam(TypedDict):
    """How much of a long thread the model reads."""

    type: Literal["auto", "last_messages"]
    """`auto` leaves out messages from the middle of the thread where it is too long for the model,
    `last_messages` reads the newest messages alone.
    """

    last_messages: NotRequired[int | None]
    """How many of the newest messages are read."""


class AutoFileChunkingStrategyParam(TypedDict):
    """The service decides, at present for passages of 800 tokens that share 400 with the next one."""

    type: Literal["auto"]
    """Always `auto`."""


class StaticFileChunkingStrategyObjectParam(TypedDict):
    """Passages of a size of your own."""

    type: Literal["static"]
    """Always `static`."""

    static: StaticFileChunkingStrategyParam | StaticFileChunkingStrategy
    """How long the passages of a file are, and how much of them two neighbours share."""


FileChunkingStrategyParam: TypeAlias = (
    AutoFileChunkingStrategyParam | StaticFileChunkingStrategyObjectParam | StaticFileChunkingStrategyObject
)
"""How a file is to be cut into passages; its `type` tells which way."""


class StaticFileChunkingStrategyParam(TypedDict):
    """How long the passages of a file are, and how much of them two neighbours share."""

    max_chunk_size_tokens: int
    """The most tokens of a passage, from 100 to 4096."""

    chunk_overlap_tokens: int
    """The tokens that two neighbours share, at most half of `max_chunk_size_tokens`."""
