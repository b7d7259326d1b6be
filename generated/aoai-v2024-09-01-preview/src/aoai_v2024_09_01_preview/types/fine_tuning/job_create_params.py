# Made by aoaigen 0.1.0 from API version 2024-09-01-preview. Edits are lost when it is made again.

"""The names of `openai.types.fine_tuning.job_create_params`."""

from ._jobs_params import (
    FineTuningJobHyperparametersParam as Hyperparameters,
    FineTuningJobWandbIntegrationObjectParam as Integration,
    FineTuningJobWandbIntegrationParam as IntegrationWandb,
    JobCreateParams,
)

__all__ = ["Hyperparameters", "Integration", "IntegrationWandb", "JobCreateParams"]
