"""OpenAPI 3.0 to 3.1: what differs is how schemas are written."""

from __future__ import annotations

from dataclasses import replace

from aoaigen.diagnostics import Problem, Severity

from ..tree import MarkedDict, MarkedList, Node
from .rebuilding import changed_document

_MEANT_BESIDE_REFERENCE = frozenset({"$ref", "default", "deprecated", "description", "readOnly", "title", "writeOnly"})
"""What 3.0 ignores beside a `$ref` and authors mean all the same."""

_OF_THE_WHOLE = frozenset({"default", "deprecated", "description", "readOnly", "title", "writeOnly"})


def upgrade(root: Node) -> tuple[Node, list[Problem]]:
    """The document as 3.1, and what it has that 3.0 ignores."""
    step = _Step()
    tree = changed_document(root, step.schema)
    assert isinstance(tree, MarkedDict)  # noqa: S101 - as the root is
    tree.put("openapi", "3.1.0", root.get("openapi") or root)
    return replace(root, value=tree), step.problems


class _Step:
    def __init__(self) -> None:
        self.problems: list[Problem] = []

    def schema(self, schema: MarkedDict, node: Node) -> MarkedDict:
        nullable = schema.pop("nullable", None) is True or schema.get("x-nullable") is True
        if isinstance(schema.get("$ref"), str):
            schema = self._reference(schema, node)
        schema = with_exclusive_bounds(schema, node)
        if "example" in schema:
            examples = MarkedList()
            examples.add(schema.pop("example"), node.get("example") or node)
            schema.put("examples", examples, node.get("example") or node)
        if isinstance(schema.get("items"), MarkedList):  # tuples, as drafts of JSON Schema wrote them
            schema.put("prefixItems", schema.pop("items"), node.get("items") or node)
        return with_null(schema, node) if nullable else schema

    def _reference(self, schema: MarkedDict, node: Node) -> MarkedDict:
        kept = MarkedDict()
        for key, value in schema.items():
            place = node.get(key) or node
            if key in _MEANT_BESIDE_REFERENCE or key in ("example", "examples") or key.startswith("x-"):
                kept.put(key, value, place)
            else:
                message = f"`{key}` beside `$ref` means nothing in OpenAPI 3.0; it is passed over"
                self.problems.append(place.problem(message, Severity.WARNING))
        return kept


def with_exclusive_bounds(schema: MarkedDict, node: Node) -> MarkedDict:
    """A schema where `exclusiveMinimum: true`, which excludes `minimum` itself, is the number that it became in 3.1."""
    for bound, exclusive in (("minimum", "exclusiveMinimum"), ("maximum", "exclusiveMaximum")):
        if isinstance(schema.get(exclusive), bool) and schema.pop(exclusive) is True and bound in schema:
            schema.put(exclusive, schema.pop(bound), node.get(exclusive) or node)
    return schema


def with_null(schema: MarkedDict, node: Node) -> MarkedDict:
    """A schema that also allows null."""
    place = node.get("nullable") or node.get("x-nullable") or node
    listed = schema.get("enum")
    if isinstance(listed, MarkedList) and None not in listed:
        listed.add(None, place)
    for key in ("oneOf", "anyOf"):
        branches = schema.get(key)
        if isinstance(branches, MarkedList):
            branches.add(_null(place), place)
            return schema
    parts = schema.get("allOf")
    lone = isinstance(parts, MarkedList) and len(parts) == 1
    if "$ref" in schema or (lone and not schema.keys() - _OF_THE_WHOLE - {"allOf", "x-nullable"}):
        return _either(schema, node, place)
    declared = schema.get("type")
    if isinstance(declared, str):
        types = MarkedList()
        types.add(declared, node.get("type") or place)
        types.add("null", place)
        schema.put("type", types, node.get("type") or place)
    elif declared is None and ("properties" in schema or "allOf" in schema or "additionalProperties" in schema):
        types = MarkedList()
        types.add("object", place)
        types.add("null", place)
        schema.put("type", types, place)
    return schema


def _either(schema: MarkedDict, node: Node, place: Node) -> MarkedDict:
    """The schema or null, as a choice between two."""
    result, inner, branches = MarkedDict(), MarkedDict(), MarkedList()
    for key, value in schema.items():
        (result if key in _OF_THE_WHOLE or key.startswith("x-") else inner).put(key, value, node.get(key) or node)
    branches.add(inner, node)
    branches.add(_null(place), place)
    result.put("oneOf", branches, node)
    return result


def _null(place: Node) -> MarkedDict:
    result = MarkedDict()
    result.put("type", "null", place)
    return result
