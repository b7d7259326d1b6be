# Made by aoaigen 0.1.0 from API version 2024-10-01-preview. Edits are lost when it is made again.

"""What `client.vector_stores` takes."""

from __future__ import annotations

from typing import Literal, NotRequired

from .._runtime.typed_dicts import TypedDict
from ._shared import Metadata
from ._shared_params import FileChunkingStrategyParam
from ._vector_stores import VectorStoreExpiresAfter


class VectorStoreExpiresAfterParam(TypedDict):
    """When a vector store expires."""

    anchor: Literal["last_active_at"]
    """From when on the days are counted, `last_active_at`."""

    days: int
    """After how many days it expires, from 1 to 365."""


class VectorStoreListParams(TypedDict):
    """The arguments of `client.vector_stores.list`."""

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


class VectorStoreCreateParams(TypedDict):
    """The arguments of `client.vector_stores.create`."""

    file_ids: NotRequired[list[str]]
    """The ids of up to 500 files to put into it."""

    name: NotRequired[str]
    """The name of the vector store."""

    expires_after: NotRequired[VectorStoreExpiresAfterParam | VectorStoreExpiresAfter]
    """When the vector store expires; it does not if this is left out."""

    chunking_strategy: NotRequired[FileChunkingStrategyParam]
    """How the files are cut into passages, `auto` if it is left out. Needs `file_ids`."""

    metadata: NotRequired[Metadata | None]
    """Pairs of keys and values of your own."""


class VectorStoreUpdateParams(TypedDict):
    """The arguments of `client.vector_stores.update`."""

    name: NotRequired[str | None]
    """The new name of the vector store."""

    expires_after: NotRequired[VectorStoreExpiresAfterParam | VectorStoreExpiresAfter]
    """When a vector store expires."""

    metadata: NotRequired[Metadata | None]
    """Pairs of keys and values of your own."""
