# Made by aoaigen 0.1.0 from API version 2024-08-01-preview. Edits are lost when it is made again.

"""What `client.fine_tuning.jobs.checkpoints` gives."""

from __future__ import annotations

from ...._runtime.models import BaseModel
from ..._shared import ObjectType


class FineTuningJobCheckpoint(BaseModel):
    """A model that was saved in the course of a fine-tuning job."""

    object: ObjectType | None = None
    """Always `fine_tuning.job.checkpoint`."""

    id: str
    """The id of the checkpoint."""

    created_at: int
    """When the checkpoint was saved, in seconds since 1970 (UTC)."""

    fine_tuned_model_checkpoint: str
    """The name of the saved model, under which it can be deployed."""

    step_number: int
    """The step of the training after which it was saved."""

    metrics: dict[str, float]
    """The figures of the training at that step, such as `train_loss` and `valid_loss`."""

    fine_tuning_job_id: str
    """The id of the fine-tuning job."""
