"""Batches: the lines of a file, each answered as if it had been a request of its own.

Each look at a batch moves it one state on, from `validating` to `completed`. One that expires or is cancelled while it
is `in_progress` has answered half of its lines.
"""

from __future__ import annotations

import json
from dataclasses import dataclass, replace
from typing import Any, Final

from aoaigen.contract import Operation
from aoaigen.emulator import errors, routing
from aoaigen.emulator.behaviours import registry
from aoaigen.emulator.behaviours.files import add_file, find_file
from aoaigen.emulator.state import Record, StoredBatch, cursor_page
from aoaigen.emulator.wire import Answer, Refusal
from aoaigen.emulator.world import Call, World

_DAY: Final = 86_400
_STATES: Final = ("validating", "in_progress", "finalizing", "completed")
_ENDED: Final = {"completed", "failed", "expired", "cancelled"}
_MOST_LINES: Final = 100_000
_MOST_BYTES: Final = 200_000_000
_MOST_TOKENS: Final = 5_000_000
_BYTES_PER_TOKEN: Final = 4
_NO_ROOM: Final = {
    "code": "token_limit_exceeded",
    "message": "The enqueued token limit of the deployment is reached. Try again once other batches have ended.",
}
_UNANSWERED: Final = {
    "expired": {"code": "batch_expired", "message": "The batch expired before this request was answered."},
    "cancelled": {"code": "batch_cancelled", "message": "The batch was cancelled before this request was answered."},
}
"""What stands for requests that a batch leaves unanswered, by how it ends."""


@dataclass(frozen=True)
class _Line:
    custom_id: str
    deployment: str
    body: dict[str, Any]


class _InvalidInputError(Exception):
    def __init__(self, code: str, message: str, line: int | None = None) -> None:
        super().__init__(message)
        self.problem = {"code": code, "message": message} | ({"line": str(line)} if line is not None else {})


@registry.behaviour("GET /batches")
def list_batches(call: Call) -> Answer:
    records = (batch.record for batch in call.world.store.batches.values())
    return Answer.of(cursor_page(records, call.query))


@registry.behaviour("POST /batches")
def create(call: Call) -> Answer:
    body, now = call.body, call.world.now()
    file = find_file(call.world, body["input_file_id"])
    if body["completion_window"] != "24h":
        raise errors.authoring(400, "invalidPayload", "The only completion window is 24h.", "completion_window")
    record: Record = {
        "object": "batch",
        "id": f"batch_{call.world.ids.guid()}",
        "completion_window": "24h",
        "created_at": now,
        "endpoint": body["endpoint"],
        "expires_at": now + _DAY,
        "input_file_id": body["input_file_id"],
        "metadata": body.get("metadata") or {},
        "request_counts": {"total": 0, "completed": 0, "failed": 0},
        "status": "validating",
    }
    call.world.store.batches[record["id"]] = StoredBatch(record, call.reply.ends_as)
    answer = Answer.of(record, status=call.success_status)
    return replace(answer, headers=_queue(call, len(file.content) // _BYTES_PER_TOKEN))


def _queue(call: Call, tokens: int) -> dict[str, str]:
    """How full the queue is, in the versions that tell it."""
    told = {"deployment-enqueued-tokens": tokens, "deployment-maximum-enqueued-tokens": _MOST_TOKENS}
    declared = call.operation.success.headers if call.operation.success is not None else ()
    return {name: str(value) for name, value in told.items() if name in declared}


@registry.behaviour("GET /batches/{}")
def get(call: Call) -> Answer:
    batch = _find(call)
    if batch.record["status"] == "cancelling":
        if "in_progress_at" in batch.record:
            _work(call, batch.record, "cancelled")
        _enter(call.world, batch.record, "cancelled")
    elif batch.record["status"] not in _ENDED:
        _advance(call, batch)
    return Answer.of(batch.record)


@registry.behaviour("POST /batches/{}/cancel")
def cancel(call: Call) -> Answer:
    record = _find(call).record
    if record["status"] in _ENDED:
        raise errors.authoring(400, "unexpectedEntityState", f"The batch is {record['status']}.", "status")
    _enter(call.world, record, "cancelling")
    return Answer.of(record)


def _find(call: Call) -> StoredBatch:
    (id,) = call.path_values
    if id not in call.world.store.batches:
        raise errors.not_found("batch", id)
    return call.world.store.batches[id]


def _enter(world: World, record: Record, state: str) -> None:
    record["status"] = state
    record[f"{state}_at"] = world.now()


def _advance(call: Call, batch: StoredBatch) -> None:
    record = batch.record
    try:
        _, lines = _read(call.world, record)
    except _InvalidInputError as invalid:
        _fail(call.world, record, invalid.problem)
        return
    if batch.ends_as == "failed":
        _fail(call.world, record, _NO_ROOM)
        return
    record["request_counts"]["total"] = len(lines)
    state = _STATES[_STATES.index(record["status"]) + 1]
    if state == "finalizing":
        state = batch.ends_as or state
        _work(call, record, state)
    _enter(call.world, record, state)


def _fail(world: World, record: Record, problem: Record) -> None:
    _enter(world, record, "failed")
    record["errors"] = {"object": "list", "data": [problem]}


def _read(world: World, record: Record) -> tuple[Operation, list[_Line]]:
    """The operation that the lines are for, and the lines. Raises `_InvalidInputError` as the service checks a file."""
    file = world.store.files.get(record["input_file_id"])
    if file is None:
        raise _InvalidInputError("input_no_permissions", "The input file cannot be read.")
    endpoint = record["endpoint"].removeprefix("/v1")
    operation = next((o for o in world.contract.operations if routing.key(o) == f"POST {endpoint}"), None)
    if operation is None:
        raise _InvalidInputError("invalid_request", f"Batches cannot use the endpoint {record['endpoint']}.")
    if len(file.content) > _MOST_BYTES:
        raise _InvalidInputError("invalid_request", f"The input file has more than {_MOST_BYTES} bytes.")
    numbered = [(at, text) for at, text in enumerate(file.content.splitlines(), 1) if text.strip()]
    if not numbered:
        raise _InvalidInputError("empty_file", "The input file is empty.")
    if len(numbered) > _MOST_LINES:
        raise _InvalidInputError("too_many_tasks", f"The input file has more than {_MOST_LINES} lines.")
    lines = [_read_line(at, text, endpoint) for at, text in numbered]
    seen: set[str] = set()
    for (at, _), line in zip(numbered, lines, strict=True):
        if line.custom_id in seen:
            raise _InvalidInputError("duplicate_custom_id", f"The custom_id {line.custom_id} is used twice.", at)
        seen.add(line.custom_id)
        if line.deployment not in world.deployments:
            raise _InvalidInputError("model_not_found", f"There is no deployment {line.deployment}.", at)
        if line.deployment != lines[0].deployment:
            raise _InvalidInputError("model_mismatch", "All lines have to name the same deployment.", at)
    return operation, lines


def _read_line(at: int, text: bytes, endpoint: str) -> _Line:
    try:
        line = json.loads(text)
        read = _Line(str(line["custom_id"]), str(line["body"]["model"]), dict(line["body"]))
        url = str(line["url"]).removeprefix("/v1")
    except (ValueError, KeyError, TypeError):
        raise _InvalidInputError("invalid_json_line", f"Line {at} is not a request.", at) from None
    if url != endpoint:
        raise _InvalidInputError("url_mismatch", f"The url of line {at} is not the endpoint of the batch.", at)
    return read


def _work(call: Call, record: Record, ending: str) -> None:
    operation, lines = _read(call.world, record)
    unanswered = _UNANSWERED.get(ending)
    answered = len(lines) // 2 if unanswered else len(lines)
    outcomes = [_answer(call, operation, line) for line in lines[:answered]]
    outcomes += [{"custom_id": line.custom_id, "response": None, "error": unanswered} for line in lines[answered:]]
    written = {
        succeeded: "".join(json.dumps(outcome) + "\n" for outcome in outcomes if _succeeded(outcome) is succeeded)
        for succeeded in (True, False)
    }
    record["request_counts"]["completed"] = sum(map(_succeeded, outcomes))
    record["request_counts"]["failed"] = len(outcomes) - record["request_counts"]["completed"]
    for succeeded, name in ((True, "output"), (False, "error")):
        content = written[succeeded].encode()
        file = add_file(call.world, f"{record['id']}_{name}.jsonl", "batch_output", content, status="processed")
        record[f"{name}_file_id"] = file["id"]


def _answer(call: Call, operation: Operation, line: _Line) -> dict[str, Any]:
    body = line.body | {"stream": False} if line.body.get("stream") else line.body
    deployment = call.world.deployments[line.deployment]
    inner = Call(
        world=call.world,
        operation=operation,
        path={},
        query={},
        body=body,
        base_url=call.base_url,
        deployment=deployment,
    )
    try:
        call.world.validation.body(operation, body)
        answer = registry.answer(inner)
    except Refusal as refusal:
        answer = refusal.answer
    response = {
        "body": json.loads(answer.content),
        "request_id": call.world.ids.guid(),
        "status_code": answer.status,
    }
    return {"custom_id": line.custom_id, "response": response, "error": None}


def _succeeded(outcome: dict[str, Any]) -> bool:
    return outcome["response"] is not None and outcome["response"]["status_code"] < 400
