# Made by aoaigen 0.1.0 from API version 2024-08-01-preview. Edits are lost when it is made again.

"""The names of `openai.types.fine_tuning.fine_tuning_job`."""

from ._jobs import FineTuningJob, FineTuningJobError as Error, FineTuningJobHyperparameters as Hyperparameters

__all__ = ["Error", "FineTuningJob", "Hyperparameters"]
