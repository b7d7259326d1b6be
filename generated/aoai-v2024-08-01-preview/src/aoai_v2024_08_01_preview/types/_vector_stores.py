# Made by aoaigen 0.1.0 from API version 2024-08-01-preview. Edits are lost when it is made again.

"""What `client.vector_stores` gives."""

from __future__ import annotations

from typing import Literal

from .._runtime.models import BaseModel
from ._shared import Metadata, VectorStoreFileCounts


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


class VectorStoreDeleted(BaseModel):
    """Confirms that a vector store is deleted."""

    id: str
    """The id of the vector store."""

    deleted: bool
    """Whether the vector store is deleted."""

    object: Literal["vector_store.deleted"]
    """Always `vector_store.deleted`."""
