"""Text to tree: places, scalars of YAML 1.2, JSON, and documents that are none."""

from __future__ import annotations

import json
import re

import pytest
from aoaigen.diagnostics import DocumentError, UnreadableDocumentError
from aoaigen.document.reader import parse_document
from aoaigen.document.references import follow, references
from aoaigen.document.tree import Node

BOMB = "a: &a [x, x, x, x, x, x, x, x, x, x]\n" + "".join(
    f"{name}: &{name} [{', '.join(['*' + before] * 10)}]\n" for before, name in zip("abcdef", "bcdefg", strict=True)
)
ALIASES_IN_ALIASES = "a: &a [[[[[[[[[[x]]]]]]]]]]\n" + "".join(
    f"{name}: &{name} [[[[[[[[[[*{before}]]]]]]]]]]\n" for before, name in zip("abcdefghij", "bcdefghijk", strict=True)
)


def root(text: str | bytes) -> Node:
    return parse_document(text.encode() if isinstance(text, str) else text, "d.yaml").root


def test_every_node_knows_its_place() -> None:
    tree = root("# a comment\ninfo:\n  title: A/B\npaths:\n  /a~b: [1, {c: 2}]\n")
    assert [str(tree.at(way).origin) for way in (("info",), ("info", "title"), ("paths", "/a~b", 1, "c"))] == [
        "d.yaml:2:1",
        "d.yaml:3:3",
        "d.yaml:5:14",
    ]
    assert tree.at(("paths", "/a~b", 1, "c")).pointer == "/paths/~1a~0b/1/c"
    assert follow(tree, "#/paths/~1a~0b/1/c") == tree.at(("paths", "/a~b", 1, "c"))
    assert follow(tree, "#/paths/%2Fa/0") is None
    assert tree.at(("info", "absent")).pointer == "/info"


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("no", "no"),
        ("on", "on"),
        ("2024-10-21", "2024-10-21"),
        ("12:30:45", "12:30:45"),
        ("0o7", "0o7"),
        ("1_000", "1_000"),
        ("007", 7),
        ("-1.5e3", -1500.0),
        ("1e999", "1e999"),
        ("9" * 5000, "9" * 5000),
        ("true", True),
        ("~", None),
        ("", None),
        ("'true'", "true"),
        ("!!str 1", "1"),
        ('"\\u00e9\\0"', "é\0"),
        ("<<", "<<"),
    ],
)
def test_scalars_are_those_of_yaml_1_2(text: str, value: object) -> None:
    assert root(f"a: {text}").value == {"a": value}


def test_json_is_read_as_json() -> None:
    value = {"tab": "a\tb", "emoji": "\U0001f600", "escaped": "\\ud83d\\ude00", "slash": "a/b", "list": [1, 2.5, None]}
    text = json.dumps(value, indent="\t").replace("a/b", "a\\/b")
    assert root(text).value == value
    assert root(b"\xef\xbb\xbf" + text.encode()).value == value
    assert str(root('{\n\t"a":\n\t\t{"b": 1}}').at(("a", "b")).origin) == "d.yaml:3:4"


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("a: [", "d.yaml:2:1: is not YAML or JSON: "),
        ("a: 1\n---\nb: 2", "d.yaml:2:1: is not YAML or JSON: "),
        ("a: *b", "d.yaml:1:4: is not YAML or JSON: found undefined alias"),
        ('{"a": "\\ud800PWNED"}', "d.yaml:1:"),
        ("a: \x07", "d.yaml:1:1: is not YAML or JSON: "),
        (b"a: 1\nb: \xff", "d.yaml:2:1: is not UTF-8 text"),
        ("[" * 500, "d.yaml:1:101: is nested deeper than 100 levels"),
        ("- " * 100_000, "d.yaml:1:201: is nested deeper than 100 levels"),
        ('{"a":' * 100_000, "d.yaml:1:501: is nested deeper than 100 levels"),
        (ALIASES_IN_ALIASES, "d.yaml:1:16: is nested deeper than 100 levels"),
        (BOMB, "d.yaml:1:32: has more than 2,000,000 values"),
    ],
)
def test_what_cannot_be_read_at_all(text: str | bytes, message: str) -> None:
    with pytest.raises(UnreadableDocumentError, match=f"^{re.escape(message)}"):
        root(text)


def test_a_depth_at_which_the_parser_itself_gives_up() -> None:
    """It reads ahead of what it tells, so the place is its own."""
    with pytest.raises(UnreadableDocumentError, match=r"^d\.yaml:1:(101|1001): is nested deeper than 100 levels"):
        root("[" * 100_000)


@pytest.mark.parametrize(
    ("text", "messages"),
    [
        ("", ["d.yaml:1:1: is not an OpenAPI document: expected a mapping at the top"]),
        ("[1]", ["d.yaml:1:1: is not an OpenAPI document: expected a mapping at the top"]),
        (
            "a: 1\nb: {c: 1, c: 2}\na: 2",
            [
                "d.yaml:2:11: the key 'c' stands here again; it was first given in line 2",
                "d.yaml:3:1: the key 'a' stands here again; it was first given in line 1",
            ],
        ),
        ("? [a]\n: 1", ["d.yaml:1:3: a key has to be a string"]),
        ("a: &a [*a]", ["d.yaml:1:4: an alias stands inside the value that it repeats"]),
    ],
)
def test_what_is_no_document(text: str, messages: list[str]) -> None:
    with pytest.raises(DocumentError) as caught:
        root(text)
    assert str(caught.value).splitlines() == messages


def test_references_are_not_looked_for_in_data() -> None:
    tree = root(
        "properties: {example: {$ref: '#/1'}, $ref: {$ref: '#/2'}, a: {example: {$ref: '#/no'}}}\n"
        "enum: [{$ref: '#/no'}]\n"
        "responses: {default: {$ref: '#/3'}}\n"
        "x-data: {$ref: '#/no'}\n"
    )
    assert sorted(str(found.value) for found in references(tree)) == ["#/1", "#/2", "#/3"]


def test_words_of_a_document_cannot_steer_a_terminal() -> None:
    with pytest.raises(DocumentError) as caught:
        root('"\\e[2J\\n\\u202e": 1\n"\\e[2J\\n\\u202e": 2')
    assert str(caught.value).isprintable()
