"""JSON lines beyond what a server sends on a good day."""

from __future__ import annotations

from typing import Any

import httpx
import pytest
from runtime.errors import APIResponseValidationError
from runtime.json_lines import MAX_LINE_SIZE, LineReader


def reader() -> LineReader[dict[str, Any]]:
    return LineReader(dict[str, Any], httpx.Response(200, request=httpx.Request("GET", "https://host.example")))


def test_a_line_that_is_too_long_is_not_kept() -> None:
    lines = reader()
    assert list(lines.feed(b'{"a":1}\n')) == [{"a": 1}]
    half = b"x" * (MAX_LINE_SIZE // 2)
    assert [*lines.feed(half), *lines.feed(half)] == []
    with pytest.raises(APIResponseValidationError, match="larger than"):
        lines.feed(b"x")


def test_an_empty_body_has_no_lines() -> None:
    assert list(reader().flush()) == []
