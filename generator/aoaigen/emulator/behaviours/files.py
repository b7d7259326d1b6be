"""Files: a fresh file is `pending` and, the next time one looks, `processed`."""

from __future__ import annotations

from aoaigen.emulator import errors
from aoaigen.emulator.behaviours.registry import behaviour
from aoaigen.emulator.state import Record, StoredFile
from aoaigen.emulator.validation import Upload
from aoaigen.emulator.wire import Answer
from aoaigen.emulator.world import Call, World


@behaviour("GET /files")
def list_files(call: Call) -> Answer:
    purpose = call.query.get("purpose")
    records = [file.record for file in call.world.store.files.values()]
    return Answer.of({"object": "list", "data": [r for r in records if purpose in {None, r["purpose"]}]})


@behaviour("POST /files")
def upload(call: Call) -> Answer:
    file = call.body["file"]
    if not isinstance(file, Upload):
        raise errors.authoring(400, "invalidPayload", "The form has no file.", "file")
    return _created(call, add_file(call.world, file.filename, call.body["purpose"], file.content))


@behaviour("POST /files/import")
def import_file(call: Call) -> Answer:
    """Nothing is fetched: the file holds the URL that it should have come from."""
    body = call.body
    return _created(call, add_file(call.world, body["filename"], body["purpose"], body["content_url"].encode()))


@behaviour("GET /files/{}")
def get(call: Call) -> Answer:
    file = find_file(call.world, *call.path_values)
    if file.record["status"] == "pending":
        file.record["status"] = "processed"
    return Answer.of(file.record)


@behaviour("DELETE /files/{}")
def delete(call: Call) -> Answer:
    file = find_file(call.world, *call.path_values)
    del call.world.store.files[file.record["id"]]
    return Answer.nothing()


@behaviour("GET /files/{}/content")
def content(call: Call) -> Answer:
    return Answer(content=find_file(call.world, *call.path_values).content, media_type="application/octet-stream")


def add_file(world: World, filename: str, purpose: str, content: bytes, *, status: str = "pending") -> Record:
    """Keep a file and return the object that describes it."""
    record: Record = {
        "object": "file",
        "id": world.ids.hex("file-"),
        "bytes": len(content),
        "created_at": world.now(),
        "filename": filename,
        "purpose": purpose,
        "status": status,
    }
    world.store.files[record["id"]] = StoredFile(record, content)
    return record


def find_file(world: World, id: str) -> StoredFile:
    if id not in world.store.files:
        raise errors.not_found("file", id)
    return world.store.files[id]


def _created(call: Call, record: Record) -> Answer:
    where = f"{call.base_url}/files/{record['id']}?api-version={call.world.contract.api_version}"
    return Answer.of(record, status=201, location=where)
