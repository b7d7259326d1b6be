# Made by aoaigen 0.1.0 from API version 2024-09-01-preview. Edits are lost when it is made again.

"""What `client.vector_stores.files` gives."""

from __future__ import annotations

from typing import Literal

from ..._runtime.models import BaseModel


class VectorStoreFileDeleted(BaseModel):
    """Confirms that a file is removed from a vector store."""

    id: str
    """The id of the file."""

    deleted: bool
    """Whether the file is removed."""

    object: Literal["vector_store.file.deleted"]
    """Always `vector_store.file.deleted`."""
