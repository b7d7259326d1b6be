# Made by aoaigen 0.1.0 from API version 2024-06-01. Edits are lost when it is made again.

"""What `client.files` gives."""

from __future__ import annotations

from typing import Literal, TypeAlias

from .._runtime.models import BaseModel
from ._shared import ObjectType


class FileObject(BaseModel):
    """A file of the resource, uploaded or produced by it, without its content."""

    object: ObjectType | None = None
    """Always `file`."""

    created_at: int | None = None
    """When the file was created, in seconds since 1970 (UTC)."""

    id: str
    """The id of the file."""

    status: FileStatus | None = None
    """How far a file is: waiting to be checked or imported (`pending`), being checked or imported
    (`running`), ready (`processed`) or unusable (`error`). Azure OpenAI does not use `uploaded`,
    `deleting` and `deleted`.
    """

    bytes: int | None = None
    """The size of the file, in bytes. Missing while a file is being imported."""

    purpose: FilePurpose
    """What a file is for: examples for fine-tuning (`fine-tune`) or their results
    (`fine-tune-results`).
    """

    filename: str
    """The name of the file."""

    status_details: str | None = None
    """What is wrong with the file, if its status is `error`."""


FilePurpose: TypeAlias = Literal["fine-tune", "fine-tune-results"]
"""What a file is for: examples for fine-tuning (`fine-tune`) or their results (`fine-tune-results`)."""


FileStatus: TypeAlias = Literal["uploaded", "pending", "running", "processed", "error", "deleting", "deleted"]
"""How far a file is: waiting to be checked or imported (`pending`), being checked or imported
(`running`), ready (`processed`) or unusable (`error`). Azure OpenAI does not use `uploaded`,
`deleting` and `deleted`.
"""
