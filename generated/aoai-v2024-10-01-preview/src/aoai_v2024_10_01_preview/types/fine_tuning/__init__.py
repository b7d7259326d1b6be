# Made by aoaigen 0.1.0 from API version 2024-10-01-preview. Edits are lost when it is made again.

"""The types of `client.fine_tuning`.

Modules with an underscore define types; the others offer them where `openai` does.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.lazy import lazy_exports

if TYPE_CHECKING:
    from .._shared import FineTuningJobStatus as FineTuningJobStatus, ObjectType as ObjectType
    from . import jobs as jobs
    from ._jobs import (
        FineTuningJob as FineTuningJob,
        FineTuningJobError as FineTuningJobError,
        FineTuningJobEvent as FineTuningJobEvent,
        FineTuningJobHyperparameters as FineTuningJobHyperparameters,
        FineTuningJobWandbIntegration as FineTuningJobWandbIntegration,
        FineTuningJobWandbIntegrationObject as FineTuningJobWandbIntegrationObject,
    )
    from ._jobs_params import (
        FineTuningJobHyperparametersParam as FineTuningJobHyperparametersParam,
        FineTuningJobWandbIntegrationObjectParam as FineTuningJobWandbIntegrationObjectParam,
        FineTuningJobWandbIntegrationParam as FineTuningJobWandbIntegrationParam,
        JobCreateParams as JobCreateParams,
        JobListEventsParams as JobListEventsParams,
        JobListParams as JobListParams,
    )
    from .fine_tuning_job_integration import FineTuningJobIntegration as FineTuningJobIntegration
else:
    __getattr__, __dir__ = lazy_exports(
        __name__,
        {
            "jobs": ".jobs",
            "FineTuningJob": "._jobs",
            "FineTuningJobError": "._jobs",
            "FineTuningJobEvent": "._jobs",
            "FineTuningJobHyperparameters": "._jobs",
            "FineTuningJobHyperparametersParam": "._jobs_params",
            "FineTuningJobIntegration": ".fine_tuning_job_integration",
            "FineTuningJobStatus": ".._shared",
            "FineTuningJobWandbIntegration": "._jobs",
            "FineTuningJobWandbIntegrationObject": "._jobs",
            "FineTuningJobWandbIntegrationObjectParam": "._jobs_params",
            "FineTuningJobWandbIntegrationParam": "._jobs_params",
            "JobCreateParams": "._jobs_params",
            "JobListEventsParams": "._jobs_params",
            "JobListParams": "._jobs_params",
            "ObjectType": ".._shared",
        },
    )
