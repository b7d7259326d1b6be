"""Ingestion jobs: each look at the run of a job moves it one state on, from `notRunning` to `succeeded`."""

from __future__ import annotations

from typing import Final

from aoaigen.emulator import errors
from aoaigen.emulator.behaviours.registry import behaviour
from aoaigen.emulator.state import Record, StoredIngestionJob
from aoaigen.emulator.wire import Answer
from aoaigen.emulator.world import Call

_STAGES: Final = ("Preprocessing", "Indexing")
_ITEMS: Final = 4
"""In each stage of a run."""


@behaviour("GET /ingestion/jobs")
def list_jobs(call: Call) -> Answer:
    return Answer.of({"value": [job.record for job in call.world.store.ingestion_jobs.values()]})


@behaviour("PUT /ingestion/jobs/{}")
def create(call: Call) -> Answer:
    """Nothing is read: a job has one run, which pretends to."""
    (id,) = call.path_values
    run: Record = {"jobId": id, "runId": call.world.ids.guid(), "status": "notRunning", "warnings": []}
    run["progress"] = _progress("notRunning", 0)
    fails = call.reply.ends_as is not None
    job = StoredIngestionJob({**call.body, "jobId": id}, {run["runId"]: run}, fails=fails)
    call.world.store.ingestion_jobs[id] = job
    return Answer.of(job.record)


@behaviour("GET /ingestion/jobs/{}")
def get(call: Call) -> Answer:
    return Answer.of(_find(call, *call.path_values).record)


@behaviour("GET /ingestion/jobs/{}/runs")
def list_runs(call: Call) -> Answer:
    return Answer.of({"value": list(_find(call, *call.path_values).runs.values())})


@behaviour("GET /ingestion/jobs/{}/runs/{}")
def get_run(call: Call) -> Answer:
    job_id, id = call.path_values
    job = _find(call, job_id)
    if id not in job.runs:
        raise errors.not_found("ingestion job run", id)
    _advance(job, job.runs[id])
    return Answer.of(job.runs[id])


def _find(call: Call, id: str) -> StoredIngestionJob:
    if id not in call.world.store.ingestion_jobs:
        raise errors.not_found("ingestion job", id)
    return call.world.store.ingestion_jobs[id]


def _advance(job: StoredIngestionJob, run: Record) -> None:
    if run["status"] == "notRunning":
        run |= {"status": "running", "progress": _progress("running", 1)}
    elif run["status"] == "running" and job.fails:
        error = {"message": "The documents could not be read.", "innerErrors": []}
        run |= {"status": "failed", "progress": _progress("failed", 1), "error": error}
    elif run["status"] == "running":
        run |= {"status": "succeeded", "progress": _progress("succeeded", _ITEMS)}


def _progress(state: str, processed: int) -> Record:
    stages: list[Record] = [
        {"name": name, "totalItems": _ITEMS, "processedItems": processed, "state": state, "subStageProgress": []}
        for name in _STAGES
    ]
    return {"stageProgress": stages}
