"""Request bodies as bytes, in the media type of their operation."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import orjson

from .models import to_wire
from .urls import encode_query

if TYPE_CHECKING:
    from .operation import Operation
    from .uploads import Upload

_USUAL_TYPES = {
    "form": "application/x-www-form-urlencoded",
    "lines": "application/jsonl",
    "text": "text/plain; charset=utf-8",
    "binary": "application/octet-stream",
}

# Token ids as keys, as in logit_bias, are integers in the users' hands.
_JSON_OPTIONS = orjson.OPT_NON_STR_KEYS


def encode_body(operation: Operation, body: Any, headers: dict[str, Any]) -> bytes | Upload:
    """The bytes of a body, with the headers that tell of them. Raises TypeError for what cannot be written."""
    headers["content-type"] = operation.content_type or _USUAL_TYPES.get(operation.body or "", "application/json")
    match operation.body:
        case "json" | None:
            return orjson.dumps(body, default=to_wire, option=_JSON_OPTIONS)
        case "multipart":
            from .multipart import encode_form  # noqa: PLC0415 - few operations need it

            form = encode_form(body, operation.files)
            headers["content-type"] = form.content_type
            return _upload(form, headers)
        case "form":
            return encode_query(body).encode()
        case "lines":
            return b"".join(orjson.dumps(item, to_wire, _JSON_OPTIONS | orjson.OPT_APPEND_NEWLINE) for item in body)
        case "text":
            if not isinstance(body, str):
                raise TypeError(f"the body has to be a str, not {type(body).__name__}")
            return body.encode()
        case "binary":
            if isinstance(body, bytes):
                return body
            from .uploads import Upload, source_of  # noqa: PLC0415 - likewise

            return _upload(Upload([source_of("body", body)]), headers)


def _upload(upload: Upload, headers: dict[str, Any]) -> Upload:
    if upload.content_length is not None:
        headers["content-length"] = str(upload.content_length)
    return upload
