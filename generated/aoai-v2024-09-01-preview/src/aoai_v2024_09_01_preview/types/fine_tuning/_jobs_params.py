# Made by aoaigen 0.1.0 from API version 2024-09-01-preview. Edits are lost when it is made again.

"""What `client.fine_tuning.jobs` takes."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Literal, NotRequired

from ..._runtime.typed_dicts import TypedDict
from ._jobs import FineTuningJobHyperparameters, FineTuningJobWandbIntegration, FineTuningJobWandbIntegrationObject


class FineTuningJobHyperparametersParam(TypedDict):
    """The settings of a training. What is left out is chosen by the service from the examples."""

    n_epochs: NotRequired[int]
    """How many times the training goes through all the examples."""

    batch_size: NotRequired[int]
    """How many examples a single step of the training takes. Larger batches suit larger files."""

    learning_rate_multiplier: NotRequired[float]
    """By what the learning rate of the original training is multiplied."""


class FineTuningJobWandbIntegrationObjectParam(TypedDict):
    """A place where the figures of a training are sent."""

    type: Literal["wandb"]
    """The kind of place, `wandb`."""

    wandb: FineTuningJobWandbIntegrationParam | FineTuningJobWandbIntegration
    """A project of Weights & Biases."""


class FineTuningJobWandbIntegrationParam(TypedDict):
    """A project of Weights & Biases."""

    project: str
    """The name of the project, which gets a new run for each job."""

    name: NotRequired[str]
    """The name of the run."""

    entity: NotRequired[str]
    """The team or user that the run belongs to."""

    tags: NotRequired[list[str]]
    """The tags of the run."""


class JobListParams(TypedDict):
    """The arguments of `client.fine_tuning.jobs.list`."""

    after: NotRequired[str]
    """The id of the last item of the page before; the first page if it is left out."""

    limit: NotRequired[int]
    """The most items that a page holds, 20 if it is left out."""


class JobCreateParams(TypedDict):
    """The arguments of `client.fine_tuning.jobs.create`."""

    model: str
    """The base model, or an earlier fine-tuned one, to train; not the name of a deployment."""

    training_file: str
    """The id of the uploaded file of examples. Its purpose must be `fine-tune`."""

    validation_file: NotRequired[str]
    """The id of an uploaded file of examples that are held back from the training and measure it. The
    two files must not share examples.
    """

    hyperparameters: NotRequired[FineTuningJobHyperparametersParam | FineTuningJobHyperparameters]
    """The settings of a training. What is left out is chosen by the service from the examples."""

    suffix: NotRequired[str]
    """A short text that becomes part of the fine-tuned model's name."""

    seed: NotRequired[int]
    """A number that makes jobs with the same parameters give mostly the same model."""

    integrations: NotRequired[Iterable[FineTuningJobWandbIntegrationObjectParam | FineTuningJobWandbIntegrationObject]]
    """Where the figures of the training are sent besides."""


class JobListEventsParams(TypedDict):
    """The arguments of `client.fine_tuning.jobs.list_events`."""

    after: NotRequired[str]
    """The id of the last item of the page before; the first page if it is left out."""

    limit: NotRequired[int]
    """The most items that a page holds, 20 if it is left out."""
