# Made by aoaigen 0.1.0 from API version 2024-06-01. Edits are lost when it is made again.

"""The names of `openai.types.fine_tuning.jobs.fine_tuning_job_checkpoint`."""

from ._checkpoints import FineTuningJobCheckpoint

__all__ = ["FineTuningJobCheckpoint"]
