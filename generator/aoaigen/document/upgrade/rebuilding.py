"""Trees made anew out of others: what the steps have in common."""

from __future__ import annotations

from collections.abc import Callable

from ..tree import MarkedDict, MarkedList, Node

Change = Callable[[MarkedDict, Node], MarkedDict]
"""Gives a Schema Object as it shall be, from the one with its inner schemas changed and the node that it came from."""

_SCHEMA = frozenset(
    {"additionalItems", "additionalProperties", "contains", "else", "if", "items", "not", "propertyNames", "then"}
    | {"unevaluatedItems", "unevaluatedProperties"}
)
_LIST_OF_SCHEMAS = frozenset({"allOf", "anyOf", "oneOf", "prefixItems", "items"})
_MAP_OF_SCHEMAS = frozenset({"$defs", "definitions", "dependentSchemas", "patternProperties", "properties"})
_NAMES = frozenset(
    {"callbacks", "content", "encoding", "headers", "links", "parameters", "paths", "pathItems", "requestBodies"}
    | {"responses", "securitySchemes", "variables", "webhooks", "mediaTypes"}
)
"""Members whose keys are names, one of which may well be `schema`."""
_DATA = frozenset({"default", "enum", "example", "examples", "mapping"})


def changed_schema(node: Node, change: Change) -> object:
    """A Schema Object in which `change` was made to every schema, inner ones first. Anything else stays as it is."""
    if not isinstance(node.value, MarkedDict):
        return node.value
    result = MarkedDict()
    for key, member in node.members():
        value = member.value
        if key in _LIST_OF_SCHEMAS and isinstance(value, MarkedList):
            value = _changed_list(member, change)
        elif key in _SCHEMA:
            value = changed_schema(member, change)
        elif key in _MAP_OF_SCHEMAS and isinstance(value, MarkedDict):
            value = changed_map(member, change)
        result.put(key, value, member)
    return change(result, node)


def _changed_list(node: Node, change: Change) -> MarkedList:
    result = MarkedList()
    for item in node.items():
        result.add(changed_schema(item, change), item)
    return result


def changed_map(node: Node, change: Change) -> MarkedDict:
    """A mapping of names to Schema Objects, each changed."""
    result = MarkedDict()
    for name, member in node.members():
        result.put(name, changed_schema(member, change), member)
    return result


def changed_document(node: Node, change: Change, *, names: bool = False) -> object:
    """A document of OpenAPI 3, or a part of it, in which `change` was made to every schema."""
    if isinstance(node.value, MarkedList):
        items = MarkedList()
        for item in node.items():
            items.add(changed_document(item, change), item)
        return items
    if not isinstance(node.value, MarkedDict):
        return node.value
    result = MarkedDict()
    for key, member in node.members():
        if not names and (key in _DATA or key.startswith("x-")):
            value = member.value
        elif member.path == ("components", "schemas"):
            value = changed_map(member, change)
        elif not names and key in ("schema", "itemSchema"):
            value = changed_schema(member, change)
        else:
            value = changed_document(member, change, names=not names and key in _NAMES)
        result.put(key, value, member)
    return result
