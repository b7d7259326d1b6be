# Made by aoaigen 0.1.0 from API version 2024-10-01-preview. Edits are lost when it is made again.

"""What `client.beta` gives."""

from __future__ import annotations

from typing import Annotated, Literal, TypeAlias

from .._runtime.models import BaseModel, Discriminator
from ._shared import FunctionParameters


class CodeInterpreterTool(BaseModel):
    """Lets the model write Python code, and run it on files in a sandbox of the service."""

    type: Literal["code_interpreter"]
    """Always `code_interpreter`."""


class FileSearchTool(BaseModel):
    """Lets the model look for passages in the files of vector stores."""

    type: Literal["file_search"]
    """Always `file_search`."""

    file_search: FileSearchToolFileSearch | None = None
    """How a search in vector stores is done."""


class FunctionTool(BaseModel):
    """A function of the application that the model may call."""

    type: Literal["function"]
    """Always `function`."""

    function: FunctionToolFunction
    """What the model knows of a function of the application."""


AssistantTool: TypeAlias = Annotated[
    CodeInterpreterTool | FileSearchTool | FunctionTool,
    Discriminator(
        "type", {"code_interpreter": CodeInterpreterTool, "file_search": FileSearchTool, "function": FunctionTool}
    ),
]
"""A tool that an assistant may use; its `type` tells which."""


class FileSearchToolFileSearch(BaseModel):
    """How a search in vector stores is done."""

    max_num_results: int | None = None
    """The most passages that a search gives to the model, from 1 to 50. Without it the service decides
    by the model.
    """


class FunctionToolFunction(BaseModel):
    """What the model knows of a function of the application."""

    description: str
    """What the function does; the model decides by it when to call."""

    name: str
    """A name of up to 64 letters, digits, underscores and dashes."""

    parameters: FunctionParameters
    """The parameters of a function as a JSON Schema. A function without it takes none."""


class ToolResources(BaseModel):
    """The files and vector stores that the tools of an assistant or a thread work with."""

    code_interpreter: ToolResourcesCodeInterpreter | None = None
    """The files that the code interpreter can read."""

    file_search: ToolResourcesFileSearch | None = None
    """The vector store that file search looks in."""


class ToolResourcesCodeInterpreter(BaseModel):
    """The files that the code interpreter can read."""

    file_ids: list[str] | None = None
    """The ids of up to 20 files."""


class ToolResourcesFileSearch(BaseModel):
    """The vector store that file search looks in."""

    vector_store_ids: list[str] | None = None
    """The id of the vector store; there can be one."""


class AssistantResponseFormat(BaseModel):
    """What the answers of the model have to look like."""

    type: Literal["text", "json_object"] | None = None
    """Free text (`text`) or a JSON object (`json_object`). For the latter a message or the
    instructions have to ask for JSON as well.
    """


AssistantResponseFormatOption: TypeAlias = Literal["none", "auto"] | AssistantResponseFormat
"""What the answers of the model have to look like. With `auto`, text."""
