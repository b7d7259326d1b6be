# Made by aoaigen 0.1.0 from API version 2025-01-01-preview. Edits are lost when it is made again.

"""What `client.models` gives."""

from __future__ import annotations

from typing import Literal

from .._runtime.models import BaseModel
from ._shared import FineTuningJobStatus, ObjectType


class Model(BaseModel):
    """A base model of the service or a fine-tuned model of the resource."""

    object: ObjectType | None = None
    """Always `model`."""

    created_at: int | None = None
    """When the model was made available, in seconds since 1970 (UTC)."""

    id: str
    """The id of the model."""

    status: FineTuningJobStatus | None = None
    """How far the making of the model is; `succeeded` once it can be used."""

    model: str | None = None
    """The id of the base model, for a fine-tuned one."""

    fine_tune: str | None = None
    """The id of the fine-tuning job, for a fine-tuned model."""

    capabilities: ModelCapabilities
    """What a model can be used for."""

    lifecycle_status: Literal["preview", "generally-available"]
    """Where the model is in its life cycle."""

    deprecation: ModelDeprecation
    """When a model retires."""


class ModelCapabilities(BaseModel):
    """What a model can be used for."""

    fine_tune: bool
    """Whether it can be fine-tuned."""

    inference: bool
    """Whether it can be deployed and called."""

    completion: bool
    """Whether it takes completions."""

    chat_completion: bool
    """Whether it takes chat completions."""

    embeddings: bool
    """Whether it makes embeddings."""


class ModelDeprecation(BaseModel):
    """When a model retires."""

    fine_tune: int | None = None
    """When it can no longer be fine-tuned, in seconds since 1970 (UTC)."""

    inference: int
    """When its deployments stop answering calls, in seconds since 1970 (UTC)."""
