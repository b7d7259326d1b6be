"""References (`$ref`) inside one document."""

from __future__ import annotations

from collections.abc import Iterator
from urllib.parse import unquote

from .tree import Node

DATA_KEYS = frozenset({"example", "examples", "default", "enum", "const"})
"""Members whose values are data: what looks like a reference in them is none."""

NAME_KEYS = frozenset({"$defs", "headers", "parameters", "patternProperties", "properties", "responses", "schemas"})
"""Members whose keys are names, one of which may well be `default` or `$ref`."""


def references(node: Node) -> Iterator[Node]:
    """Every `$ref` below a node, as the node of its string."""
    pending = [(node, False)]
    while pending:
        current, names_follow = pending.pop()
        reference = current.get("$ref")
        if reference is not None and not names_follow and isinstance(reference.value, str):
            yield reference
        for key, member in current.members():
            if names_follow or not (key in DATA_KEYS or key.startswith("x-")):
                pending.append((member, key in NAME_KEYS and not names_follow))
        pending.extend((item, False) for item in current.items())


def anchors(root: Node) -> dict[str, list[Node]]:
    """The schemas that bear a name for references (`#name`), by that name."""
    found: dict[str, list[Node]] = {}
    pending = [root]
    while pending:
        node = pending.pop()
        for name in filter(None, (node.text("$anchor"), node.text("$dynamicAnchor"))):
            found.setdefault(name, []).append(node)
        pending.extend(member for key, member in node.members() if key not in DATA_KEYS)
        pending.extend(node.items())
    return {name: sorted(nodes, key=lambda node: node.mark) for name, nodes in found.items()}


def follow(root: Node, reference: str) -> Node | None:
    """The node that a local reference (`#/a/b`) points to; None if there is none or it points outside."""
    if reference == "#":
        return root
    if not reference.startswith("#/"):
        return None
    node: Node | None = root
    for part in reference[2:].split("/"):
        key = unquote(part).replace("~1", "/").replace("~0", "~")
        if node is None:
            return None
        node = node.get(int(key)) if isinstance(node.value, list) and key.isdecimal() else node.get(key)
    return node


def steps_of(pointer: str) -> list[str]:
    """The keys that a JSON pointer (`/a/b`) goes through."""
    return [step.replace("~1", "/").replace("~0", "~") for step in pointer.split("/")[1:]]


def resolve(root: Node, node: Node) -> Node:
    """The node behind a chain of references, or the last one on the way to nothing or in a circle."""
    seen: set[str] = set()
    while True:
        reference = node.text("$ref")
        if not reference or reference in seen:
            return node
        seen.add(reference)
        target = follow(root, reference)
        if target is None:
            return node
        node = target
