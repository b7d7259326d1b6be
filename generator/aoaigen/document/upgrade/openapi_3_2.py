"""OpenAPI 3.2 to 3.1: what 3.2 adds is put in older words, or left out and said to be."""

from __future__ import annotations

from dataclasses import replace

from aoaigen.diagnostics import Problem, Severity

from ..references import resolve
from ..tree import MarkedDict, MarkedList, Node

EVENT_STREAM = "text/event-stream"
FORM = "application/x-www-form-urlencoded"
_LEFT_ALONE = frozenset({"example", "examples", "itemSchema", "schema", "schemas"})
"""Data and schemas: 3.2 writes them as 3.1 does."""


def upgrade(root: Node) -> tuple[Node, list[Problem]]:
    """The document as 3.1, and what 3.1 has no words for."""
    step = _Step(root)
    tree = step.rebuilt(root)
    assert isinstance(tree, MarkedDict)  # noqa: S101 - as the root is
    tree.put("openapi", "3.1.0", root.get("openapi") or root)
    tree.pop("$self", None)
    return replace(root, value=tree), step.problems


class _Step:
    def __init__(self, root: Node) -> None:
        self.problems: list[Problem] = []
        self._root = root

    def rebuilt(self, node: Node, key: str = "") -> object:
        if isinstance(node.value, MarkedList):
            return self._items(node, key)
        if not isinstance(node.value, MarkedDict) or key in _LEFT_ALONE:
            return node.value
        result = MarkedDict()
        for name, member in node.members():
            if key == "content":
                result.put(name, self._media(name, resolve(self._root, member)), member)
            elif key == "parameters" and member.text("in") == "querystring":
                parameter = self._querystring(member)
                if parameter is not None:
                    result.put(name, parameter, member)
            elif name.startswith("x-"):
                result.put(name, member.value, member)
            else:
                result.put(name, self.rebuilt(member, name), member)
        return result

    def _items(self, node: Node, key: str) -> MarkedList:
        result = MarkedList()
        for item in node.items():
            querystring = key == "parameters" and item.text("in") == "querystring"
            parameter = self._querystring(item) if querystring else self.rebuilt(item)
            if parameter is not None:
                result.add(parameter, item)
        return result

    def _querystring(self, node: Node) -> MarkedDict | None:
        """A parameter that is the whole query: a form is an object whose members are parameters each."""
        schema = node.at(("content", FORM, "schema"))
        if schema.key != "schema":
            message = f"the parameter {node.text('name')!r} is the whole query; it can only be sent as a form ({FORM})"
            self.problems.append(node.problem(message, Severity.LOSS))
            return None
        result = MarkedDict()
        for name, member in node.members():
            if name not in ("in", "content"):
                result.put(name, member.value, member)
        result.put("in", "query", node.get("in") or node)
        result.put("style", "form", node)
        result.put("explode", True, node)
        result.put("schema", schema.value, schema)
        return result

    def _media(self, name: str, node: Node) -> object:
        """A Media Type Object: the schema of its items is that of an event, or of a member of a list."""
        media = self.rebuilt(node)
        item = node.get("itemSchema")
        if not isinstance(media, MarkedDict) or item is None:
            return media
        del media["itemSchema"]
        if "schema" in media:
            return media
        if name == EVENT_STREAM:
            # An event's fields are those of the stream; what is in its `data` is what a caller reads.
            data = item.at(("properties", "data", "contentSchema"))
            told = data if data.key == "contentSchema" else item
            media.put("schema", told.value, told)
        else:
            schema = MarkedDict()
            schema.put("type", "array", item)
            schema.put("items", item.value, item)
            media.put("schema", schema, item)
        return media
