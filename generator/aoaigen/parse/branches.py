"""Names for the members of a union that have none, out of what tells them apart."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from aoaigen.document import Node
from aoaigen.document.references import resolve
from aoaigen.naming import pascal_case


def branch_names(root: Node, branches: Sequence[Node]) -> list[str]:
    """A name for each branch: title or component, else the value that marks it, else a property that it alone has.

    Where nothing tells a branch apart, it is named after its place.
    """
    properties = [dict(_properties(branch)) for branch in branches]
    names: list[str] = []
    for at, branch in enumerate(branches):
        others = {name for other in (*properties[:at], *properties[at + 1 :]) for name in other}
        own = (f"With{pascal_case(name)}" for name in properties[at] if name not in others and pascal_case(name))
        name = _stated_name(branch) or next(_marks(root, properties[at]), "") or next(own, "")
        names.append(name if name and name not in names else f"Option{at + 1}")
    return names


def _stated_name(branch: Node) -> str:
    last = _own_part(branch).text("$ref").rpartition("/")[2]
    return pascal_case(branch.text("title")) or pascal_case(last)


def _own_part(branch: Node) -> Node:
    """A branch without what stands beside the union, which is merged into it as its first part."""
    parts = branch.get("allOf")
    return list(parts.items())[-1] if parts is not None and parts.value else branch


def _properties(branch: Node) -> Iterator[tuple[str, Node]]:
    stated = _own_part(branch).get("properties")
    yield from stated.members() if stated else ()


def _marks(root: Node, properties: dict[str, Node]) -> Iterator[str]:
    """The values of the properties that can have but one."""
    for member in properties.values():
        schema = resolve(root, member)
        listed, constant = schema.get("enum"), schema.get("const")
        values = [item.value for item in listed.items()] if listed else [constant.value] if constant else []
        if len(values) == 1 and isinstance(values[0], str) and pascal_case(values[0]):
            yield pascal_case(values[0])
