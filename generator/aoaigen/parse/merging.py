"""`allOf`: one schema out of its parts and what stands beside them."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from aoaigen.diagnostics import Severity
from aoaigen.document import Node
from aoaigen.document.references import resolve
from aoaigen.document.tree import MarkedDict, MarkedList, escaped

from .choices import UNIONS, Choices, all_of, exclude_each_other

_RESOLVED = frozenset({"allOf", "$ref"})
_ANNOTATIONS = frozenset({"description", "title", "deprecated", "example", "examples", "readOnly", "writeOnly"})


Say = Callable[[Node, str, Severity], None]
"""Told of what is not as the document has it."""


def merge_all_of(root: Node, node: Node, say: Say) -> Node:
    """The node of a schema without `allOf`: properties and `required` are united, other keywords override.

    What stands beside `allOf` comes last. Annotations of the parts describe the parts, so they are not taken over. Of
    several choices (`oneOf`, `anyOf`), there is one choice of what can be chosen together.
    """
    merged = MarkedDict()
    own = "#" + "".join(f"/{escaped(key)}" for key in node.path)
    _Merging(root, own, merged, say).merge(node, frozenset(), whole=True)
    return replace(node, value=merged)


class _Merging:
    def __init__(self, root: Node, own: str, merged: MarkedDict, say: Say) -> None:
        self._root = root
        self._own = own
        self._merged = merged
        self._say = say
        self._choices = Choices(root, say)

    def merge(self, node: Node, seen: frozenset[str], *, whole: bool) -> None:
        reference = node.text("$ref")
        if reference:
            if reference in seen:
                return
            self.merge(resolve(self._root, node), seen | {reference}, whole=False)
        parts = node.get("allOf")
        for part in parts.items() if parts else ():
            self.merge(part, seen, whole=False)
        chosen = False
        for key, member in node.members():
            if key in _RESOLVED or (key in _ANNOTATIONS and not whole):
                continue
            if key in UNIONS:
                # A choice of which one is being merged is no choice here.
                if not any(branch.text("$ref") in {self._own, *seen} for branch in member.items()):
                    self._choices.add(self._merged, key, member)
                    chosen = True
            elif key == "properties":
                self._unite_properties(member)
            elif key == "required":
                self._unite_required(member)
            elif key == "type" and not whole:
                self._override(key, self._without_null(member))
            elif key != "discriminator" and (whole or key != "x-ms-discriminator-value"):
                self._override(key, member)
        told = node.get("discriminator")
        if told is not None and (chosen or (whole and not any(key in node.value for key in UNIONS))):  # type: ignore[operator]
            self._choices.tell_apart(self._merged, told)

    def _without_null(self, types: Node) -> Node:
        """The types of a part, of which null is none where an earlier part excludes it. What stands beside `allOf` may
        say that the whole may be null: that is how it is said in many documents, if not in the sense of JSON Schema."""
        before, value = self._merged.get("type"), types.value
        if before in (None, "null") or (isinstance(before, list) and "null" in before) or not isinstance(value, list):
            return types
        kept = MarkedList()
        for item in types.items():
            if item.value != "null":
                kept.add(item.value, item)
        return replace(types, value=kept) if kept else types

    def _override(self, key: str, member: Node) -> None:
        before = replace(member, value=self._merged).get(key)
        if key == "enum" and before is not None:
            listed = MarkedList()
            for item in member.items():
                if item.value in before.value:  # type: ignore[operator]
                    listed.add(item.value, item)
            if listed:
                self._merged.put(key, listed, member)
                return
        if before is not None and exclude_each_other(self._root, _alone(key, before), _alone(key, member)):
            message = f"the parts of `allOf` exclude each other by their `{key}`; the last one counts"
            self._say(member, message, Severity.WARNING)
        self._merged.put(key, member.value, member)

    def _unite_properties(self, properties: Node) -> None:
        if "properties" not in self._merged:
            self._merged.put("properties", MarkedDict(), properties)
        united = replace(properties, value=self._merged["properties"])
        assert isinstance(united.value, MarkedDict)  # noqa: S101 - set above or by an earlier part
        for name, member in properties.members():
            before = united.get(name)
            if before is not None and exclude_each_other(self._root, before, member):
                message = f"the parts of `allOf` exclude each other by the property {name!r}; the last one counts"
                self._say(member, message, Severity.WARNING)
            elif before is not None and before.value != member.value and _adds_properties(self._root, before, member):
                united.value.put(name, all_of(before, member).value, member)
                continue
            united.value.put(name, member.value, member)

    def _unite_required(self, required: Node) -> None:
        if "required" not in self._merged:
            self._merged.put("required", MarkedList(), required)
        united = self._merged["required"]
        assert isinstance(united, MarkedList)  # noqa: S101 - as above
        for item in required.items():
            if item.value not in united:
                united.add(item.value, item)


def _alone(key: str, member: Node) -> Node:
    """A schema of one keyword."""
    schema = MarkedDict()
    schema.put(key, member.value, member)
    return replace(member, value=schema)


def _adds_properties(root: Node, before: Node, member: Node) -> bool:
    """Whether a part describes, where it stands, an object that another part describes too."""
    inner = resolve(root, before)
    known = inner.get("properties") or inner.get("allOf")
    return known is not None and not member.text("$ref") and member.get("properties") is not None


def beside_union(node: Node) -> Node:
    """A schema without its `oneOf` and `anyOf`: what holds for each of their members."""
    outer = MarkedDict()
    for key, member in node.members():
        if key not in UNIONS and key != "discriminator":
            outer.put(key, member.value, member)
    return replace(node, value=outer)


def merged_with(outer: Node, branch: Node) -> Node:
    """A member of a union together with what stands beside the union, as an `allOf`."""
    together = all_of(outer, branch)
    if branch.text("title") and isinstance(together.value, MarkedDict):
        together.value.put("title", branch.text("title"), branch)
    return together


def set_tag(node: Node, property: str, value: str) -> None:
    """Let the property that tells the children of a base apart have the one value of this child."""
    properties = node.get("properties")
    if properties is None or not isinstance(properties.value, MarkedDict) or not isinstance(node.value, MarkedDict):
        return
    stated = properties.get(property) or node
    tag, values = MarkedDict(), MarkedList()
    values.add(value, stated)
    tag.put("type", "string", stated)
    tag.put("enum", values, stated)
    if stated.text("description"):
        tag.put("description", stated.text("description"), stated)
    properties.value.put(property, tag, stated)
