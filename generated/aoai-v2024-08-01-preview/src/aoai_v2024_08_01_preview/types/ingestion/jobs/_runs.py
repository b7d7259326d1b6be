# Made by aoaigen 0.1.0 from API version 2024-08-01-preview. Edits are lost when it is made again.

"""What `client.ingestion.jobs.runs` gives."""

from __future__ import annotations

from typing import Literal, TypeAlias

from ...._runtime.models import BaseModel


class IngestionJobRunList(BaseModel):
    """The runs of an ingestion job."""

    nextLink: str | None = None
    """The URL of the next page, if there is one."""

    value: list[IngestionJobRun] | None = None
    """The runs."""


class IngestionJobRun(BaseModel):
    """One time that an ingestion job went through its documents."""

    jobId: str | None = None
    """The id of the job."""

    runId: str | None = None
    """The id of the run."""

    status: IngestionState | None = None
    """How far a run, or a stage of it, is."""

    error: IngestionJobRunError | None = None
    """Why a run failed."""

    warnings: list[str] | None = None
    """What went wrong without stopping the run."""

    progress: IngestionJobRunProgress | None = None
    """How far a run is."""


IngestionState: TypeAlias = Literal["notRunning", "running", "succeeded", "failed"]
"""How far a run, or a stage of it, is."""


class IngestionJobRunError(BaseModel):
    """Why a run failed."""

    message: str | None = None
    """The error in words."""

    innerErrors: list[str] | None = None
    """The single errors behind it, in words."""


class IngestionJobRunProgress(BaseModel):
    """How far a run is."""

    stageProgress: list[IngestionJobRunStageProgress]
    """The stages of the run."""


class IngestionJobRunStageProgress(BaseModel):
    """How far a stage of a run is."""

    name: str | None = None
    """The name of the stage."""

    totalItems: int | None = None
    """How many items the stage has to do."""

    processedItems: int | None = None
    """How many items the stage has done."""

    state: IngestionState | None = None
    """How far a run, or a stage of it, is."""

    subStageProgress: list[IngestionJobRunStageProgress] | None = None
    """The stages within this one."""
