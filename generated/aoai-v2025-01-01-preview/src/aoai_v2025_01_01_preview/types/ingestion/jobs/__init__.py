# Made by aoaigen 0.1.0 from API version 2025-01-01-preview. Edits are lost when it is made again.

"""The types of `client.ingestion.jobs`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...._runtime.lazy import lazy_exports

if TYPE_CHECKING:
    from ._runs import (
        IngestionJobRun as IngestionJobRun,
        IngestionJobRunError as IngestionJobRunError,
        IngestionJobRunList as IngestionJobRunList,
        IngestionJobRunProgress as IngestionJobRunProgress,
        IngestionJobRunStageProgress as IngestionJobRunStageProgress,
        IngestionState as IngestionState,
    )
    from ._runs_params import RunListParams as RunListParams, RunRetrieveParams as RunRetrieveParams
else:
    __getattr__, __dir__ = lazy_exports(
        __name__,
        {
            "IngestionJobRun": "._runs",
            "IngestionJobRunError": "._runs",
            "IngestionJobRunList": "._runs",
            "IngestionJobRunProgress": "._runs",
            "IngestionJobRunStageProgress": "._runs",
            "IngestionState": "._runs",
            "RunListParams": "._runs_params",
            "RunRetrieveParams": "._runs_params",
        },
    )
