# Made by aoaigen 0.1.0 from API version 2024-09-01-preview. Edits are lost when it is made again.

"""What `client.uploads` gives."""

from __future__ import annotations

from typing import Literal, TypeAlias

from .._runtime.models import BaseModel
from ._shared import FileObject, FilePurpose, ObjectType


class Upload(BaseModel):
    """A file that is uploaded in parts."""

    object: ObjectType | None = None
    """Always `upload`."""

    created_at: int | None = None
    """When the upload was started, in seconds since 1970 (UTC)."""

    id: str
    """The id of the upload."""

    bytes: int | None = None
    """The size of the whole file, in bytes, as announced."""

    filename: str | None = None
    """The name of the file."""

    purpose: FilePurpose | None = None
    """What a file is for: examples for fine-tuning (`fine-tune`) or their results
    (`fine-tune-results`), material for assistants (`assistants`) or made by them
    (`assistants_output`), requests of a batch (`batch`) or their results (`batch_output`).
    """

    status: UploadStatus | None = None
    """How far an upload is: open for parts (`pending`), joined into a file (`completed`), given up
    (`cancelled`) or out of time (`expired`).
    """

    expires_at: int | None = None
    """Until when the upload can be completed, in seconds since 1970 (UTC)."""

    file: FileObject | None = None
    """The file that came out of a completed upload."""


UploadStatus: TypeAlias = Literal["pending", "expired", "completed", "cancelled"]
"""How far an upload is: open for parts (`pending`), joined into a file (`completed`), given up
(`cancelled`) or out of time (`expired`).
"""
