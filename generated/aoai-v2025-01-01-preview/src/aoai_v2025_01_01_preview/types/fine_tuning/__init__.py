# Made by aoaigen 0.1.0 from API version 2025-01-01-preview. Edits are lost when it is made again.

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
        DpoHyperparameters as DpoHyperparameters,
        DpoMethod as DpoMethod,
        FineTuningJob as FineTuningJob,
        FineTuningJobDpoMethod as FineTuningJobDpoMethod,
        FineTuningJobError as FineTuningJobError,
        FineTuningJobEvent as FineTuningJobEvent,
        FineTuningJobHyperparameters as FineTuningJobHyperparameters,
        FineTuningJobMethod as FineTuningJobMethod,
        FineTuningJobSupervisedMethod as FineTuningJobSupervisedMethod,
        FineTuningJobWandbIntegration as FineTuningJobWandbIntegration,
        FineTuningJobWandbIntegrationObject as FineTuningJobWandbIntegrationObject,
    )
    from ._jobs_params import (
        DpoHyperparametersParam as DpoHyperparametersParam,
        DpoMethodParam as DpoMethodParam,
        FineTuningJobDpoMethodParam as FineTuningJobDpoMethodParam,
        FineTuningJobHyperparametersParam as FineTuningJobHyperparametersParam,
        FineTuningJobMethodParam as FineTuningJobMethodParam,
        FineTuningJobSupervisedMethodParam as FineTuningJobSupervisedMethodParam,
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
            "DpoHyperparameters": "._jobs",
            "DpoHyperparametersParam": "._jobs_params",
            "DpoMethod": "._jobs",
            "DpoMethodParam": "._jobs_params",
            "FineTuningJob": "._jobs",
            "FineTuningJobDpoMethod": "._jobs",
            "FineTuningJobDpoMethodParam": "._jobs_params",
            "FineTuningJobError": "._jobs",
            "FineTuningJobEvent": "._jobs",
            "FineTuningJobHyperparameters": "._jobs",
            "FineTuningJobHyperparametersParam": "._jobs_params",
            "FineTuningJobIntegration": ".fine_tuning_job_integration",
            "FineTuningJobMethod": "._jobs",
            "FineTuningJobMethodParam": "._jobs_params",
            "FineTuningJobStatus": ".._shared",
            "FineTuningJobSupervisedMethod": "._jobs",
            "FineTuningJobSupervisedMethodParam": "._jobs_params",
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
