"""Reads JSON."""

from __future__ import annotations

import orjson


def decode_json(content: bytes | str) -> object:
    """The decoded value. Raises ValueError for what is not JSON."""
    try:
        decoded: object = orjson.loads(content)
    except orjson.JSONDecodeError:
        import json  # noqa: PLC0415 - reads what orjson refuses and services send: NaN, halves of surrogate pairs

        try:
            decoded = json.loads(content)
        except RecursionError:
            raise ValueError("JSON that is nested too deeply") from None
    return decoded
