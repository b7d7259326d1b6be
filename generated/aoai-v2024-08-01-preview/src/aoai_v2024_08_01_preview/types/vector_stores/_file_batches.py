# Made by aoaigen 0.1.0 from API version 2024-08-01-preview. Edits are lost when it is made again.

"""What `client.vector_stores.file_batches` gives."""

from __future__ import annotations

from typing import Literal

from ..._runtime.models import BaseModel
from .._vector_stores import VectorStoreFileCounts


class VectorStoreFileBatch(BaseModel):
    """Many files, put into a vector store at once."""

    id: str
    """The id of the batch, which begins with `vsfb_`."""

    object: Literal["vector_store.files_batch"]
    """Always `vector_store.files_batch`."""

    created_at: int
    """When the batch was created, in seconds since 1970 (Unix time)."""

    vector_store_id: str
    """The id of the vector store."""

    status: Literal["in_progress", "completed", "cancelled", "failed"]
    """How far the indexing of the files has come."""

    file_counts: VectorStoreFileCounts
    """How many files there are, by status."""
