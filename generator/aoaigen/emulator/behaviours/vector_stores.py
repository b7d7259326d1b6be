"""Vector stores: the files in a fresh one are `in_progress` and, the next time one looks, `completed`."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping
from typing import Any, Final

from aoaigen.emulator import errors
from aoaigen.emulator.behaviours.files import find_file
from aoaigen.emulator.behaviours.registry import behaviour
from aoaigen.emulator.state import Record, StoredVectorStore, StoredVectorStoreFile, cursor_page
from aoaigen.emulator.wire import Answer
from aoaigen.emulator.world import Call, World

_DAY: Final = 86_400
_STATES: Final = ("in_progress", "completed", "failed", "cancelled")
_DEFAULT_CHUNKS: Final = {"type": "static", "static": {"max_chunk_size_tokens": 800, "chunk_overlap_tokens": 400}}


@behaviour("GET /vector_stores")
def list_stores(call: Call) -> Answer:
    stores = call.world.store.vector_stores.values()
    return Answer.of(cursor_page((_describe(call.world, store) for store in stores), call.query))


@behaviour("POST /vector_stores")
def create(call: Call) -> Answer:
    return Answer.of(_describe(call.world, add_store(call, call.body)))


@behaviour("GET /vector_stores/{}")
def get(call: Call) -> Answer:
    store = find_store(call.world, *call.path_values)
    look(call.world, store.files.values())
    return Answer.of(_describe(call.world, store))


@behaviour("POST /vector_stores/{}")
def modify(call: Call) -> Answer:
    store = find_store(call.world, *call.path_values)
    store.record |= _settings(call.body)
    return Answer.of(_describe(call.world, store))


@behaviour("DELETE /vector_stores/{}")
def delete(call: Call) -> Answer:
    id = find_store(call.world, *call.path_values).record["id"]
    del call.world.store.vector_stores[id]
    return Answer.of({"object": "vector_store.deleted", "id": id, "deleted": True})


def keep_resources(call: Call, given: Mapping[str, Any] | None) -> Record:
    """What tools work with, as it is answered: a vector store that is described is made, and named by its id."""
    resources: Record = {tool: dict(resource) for tool, resource in (given or {}).items()}
    described = resources.get("file_search", {}).pop("vector_stores", ())
    if described:
        resources["file_search"]["vector_store_ids"] = [add_store(call, store).record["id"] for store in described]
    return resources


def add_store(call: Call, settings: Mapping[str, Any]) -> StoredVectorStore:
    """A new vector store with the files that it is to begin with."""
    now = call.world.now()
    record: Record = {
        "object": "vector_store",
        "id": call.world.ids.letters("vs_", 24),
        "created_at": now,
        "last_active_at": now,
        "metadata": {},
        "name": "",
        **_settings(settings),
    }
    store = StoredVectorStore(record)
    for id in settings.get("file_ids") or ():
        add_file(call, store, id, settings.get("chunking_strategy"))
    call.world.store.vector_stores[record["id"]] = store
    return store


def add_file(
    call: Call, store: StoredVectorStore, id: str, chunking: Mapping[str, Any] | None
) -> StoredVectorStoreFile:
    """Put a file into a vector store. Raises `Refusal` if there is none."""
    find_file(call.world, id)
    record: Record = {
        "object": "vector_store.file",
        "id": id,
        "chunking_strategy": chunking if chunking and chunking["type"] == "static" else _DEFAULT_CHUNKS,
        "created_at": call.world.now(),
        "last_error": None,
        "status": "in_progress",
        "usage_bytes": 0,
        "vector_store_id": store.record["id"],
    }
    file = store.files[id] = StoredVectorStoreFile(record, fails=call.reply.ends_as is not None)
    store.record["last_active_at"] = call.world.now()
    return file


def look(world: World, files: Iterable[StoredVectorStoreFile]) -> None:
    """Finish the files that are still in progress."""
    for file in files:
        if file.record["status"] != "in_progress":
            continue
        stored = world.store.files.get(file.record["id"])
        if stored is None or file.fails:
            # The codes of failures have changed with the versions of 2025.
            code = "internal_error" if world.contract.api_version < "2025" else "server_error"
            file.record |= {
                "status": "failed",
                "last_error": {"code": code, "message": "An internal error occurred."},
            }
        else:
            file.record |= {"status": "completed", "usage_bytes": len(stored.content)}


def find_store(world: World, id: str) -> StoredVectorStore:
    if id not in world.store.vector_stores:
        raise errors.none_found("vector store", id)
    return world.store.vector_stores[id]


def counts(files: Iterable[StoredVectorStoreFile]) -> dict[str, int]:
    """`file_counts`: how many files are in each state."""
    found = Counter(file.record["status"] for file in files)
    return {**{state: found[state] for state in _STATES}, "total": found.total()}


def _settings(body: Mapping[str, Any]) -> Record:
    settings: Record = {}
    if body.get("name") is not None:
        settings["name"] = body["name"]
    if "metadata" in body:
        settings["metadata"] = body["metadata"] or {}
    if "expires_after" in body:
        settings["expires_after"] = body["expires_after"]
    return settings


def _describe(world: World, store: StoredVectorStore) -> Record:
    files = store.files.values()
    file_counts = counts(files)
    days = store.record.get("expires_after", {}).get("days")
    expires_at = store.record["last_active_at"] + days * _DAY if days is not None else None
    expired = expires_at is not None and expires_at <= world.now()
    status = "expired" if expired else "in_progress" if file_counts["in_progress"] else "completed"
    return {
        **store.record,
        "expires_at": expires_at,
        "file_counts": file_counts,
        "status": status,
        "usage_bytes": sum(file.record["usage_bytes"] for file in files),
    }
