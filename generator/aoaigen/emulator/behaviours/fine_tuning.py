"""Fine-tuning jobs: each look at a job moves it one state on, from `created` to `succeeded`."""

from __future__ import annotations

from typing import Final

from aoaigen.emulator import errors
from aoaigen.emulator.behaviours.files import add_file, find_file
from aoaigen.emulator.behaviours.registry import behaviour
from aoaigen.emulator.state import Record, StoredJob, page
from aoaigen.emulator.wire import Answer, Refusal
from aoaigen.emulator.world import Call, World

_STATES: Final = ("created", "pending", "running", "succeeded")
_ENDED: Final = {"succeeded", "cancelled", "failed"}

_MESSAGES: Final = {
    "created": "Job created.",
    "pending": "Job enqueued. Waiting for jobs ahead to complete.",
    "running": "Job started.",
    "succeeded": "Job succeeded.",
    "cancelled": "Job cancelled.",
}
_RESULTS: Final = "step,train_loss,train_accuracy\n1,1.2,0.6\n2,0.8,0.7\n3,0.5,0.8\n"
_CHECKPOINT_STEPS: Final = (1, 2, 3)


@behaviour("GET /fine_tuning/jobs")
def list_jobs(call: Call) -> Answer:
    return Answer.of(page((job.record for job in call.world.store.jobs.values()), call.query))


@behaviour("POST /fine_tuning/jobs")
def create(call: Call) -> Answer:
    body, world = call.body, call.world
    for name in ("training_file", "validation_file"):
        if body.get(name):
            _check_file(world, name, body[name])
    record: Record = {
        "object": "fine_tuning.job",
        "id": world.ids.hex("ftjob-"),
        "created_at": world.now(),
        "hyperparameters": {"n_epochs": 3, "batch_size": 1, "learning_rate_multiplier": 1.0}
        | (body.get("hyperparameters") or {}),
        "model": body["model"],
        "seed": body.get("seed", 42),
        "status": "created",
        "training_file": body["training_file"],
    } | {name: body[name] for name in ("validation_file", "suffix") if body.get(name)}
    job = StoredJob(record)
    world.store.jobs[record["id"]] = job
    _note(world, job)
    where = f"{call.base_url}/fine_tuning/jobs/{record['id']}?api-version={world.contract.api_version}"
    return Answer.of(record, status=201, location=where)


@behaviour("GET /fine_tuning/jobs/{}")
def get(call: Call) -> Answer:
    job = _find(call)
    if job.record["status"] not in _ENDED:
        _enter(call.world, job, _STATES[_STATES.index(job.record["status"]) + 1])
    return Answer.of(job.record)


@behaviour("POST /fine_tuning/jobs/{}/cancel")
def cancel(call: Call) -> Answer:
    job = _find(call)
    if job.record["status"] in _ENDED:
        raise errors.authoring(400, "unexpectedEntityState", f"The job is {job.record['status']}.", "status")
    _enter(call.world, job, "cancelled")
    return Answer.of(job.record)


@behaviour("DELETE /fine_tuning/jobs/{}")
def delete(call: Call) -> Answer:
    del call.world.store.jobs[_find(call).record["id"]]
    return Answer.nothing()


@behaviour("GET /fine_tuning/jobs/{}/events")
def list_events(call: Call) -> Answer:
    return Answer.of(page(_find(call).events, call.query))


@behaviour("GET /fine_tuning/jobs/{}/checkpoints")
def list_checkpoints(call: Call) -> Answer:
    return Answer.of(page(_find(call).checkpoints, call.query, default_limit=10))


def _find(call: Call) -> StoredJob:
    (id,) = call.path_values
    if id not in call.world.store.jobs:
        raise errors.not_found("fine-tuning job", id)
    return call.world.store.jobs[id]


def _check_file(world: World, name: str, id: str) -> None:
    try:
        find_file(world, id)
    except Refusal:
        raise errors.authoring(400, "invalidPayload", f"There is no file with id '{id}'.", name) from None


def _enter(world: World, job: StoredJob, state: str) -> None:
    record = job.record
    record["status"] = state
    if state in _ENDED:
        record["finished_at"] = world.now()
    if state == "succeeded":
        training = world.store.files.get(record["training_file"])
        suffix = f"-{record['suffix']}" if record.get("suffix") else ""
        results = add_file(world, "results.csv", "fine-tune-results", _RESULTS.encode(), status="processed")
        record["fine_tuned_model"] = world.ids.hex(f"{record['model']}.ft-") + suffix
        record["result_files"] = [results["id"]]
        record["trained_tokens"] = (len(training.content) // 4 if training else 0) * record["hyperparameters"][
            "n_epochs"
        ]
        job.checkpoints += [_checkpoint(world, record, step) for step in _CHECKPOINT_STEPS]
    _note(world, job)


def _note(world: World, job: StoredJob) -> None:
    job.events.append(
        {
            "object": "fine_tuning.job.event",
            "id": world.ids.hex("ft-event-"),
            "created_at": world.now(),
            "level": "info",
            "message": _MESSAGES[job.record["status"]],
            "type": "message",
        }
    )


def _checkpoint(world: World, record: Record, step: int) -> Record:
    return {
        "object": "fine_tuning.job.checkpoint",
        "id": world.ids.hex("ftckpt-"),
        "created_at": world.now(),
        "fine_tuned_model_checkpoint": f"{record['fine_tuned_model']}:ckpt-step-{step}",
        "fine_tuning_job_id": record["id"],
        "metrics": {"step": float(step), "train_loss": round(1.5 / step, 3)},
        "step_number": step,
    }
