# Made by aoaigen 0.1.0 from API version 2024-06-01. Edits are lost when it is made again.

"""The names of `openai.types.fine_tuning.job_create_params`."""

from ._jobs_params import FineTuningJobHyperparametersParam as Hyperparameters, JobCreateParams

__all__ = ["Hyperparameters", "JobCreateParams"]
