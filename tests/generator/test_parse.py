"""Schema Objects to contract schemas: null, `allOf`, enumerations that may grow, names for what has none."""

from __future__ import annotations

from typing import Any

import pytest
import yaml
from aoaigen.contract import Anything, Array, Contract, Enumeration, Map, Object, Primitive, Reference, Union
from aoaigen.document.reader import parse_document
from aoaigen.parse import parse_contract


def contract(schemas: dict[str, Any]) -> Contract:
    document = {
        "openapi": "3.1.0",
        "info": {"title": "T", "version": "1"},
        "paths": {},
        "components": {"schemas": schemas},
    }
    return parse_contract(parse_document(yaml.safe_dump(document, sort_keys=False).encode(), "d.yaml"))


NAMED = {"Other": {"type": "object", "properties": {"a": {"type": "string"}}}}
OTHER = {"$ref": "#/components/schemas/Other"}


@pytest.mark.parametrize(
    "schema",
    [
        {"type": ["string", "null"]},
        {"oneOf": [OTHER, {"type": "null"}]},
        {"anyOf": [{"type": "null"}, OTHER, {"type": "string"}]},
        {"type": ["object", "null"], "properties": {}},
        {"type": ["string", "integer", "null"]},
        {"enum": ["a", None]},
        {"type": ["array", "null"], "items": {}},
        {"anyOf": [{"type": "string"}, {"type": "string", "enum": ["a"]}, {"type": "null"}]},
        {"type": "null"},
    ],
    ids=str,
)
def test_all_forms_of_null_are_one(schema: dict[str, Any]) -> None:
    found = contract({**NAMED, "It": schema})
    assert found.schemas["It"].nullable
    not_null = contract({**NAMED, "It": {"type": "string"}})
    assert not not_null.schemas["It"].nullable


def test_null_has_to_be_in_every_part_of_all_of() -> None:
    part = {"type": ["object", "null"], "properties": {"b": {"type": "string"}}}
    assert not contract({**NAMED, "It": {"allOf": [OTHER, part]}}).schemas["It"].nullable
    assert contract({"It": {"allOf": [part]}}).schemas["It"].nullable
    # Beside `allOf`, it is how many documents say that the whole may be null.
    assert contract({**NAMED, "It": {"allOf": [OTHER], **part}}).schemas["It"].nullable


@pytest.mark.parametrize(
    ("schema", "kind"),
    [
        ({}, Anything),
        (True, Anything),
        ({"type": "string", "format": "binary"}, Primitive),
        ({"items": {}}, Array),
        ({"type": "object"}, Map),
        ({"type": "object", "additionalProperties": {"type": "string"}}, Map),
        ({"properties": {}}, Object),
        ({"const": "a"}, Enumeration),
        ({"allOf": [OTHER]}, Reference),
        ({"allOf": [OTHER], "type": "object"}, Object),
        ({"$ref": "#/components/schemas/Other", "required": ["a"]}, Object),
        ({"$ref": "#/components/schemas/Other", "description": "This use."}, Reference),
        ({"$ref": "#/components/schemas/%4fther"}, Reference),
        ({"$ref": "#/components/schemas/Other/properties/a"}, Primitive),
        ({"type": ["string", "integer"]}, Union),
        ({"oneOf": [{"type": "string"}]}, Union),
    ],
    ids=str,
)
def test_kinds(schema: Any, kind: type) -> None:
    assert isinstance(contract({**NAMED, "It": schema}).schemas["It"], kind)


def test_all_of_is_merged() -> None:
    schemas = {
        "Base": {
            "type": "object",
            "description": "Of the base alone.",
            "required": ["a"],
            "properties": {"a": {"type": "string"}, "b": {"type": "string"}},
        },
        "It": {
            "allOf": [
                {"$ref": "#/components/schemas/Base"},
                {"type": "object", "required": ["b"], "properties": {"c": {"type": "integer"}}},
            ],
            "properties": {"b": {"type": "integer"}},
            "additionalProperties": False,
        },
    }
    found = contract(schemas).schemas["It"]
    assert isinstance(found, Object)
    assert [(p.name, p.required, p.schema.type) for p in found.properties if isinstance(p.schema, Primitive)] == [
        ("a", True, "string"),
        ("b", True, "integer"),
        ("c", False, "integer"),
    ]
    assert (found.closed, found.description) == (True, "")


@pytest.mark.parametrize(
    ("schema", "opened"),
    [
        ({"type": "string", "enum": ["a"]}, False),
        ({"type": "string", "enum": ["a"], "x-ms-enum": {"name": "N", "modelAsString": True}}, True),
        ({"type": "string", "enum": ["a"], "x-ms-enum": {"name": "N", "modelAsString": False}}, False),
        ({"anyOf": [{"type": "string"}, {"type": "string", "enum": ["a"]}]}, True),
        ({"anyOf": [{"type": "string", "enum": ["a"]}, {"type": "string"}]}, True),
    ],
    ids=str,
)
def test_enumerations_that_may_grow(schema: dict[str, Any], opened: bool) -> None:
    found = contract({"It": schema}).schemas["It"]
    assert isinstance(found, Enumeration)
    assert (found.values, found.open) == (("a",), opened)


def test_objects_without_names_are_named_after_their_place() -> None:
    thing = {"type": "object", "properties": {"x": {"type": "string"}}}
    schemas = {
        "It": {
            "type": "object",
            "properties": {
                "one_thing": thing,
                "many_things": {"type": "array", "items": thing},
                "map": {"type": "object", "additionalProperties": thing},
                "choice": {"oneOf": [{**thing, "title": "first choice"}, thing]},
            },
        }
    }
    assert list(contract(schemas).schemas) == [
        "It",
        "ItOneThing",
        "ItManyThing",
        "ItMapValue",
        "ItChoiceFirstChoice",
        "ItChoiceOption2",
    ]
