# Made by aoaigen 0.1.0 from API version 2024-10-01-preview. Edits are lost when it is made again.

"""What `client.fine_tuning.jobs` gives."""

from __future__ import annotations

import builtins
from typing import Literal

from ..._runtime.models import BaseModel
from .._shared import FineTuningJobStatus, ObjectType


class FineTuningJobHyperparameters(BaseModel):
    """The settings of a training. What is left out is chosen by the service from the examples."""

    n_epochs: int | None = None
    """How many times the training goes through all the examples."""

    batch_size: int | None = None
    """How many examples a single step of the training takes. Larger batches suit larger files."""

    learning_rate_multiplier: float | None = None
    """By what the learning rate of the original training is multiplied."""


class FineTuningJobWandbIntegrationObject(BaseModel):
    """A place where the figures of a training are sent."""

    type: Literal["wandb"]
    """The kind of place, `wandb`."""

    wandb: FineTuningJobWandbIntegration
    """A project of Weights & Biases."""


class FineTuningJobWandbIntegration(BaseModel):
    """A project of Weights & Biases."""

    project: str
    """The name of the project, which gets a new run for each job."""

    name: str | None = None
    """The name of the run."""

    entity: str | None = None
    """The team or user that the run belongs to."""

    tags: list[str] | None = None
    """The tags of the run."""


class FineTuningJob(BaseModel):
    """A training of a base model on examples of your own."""

    object: ObjectType | None = None
    """Always `fine_tuning.job`."""

    created_at: int | None = None
    """When the job was created, in seconds since 1970 (UTC)."""

    id: str
    """The id of the job."""

    status: FineTuningJobStatus | None = None
    """How far a fine-tuning job is: waiting (`pending`), at work (`running`) or ended (`succeeded`,
    `cancelled`, `failed`). Azure OpenAI does not use `created`.
    """

    model: str
    """The model that is trained."""

    fine_tuned_model: str | None = None
    """The name of the model that came out of the job, once it has succeeded. Deploy it to use it."""

    training_file: str
    """The id of the file of examples."""

    validation_file: str | None = None
    """The id of the file of examples that measure the training."""

    result_files: list[str] | None = None
    """The ids of the files with the figures of the training, as CSV."""

    finished_at: int | None = None
    """When the job ended, in seconds since 1970 (UTC)."""

    organisation_id: str | None = None
    """The id of the organisation that owns the job. Azure OpenAI does not use it."""

    trained_tokens: int | None = None
    """How many tokens the training went through, each as often as it was seen."""

    error: FineTuningJobError | None = None
    """Why a fine-tuning job failed."""

    estimated_finish: int | None = None
    """When the job will probably end, in seconds since 1970 (UTC)."""

    hyperparameters: FineTuningJobHyperparameters | None = None
    """The settings of a training. What is left out is chosen by the service from the examples."""

    suffix: str | None = None
    """The part of the fine-tuned model's name that was chosen when the job was created."""

    seed: int | None = None
    """The number that makes the training repeatable."""

    integrations: list[FineTuningJobWandbIntegrationObject] | None = None
    """Where the figures of the training are sent besides."""


class FineTuningJobError(BaseModel):
    """Why a fine-tuning job failed."""

    code: str | None = None
    """A word for the error."""

    message: str | None = None
    """The error in words."""

    param: str | None = None
    """The parameter that is wrong, if it is one."""


class FineTuningJobEvent(BaseModel):
    """Something that happened in a fine-tuning job."""

    object: ObjectType | None = None
    """Always `fine_tuning.job.event`."""

    id: str
    """The id of the event."""

    created_at: int
    """When it happened, in seconds since 1970 (UTC)."""

    level: Literal["info", "warning", "error"]
    """How grave it is."""

    message: str
    """What happened, in words."""

    type: Literal["message", "metrics"]
    """Whether the event says something (`message`) or brings figures of the training (`metrics`)."""

    data: builtins.object = None
    """What belongs to the event, such as the step and the loss of a `metrics` event."""
