# Made by aoaigen 0.1.0 from API version 2025-01-01-preview. Edits are lost when it is made again.

"""The names of `openai.types.fine_tuning.fine_tuning_job_integration`."""

from ._jobs import FineTuningJobWandbIntegrationObject as FineTuningJobIntegration

__all__ = ["FineTuningJobIntegration"]
