# Made by aoaigen 0.1.0 from API version 2024-10-21. Edits are lost when it is made again.

"""The names of `openai.types.fine_tuning.fine_tuning_job_event`."""

from ._jobs import FineTuningJobEvent

__all__ = ["FineTuningJobEvent"]
