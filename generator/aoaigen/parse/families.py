"""Schemas that extend a base by `allOf`, where a `discriminator` of the base tells them apart."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from aoaigen.document import Node
from aoaigen.document.references import follow


@dataclass(frozen=True, slots=True)
class Family:
    """A base and its children."""

    property: str
    mapping: Mapping[str, str]
    """The value of the property, and the name of the child that it stands for."""
    own_value: str | None
    """The value that stands for the base itself, where there is one."""


@dataclass(frozen=True, slots=True)
class Families:
    by_base: Mapping[str, Family]
    parents: Mapping[str, Mapping[str, None]]
    """The schemas that each schema names in its `allOf`."""

    def extends(self, name: str, base: str) -> bool:
        """Whether a schema has another one among its parents, or theirs."""
        return name in _descendants(base, self.parents)

    def of_base(self, name: str) -> Family | None:
        return self.by_base.get(name)

    def of_child(self, name: str) -> dict[str, str]:
        """The values that mark a child, by property."""
        return {
            family.property: value
            for family in self.by_base.values()
            for value, child in family.mapping.items()
            if child == name
        }


def find_families(root: Node, schemas: Mapping[str, Node]) -> Families:
    """The families among the components. A base without children is an object like any other."""
    parents = {name: dict.fromkeys(_parents(root, node)) for name, node in schemas.items()}
    bases = [name for name, node in schemas.items() if _is_base(node)]
    found = {base: _family(root, base, schemas, parents) for base in bases}
    return Families({base: family for base, family in found.items() if family.mapping}, parents)


def _is_base(node: Node) -> bool:
    stated = node.get("discriminator")
    return stated is not None and bool(stated.text("propertyName")) and not (node.get("oneOf") or node.get("anyOf"))


def _parents(root: Node, node: Node) -> Iterator[str]:
    parts = node.get("allOf")
    for part in parts.items() if parts else ():
        target = follow(root, part.text("$ref")) if part.text("$ref") else None
        if target is not None and target.path[:-1] == ("components", "schemas"):
            yield target.key


def _family(root: Node, base: str, schemas: Mapping[str, Node], parents: Mapping[str, Mapping[str, None]]) -> Family:
    discriminator = schemas[base].at(("discriminator",))
    mapping = discriminator.get("mapping")
    stated = {value: _named(root, schemas, str(target.value)) for value, target in mapping.members()} if mapping else {}
    values: dict[str, str] = {}
    for child in _descendants(base, parents):
        if _is_base(schemas[child]) and any(child in found for found in parents.values()):
            continue  # its own children stand for it
        told = [value for value, target in stated.items() if target == child]
        told = told or [value for value in [schemas[child].text("x-ms-discriminator-value")] if value]
        if not told and any(child in found for found in parents.values()):
            continue  # nothing marks it: it only groups those that extend it
        for value in told or [child]:
            values.setdefault(value, child)
    own = next((value for value, target in stated.items() if target == base), None)
    return Family(discriminator.text("propertyName"), values, own)


def _named(root: Node, schemas: Mapping[str, Node], said: str) -> str:
    target = follow(root, said)
    return said if said in schemas or target is None else target.key


def _descendants(base: str, parents: Mapping[str, Mapping[str, None]]) -> list[str]:
    found: dict[str, None] = {}
    pending = [base]
    while pending:
        current = pending.pop(0)
        children = [name for name, above in parents.items() if current in above and name not in found]
        found.update(dict.fromkeys(children))
        pending += children
    return [name for name in found if name != base]
