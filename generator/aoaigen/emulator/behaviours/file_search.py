"""File search: what a run finds in its vector stores, which is the beginning of every file. It waits for them."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any, Final

from aoaigen.emulator.behaviours.vector_stores import look
from aoaigen.emulator.state import Record, StoredRun, StoredThread
from aoaigen.emulator.world import World

CONTENT: Final = "step_details.tool_calls[*].file_search.results[*].content"
"""What `include[]` says to have the passages too."""

_PASSAGE: Final = 400
"""In characters."""


def results(world: World, thread: StoredThread, run: StoredRun) -> list[Record]:
    """The passages, best first, with names and scores of their files."""
    found = [world.store.files[id] for id in dict.fromkeys(_files(world, thread, run)) if id in world.store.files]
    return [
        {
            "file_id": file.record["id"],
            "file_name": file.record["filename"],
            "score": round(1 / (at + 1), 2),
            "content": [{"type": "text", "text": file.content.decode(errors="replace")[:_PASSAGE]}],
        }
        for at, file in enumerate(found)
    ]


def without_content(step: Mapping[str, Any]) -> Record:
    """A step as it is shown to those who have not asked for the passages."""
    details = step["step_details"]
    calls = [_call_without_content(call) for call in details.get("tool_calls", ())]
    return {**step, "step_details": {**details, "tool_calls": calls}} if calls else dict(step)


def citation(result: Mapping[str, Any], start: int) -> Record:
    """The annotation of a text that has the mark of a file at `start`."""
    mark = f"\u3010{result['file_name']}\u3011"
    return {
        "type": "file_citation",
        "text": mark,
        "start_index": start,
        "end_index": start + len(mark),
        "file_citation": {"file_id": result["file_id"]},
    }


def _call_without_content(call: Record) -> Record:
    found = call.get("file_search", {}).get("results", ())
    shown = [{name: value for name, value in result.items() if name != "content"} for result in found]
    return {**call, "file_search": {"results": shown}} if shown else call


def _files(world: World, thread: StoredThread, run: StoredRun) -> Iterator[str]:
    assistant = world.store.assistants.get(run.record["assistant_id"], {})
    for owner in (assistant, thread.record):
        for id in owner.get("tool_resources", {}).get("file_search", {}).get("vector_store_ids", ()):
            store = world.store.vector_stores.get(id)
            files = store.files.values() if store is not None else ()
            look(world, files)
            yield from (file.record["id"] for file in files if file.record["status"] == "completed")
