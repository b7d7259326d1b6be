"""What a run does: from `queued` over `in_progress` to its end, or to a wait for the outputs of tools.

Each step of the way gives the events that a stream has of it; who looks at a run without a stream passes them over.
"""

from __future__ import annotations

from collections.abc import Generator, Iterator, Mapping, Sequence
from dataclasses import replace
from typing import Any, Final

from aoaigen.emulator import errors, filters, frontdoor, tokens
from aoaigen.emulator.behaviours import chat
from aoaigen.emulator.behaviours.threads import RUN_ENDED, add_message, text_content
from aoaigen.emulator.models import CHAT
from aoaigen.emulator.script import NO_REPLY
from aoaigen.emulator.state import Record, StoredRun, StoredThread
from aoaigen.emulator.wire import NAMED_DONE, named_event
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


def enter(world: World, run: StoredRun, status: str) -> Iterator[bytes]:
    """Put a run into a state; with the run end the steps that it is at."""
    record = run.record
    if status in RUN_ENDED - {"completed"}:
        for step in run.steps.values():
            if step["status"] == "in_progress":
                # Steps know no `incomplete`.
                yield end_step(world, step, "completed" if status == "incomplete" else status)
    record["status"] = status
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
    return named_event(f"thread.run.step.{status}", step)


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
        if reply.ends_as == "failed":
            run.record["last_error"] = _PROBLEM
        yield from enter(world, run, reply.ends_as)
        return
    if filters.blocks(reply.filter):
        run.record["last_error"] = _FILTERED
        yield from enter(world, run, "failed")
        return
    asked = _chat_of(thread, run)
    prompt_tokens = tokens.count_messages(asked["messages"])
    most = run.record["max_prompt_tokens"]
    if most is not None and prompt_tokens > most:
        run.record["incomplete_details"] = {"reason": "max_prompt_tokens"}
        yield from enter(world, run, "incomplete")
        return
    run.prompt_tokens += prompt_tokens
    deployment = frontdoor.find_deployment(world, CHAT, run.record["model"])
    choice = chat.choose(replace(call, body=asked, reply=reply, deployment=deployment), 0)
    run.reply = NO_REPLY
    run.completion_tokens += choice.token_count
    if choice.tool_calls:
        yield from _call_functions(world, run, choice.tool_calls)
        return
    yield from _use_own_tool(world, run)
    yield from _write_message(world, thread, run, choice, _usage(prompt_tokens, choice.token_count))
    if choice.finish_reason in _CUT:
        run.record["incomplete_details"] = {"reason": _CUT[choice.finish_reason]["run"]}
        yield from enter(world, run, "incomplete")
    else:
        yield from enter(world, run, "completed")


def _chat_of(thread: StoredThread, run: StoredRun) -> dict[str, Any]:
    """The chat that a turn is to the model."""
    record = run.record
    messages: list[Record] = [{"role": "system", "content": record["instructions"]}]
    messages += [
        {"role": message["role"], "content": "".join(part["text"]["value"] for part in message["content"])}
        for message in thread.messages.values()
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
    run.record["required_action"] = {"type": "submit_tool_outputs", "submit_tool_outputs": {"tool_calls": calls}}
    yield from enter(world, run, "requires_action")


def _use_own_tool(world: World, run: StoredRun) -> Iterator[bytes]:
    """A step of the service's own tool that the caller insists on."""
    tool = _forced(run.record)
    if tool not in _OWN_TOOLS or run.steps:
        return
    call = {"id": world.ids.letters("call_", 24), "type": tool, tool: _OWN_TOOLS[tool]}
    step = yield from _begin_step(world, run, "tool_calls", [call])
    indexed = {
        name: [{"index": at, **item} for at, item in enumerate(value)] if isinstance(value, list) else value
        for name, value in _OWN_TOOLS[tool].items()
    }
    yield _step_delta(step, {"index": 0, **call, tool: indexed})
    yield end_step(world, step, "completed")


_OWN_TOOLS: Final[Mapping[str, Mapping[str, Any]]] = {
    "code_interpreter": {"input": "print(6 * 7)", "outputs": [{"type": "logs", "logs": "42\n"}]},
    "file_search": {},
}


def _write_message(
    world: World, thread: StoredThread, run: StoredRun, choice: chat.Choice, usage: Record
) -> Iterator[bytes]:
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
    for at, piece in enumerate(choice.pieces):
        text: Record = {"value": piece} if at else {"value": piece, "annotations": []}
        delta = {"content": [{"index": 0, "type": "text", "text": text}]}
        yield named_event(
            "thread.message.delta", {"object": "thread.message.delta", "id": message["id"], "delta": delta}
        )
    message["content"] = [text_content("".join(choice.pieces))]
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
    yield named_event("thread.run.step.created", record)
    yield named_event("thread.run.step.in_progress", record)
    return record


def _step_delta(step: Record, call: Record) -> bytes:
    delta = {"step_details": {"type": "tool_calls", "tool_calls": [call]}}
    return named_event("thread.run.step.delta", {"object": "thread.run.step.delta", "id": step["id"], "delta": delta})


def _usage(prompt_tokens: int, completion_tokens: int) -> Record:
    return {
        "completion_tokens": completion_tokens,
        "prompt_tokens": prompt_tokens,
        "total_tokens": prompt_tokens + completion_tokens,
    }
