# Made by aoaigen 0.1.0 from API version 2024-06-01. Edits are lost when it is made again.

"""What `client.fine_tuning.jobs` takes."""

from __future__ import annotations

from typing import NotRequired

from ..._runtime.typed_dicts import TypedDict
from ._jobs import FineTuningJobHyperparameters


class FineTuningJobHyperparametersParam(TypedDict):
    """The settings of a training. What is left out is chosen by the service from the examples."""

    n_epochs: NotRequired[int]
    """How many times the training goes through all the examples."""

    batch_size: NotRequired[int]
    """How many examples a single step of the training takes. Larger batches suit larger files."""

    learning_rate_multiplier: NotRequired[float]
    """By what the learning rate of the original training is multiplied."""


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


class JobListEventsParams(TypedDict):
    """The arguments of `client.fine_tuning.jobs.list_events`."""

    after: NotRequired[str]
    """The id of the last item of the page before; the first page if it is left out."""

    limit: NotRequired[int]
    """The most items that a page holds, 20 if it is left out."""
