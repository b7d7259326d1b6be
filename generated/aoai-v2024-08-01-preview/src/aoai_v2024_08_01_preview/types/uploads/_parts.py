# Made by aoaigen 0.1.0 from API version 2024-08-01-preview. Edits are lost when it is made again.

"""What `client.uploads.parts` gives."""

from __future__ import annotations

from ..._runtime.models import BaseModel
from .._shared import ObjectType


class UploadPart(BaseModel):
    """A part of an upload."""

    object: ObjectType | None = None
    """Always `upload.part`."""

    created_at: int | None = None
    """When the part was added, in seconds since 1970 (UTC)."""

    id: str
    """The id of the part, with which completing the upload names it."""

    upload_id: str | None = None
    """The id of the upload."""

    azure_block_id: str | None = None
    """The id of the block of Azure Blob Storage that holds the part."""
