from __future__ import annotations

import json
from typing import Any

import pytest
from runtime.partial_json import PartialJSON


def value_of(*pieces: str) -> object:
    reader = PartialJSON()
    for piece in pieces:
        reader.feed(piece)
        reader.value()
    return reader.value()


@pytest.mark.parametrize(
    ("text", "known"),
    [
        ("", None),
        ("  ", None),
        ("{", {}),
        ('{"a', {}),
        ('{"a"', {}),
        ('{"a":', {}),
        ('{"a": "x', {}),
        ('{"a": "x\\', {}),
        ('{"a": "x\\"y"', {"a": 'x"y'}),
        ('{"a": 1', {"a": 1}),
        ('{"a": 1.', {}),
        ('{"a": tr', {}),
        ('{"a": true', {"a": True}),
        ('{"a": 1, ', {"a": 1}),
        ('{"a": 1, "b": [', {"a": 1, "b": []}),
        ('{"a": 1, "b": [null, {"c": "}"', {"a": 1, "b": [None, {"c": "}"}]}),
        ('[{"a": 1}, {"b"', [{"a": 1}, {}]),
        ("-", None),
        ("12", 12),
        ('"done"', "done"),
        ("no JSON at all", None),
        ("}]", None),
    ],
)
def test_what_is_known_of_a_text_that_goes_on(text: str, known: object) -> None:
    assert value_of(text) == known
    assert value_of(*text) == known


def test_each_beginning_of_a_text_is_a_part_of_the_whole() -> None:
    whole: Any = {"a": [1.5, -2, True, None, "é\n\\"], "b": {"c": {"d": []}}, "e": ""}
    text = json.dumps(whole, indent=1)
    for end in range(text.index("{") + 1, len(text)):
        known = value_of(text[:end])
        assert isinstance(known, dict)
        assert list(known) == list(whole)[: len(known)]
    assert value_of(text) == whole
