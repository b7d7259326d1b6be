# Made by aoaigen 0.1.0 from API version 2024-06-01. Edits are lost when it is made again.

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
    )
    from ._jobs_params import (
        FineTuningJobHyperparametersParam as FineTuningJobHyperparametersParam,
        JobCreateParams as JobCreateParams,
        JobListEventsParams as JobListEventsParams,
        JobListParams as JobListParams,
    )
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
            "FineTuningJobStatus": ".._shared",
            "JobCreateParams": "._jobs_params",
            "JobListEventsParams": "._jobs_params",
            "JobListParams": "._jobs_params",
            "ObjectType": ".._shared",
        },
    )
