# Made by aoaigen 0.1.0 from API version 2024-10-01-preview. Edits are lost when it is made again.

"""What `client.batches` gives."""

from __future__ import annotations

from typing import Literal, TypeAlias

from .._runtime.models import BaseModel
from ._shared import ObjectType


class Batch(BaseModel):
    """A file of requests that is worked through in the background."""

    id: str
    """The id of the batch."""

    object: ObjectType | None = None
    """Always `batch`."""

    endpoint: str | None = None
    """The path that the requests are for."""

    errors: BatchErrors | None = None
    """What is wrong with the file of requests of a failed batch."""

    input_file_id: str
    """The id of the file of requests."""

    completion_window: str | None = None
    """How soon the batch should be done. A batch that takes longer is not broken off."""

    status: BatchStatus | None = None
    """How far a batch is: its file is being checked (`validating`), requests are being answered
    (`in_progress`), results are being put together (`finalizing`), or it has ended (`completed`,
    `failed`, `expired`, `cancelled` after `cancelling`).
    """

    output_file_id: str | None = None
    """The id of the file with the results, one JSON line for each request that succeeded."""

    error_file_id: str | None = None
    """The id of the file with the failed requests. It is there, though empty, when none failed."""

    created_at: int | None = None
    """When the batch was created, in seconds since 1970 (UTC)."""

    in_progress_at: int | None = None
    """When work on the requests began, in seconds since 1970 (UTC)."""

    expires_at: int | None = None
    """When the batch is due to be done, in seconds since 1970 (UTC)."""

    finalizing_at: int | None = None
    """When the results began to be put together, in seconds since 1970 (UTC)."""

    completed_at: int | None = None
    """When the batch was done, in seconds since 1970 (UTC)."""

    failed_at: int | None = None
    """When the batch failed, in seconds since 1970 (UTC)."""

    expired_at: int | None = None
    """When the batch expired, in seconds since 1970 (UTC)."""

    cancelling_at: int | None = None
    """When the batch began to be cancelled, in seconds since 1970 (UTC)."""

    cancelled_at: int | None = None
    """When the batch was cancelled, in seconds since 1970 (UTC)."""

    request_counts: BatchRequestCounts | None = None
    """How many requests of a batch are in which state."""

    metadata: dict[str, str] | None = None
    """The names and values that the batch was created with."""


BatchStatus: TypeAlias = Literal[
    "validating", "failed", "in_progress", "finalizing", "completed", "expired", "cancelling", "cancelled"
]
"""How far a batch is: its file is being checked (`validating`), requests are being answered
(`in_progress`), results are being put together (`finalizing`), or it has ended (`completed`,
`failed`, `expired`, `cancelled` after `cancelling`).
"""


class BatchErrors(BaseModel):
    """What is wrong with the file of requests of a failed batch."""

    object: str | None = None
    """Always `list`."""

    data: list[BatchError] | None = None
    """The errors."""


class BatchError(BaseModel):
    """An error in a file of requests."""

    code: str | None = None
    """A word for the error, such as `invalid_json_line` or `duplicate_custom_id`."""

    message: str | None = None
    """The error in words."""

    param: str | None = None
    """The parameter that is wrong, if it is one."""

    line: str | None = None
    """The line of the file, if it is one."""


class BatchRequestCounts(BaseModel):
    """How many requests of a batch are in which state."""

    total: int | None = None
    """The requests in the file."""

    completed: int | None = None
    """The requests that succeeded."""

    failed: int | None = None
    """The requests that failed."""
