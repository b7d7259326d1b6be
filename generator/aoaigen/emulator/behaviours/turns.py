"""What a run does: from `queued` over `in_progress` to its end, or to a wait for the outputs of tools.

Each step of the way gives the events that a stream has of it; who looks at a run without a stream passes them over.
"""

from __future__ import annotations

import json
from collections.abc import Generator, Iterator, Sequence
from dataclasses import replace
from typing import Any, Final

from aoaigen.emulator import errors, filters, frontdoor, tokens
from aoaigen.emulator.behaviours import chat, file_search
from aoaigen.emulator.behaviours.threads import RUN_ENDED, add_message, text_content
from aoaigen.emulator.models import CHAT
from aoaigen.emulator.script import NO_REPLY
from aoaigen.emulator.state import Record, StoredRun, StoredThread
from aoaigen.emulator.wire import NAMED_DONE, Refusal, named_event
from aoaigen.emulator.world import Call, World

_CUT: Final = {
    "length": {"message": "max_tokens", "run": "max_completion_tokens"},
    "content_filter": {"message": "content_filter", "run": "content_filter"},
}
"""Why a message, and with it the run, is incomplete, by the model's reason to finish."""

_PROBLEM: Final = {"code": "server_error", "message": "Sorry, something went wrong."}
_FILTERED: Final = {"code": "content_filter", "message": errors.PROMPT_FILTERED}


def follow(call: Call, thread: StoredThread, run: StoredRun) -> list[bytes]:
    """Move a run on as far as it goes by itself. Returns its events and the end of their stream."""
    frames = []
    while run.record["status"] in {"queued", "in_progress"}:
        frames += advance(call, thread, run)
    return [*frames, NAMED_DONE]


def advance(call: Call, thread: StoredThread, run: StoredRun) -> list[bytes]:
    """Move a run one state on, if it moves at all. Returns the events."""
    return list(_advance(call, thread, run))


def enter(world: World, run: StoredRun, status: str, **why: Any) -> Iterator[bytes]:
    """Put a run into a state; a step that waits for outputs of tools does not outlive the run."""
    record = run.record
    if status in {"cancelled", "expired"}:
        for step in run.steps.values():
            if step["status"] == "in_progress":
                yield end_step(world, step, status)
    record |= {"status": status, **why}
    if status in RUN_ENDED:
        record["expires_at"] = None
        record["required_action"] = None
        record["usage"] = _usage(run.prompt_tokens, run.completion_tokens)
    stamp = {"in_progress": "started_at"}.get(status, f"{status}_at")
    if record.get(stamp, 0) is None:
        record[stamp] = world.now()
    yield named_event(f"thread.run.{status}", record)


def end_step(world: World, step: Record, status: str) -> bytes:
    step["status"] = status
    step[f"{status}_at"] = world.now()
    return _step_event(status, step)


def _advance(call: Call, thread: StoredThread, run: StoredRun) -> Iterator[bytes]:
    status = run.record["status"]
    if status in RUN_ENDED:
        return
    if call.world.now() >= run.record["expires_at"]:
        yield from enter(call.world, run, "expired")
    elif status == "cancelling":
        yield from enter(call.world, run, "cancelled")
    elif status == "queued":
        yield from enter(call.world, run, "in_progress")
    elif status == "in_progress":
        yield from _work(call, thread, run)


def _work(call: Call, thread: StoredThread, run: StoredRun) -> Iterator[bytes]:
    """One turn of the model."""
    world, reply = call.world, run.reply
    if reply.ends_as is not None:
        yield from enter(world, run, reply.ends_as, last_error=_PROBLEM if reply.ends_as == "failed" else None)
        return
    if filters.blocks(reply.filter):
        yield from enter(world, run, "failed", last_error=_FILTERED)
        return
    asked = _chat_of(thread, run)
    prompt_tokens = tokens.count_messages(asked["messages"])
    most = run.record["max_prompt_tokens"]
    if most is not None and prompt_tokens > most:
        yield from enter(world, run, "incomplete", incomplete_details={"reason": "max_prompt_tokens"})
        return
    deployment = frontdoor.find_deployment(world, CHAT, run.record["model"])
    try:
        choice = chat.choose(replace(call, body=asked, reply=reply, deployment=deployment), 0)
    except Refusal as refusal:
        message = json.loads(refusal.answer.content)["error"]["message"]
        yield from enter(world, run, "failed", last_error={"code": "server_error", "message": message})
        return
    run.reply = NO_REPLY
    run.prompt_tokens += prompt_tokens
    run.completion_tokens += choice.token_count
    if choice.tool_calls:
        yield from _call_functions(world, run, choice.tool_calls)
        return
    found = yield from _use_own_tool(world, thread, run)
    made_up = reply.text is None and reply.stream is None and "response_format" not in asked
    cited = found[0] if found and made_up else None
    yield from _write_message(world, thread, run, choice, cited, _usage(prompt_tokens, choice.token_count))
    if choice.finish_reason in _CUT:
        yield from enter(world, run, "incomplete", incomplete_details={"reason": _CUT[choice.finish_reason]["run"]})
    else:
        yield from enter(world, run, "completed")


def _chat_of(thread: StoredThread, run: StoredRun) -> dict[str, Any]:
    """The chat that a turn is to the model."""
    record = run.record
    read = record["truncation_strategy"].get("last_messages") or len(thread.messages)
    messages: list[Record] = [{"role": "system", "content": record["instructions"]}]
    messages += [
        {"role": message["role"], "content": "".join(part["text"]["value"] for part in message["content"])}
        for message in list(thread.messages.values())[-read:]
    ]
    asked: dict[str, Any] = {
        "messages": messages,
        "tools": [tool for tool in record["tools"] if tool["type"] == "function"],
        "max_completion_tokens": record["max_completion_tokens"],
    }
    if isinstance(record["response_format"], dict):
        asked["response_format"] = record["response_format"]
    if run.outputs:
        messages.append({"role": "tool", "content": ", ".join(run.outputs)})
    elif _forced(record) in {"function", "required"}:
        # A choice holds for the first turn; after that the model would never come to an answer.
        asked["tool_choice"] = record["tool_choice"]
    return asked


def _forced(record: Record) -> str:
    choice = record["tool_choice"]
    return str(choice["type"] if isinstance(choice, dict) else choice)


# Steps


def _call_functions(world: World, run: StoredRun, calls: Sequence[Record]) -> Iterator[bytes]:
    """A step that waits for the outputs of functions, which the caller has to submit."""
    step = yield from _begin_step(world, run, "tool_calls", [])
    for index, call in enumerate(calls):
        name, arguments = call["function"]["name"], call["function"]["arguments"]
        opening = {"name": name, "arguments": "", "output": None}
        yield _step_delta(step, {"index": index, "id": call["id"], "type": "function", "function": opening})
        for piece in tokens.split(arguments):
            yield _step_delta(step, {"index": index, "type": "function", "function": {"arguments": piece}})
        function = {"name": name, "arguments": arguments, "output": None}
        step["step_details"]["tool_calls"].append({"id": call["id"], "type": "function", "function": function})
    wanted = {"type": "submit_tool_outputs", "submit_tool_outputs": {"tool_calls": calls}}
    yield from enter(world, run, "requires_action", required_action=wanted)


def _use_own_tool(world: World, thread: StoredThread, run: StoredRun) -> Generator[bytes, None, list[Record]]:
    """A step of a tool of the service: file search where there are files, else one that the caller insists on.

    Returns what file search has found.
    """
    forced = _forced(run.record)
    if run.steps or forced == "none":
        return []
    if forced == "code_interpreter":
        shown = {"input": _CODE, "outputs": [{"index": 0, **_LOGS}]}
        yield from _tool_step(world, run, forced, {"input": _CODE, "outputs": [_LOGS]}, shown)
        return []
    may_search = any(tool["type"] == "file_search" for tool in run.record["tools"])
    found = file_search.results(world, thread, run) if may_search else []
    if found or forced == "file_search":
        yield from _tool_step(world, run, "file_search", {"results": found}, {})
    return found


_CODE: Final = "print(6 * 7)"
_LOGS: Final = {"type": "logs", "logs": "42\n"}


def _tool_step(world: World, run: StoredRun, tool: str, work: Record, shown: Record) -> Iterator[bytes]:
    """`work` is what the tool has done, `shown` what a stream tells of it."""
    call = {"id": world.ids.letters("call_", 24), "type": tool}
    step = yield from _begin_step(world, run, "tool_calls", [])
    yield _step_delta(step, {"index": 0, **call, tool: shown})
    step["step_details"]["tool_calls"] = [{**call, tool: work}]
    yield end_step(world, step, "completed")


def _write_message(
    world: World, thread: StoredThread, run: StoredRun, choice: chat.Choice, cited: Record | None, usage: Record
) -> Iterator[bytes]:
    """The answer, with a mark of the file that it is from if there is one."""
    record = run.record
    message = add_message(
        world,
        thread,
        role="assistant",
        status="in_progress",
        assistant_id=record["assistant_id"],
        run_id=record["id"],
    )
    step = yield from _begin_step(world, run, "message_creation", {"message_id": message["id"]})
    yield named_event("thread.message.created", message)
    yield named_event("thread.message.in_progress", message)
    pieces = choice.pieces or tokens.split(choice.refusal or "")
    for at, piece in enumerate(pieces):
        yield _message_delta(message, {"value": piece} if at else {"value": piece, "annotations": []})
    text, annotations = "".join(pieces), []
    if cited is not None:
        annotation = file_search.citation(cited, len(text))
        text += annotation["text"]
        annotations.append(annotation)
        yield _message_delta(message, {"value": annotation["text"], "annotations": [{"index": 0, **annotation}]})
    message["content"] = [text_content(text, annotations)]
    status = "incomplete" if choice.finish_reason in _CUT else "completed"
    message["status"] = status
    message[f"{status}_at"] = world.now()
    if status == "incomplete":
        message["incomplete_details"] = {"reason": _CUT[choice.finish_reason]["message"]}
    yield named_event(f"thread.message.{status}", message)
    step["usage"] = usage
    yield end_step(world, step, "completed")


def _begin_step(world: World, run: StoredRun, type: str, details: Any) -> Generator[bytes, None, Record]:
    """Returns the new step, after the events of its beginning."""
    record: Record = {
        "object": "thread.run.step",
        "id": world.ids.letters("step_", 24),
        "assistant_id": run.record["assistant_id"],
        "cancelled_at": None,
        "completed_at": None,
        "created_at": world.now(),
        "expired_at": None,
        "failed_at": None,
        "last_error": None,
        "metadata": {},
        "run_id": run.record["id"],
        "status": "in_progress",
        "step_details": {"type": type, type: details},
        "thread_id": run.record["thread_id"],
        "type": type,
        "usage": None,
    }
    run.steps[record["id"]] = record
    yield _step_event("created", record)
    yield _step_event("in_progress", record)
    return record


def _step_event(state: str, step: Record) -> bytes:
    return named_event(f"thread.run.step.{state}", file_search.without_content(step))


def _message_delta(message: Record, text: Record) -> bytes:
    delta = {"content": [{"index": 0, "type": "text", "text": text}]}
    return named_event("thread.message.delta", {"object": "thread.message.delta", "id": message["id"], "delta": delta})


def _step_delta(step: Record, call: Record) -> bytes:
    delta = {"step_details": {"type": "tool_calls", "tool_calls": [call]}}
    return named_event("thread.run.step.delta", {"object": "thread.run.step.delta", "id": step["id"], "delta": delta})


def _usage(prompt_tokens: int, completion_tokens: int) -> Record:
    return {
        "completion_tokens": completion_tokens,
        "prompt_tokens": prompt_tokens,
        "total_tokens": prompt_tokens + completion_tokens,
    }
