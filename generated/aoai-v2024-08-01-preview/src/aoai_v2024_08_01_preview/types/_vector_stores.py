# Made by aoaigen 0.1.0 from API version 2024-08-01-preview. Edits are lost when it is made again.

"""What `client.vector_stores` gives."""

from __future__ import annotations

from typing import Annotated, Literal, TypeAlias

from .._runtime.models import BaseModel, Discriminator
from ._shared import Metadata, StaticFileChunkingStrategyObject


class VectorStore(BaseModel):
    """Files cut into passages and indexed by meaning."""

    id: str
    """The id of the vector store, which begins with `vs_`."""

    object: Literal["vector_store"]
    """Always `vector_store`."""

    created_at: int
    """When the vector store was created, in seconds since 1970 (Unix time)."""

    name: str
    """The name of the vector store."""

    usage_bytes: int
    """The size of the index, in bytes."""

    file_counts: VectorStoreFileCounts
    """How many files there are, by status."""

    status: Literal["expired", "in_progress", "completed"]
    """Whether the vector store is still indexing files (`in_progress`), ready (`completed`), or of no
    use any more (`expired`).
    """

    expires_after: VectorStoreExpiresAfter | None = None
    """When a vector store expires."""

    expires_at: int | None = None
    """When the vector store expires, in seconds since 1970 (Unix time)."""

    last_active_at: int | None
    """When the vector store was last used, in seconds since 1970 (Unix time)."""

    metadata: Metadata | None
    """Pairs of keys and values of your own."""


class VectorStoreExpiresAfter(BaseModel):
    """When a vector store expires."""

    anchor: Literal["last_active_at"]
    """From when on the days are counted, `last_active_at`."""

    days: int
    """After how many days it expires, from 1 to 365."""


class VectorStoreFileCounts(BaseModel):
    """How many files there are, by status."""

    in_progress: int
    """Files that are being indexed."""

    completed: int
    """Files that can be searched."""

    failed: int
    """Files that could not be indexed."""

    cancelled: int
    """Files that were not indexed because their batch was cancelled."""

    total: int
    """All files."""


class VectorStoreDeleted(BaseModel):
    """Confirms that a vector store is deleted."""

    id: str
    """The id of the vector store."""

    deleted: bool
    """Whether the vector store is deleted."""

    object: Literal["vector_store.deleted"]
    """Always `vector_store.deleted`."""


class VectorStoreFile(BaseModel):
    """A file in a vector store."""

    id: str
    """The id of the file."""

    object: Literal["vector_store.file"]
    """Always `vector_store.file`."""

    usage_bytes: int
    """The size of what the index holds of the file, in bytes. The file itself may be of another size."""

    created_at: int
    """When the file was put into the vector store, in seconds since 1970 (Unix time)."""

    vector_store_id: str
    """The id of the vector store."""

    status: VectorStoreFileStatus
    """How far the indexing of a file has come. `completed` files can be searched."""

    last_error: VectorStoreFileLastError | None
    """Why the file could not be indexed, if it could not."""

    chunking_strategy: FileChunkingStrategy | None = None
    """How a file was cut into passages; its `type` tells which way."""


VectorStoreFileStatus: TypeAlias = Literal["in_progress", "completed", "cancelled", "failed"]
"""How far the indexing of a file has come. `completed` files can be searched."""


class VectorStoreFileLastError(BaseModel):
    """Why a file could not be indexed."""

    code: Literal["internal_error", "file_not_found", "parsing_error", "unhandled_mime_type"]
    """A word for the error."""

    message: str
    """The error in words."""


class OtherFileChunkingStrategyObject(BaseModel):
    """It is not known how the file was cut, because it was indexed before there was a choice."""

    type: Literal["other"]
    """Always `other`."""


FileChunkingStrategy: TypeAlias = Annotated[
    StaticFileChunkingStrategyObject | OtherFileChunkingStrategyObject,
    Discriminator("type", {"static": StaticFileChunkingStrategyObject, "other": OtherFileChunkingStrategyObject}),
]
"""How a file was cut into passages; its `type` tells which way."""
