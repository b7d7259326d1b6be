"""What the service remembers between requests."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from typing import Any

from aoaigen.emulator.script import Reply

Record = dict[str, Any]
"""An object as it is answered."""


@dataclass
class StoredFile:
    record: Record
    content: bytes


@dataclass
class StoredUpload:
    record: Record
    parts: dict[str, bytes] = field(default_factory=dict)


@dataclass
class StoredJob:
    record: Record
    events: list[Record] = field(default_factory=list)
    checkpoints: list[Record] = field(default_factory=list)


@dataclass
class StoredBatch:
    record: Record
    ends_as: str | None
    """How it ends badly, if a script wants it to."""


@dataclass
class StoredRun:
    record: Record
    reply: Reply
    """What a script wants of the next turn."""
    steps: dict[str, Record] = field(default_factory=dict)
    outputs: list[str] = field(default_factory=list)
    """Of the tools, as far as they have been submitted."""
    prompt_tokens: int = 0
    completion_tokens: int = 0


@dataclass
class StoredThread:
    record: Record
    messages: dict[str, Record] = field(default_factory=dict)
    runs: dict[str, StoredRun] = field(default_factory=dict)


@dataclass
class StoredVectorStoreFile:
    record: Record
    fails: bool
    """Whether it cannot be cut into passages."""


@dataclass
class StoredVectorStore:
    record: Record
    files: dict[str, StoredVectorStoreFile] = field(default_factory=dict)
    batches: dict[str, StoredFileBatch] = field(default_factory=dict)


@dataclass
class StoredFileBatch:
    record: Record
    files: list[StoredVectorStoreFile]


@dataclass
class StoredIngestionJob:
    record: Record
    runs: dict[str, Record] = field(default_factory=dict)
    fails: bool = False


@dataclass
class Store:
    files: dict[str, StoredFile] = field(default_factory=dict)
    uploads: dict[str, StoredUpload] = field(default_factory=dict)
    jobs: dict[str, StoredJob] = field(default_factory=dict)
    batches: dict[str, StoredBatch] = field(default_factory=dict)
    assistants: dict[str, Record] = field(default_factory=dict)
    threads: dict[str, StoredThread] = field(default_factory=dict)
    vector_stores: dict[str, StoredVectorStore] = field(default_factory=dict)
    ingestion_jobs: dict[str, StoredIngestionJob] = field(default_factory=dict)
    images: dict[str, bytes] = field(default_factory=dict)
    """PNG by id, for the URLs that image answers hand out."""


def page(records: Iterable[Record], query: Mapping[str, str], default_limit: int = 20) -> Record:
    """One page by `after`, `before` and `limit`, the newest first unless `order` is `asc`."""
    listed = list(records) if query.get("order") == "asc" else list(records)[::-1]
    places = {record["id"]: at for at, record in enumerate(listed)}
    limit = int(query.get("limit") or default_limit)
    first, end = 0, len(listed)
    if query.get("after"):
        first = places.get(query["after"], end) + 1
    if query.get("before"):
        # The page that ends where the caller's began.
        end = places.get(query["before"], 0)
        left, data = listed[first:end], listed[max(first, end - limit) : end]
    else:
        left, data = listed[first:], listed[first : first + limit]
    return {"object": "list", "data": data, "has_more": len(left) > limit}


def cursor_page(records: Iterable[Record], query: Mapping[str, str]) -> Record:
    """A page that also says where it begins and ends."""
    listed = page(records, query)
    ids = [record["id"] for record in listed["data"]]
    return listed | {"first_id": ids[0] if ids else None, "last_id": ids[-1] if ids else None}
