# Made by aoaigen 0.1.0 from API version 2024-09-01-preview. Edits are lost when it is made again.

"""What `client.vector_stores.files` takes."""

from __future__ import annotations

from typing import Literal, NotRequired

from ..._runtime.typed_dicts import TypedDict
from .._shared_params import FileChunkingStrategyParam
from .._vector_stores import VectorStoreFileStatus


class FileListParams(TypedDict):
    """The arguments of `client.vector_stores.files.list`."""

    limit: NotRequired[int]
    """The most items that a page holds, 20 if it is left out."""

    order: NotRequired[Literal["asc", "desc"]]
    """Whether the oldest items come first (`asc`) or the newest (`desc`), which they do if it is left
    out.
    """

    after: NotRequired[str]
    """The id of the last item of the page before; the first page if it is left out."""

    before: NotRequired[str]
    """The id of the first item of the page after, to page backwards."""

    filter: NotRequired[VectorStoreFileStatus]
    """The status of the files to list; all files if it is left out."""


class FileCreateParams(TypedDict):
    """The arguments of `client.vector_stores.files.create`."""

    file_id: str
    """The id of the file, uploaded with the purpose `assistants`."""

    chunking_strategy: NotRequired[FileChunkingStrategyParam]
    """How the file is cut into passages, `auto` if it is left out."""


class FileRetrieveParams(TypedDict):
    """The arguments of `client.vector_stores.files.retrieve`."""

    vector_store_id: str
    """The id of the vector store, which begins with `vs_`."""


class FileDeleteParams(TypedDict):
    """The arguments of `client.vector_stores.files.delete`."""

    vector_store_id: str
    """The id of the vector store, which begins with `vs_`."""
