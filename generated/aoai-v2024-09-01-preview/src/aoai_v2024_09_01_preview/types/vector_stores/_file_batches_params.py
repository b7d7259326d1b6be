# Made by aoaigen 0.1.0 from API version 2024-09-01-preview. Edits are lost when it is made again.

"""What `client.vector_stores.file_batches` takes."""

from __future__ import annotations

from typing import Literal, NotRequired

from ..._runtime.typed_dicts import TypedDict
from .._shared_params import FileChunkingStrategyParam
from .._vector_stores import VectorStoreFileStatus


class FileBatchCreateParams(TypedDict):
    """The arguments of `client.vector_stores.file_batches.create`."""

    file_ids: list[str]
    """The ids of up to 500 files, uploaded with the purpose `assistants`."""

    chunking_strategy: NotRequired[FileChunkingStrategyParam]
    """How the files are cut into passages, `auto` if it is left out."""


class FileBatchRetrieveParams(TypedDict):
    """The arguments of `client.vector_stores.file_batches.retrieve`."""

    vector_store_id: str
    """The id of the vector store, which begins with `vs_`."""


class FileBatchCancelParams(TypedDict):
    """The arguments of `client.vector_stores.file_batches.cancel`."""

    vector_store_id: str
    """The id of the vector store, which begins with `vs_`."""


class FileBatchListFilesParams(TypedDict):
    """The arguments of `client.vector_stores.file_batches.list_files`."""

    vector_store_id: str
    """The id of the vector store, which begins with `vs_`."""

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
