"""Media types by name: what kind of content each one is."""

from __future__ import annotations

from enum import StrEnum

JSON = "application/json"
MULTIPART = "multipart/form-data"
FORM = "application/x-www-form-urlencoded"
EVENT_STREAM = "text/event-stream"


class MediaKind(StrEnum):
    """In the order of preference, where an operation takes or gives several."""

    JSON = "json"
    MULTIPART = "multipart"
    """Fields and files."""
    FORM = "form"
    """Fields, written as a query is."""
    LINES = "lines"
    """JSON values, one behind the other."""
    TEXT = "text"
    BINARY = "binary"
    """Bytes, or what is not known here."""


_LINES = frozenset(
    {
        *("application/json-lines", "application/jsonl", "application/jsonlines", "application/x-jsonl"),
        *("application/x-jsonlines", "application/ndjson", "application/x-ndjson", "application/json-seq"),
        *("application/stream+json", "application/x-json-stream"),
    }
)
_TEXT_SUBTYPES = ("xml", "yaml", "x-yaml", "graphql", "javascript", "sql", "x-sh")


def kind_of(media_type: str) -> MediaKind:
    """The kind of a media type, given in lower case and without parameters."""
    kind, _, subtype = media_type.partition("/")
    if media_type in _LINES or subtype.endswith("+json-seq"):
        return MediaKind.LINES
    if media_type in (JSON, "text/json") or subtype.endswith("+json"):
        return MediaKind.JSON
    if media_type == MULTIPART:
        return MediaKind.MULTIPART
    if media_type == FORM:
        return MediaKind.FORM
    if kind == "text" or subtype in _TEXT_SUBTYPES or subtype.endswith(("+xml", "+yaml")):
        return MediaKind.TEXT
    return MediaKind.BINARY


def is_range(media_type: str) -> bool:
    """Whether it stands for several types, as `image/*` does."""
    return "*" in media_type
