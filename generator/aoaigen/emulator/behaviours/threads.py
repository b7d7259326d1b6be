"""Threads and the messages in them."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, Final

from aoaigen.emulator import errors
from aoaigen.emulator.behaviours.registry import behaviour
from aoaigen.emulator.behaviours.vector_stores import add_file, add_store, find_store, keep_resources
from aoaigen.emulator.state import Record, StoredRun, StoredThread, StoredVectorStore, cursor_page
from aoaigen.emulator.wire import Answer
from aoaigen.emulator.world import Call, World

RUN_ENDED: Final = {"completed", "incomplete", "failed", "cancelled", "expired"}

_LIFETIME: Final = {"anchor": "last_active_at", "days": 7}
"""Of the vector store that is made for the files of messages."""


@behaviour("POST /threads")
def create(call: Call) -> Answer:
    return Answer.of(add_thread(call, call.body).record)


@behaviour("GET /threads/{}")
def get(call: Call) -> Answer:
    return Answer.of(find_thread(call.world, *call.path_values).record)


@behaviour("POST /threads/{}")
def modify(call: Call) -> Answer:
    record = find_thread(call.world, *call.path_values).record
    if "metadata" in call.body:
        record["metadata"] = call.body["metadata"] or {}
    if "tool_resources" in call.body:
        record["tool_resources"] = keep_resources(call, call.body["tool_resources"])
    return Answer.of(record)


@behaviour("DELETE /threads/{}")
def delete(call: Call) -> Answer:
    id = find_thread(call.world, *call.path_values).record["id"]
    del call.world.store.threads[id]
    return Answer.of({"object": "thread.deleted", "id": id, "deleted": True})


@behaviour("GET /threads/{}/messages")
def list_messages(call: Call) -> Answer:
    thread = find_thread(call.world, *call.path_values)
    run = call.query.get("run_id")
    return Answer.of(cursor_page((m for m in thread.messages.values() if run in {None, m["run_id"]}), call.query))


@behaviour("POST /threads/{}/messages")
def create_message(call: Call) -> Answer:
    thread = find_thread(call.world, *call.path_values)
    refuse_while_running(thread, "Can't add messages to {thread} while a run {run} is active.")
    (message,) = add_messages(call, thread, [call.body])
    return Answer.of(message)


@behaviour("GET /threads/{}/messages/{}")
def get_message(call: Call) -> Answer:
    return Answer.of(_find_message(call))


@behaviour("POST /threads/{}/messages/{}")
def modify_message(call: Call) -> Answer:
    message = _find_message(call)
    if "metadata" in call.body:
        message["metadata"] = call.body["metadata"] or {}
    return Answer.of(message)


@behaviour("DELETE /threads/{}/messages/{}")
def delete_message(call: Call) -> Answer:
    message = _find_message(call)
    del find_thread(call.world, message["thread_id"]).messages[message["id"]]
    return Answer.of({"object": "thread.message.deleted", "id": message["id"], "deleted": True})


def add_thread(call: Call, settings: Mapping[str, Any]) -> StoredThread:
    """A new thread with the messages, resources of tools and metadata that it is to begin with."""
    record: Record = {
        "object": "thread",
        "id": call.world.ids.letters("thread_", 24),
        "created_at": call.world.now(),
        "metadata": settings.get("metadata") or {},
        "tool_resources": keep_resources(call, settings.get("tool_resources")),
    }
    thread = call.world.store.threads[record["id"]] = StoredThread(record)
    add_messages(call, thread, settings.get("messages") or ())
    return thread


def add_messages(call: Call, thread: StoredThread, messages: Sequence[Mapping[str, Any]]) -> list[Record]:
    """New messages of the caller, whose files can be searched from then on if they ask for it."""
    for message in messages:
        for attachment in message.get("attachments") or ():
            if any(tool["type"] == "file_search" for tool in attachment.get("tools") or ()):
                add_file(call, _store_of(call, thread), attachment["file_id"], None)
    return [
        add_message(
            call.world,
            thread,
            role=message["role"],
            status="completed",
            completed_at=call.world.now(),
            content=[text_content(message["content"])],
            attachments=message.get("attachments") or [],
            metadata=message.get("metadata") or {},
        )
        for message in messages
    ]


def _store_of(call: Call, thread: StoredThread) -> StoredVectorStore:
    """The vector store of a thread, a new one if it has none yet."""
    resource = thread.record["tool_resources"].setdefault("file_search", {})
    if not resource.get("vector_store_ids"):
        resource["vector_store_ids"] = [add_store(call, {"expires_after": _LIFETIME}).record["id"]]
    return find_store(call.world, resource["vector_store_ids"][0])


def add_message(world: World, thread: StoredThread, **values: Any) -> Record:
    """A new message at the end of a thread; `values` are those that it does not have anyway."""
    record: Record = {
        "object": "thread.message",
        "id": world.ids.letters("msg_", 24),
        "assistant_id": None,
        "attachments": [],
        "completed_at": None,
        "content": [],
        "created_at": world.now(),
        "incomplete_at": None,
        "incomplete_details": None,
        "metadata": {},
        "run_id": None,
        "thread_id": thread.record["id"],
        **values,
    }
    thread.messages[record["id"]] = record
    return record


def text_content(text: str, annotations: Sequence[Record] = ()) -> Record:
    return {"type": "text", "text": {"value": text, "annotations": list(annotations)}}


def find_thread(world: World, id: str) -> StoredThread:
    if id not in world.store.threads:
        raise errors.none_found("thread", id)
    return world.store.threads[id]


def refuse_while_running(thread: StoredThread, message: str) -> None:
    """Raises `Refusal` while a run works on the thread; `message` has places for `{thread}` and `{run}`."""
    active = next((run for run in thread.runs.values() if _works(run)), None)
    if active is not None:
        raise errors.engine(message.format(thread=thread.record["id"], run=active.record["id"]))


def _works(run: StoredRun) -> bool:
    return run.record["status"] not in RUN_ENDED


def _find_message(call: Call) -> Record:
    thread_id, id = call.path_values
    thread = find_thread(call.world, thread_id)
    if id not in thread.messages:
        raise errors.none_found("message", id)
    return thread.messages[id]
