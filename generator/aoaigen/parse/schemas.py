"""Schema Objects to contract schemas."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict, cast

from aoaigen.contract import (
    JSON,
    UNSET,
    Anything,
    Array,
    Bounds,
    Discriminator,
    Enumeration,
    Map,
    Object,
    Primitive,
    PrimitiveType,
    Property,
    Reference,
    Schema,
    Union,
    Unset,
)
from aoaigen.document import Node
from aoaigen.document.references import follow
from aoaigen.naming import pascal_case, singular

from .merging import merge_all_of

if TYPE_CHECKING:
    from collections.abc import Mapping

    from aoaigen.diagnostics import Origin, Problem

_COMPONENTS = ("components", "schemas")
_BOUNDS = {
    "minimum": "minimum",
    "maximum": "maximum",
    "exclusiveMinimum": "exclusive_minimum",
    "exclusiveMaximum": "exclusive_maximum",
    "minLength": "min_length",
    "maxLength": "max_length",
    "pattern": "pattern",
    "minItems": "min_items",
    "maxItems": "max_items",
}
_BESIDE_REFERENCE = frozenset(
    {"$ref", "description", "title", "deprecated", "readOnly", "default", "example", "examples"}
)
"""Members that may stand beside a `$ref` without changing what it refers to."""
_PYTHON_TYPES = {"string": (str,), "boolean": (bool,), "integer": (int,), "number": (int, float)}
_PRIMITIVES = {member.value: member for member in PrimitiveType if member is not PrimitiveType.BINARY}


class _Common(TypedDict):
    description: str
    nullable: bool
    deprecated: bool
    read_only: bool
    default: JSON | Unset
    bounds: Bounds
    extensions: Mapping[str, JSON]
    origin: Origin


class SchemaParser:
    """Reads Schema Objects, naming the anonymous ones. Collects problems instead of raising."""

    def __init__(self, root: Node) -> None:
        self.schemas: dict[str, Schema] = {}
        self.problems: list[Problem] = []
        self._root = root
        self._named_after_place: dict[str, Schema] = {}
        self._following: set[str] = set()

    def parse_components(self) -> None:
        """Read `components/schemas`, then add the objects found inside them under names of their own."""
        components = self._root.get("components")
        declared = components.get("schemas") if components else None
        for name, node in declared.members() if declared else ():
            self.schemas[name] = self._parse(node, name, named=True)
        for name, schema in self._named_after_place.items():
            self._add(name, schema)
        self._named_after_place.clear()

    def parse(self, node: Node, name: str) -> Schema:
        """Read one schema outside the components; objects in it are named after `name`, their place."""
        schema = self._parse(node, name)
        for inner_name, inner in self._named_after_place.items():
            self._add(inner_name, inner)
        self._named_after_place.clear()
        return schema

    def _add(self, name: str, schema: Schema) -> None:
        if name in self.schemas:
            first = self.schemas[name].origin
            message = f"an object without a name would be called {name}, which is taken in line {first.line}; name it"
            self.problems.append(schema.origin.problem(message))
            return
        self.schemas[name] = schema

    def _parse(self, node: Node, name: str, *, named: bool = False) -> Schema:
        if not isinstance(node.value, dict) or not node.value:
            return Anything(origin=node.origin)
        if "$ref" in node.value:
            return self._reference(node, name, named=named)
        if "allOf" in node.value:
            return self._all_of(node, name, named=named)
        if "oneOf" in node.value or "anyOf" in node.value:
            return self._union(node, name)
        types, nullable = _types(node)
        common = _common(node, nullable=nullable)
        if "enum" in node.value or "const" in node.value:
            return self._enumeration(node, types, common)
        if len(types) > 1:
            members = tuple(self._of_type(node, t, name, _bare(node)) for t in types)
            return Union(members=members, **common)
        return self._of_type(node, types[0] if types else _implied_type(node), name, common, named=named)

    def _of_type(self, node: Node, type_name: str, name: str, common: _Common, *, named: bool = False) -> Schema:
        if type_name == "string" and _is_binary(node):
            return Primitive(type=PrimitiveType.BINARY, **common)
        if type_name in _PRIMITIVES:
            return Primitive(type=_PRIMITIVES[type_name], format=node.text("format") or None, **common)
        if type_name == "array":
            items = node.get("items")
            if items is None:
                return Array(items=Anything(origin=node.origin), **common)
            return Array(items=self._parse(items, singular(name)), **common)
        if type_name == "object":
            return self._object(node, name, common, named=named)
        return Anything(**common)

    def _object(self, node: Node, name: str, common: _Common, *, named: bool) -> Schema:
        properties, additional = node.get("properties"), node.get("additionalProperties")
        if properties is None:
            values = self._parse(additional, f"{name}Value") if additional else Anything(origin=node.origin)
            return Map(values=values, **common)
        closed = additional is not None and additional.value is False
        required = node.get("required")
        required_names = {item.value for item in required.items()} if required else set()
        parsed = Object(
            properties=tuple(
                Property(
                    name=wire_name,
                    schema=self._parse(member, name + pascal_case(wire_name)),
                    required=wire_name in required_names,
                )
                for wire_name, member in properties.members()
            ),
            additional=self._parse(additional, f"{name}Value") if additional and not closed else None,
            closed=closed,
            **common,
        )
        return parsed if named else self._name(name, parsed, common)

    def _name(self, name: str, schema: Object, common: _Common) -> Reference:
        """Give an anonymous object the name of its place, and stand a reference in its stead."""
        if name in self._named_after_place:
            message = f"a second object without a name would be called {name}; name one of them"
            self.problems.append(schema.origin.problem(message))
        self._named_after_place[name] = schema
        return Reference(
            target=name,
            nullable=common["nullable"],
            deprecated=common["deprecated"],
            read_only=common["read_only"],
            origin=schema.origin,
        )

    def _reference(self, node: Node, name: str, *, named: bool) -> Schema:
        reference = node.text("$ref")
        beside = [key for key, _ in node.members() if key not in _BESIDE_REFERENCE and not key.startswith("x-")]
        if beside:
            return self._parse(merge_all_of(self._root, node), name, named=named)
        target = self._component(reference)
        if target is not None:
            return Reference(target=target, **_common(node))
        found = follow(self._root, reference)
        if found is None or reference in self._following:
            message = f"{reference!r} stands inside what it refers to; give that a name in `components/schemas`"
            self.problems.append(node.problem(message))
            return Anything(origin=node.origin)
        self._following.add(reference)
        schema = self._parse(found, name, named=named)
        self._following.discard(reference)
        return schema

    def _component(self, reference: str) -> str | None:
        """The name of the component that a reference is to, None if it is to anything else."""
        found = follow(self._root, reference)
        named = found is not None and found.path[:-1] == _COMPONENTS
        return found.key if found and named else None

    def _all_of(self, node: Node, name: str, *, named: bool) -> Schema:
        parts = node.get("allOf")
        only = list(parts.items()) if parts else []
        beside = [key for key, _ in node.members() if key != "allOf" and key not in _BESIDE_REFERENCE]
        target = self._component(only[0].text("$ref")) if len(only) == 1 and not beside else None
        if target is not None:
            return Reference(target=target, **_common(node))
        return self._parse(merge_all_of(self._root, node), name, named=named)

    def _union(self, node: Node, name: str) -> Schema:
        key = "oneOf" if "oneOf" in node.value else "anyOf"  # type: ignore[operator]
        listed = node.get(key)
        branches = list(listed.items()) if listed else []
        real = [branch for branch in branches if _types(branch) != ([], True)]
        common = _common(node, nullable=len(real) < len(branches))
        if node.get("properties") is not None:
            self.problems.append(
                node.problem(f"properties beside `{key}` are not supported; move them into the members")
            )
        if not real:
            return Anything(**common)
        opened = self._open_enumeration(real, common)
        if opened is not None:
            return opened
        members = tuple(self._parse(branch, f"{name}{_branch_name(branch, at)}") for at, branch in enumerate(real, 1))
        return Union(members=members, discriminator=self._discriminator(node), **common)

    def _open_enumeration(self, branches: list[Node], common: _Common) -> Enumeration | None:
        """Named values or any other string: how OpenAPI 3.1 writes an enumeration that may grow."""
        if len(branches) != 2:
            return None
        first, second = sorted(branches, key=lambda branch: "enum" not in branch.value)  # type: ignore[operator]
        closed = first.get("enum") is not None and first.text("type") == "string"
        if not closed or second.value != {"type": "string"}:
            return None
        enumeration = self._enumeration(first, ["string"], common)
        assert isinstance(enumeration, Enumeration)  # noqa: S101 - an enum of strings is nothing else
        return Enumeration(type=enumeration.type, values=enumeration.values, open=True, **common)

    def _discriminator(self, node: Node) -> Discriminator | None:
        discriminator = node.get("discriminator")
        if discriminator is None:
            return None
        mapping = discriminator.get("mapping")
        targets: dict[str, str] = {}
        for value, target in mapping.members() if mapping else ():
            said = str(target.value)
            name = said if self._root.at(_COMPONENTS).get(said) else self._component(said)
            if name is None:
                self.problems.append(target.problem(f"{said!r} is no schema of this document"))
            else:
                targets[value] = name
        return Discriminator(property=discriminator.text("propertyName"), mapping=targets)

    def _enumeration(self, node: Node, types: list[str], common: _Common) -> Schema:
        listed = node.get("enum")
        constant = node.get("const")
        raw = [item.value for item in listed.items()] if listed else [constant.value] if constant else []
        values = tuple(dict.fromkeys(value for value in raw if isinstance(value, str | int | float | bool)))
        if len(values) != len([value for value in raw if value is not None]):
            self.problems.append(
                node.problem("`enum` repeats a value, or has one that is no string, number or boolean")
            )
        type_name = types[0] if types else _type_of(values[0]) if values else "string"
        allowed = {python_type for name in types or [type_name] for python_type in _PYTHON_TYPES.get(name, ())}
        odd = [value for value in values if type(value) not in allowed]
        if odd:
            message = f"{odd[0]!r} is among the values of an enumeration of {' or '.join(types) or type_name}"
            self.problems.append(node.problem(message))
        if None in raw:
            common = {**common, "nullable": True}
        marked = node.get("x-ms-enum")
        return Enumeration(
            type=_PRIMITIVES.get(type_name, PrimitiveType.STRING),
            values=values,
            open=marked is not None and marked.flag("modelAsString"),
            **common,
        )


def _types(node: Node) -> tuple[list[str], bool]:
    """The types a schema names, without null, and whether null is among them."""
    declared = node.get("type")
    names = [str(item.value) for item in declared.items()] or [str(declared.value)] if declared else []
    return [name for name in names if name != "null"], "null" in names


def _implied_type(node: Node) -> str:
    if node.get("properties") or node.get("additionalProperties"):
        return "object"
    return "array" if node.get("items") else ""


def _type_of(value: object) -> str:
    if isinstance(value, bool):
        return "boolean"
    return "integer" if isinstance(value, int) else "number" if isinstance(value, float) else "string"


def _is_binary(node: Node) -> bool:
    """Bytes are `format: binary` by habit, and `contentMediaType` without an encoding since OpenAPI 3.1."""
    raw = node.text("contentMediaType") == "application/octet-stream" and not node.text("contentEncoding")
    return node.text("format") == "binary" or raw


def _branch_name(branch: Node, position: int) -> str:
    title = branch.text("title")
    return pascal_case(title) if title else f"Option{position}"


def _bare(node: Node) -> _Common:
    """What the members of a union over types carry: their bounds, and nothing that belongs to the whole."""
    return {**_common(node), "description": "", "nullable": False, "default": UNSET, "extensions": {}}


def _common(node: Node, *, nullable: bool = False) -> _Common:
    default = node.get("default")
    bounds = {ours: node.value[theirs] for theirs, ours in _BOUNDS.items() if theirs in node.value}  # type: ignore[index, operator]
    return {
        "description": node.text("description"),
        "nullable": nullable,
        "deprecated": node.flag("deprecated"),
        "read_only": node.flag("readOnly"),
        "default": cast("JSON", default.value) if default else UNSET,
        "bounds": Bounds(**bounds),
        "extensions": {key: cast("JSON", member.value) for key, member in node.members() if key.startswith("x-")},
        "origin": node.origin,
    }
