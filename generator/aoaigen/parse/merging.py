"""`allOf`: one schema out of its parts and what stands beside them."""

from __future__ import annotations

from aoaigen.document import Node
from aoaigen.document.references import resolve
from aoaigen.document.tree import MarkedDict, MarkedList

_ANNOTATIONS = frozenset({"description", "title", "deprecated", "example", "examples", "readOnly", "writeOnly"})


def merge_all_of(root: Node, node: Node) -> Node:
    """The node of a schema without `allOf`: properties and `required` are united, other keywords override.

    What stands beside `allOf` comes last. Annotations of the parts describe the parts, so they are not taken over.
    """
    merged = MarkedDict()
    _merge_into(merged, root, node, frozenset(), whole=True)
    return Node(merged, node.file, node.path, node.mark)


def _merge_into(merged: MarkedDict, root: Node, node: Node, seen: frozenset[str], *, whole: bool) -> None:
    reference = node.text("$ref")
    if reference:
        if reference in seen:
            return
        _merge_into(merged, root, resolve(root, node), seen | {reference}, whole=False)
    parts = node.get("allOf")
    for part in parts.items() if parts else ():
        _merge_into(merged, root, part, seen, whole=False)
    for key, member in node.members():
        if key in ("allOf", "$ref") or (key in _ANNOTATIONS and not whole):
            continue
        if key == "properties":
            _unite_properties(merged, member)
        elif key == "required":
            _unite_required(merged, member)
        else:
            merged[key] = member.value
        merged.marks[key] = member.mark


def _unite_properties(merged: MarkedDict, properties: Node) -> None:
    united = merged.setdefault("properties", MarkedDict())
    assert isinstance(united, MarkedDict)  # noqa: S101 - set two lines above or by an earlier part
    for name, member in properties.members():
        united[name] = member.value
        united.marks[name] = member.mark


def _unite_required(merged: MarkedDict, required: Node) -> None:
    united = merged.setdefault("required", MarkedList())
    assert isinstance(united, MarkedList)  # noqa: S101 - as above
    for item in required.items():
        if item.value not in united:
            united.marks[len(united)] = item.mark
            united.append(item.value)
