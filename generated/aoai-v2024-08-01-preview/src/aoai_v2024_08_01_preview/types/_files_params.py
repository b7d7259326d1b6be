# Made by aoaigen 0.1.0 from API version 2024-08-01-preview. Edits are lost when it is made again.

"""What `client.files` takes."""

from __future__ import annotations

from typing import Literal, NotRequired

from .._runtime.typed_dicts import TypedDict
from .._runtime.types import FileTypes
from ._shared import FilePurpose


class FileListParams(TypedDict):
    """The arguments of `client.files.list`."""

    purpose: NotRequired[FilePurpose]
    """The purpose of the files to list; all purposes if it is left out."""


class FileCreateParams(TypedDict):
    """The arguments of `client.files.create`."""

    purpose: Literal["fine-tune", "fine-tune-results", "assistants", "assistants_output", "batch"]
    """What the file is for, which decides how it is checked and where it can be used."""

    file: FileTypes
    """The file, with its name. Files for fine-tuning and batches are JSON Lines (`.jsonl`) in UTF-8."""


class FileImportFileParams(TypedDict):
    """The arguments of `client.files.import_file`."""

    purpose: FilePurpose
    """What a file is for: examples for fine-tuning (`fine-tune`) or their results
    (`fine-tune-results`), material for assistants (`assistants`) or made by them
    (`assistants_output`), requests of a batch (`batch`) or their results (`batch_output`).
    """

    filename: str
    """The name that the file is to have."""

    content_url: str
    """A URL from which the service can fetch the file without signing in."""
