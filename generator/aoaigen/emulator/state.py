"""What the service remembers between requests."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from typing import Any

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
class Store:
    files: dict[str, StoredFile] = field(default_factory=dict)
    uploads: dict[str, StoredUpload] = field(default_factory=dict)
    jobs: dict[str, StoredJob] = field(default_factory=dict)
    batches: dict[str, Record] = field(default_factory=dict)
    images: dict[str, bytes] = field(default_factory=dict)
    """PNG by id, for the URLs that image answers hand out."""


def page(records: Iterable[Record], query: Mapping[str, str], default_limit: int = 20) -> Record:
    """One page, the newest first, by `after` and `limit`."""
    newest_first = list(records)[::-1]
    after = query.get("after")
    if after:
        at = next((at for at, record in enumerate(newest_first) if record["id"] == after), len(newest_first))
        newest_first = newest_first[at + 1 :]
    limit = int(query.get("limit") or default_limit)
    return {"object": "list", "data": newest_first[:limit], "has_more": len(newest_first) > limit}
