# Made by aoaigen 0.1.0 from API version 2024-08-01-preview. Edits are lost when it is made again.

"""What `client.uploads` takes."""

from __future__ import annotations

from typing import NotRequired

from .._runtime.typed_dicts import TypedDict
from ._shared import FilePurpose


class UploadCreateParams(TypedDict):
    """The arguments of `client.uploads.create`."""

    purpose: FilePurpose
    """What a file is for: examples for fine-tuning (`fine-tune`) or their results
    (`fine-tune-results`), material for assistants (`assistants`) or made by them
    (`assistants_output`), requests of a batch (`batch`) or their results (`batch_output`).
    """

    filename: str
    """The name that the file is to have."""

    bytes: int
    """The size of the whole file, in bytes."""

    mime_type: str
    """The media type of the file, which has to suit its purpose."""


class UploadCompleteParams(TypedDict):
    """The arguments of `client.uploads.complete`."""

    part_ids: list[str]
    """The ids of the parts, in the order in which they make up the file."""

    md5: NotRequired[str]
    """The MD5 checksum of the whole file, against which the service checks what it has received."""
