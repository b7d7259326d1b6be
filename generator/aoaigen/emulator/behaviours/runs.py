"""Runs of assistants on threads. Without a stream, each look at a run moves it one state on."""

from __future__ import annotations

from typing import Any, Final

from aoaigen.emulator import errors, frontdoor
from aoaigen.emulator.behaviours import file_search, turns
from aoaigen.emulator.behaviours.assistants import find_assistant
from aoaigen.emulator.behaviours.registry import behaviour
from aoaigen.emulator.behaviours.threads import RUN_ENDED, add_messages, add_thread, find_thread, refuse_while_running
from aoaigen.emulator.models import CHAT
from aoaigen.emulator.state import Record, StoredRun, StoredThread, cursor_page
from aoaigen.emulator.wire import Answer, named_event
from aoaigen.emulator.world import Call

_LIFETIME: Final = 600


@behaviour("GET /threads/{}/runs")
def list_runs(call: Call) -> Answer:
    thread = find_thread(call.world, *call.path_values)
    return Answer.of(cursor_page((run.record for run in thread.runs.values()), call.query))


@behaviour("POST /threads/{}/runs")
def create(call: Call) -> Answer:
    thread = find_thread(call.world, *call.path_values)
    refuse_while_running(thread, "Thread {thread} already has an active run {run}.")
    run = _new_run(call, thread)
    add_messages(call, thread, call.body.get("additional_messages") or ())
    return _started(call, thread, run, [])


@behaviour("POST /threads/runs")
def create_with_thread(call: Call) -> Answer:
    find_assistant(call.world, call.body["assistant_id"])
    thread = add_thread(call, call.body.get("thread") or {})
    return _started(call, thread, _new_run(call, thread), [named_event("thread.created", thread.record)])


@behaviour("GET /threads/{}/runs/{}")
def get(call: Call) -> Answer:
    thread, run = _find(call)
    turns.advance(call, thread, run)
    return Answer.of(run.record)


@behaviour("POST /threads/{}/runs/{}")
def modify(call: Call) -> Answer:
    _, run = _find(call)
    if "metadata" in call.body:
        run.record["metadata"] = call.body["metadata"] or {}
    return Answer.of(run.record)


@behaviour("POST /threads/{}/runs/{}/cancel")
def cancel(call: Call) -> Answer:
    _, run = _find(call)
    status = run.record["status"]
    if status in RUN_ENDED:
        raise errors.engine(f"Cannot cancel run with status '{status}'.")
    run.record["status"] = "cancelling"
    return Answer.of(run.record)


@behaviour("POST /threads/{}/runs/{}/submit_tool_outputs")
def submit_tool_outputs(call: Call) -> Answer:
    thread, run = _find(call)
    record = run.record
    if record["status"] != "requires_action":
        raise errors.engine(f"Runs in status '{record['status']}' do not accept tool outputs.")
    wanted = [tool["id"] for tool in record["required_action"]["submit_tool_outputs"]["tool_calls"]]
    outputs = {output.get("tool_call_id"): output.get("output", "") for output in call.body["tool_outputs"]}
    if outputs.keys() != set(wanted):
        raise errors.engine(f"Expected tool outputs for call_ids {wanted}, got {list(outputs)}")
    step = next(step for step in run.steps.values() if step["status"] == "in_progress")
    for tool in step["step_details"]["tool_calls"]:
        tool["function"]["output"] = outputs[tool["id"]]
    run.outputs += [outputs[id] for id in wanted]
    run.reply = call.reply
    frames = [
        turns.end_step(call.world, step, "completed"),
        *turns.enter(call.world, run, "queued", required_action=None),
    ]
    return _answer(call, thread, run, frames)


@behaviour("GET /threads/{}/runs/{}/steps")
def list_steps(call: Call) -> Answer:
    _, run = _find(call)
    return Answer.of(cursor_page((_shown(call, step) for step in run.steps.values()), call.query))


@behaviour("GET /threads/{}/runs/{}/steps/{}")
def get_step(call: Call) -> Answer:
    _, run = _find(call)
    id = call.path_values[2]
    if id not in run.steps:
        raise errors.none_found("run step", id)
    return Answer.of(_shown(call, run.steps[id]))


def _shown(call: Call, step: Record) -> Record:
    return step if call.query.get("include[]") == file_search.CONTENT else file_search.without_content(step)


def _find(call: Call) -> tuple[StoredThread, StoredRun]:
    thread_id, id = call.path_values[:2]
    thread = find_thread(call.world, thread_id)
    if id not in thread.runs:
        raise errors.none_found("run", id)
    return thread, thread.runs[id]


def _new_run(call: Call, thread: StoredThread) -> StoredRun:
    """A run with the settings of the assistant, but for those that the request has of its own."""
    body, now = call.body, call.world.now()
    assistant = find_assistant(call.world, body["assistant_id"])

    def setting(name: str) -> Any:
        return assistant[name] if body.get(name) is None else body[name]

    frontdoor.find_deployment(call.world, CHAT, setting("model"))
    instructions = [setting("instructions"), body.get("additional_instructions")]
    record: Record = {
        "object": "thread.run",
        "id": call.world.ids.letters("run_", 24),
        "assistant_id": assistant["id"],
        "cancelled_at": None,
        "completed_at": None,
        "created_at": now,
        "expires_at": now + _LIFETIME,
        "failed_at": None,
        "incomplete_details": None,
        "instructions": "\n".join(text for text in instructions if text),
        "last_error": None,
        "max_completion_tokens": body.get("max_completion_tokens"),
        "max_prompt_tokens": body.get("max_prompt_tokens"),
        "metadata": body.get("metadata") or {},
        "model": setting("model"),
        "parallel_tool_calls": body.get("parallel_tool_calls", True),
        "required_action": None,
        "response_format": setting("response_format"),
        "started_at": None,
        "status": "queued",
        "temperature": setting("temperature"),
        "thread_id": thread.record["id"],
        "tool_choice": body.get("tool_choice") or "auto",
        "tools": setting("tools"),
        "top_p": setting("top_p"),
        "truncation_strategy": body.get("truncation_strategy") or {"type": "auto", "last_messages": None},
        "usage": None,
    }
    run = thread.runs[record["id"]] = StoredRun(record, call.reply)
    return run


def _started(call: Call, thread: StoredThread, run: StoredRun, frames: list[bytes]) -> Answer:
    frames += [named_event(f"thread.run.{state}", run.record) for state in ("created", "queued")]
    return _answer(call, thread, run, frames)


def _answer(call: Call, thread: StoredThread, run: StoredRun, frames: list[bytes]) -> Answer:
    """The run as it stands or, if the caller streams, `frames` and all that follows."""
    if call.body.get("stream"):
        return Answer.stream([*frames, *turns.follow(call, thread, run)])
    return Answer.of(run.record)
