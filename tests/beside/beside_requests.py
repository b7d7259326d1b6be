"""A request as the emulator recorded it, as far as two clients have to agree on it."""

from __future__ import annotations

from email import message_from_bytes
from email.message import Message
from typing import Any

from aoaigen.emulator import RecordedRequest

HEADERS = ("accept", "accept-language", "api-key", "authorization", "openai-organization", "openai-project", "x-extra")


def sent(request: RecordedRequest) -> dict[str, Any]:
    content_type, _, _ = request.headers.get("content-type", "").partition(";")
    return {
        "method": request.method,
        "path": request.path,
        "query": dict(request.query),
        "headers": {name: request.headers[name] for name in HEADERS if name in request.headers},
        "content_type": content_type,
        "body": _body(request, content_type),
    }


def _body(request: RecordedRequest, content_type: str) -> Any:
    if not request.body:
        return None
    if content_type != "multipart/form-data":
        return request.json
    whole = message_from_bytes(
        b"content-type: " + request.headers["content-type"].encode("latin-1") + b"\r\n\r\n" + request.body
    )
    parts = whole.get_payload()
    assert isinstance(parts, list)
    # The order of a form's fields means nothing, but for those of one name.
    return sorted((_part(part) for part in parts if isinstance(part, Message)), key=lambda part: str(part["name"]))


def _part(part: Message) -> dict[str, Any]:
    content = part.get_payload(decode=True)
    assert isinstance(content, bytes)
    return {
        "name": part.get_param("name", header="content-disposition"),
        "filename": part.get_param("filename", header="content-disposition"),
        "content_type": part.get("content-type"),
        "headers": {name: value for name, value in part.items() if name.startswith("x-")},
        "content": content.decode("latin-1"),
    }
