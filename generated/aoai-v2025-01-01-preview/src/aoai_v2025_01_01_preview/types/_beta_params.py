# Made by aoaigen 0.1.0 from API version 2025-01-01-preview. Edits are lost when it is made again.

"""What `client.beta` takes."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Literal, NotRequired, TypeAlias

from .._runtime.typed_dicts import TypedDict
from ._beta import (
    CodeInterpreterTool,
    FileSearchTool,
    FileSearchToolFileSearch,
    FunctionTool,
    FunctionToolFunction,
    ToolResourcesCodeInterpreter,
    ToolResourcesFileSearch,
)
from ._shared import (
    FunctionParameters,
    Metadata,
    ResponseFormatJSONObject,
    ResponseFormatJSONSchema,
    ResponseFormatText,
)
from ._shared_params import (
    FileChunkingStrategyParam,
    ResponseFormatJSONObjectParam,
    ResponseFormatJSONSchemaParam,
    ResponseFormatTextParam,
)


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
