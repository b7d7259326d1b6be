"""OpenAPI 3.2 to 3.1: what 3.2 adds is put in older words, or left out and said to be."""

from __future__ import annotations

from dataclasses import replace

from aoaigen.diagnostics import Problem, Severity

from ..references import resolve
from ..tree import MarkedDict, MarkedList, Node

EVENT_STREAM = "text/event-stream"
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
            elif name == "additionalOperations" and key != "paths":
                for method, operation in member.members():
                    message = f"{method} {node.key}: operations of this method are not supported"
                    self.problems.append(operation.problem(message, Severity.LOSS))
            elif name.startswith("x-"):
                result.put(name, member.value, member)
            else:
                result.put(name, self.rebuilt(member, name), member)
        return result

    def _items(self, node: Node, key: str) -> MarkedList:
        result = MarkedList()
        for item in node.items():
            if key == "parameters" and item.text("in") == "querystring":
                message = f"the parameter {item.text('name')!r} is the whole query, which is not supported"
                self.problems.append(item.problem(message, Severity.LOSS))
                continue
            result.add(self.rebuilt(item), item)
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
