"""OpenAPI 3.1 as it is written: words of other versions read as they must be meant, dynamic references made plain."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace

from aoaigen.diagnostics import Problem, Severity

from ..references import anchors
from ..tree import MarkedDict, MarkedList, Node, escaped
from .openapi_3_0 import with_exclusive_bounds, with_null
from .rebuilding import changed_document

_COMPONENTS = ("components", "schemas")
_DYNAMIC = ("$dynamicRef", "$recursiveRef")


def upgrade(root: Node) -> tuple[Node, list[Problem]]:
    """The document in the words of 3.1 alone, and what was changed for it."""
    step = _Step(anchors(root))
    return replace(root, value=changed_document(root, step.schema)), step.problems


class _Step:
    def __init__(self, anchored: Mapping[str, list[Node]]) -> None:
        self.problems: list[Problem] = []
        self._anchored = anchored

    def schema(self, schema: MarkedDict, node: Node) -> MarkedDict:
        for key in _DYNAMIC:
            if isinstance(schema.get(key), str):
                self._make_plain(schema, key, node)
        reference = schema.get("$ref")
        if isinstance(reference, str) and (target := self._anchor(reference, node)) is not None:
            schema.put("$ref", _reference_to(target), node.at(("$ref",)))
        schema = with_exclusive_bounds(schema, node)
        if isinstance(schema.get("items"), MarkedList):
            self._say(node.at(("items",)), "a list of `items` is called `prefixItems` since OpenAPI 3.1")
            schema.put("prefixItems", schema.pop("items"), node.at(("items",)))
        if schema.pop("nullable", None) is True:
            self._say(node.at(("nullable",)), "`nullable` is of OpenAPI 3.0; read as one more type, null")
            schema = with_null(schema, node)
        return schema

    def _say(self, node: Node, message: str, severity: Severity = Severity.WARNING) -> None:
        self.problems.append(node.problem(message, severity))

    def _anchor(self, reference: str, node: Node) -> Node | None:
        """The schema that bears the name of a reference: one of the same component, if there is one."""
        found = self._anchored.get(reference.removeprefix("#"), [])
        return next((each for each in found if each.path[:3] == node.path[:3]), next(iter(found), None))

    def _make_plain(self, schema: MarkedDict, key: str, node: Node) -> None:
        """A reference of which the meaning depends on where it is used, as one to what it means where it stands."""
        stated = node.at((key,))
        reference = str(schema.pop(key))
        target = self._anchor(reference, node)
        if reference.startswith("#/"):
            schema.put("$ref", reference, stated)
        elif target is not None:
            schema.put("$ref", _reference_to(target), stated)
        elif reference == "#" and node.path[:2] == _COMPONENTS:
            schema.put("$ref", _reference_to(replace(node, path=node.path[:3])), stated)
        else:
            self._say(stated, f"`{key}` points to no `$dynamicAnchor`; anything may stand here")
            return
        self._say(stated, f"`{key}` is read as `$ref: {schema['$ref']}`, wherever it is used", Severity.NOTE)


def _reference_to(target: Node) -> str:
    return "#" + "".join(f"/{escaped(key)}" for key in target.path).replace("%", "%25")
