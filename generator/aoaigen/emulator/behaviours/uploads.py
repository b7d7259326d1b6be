"""Uploads: files that arrive in parts."""

from __future__ import annotations

import base64
import hashlib

from aoaigen.emulator import errors
from aoaigen.emulator.behaviours.files import add_file
from aoaigen.emulator.behaviours.registry import behaviour
from aoaigen.emulator.state import Record, StoredUpload
from aoaigen.emulator.validation import Upload
from aoaigen.emulator.wire import Answer
from aoaigen.emulator.world import Call

_LIFETIME = 3600


@behaviour("POST /uploads")
def start(call: Call) -> Answer:
    body, now = call.body, call.world.now()
    record: Record = {
        "object": "upload",
        "id": call.world.ids.hex("upload_"),
        "bytes": body["bytes"],
        "created_at": now,
        "expires_at": now + _LIFETIME,
        "filename": body["filename"],
        "purpose": body["purpose"],
        "status": "pending",
    }
    call.world.store.uploads[record["id"]] = StoredUpload(record)
    where = f"{call.base_url}/uploads/{record['id']}?api-version={call.world.contract.api_version}"
    return Answer.of(record, location=where)


@behaviour("POST /uploads/{}/parts")
def add_part(call: Call) -> Answer:
    upload = _pending(call)
    data = call.body["data"]
    id = call.world.ids.hex("part_")
    upload.parts[id] = data.content if isinstance(data, Upload) else str(data).encode()
    return Answer.of(
        {
            "object": "upload.part",
            "id": id,
            "azure_block_id": base64.b64encode(id.encode()).decode(),
            "created_at": call.world.now(),
            "upload_id": upload.record["id"],
        }
    )


@behaviour("POST /uploads/{}/complete")
def complete(call: Call) -> Answer:
    upload = _pending(call)
    record = upload.record
    unknown = [id for id in call.body["part_ids"] if id not in upload.parts]
    if unknown:
        raise errors.not_found("upload part", unknown[0])
    content = b"".join(upload.parts[id] for id in call.body["part_ids"])
    if len(content) != record["bytes"]:
        message = f"The parts have {len(content)} bytes, the upload was announced with {record['bytes']}."
        raise errors.authoring(400, "invalidPayload", message, "bytes")
    md5 = call.body.get("md5")
    if md5 and md5 != hashlib.md5(content, usedforsecurity=False).hexdigest():
        raise errors.authoring(400, "invalidPayload", "The parts do not have this MD5 checksum.", "md5")
    record["file"] = add_file(call.world, record["filename"], record["purpose"], content, status="processed")
    record["status"] = "completed"
    return Answer.of(record)


@behaviour("POST /uploads/{}/cancel")
def cancel(call: Call) -> Answer:
    record = _pending(call).record
    record["status"] = "cancelled"
    return Answer.of(record)


def _pending(call: Call) -> StoredUpload:
    (id,) = call.path_values
    upload = call.world.store.uploads.get(id)
    if upload is None:
        raise errors.not_found("upload", id)
    if upload.record["status"] != "pending":
        raise errors.authoring(400, "unexpectedEntityState", f"The upload is {upload.record['status']}.", "status")
    return upload
