"""Several documents as one."""

from __future__ import annotations

from typing import Any

import pytest
import yaml
from aoaigen.contract import Contract, Object, Reference
from aoaigen.diagnostics import DocumentError
from aoaigen.document.reader import Document, parse_document
from aoaigen.parse import parse_contract

THING = {"type": "object", "properties": {"part": {"$ref": "#/components/schemas/Part"}}}


def document(file: str, path: str, part: dict[str, Any], version: str = "1", **more: Any) -> Document:
    answer = {
        "description": "Fine.",
        "content": {"application/json": {"schema": {"$ref": "#/components/schemas/Thing"}}},
    }
    value = {
        "openapi": "3.1.0",
        "info": {"title": "T", "version": version},
        "paths": {path: {"get": {"operationId": path.strip("/"), "responses": {"200": answer}}}},
        "components": {"schemas": {"Thing": THING, "Part": part, "Same": {"type": "string"}}},
        **more,
    }
    return parse_document(yaml.safe_dump(value, sort_keys=False).encode(), file)


def answered(contract: Contract, number: int) -> str:
    response = contract.operations[number].success
    schema = response.content[0].schema if response else None
    assert isinstance(schema, Reference)
    return schema.target


def test_what_is_the_same_is_taken_once() -> None:
    part = {"type": "integer"}
    contract = parse_contract(document("a.yaml", "/a", part), document("dir/more-b.yaml", "/b", part))
    assert list(contract.schemas) == ["Thing", "Part", "Same"]
    assert [operation.path for operation in contract.operations] == ["/a", "/b"]
    assert contract.notes == ()


def test_what_differs_is_named_after_its_document_and_so_is_what_refers_to_it() -> None:
    first = document("a.yaml", "/a", {"type": "integer"})
    second = document("dir/more-b.yaml", "/b", {"type": "string"})
    contract = parse_contract(first, second)
    assert list(contract.schemas) == ["Thing", "Part", "Same", "ThingMoreB", "PartMoreB"]
    assert (answered(contract, 0), answered(contract, 1)) == ("Thing", "ThingMoreB")
    thing = contract.schemas["ThingMoreB"]
    assert isinstance(thing, Object)
    assert thing.properties[0].schema == Reference(target="PartMoreB", origin=thing.origin)
    assert [(note.file, note.message.partition(";")[0]) for note in contract.notes] == [
        ("dir/more-b.yaml", "Thing is another one in a.yaml"),
        ("dir/more-b.yaml", "Part is another one in a.yaml"),
    ]
    assert contract.operations[1].origin.file == "dir/more-b.yaml"


@pytest.mark.parametrize(
    ("second", "message"),
    [
        (document("b.yaml", "/a", {}), "GET /a is in a.yaml too"),
        (document("b.yaml", "/b", {}, version="2"), "is of version 2, a.yaml of 1"),
        (document("b.yaml", "/b", {}, servers=[{"url": "https://{x}/other"}]), "is served below '/other'"),
    ],
)
def test_documents_that_contradict_each_other(second: Document, message: str) -> None:
    first = document("a.yaml", "/a", {}, servers=[{"url": "{endpoint}/openai"}])
    with pytest.raises(DocumentError, match=message) as caught:
        parse_contract(first, second)
    assert [problem.file for problem in caught.value.problems if "another one" not in problem.message] == ["b.yaml"]


def test_problems_of_all_documents_are_found() -> None:
    broken = [parse_document(b"openapi: 3.1.0\npaths: {}\n", name) for name in ("a.yaml", "b.yaml")]
    with pytest.raises(DocumentError) as caught:
        parse_contract(*broken)
    assert {problem.file for problem in caught.value.problems} == {"a.yaml", "b.yaml"}
