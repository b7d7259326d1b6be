"""`allOf`: one schema out of its parts and what stands beside them."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from aoaigen.document import Node
from aoaigen.document.references import resolve
from aoaigen.document.tree import MarkedDict, MarkedList, escaped

_UNIONS = ("oneOf", "anyOf")
_RESOLVED = frozenset({"allOf", "$ref"})
_ANNOTATIONS = frozenset({"description", "title", "deprecated", "example", "examples", "readOnly", "writeOnly"})


Say = Callable[[Node, str], None]
"""Told of what is lost."""


def merge_all_of(root: Node, node: Node, say: Say = lambda *_: None) -> Node:
    """The node of a schema without `allOf`: properties and `required` are united, other keywords override.

    What stands beside `allOf` comes last. Annotations of the parts describe the parts, so they are not taken over.
    """
    merged = MarkedDict()
    own = "#" + "".join(f"/{escaped(key)}" for key in node.path)
    _Merging(root, own, say).merge_into(merged, node, frozenset(), whole=True)
    return replace(node, value=merged)


class _Merging:
    def __init__(self, root: Node, own: str, say: Say) -> None:
        self._root = root
        self._own = own
        self._say = say

    def merge_into(self, merged: MarkedDict, node: Node, seen: frozenset[str], *, whole: bool) -> None:
        reference = node.text("$ref")
        if reference:
            if reference in seen:
                return
            self.merge_into(merged, resolve(self._root, node), seen | {reference}, whole=False)
        parts = node.get("allOf")
        for part in parts.items() if parts else ():
            self.merge_into(merged, part, seen, whole=False)
        union = node.get("oneOf") or node.get("anyOf")
        if union is not None and any(branch.text("$ref") in {self._own, *seen} for branch in union.items()):
            union = None  # one of its members is being merged: it is no choice here
        for key, member in node.members():
            if key in _RESOLVED or (key in _ANNOTATIONS and not whole):
                continue
            if key == "properties":
                _unite_properties(merged, member)
            elif key == "required":
                _unite_required(merged, member)
            elif self._counts(key, member, merged, whole=whole, union=union):
                merged.put(key, member.value, member)

    def _counts(self, key: str, member: Node, merged: MarkedDict, *, whole: bool, union: Node | None) -> bool:
        """Whether a keyword of a part is one of the whole."""
        if key in _UNIONS and key in merged and union is not None:
            self._say(member, f"a second `{key}` within `allOf` is not supported; the last one counts")
        if key in _UNIONS:
            return union is not None
        if key == "discriminator":
            return whole or union is not None
        return whole or key != "x-ms-discriminator-value"


def beside_union(node: Node) -> Node:
    """A schema without its `oneOf` and `anyOf`: what holds for each of their members."""
    outer = MarkedDict()
    for key, member in node.members():
        if key not in _UNIONS and key != "discriminator":
            outer.put(key, member.value, member)
    return replace(node, value=outer)


def merged_with(outer: Node, branch: Node) -> Node:
    """A member of a union together with what stands beside the union, as an `allOf`."""
    together, parts = MarkedDict(), MarkedList()
    parts.add(outer.value, outer)
    parts.add(branch.value, branch)
    if branch.text("title"):
        together.put("title", branch.text("title"), branch)
    together.put("allOf", parts, branch)
    return replace(branch, value=together)


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


def _unite_properties(merged: MarkedDict, properties: Node) -> None:
    if "properties" not in merged:
        merged.put("properties", MarkedDict(), properties)
    united = merged["properties"]
    assert isinstance(united, MarkedDict)  # noqa: S101 - set above or by an earlier part
    for name, member in properties.members():
        united.put(name, member.value, member)


def _unite_required(merged: MarkedDict, required: Node) -> None:
    if "required" not in merged:
        merged.put("required", MarkedList(), required)
    united = merged["required"]
    assert isinstance(united, MarkedList)  # noqa: S101 - as above
    for item in required.items():
        if item.value not in united:
            united.add(item.value, item)
