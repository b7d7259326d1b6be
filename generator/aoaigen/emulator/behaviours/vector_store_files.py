"""The files of a vector store, one by one and in batches."""

from __future__ import annotations

from collections.abc import Iterable

from aoaigen.emulator import errors
from aoaigen.emulator.behaviours.registry import behaviour
from aoaigen.emulator.behaviours.vector_stores import add_file, counts, find_store, look
from aoaigen.emulator.state import Record, StoredFileBatch, StoredVectorStoreFile, cursor_page
from aoaigen.emulator.wire import Answer
from aoaigen.emulator.world import Call


@behaviour("GET /vector_stores/{}/files")
def list_files(call: Call) -> Answer:
    return _page(call, find_store(call.world, *call.path_values).files.values())


@behaviour("POST /vector_stores/{}/files")
def create(call: Call) -> Answer:
    store = find_store(call.world, *call.path_values)
    return Answer.of(add_file(call, store, call.body["file_id"], call.body.get("chunking_strategy")).record)


@behaviour("GET /vector_stores/{}/files/{}")
def get(call: Call) -> Answer:
    file = _find_file(call)
    look(call.world, [file])
    return Answer.of(file.record)


@behaviour("DELETE /vector_stores/{}/files/{}")
def delete(call: Call) -> Answer:
    """The file itself stays."""
    record = _find_file(call).record
    del find_store(call.world, record["vector_store_id"]).files[record["id"]]
    return Answer.of({"object": "vector_store.file.deleted", "id": record["id"], "deleted": True})


@behaviour("POST /vector_stores/{}/file_batches")
def create_batch(call: Call) -> Answer:
    store = find_store(call.world, *call.path_values)
    files = [add_file(call, store, id, call.body.get("chunking_strategy")) for id in call.body["file_ids"]]
    record: Record = {
        "object": "vector_store.files_batch",
        "id": call.world.ids.letters("vsfb_", 24),
        "created_at": call.world.now(),
        "vector_store_id": store.record["id"],
    }
    batch = store.batches[record["id"]] = StoredFileBatch(record, files)
    return Answer.of(_describe(batch))


@behaviour("GET /vector_stores/{}/file_batches/{}")
def get_batch(call: Call) -> Answer:
    batch = _find_batch(call)
    look(call.world, batch.files)
    return Answer.of(_describe(batch))


@behaviour("POST /vector_stores/{}/file_batches/{}/cancel")
def cancel_batch(call: Call) -> Answer:
    batch = _find_batch(call)
    for file in batch.files:
        if file.record["status"] == "in_progress":
            file.record["status"] = "cancelled"
    return Answer.of(_describe(batch))


@behaviour("GET /vector_stores/{}/file_batches/{}/files")
def list_batch_files(call: Call) -> Answer:
    return _page(call, _find_batch(call).files)


def _page(call: Call, files: Iterable[StoredVectorStoreFile]) -> Answer:
    wanted = call.query.get("filter")
    return Answer.of(cursor_page((f.record for f in files if wanted in {None, f.record["status"]}), call.query))


def _find_file(call: Call) -> StoredVectorStoreFile:
    store_id, id = call.path_values
    store = find_store(call.world, store_id)
    if id not in store.files:
        raise errors.none_found("file", id)
    return store.files[id]


def _find_batch(call: Call) -> StoredFileBatch:
    store_id, id = call.path_values
    store = find_store(call.world, store_id)
    if id not in store.batches:
        raise errors.none_found("file batch", id)
    return store.batches[id]


def _describe(batch: StoredFileBatch) -> Record:
    """A batch is in progress while a file of it is; files that failed do not make it fail unless all did."""
    file_counts = counts(batch.files)
    status = next(
        (state for state in ("in_progress", "cancelled", "completed") if file_counts[state]),
        "failed",
    )
    return {**batch.record, "file_counts": file_counts, "status": status}
