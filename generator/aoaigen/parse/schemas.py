"""Schema Objects to contract schemas."""

from __future__ import annotations

import json
from dataclasses import replace
from typing import TYPE_CHECKING, Any, TypedDict, cast

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
from aoaigen.diagnostics import Severity
from aoaigen.document import Node
from aoaigen.document.references import follow
from aoaigen.naming import pascal_case, singular

from .families import Family, find_families
from .merging import beside_union, merge_all_of, merged_with, set_tag

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
    "uniqueItems": "unique_items",
    "minProperties": "min_properties",
    "maxProperties": "max_properties",
    "multipleOf": "multiple_of",
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
    write_only: bool
    default: JSON | Unset
    bounds: Bounds
    extensions: Mapping[str, JSON]
    examples: tuple[JSON, ...]
    origin: Origin


class SchemaParser:
    """Reads Schema Objects, naming the anonymous ones. Collects problems instead of raising."""

    def __init__(self, root: Node) -> None:
        self.schemas: dict[str, Schema] = {}
        self.problems: list[Problem] = []
        self._root = root
        self._declared = dict(root.at(_COMPONENTS).members()) if root.at(_COMPONENTS).path == _COMPONENTS else {}
        self._families = find_families(root, self._declared)
        self._named_after_place: dict[str, Object] = {}
        self._taken: dict[str, str] = {}
        self._names = {name: self._name_of(name) for name in self._declared}
        self._following: set[str] = set()

    def _name_of(self, declared: str) -> str:
        """What a component is called: its own name, unless that of another one differs only in case or signs."""
        name, number = declared, 1
        while pascal_case(name) in self._taken:
            number += 1
            name = f"{declared}{number}"
        if name != declared:
            message = (
                f"{declared} differs from {self._taken[pascal_case(declared)]} only in case or signs; it is {name}"
            )
            self._say(self._declared[declared], message, Severity.NOTE)
        self._taken[pascal_case(name)] = name
        return name

    def parse_components(self) -> None:
        """Read `components/schemas`, then add the objects found inside them under names of their own."""
        for name, node in self._declared.items():
            self.schemas[self._names[name]] = self._component_schema(name, node)
        self._add_named_after_place()

    def parse(self, node: Node, name: str) -> Schema:
        """Read one schema outside the components; objects in it are named after `name`, their place."""
        schema = self._parse(node, name)
        self._add_named_after_place()
        return schema

    def _add_named_after_place(self) -> None:
        self.schemas.update(self._named_after_place)

    def _say(self, node: Node, message: str, severity: Severity) -> None:
        self.problems.append(node.problem(message, severity))

    def _component_schema(self, name: str, node: Node) -> Schema:
        family = self._families.of_base(name)
        return self._base(name, node, family) if family else self._parse(node, name, named=True)

    def _base(self, name: str, node: Node, family: Family) -> Schema:
        """A base that others extend and a property tells apart: one of them, wherever it is used."""
        mapping = {value: self._names[child] for value, child in family.mapping.items()}
        others: list[Schema] = []
        if family.own_value is not None:
            own = self._parse(merge_all_of(self._root, node), f"{name}Base")
            if isinstance(own, Reference):
                mapping[family.own_value] = own.target
            else:
                others.append(own)
        children = [Reference(target=target, origin=node.origin) for target in dict.fromkeys(mapping.values())]
        return Union(
            members=(*children, *others),
            discriminator=Discriminator(property=family.property, mapping=mapping),
            **_common(node),
        )

    def _parse(self, node: Node, name: str, *, named: bool = False) -> Schema:
        if not isinstance(node.value, dict) or not node.value:
            return Anything(origin=node.origin)
        if "$ref" in node.value:
            return self._reference(node, name, named=named)
        if "allOf" in node.value:
            return self._all_of(node, name, named=named)
        if "oneOf" in node.value or "anyOf" in node.value:
            return self._union(node, name, named=named)
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
            self._drop_odd_default(node, type_name, common)
            return Primitive(type=_PRIMITIVES[type_name], format=node.text("format") or None, **common)
        if type_name == "array":
            return Array(items=self._items(node, singular(name)), **common)
        if type_name == "object":
            return self._object(node, name, common, named=named)
        return Anything(**common)

    def _items(self, node: Node, name: str) -> Schema:
        items, first = node.get("items"), node.get("prefixItems")
        rest = [items] if items is not None and items.value is not False else []
        if first is None:
            return self._parse(rest[0], name) if rest else Anything(origin=node.origin)
        self._say(first, "which item stands where is not typed: each may be any of these", Severity.NOTE)
        listed = [*first.items(), *rest]
        if len(listed) == 1:
            return self._parse(listed[0], name)
        members = tuple(self._parse(item, f"{name}{self._branch_name(item, at)}") for at, item in enumerate(listed, 1))
        return Union(members=members, origin=first.origin)

    def _object(self, node: Node, name: str, common: _Common, *, named: bool) -> Schema:
        properties = node.get("properties")
        further = _further_properties(node)
        additional = further[0] if further else None
        if len(further) > 1:
            self._say(further[1], "`patternProperties` differ by their names; the first one counts", Severity.LOSS)
        if properties is None:
            values = self._parse(additional, f"{name}Value") if additional else Anything(origin=node.origin)
            return Map(values=values, closed=additional is not None and additional.value is False, **common)
        closed = additional is not None and additional.value is False
        required = node.get("required")
        required_names = {str(item.value) for item in required.items()} if required else set()
        absent = sorted(required_names - {wire_name for wire_name, _ in properties.members()})
        if absent:
            said = ", ".join(map(repr, absent))
            self._say(required or node, f"`required` names {said}, which is no property; passed over", Severity.WARNING)
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
        wanted, number = name, 1
        while self._is_taken(name, schema):
            number += 1
            name = f"{wanted}Object" if number == 2 else f"{wanted}Object{number - 1}"
        if name != wanted:
            message = f"an object without a name would be called {wanted}, which is taken; it is {name}"
            self.problems.append(schema.origin.problem(message, Severity.NOTE))
        self._taken[pascal_case(name)] = name
        self._named_after_place[name] = schema
        return Reference(
            target=name,
            nullable=common["nullable"],
            deprecated=common["deprecated"],
            read_only=common["read_only"],
            origin=schema.origin,
        )

    def _is_taken(self, name: str, schema: Object) -> bool:
        """Whether another schema has the name, or one that differs only in case or signs."""
        first = self._taken.get(pascal_case(name))
        return first is not None and (first != name or self._named_after_place.get(name) != schema)

    def _reference(self, node: Node, name: str, *, named: bool) -> Schema:
        reference = node.text("$ref")
        beside = [key for key, _ in node.members() if key not in _BESIDE_REFERENCE and not key.startswith("x-")]
        if beside:
            return self._parse(merge_all_of(self._root, node), name, named=named)
        target = self._component(reference)
        if target is not None:
            return Reference(target=self._names[target], **_common(node))
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
        beside = [key for key, _ in node.members() if key not in _BESIDE_REFERENCE | {"allOf"} and key[:2] != "x-"]
        tags = self._families.of_child(node.key) if named and node.path[:-1] == _COMPONENTS else {}
        target = self._component(only[0].text("$ref")) if len(only) == 1 and not beside and not tags else None
        if target is not None:
            return Reference(target=self._names[target], **_common(node))
        merged = merge_all_of(self._root, node, self._problems_of_merging)
        for property, value in tags.items():
            set_tag(merged, property, value)
        return self._parse(merged, name, named=named)

    def _problems_of_merging(self, node: Node, message: str) -> None:
        self._say(node, message, Severity.LOSS)

    def _union(self, node: Node, name: str, *, named: bool) -> Schema:
        key = "oneOf" if "oneOf" in node.value else "anyOf"  # type: ignore[operator]
        listed = node.get(key)
        branches = list(listed.items()) if listed else []
        if key == "oneOf" and node.get("anyOf") is not None:
            self._say(node, "`anyOf` beside `oneOf` is not supported; it is left out", Severity.LOSS)
        real = [branch for branch in branches if _types(branch) != ([], True)]
        common = _common(node, nullable=_types(node)[1] or len(real) < len(branches))
        outer = beside_union(node)
        if outer.get("properties") is not None or (real and all(map(_only_constrains, real))):
            if all(map(_only_constrains, real)):
                self._say(node, f"which properties go together (`{key}`) is not typed", Severity.WARNING)
                return self._parse(outer, name, named=named)
            real = [branch if self._extends(branch, node) else merged_with(outer, branch) for branch in real]
        if not real:
            return Anything(**common)
        opened = self._open_enumeration(real, common)
        if opened is not None:
            return opened
        members: list[Schema] = []
        stood_for: dict[str, str] = {}
        for at, branch in enumerate(real, 1):
            inner_name = name if len(real) == 1 else f"{name}{self._branch_name(branch, at)}"
            member = self._parse(branch, inner_name)
            members.append(member)
            original = self._merged_component(branch)
            if original is not None and isinstance(member, Reference):
                stood_for[original] = member.target
        return Union(members=tuple(members), discriminator=self._discriminator(node, stood_for), **common)

    def _extends(self, branch: Node, node: Node) -> bool:
        """Whether a member of a union has by itself what stands beside the union."""
        name = self._component(branch.text("$ref")) if branch.text("$ref") else None
        return name is not None and node.path[:-1] == _COMPONENTS and self._families.extends(name, node.key)

    def _merged_component(self, branch: Node) -> str | None:
        """The component that a branch was before what stands beside the union was merged into it."""
        parts = branch.get("allOf")
        last = list(parts.items())[-1] if parts else None
        return self._component(last.text("$ref")) if last is not None else None

    def _branch_name(self, branch: Node, position: int) -> str:
        """What tells the objects of a union apart: title, or component, or the value that marks one, or the place."""
        title = pascal_case(branch.text("title")) or pascal_case(self._merged_component(branch) or "")
        return title or f"Option{position}"

    def _open_enumeration(self, branches: list[Node], common: _Common) -> Enumeration | None:
        """Named values or any other string: how OpenAPI 3.1 writes an enumeration that may grow."""
        if len(branches) != 2:
            return None
        first, second = sorted(branches, key=lambda branch: branch.get("enum") is None)
        values = first.get("enum")
        closed = values is not None and all(isinstance(item.value, str) for item in values.items())
        if not closed or first.text("type") != "string" or second.value != {"type": "string"}:
            return None
        enumeration = self._enumeration(first, ["string"], common)
        return replace(enumeration, open=True) if isinstance(enumeration, Enumeration) else None

    def _discriminator(self, node: Node, stood_for: Mapping[str, str]) -> Discriminator | None:
        discriminator = node.get("discriminator")
        if discriminator is None or not discriminator.text("propertyName"):
            return None
        mapping = discriminator.get("mapping")
        targets: dict[str, str] = {}
        for value, target in mapping.members() if mapping else ():
            said = str(target.value)
            name = said if self._root.at(_COMPONENTS).get(said) else self._component(said)
            if name is None:
                self.problems.append(target.problem(f"{said!r} is no schema of this document"))
            else:
                targets[value] = stood_for.get(name, self._names[name])
        return Discriminator(property=discriminator.text("propertyName"), mapping=targets)

    def _enumeration(self, node: Node, types: list[str], common: _Common) -> Schema:
        listed, constant = node.get("enum"), node.get("const")
        raw = [item.value for item in listed.items()] if listed else [constant.value] if constant else []
        if None in raw:
            common = {**common, "nullable": True}
        values = [value for value in raw if value is not None]
        if any(not isinstance(value, str | int | float | bool) for value in values):
            message = "`enum` has values that are no strings, numbers or booleans; it is not typed"
            self._say(node, message, Severity.WARNING)
            return Anything(**common)
        if not values:
            return Anything(**common) if raw else self._of_type(node, types[0] if types else "string", "", common)
        found = self._values_by_type(node, values, types)
        if sum(map(len, found.values())) < len(values):
            self._say(node, "`enum` repeats a value", Severity.WARNING)
        marked = node.get("x-ms-enum")
        opened = marked is not None and marked.flag("modelAsString")
        if len(found) == 1:
            (type_name, members), *_ = found.items()
            self._drop_odd_default(node, type_name, common)
            return Enumeration(type=_PRIMITIVES[type_name], values=tuple(members), open=opened, **common)
        parts = tuple(
            Enumeration(type=_PRIMITIVES[type_name], values=tuple(members), open=opened, **_bare(node))
            for type_name, members in found.items()
        )
        return Union(members=parts, **common)

    def _values_by_type(self, node: Node, values: list[Any], types: list[str]) -> dict[str, dict[Any, None]]:
        """The values of an enumeration, by type; those that are of no declared type as that type would have them."""
        found: dict[str, dict[Any, None]] = {}
        declared = [name for name in types if name in _PRIMITIVES]
        for value in values:
            fitting = next((name for name in declared if _fits(value, name)), None)
            if declared and fitting is None:
                message = f"{value!r} is among the values of an enumeration of {' or '.join(declared)}"
                self._say(node, message, Severity.WARNING)
                fitting = declared[0]
                value = _converted(value, fitting)  # noqa: PLW2901
            type_name = fitting or _type_of(value)
            found.setdefault(type_name, {})[value] = None
        return found

    def _drop_odd_default(self, node: Node, type_name: str, common: _Common) -> None:
        """A default of another type says nothing."""
        default = common["default"]
        if default is not UNSET and default is not None and not _fits(default, type_name):
            message = f"the default is no {type_name}; it is passed over"
            self._say(node.get("default") or node, message, Severity.WARNING)
            common["default"] = UNSET


def _types(node: Node) -> tuple[list[str], bool]:
    """The types a schema names, without null, and whether null is among them."""
    declared = node.get("type")
    names = [str(item.value) for item in declared.items()] or [str(declared.value)] if declared else []
    return [name for name in names if name != "null"], "null" in names


def _implied_type(node: Node) -> str:
    if node.get("properties") or _further_properties(node):
        return "object"
    return "array" if node.get("items") or node.get("prefixItems") else ""


def _further_properties(node: Node) -> list[Node]:
    """What an object says of the properties that it does not name."""
    stated = [node.get("additionalProperties"), node.get("unevaluatedProperties")]
    patterns = node.get("patternProperties")
    by_pattern = [member for _, member in patterns.members()] if patterns else []
    return by_pattern or [member for member in stated if member is not None][:1]


def _type_of(value: object) -> str:
    if isinstance(value, bool):
        return "boolean"
    return "integer" if isinstance(value, int) else "number" if isinstance(value, float) else "string"


def _is_binary(node: Node) -> bool:
    """Bytes are `format: binary` by habit, and `contentMediaType` without an encoding since OpenAPI 3.1."""
    raw = node.text("contentMediaType") == "application/octet-stream" and not node.text("contentEncoding")
    return node.text("format") == "binary" or raw


def _fits(value: object, type_name: str) -> bool:
    return type(value) in _PYTHON_TYPES.get(type_name, (type(value),))


def _converted(value: Any, type_name: str) -> Any:
    """A value as one of another type, where that can be: `1` as the string "1"."""
    if type_name == "string":
        return json.dumps(value)
    try:
        return {"integer": int, "number": float}.get(type_name, str)(value)
    except ValueError:
        return value


def _only_constrains(branch: Node) -> bool:
    """Whether a branch says nothing but which properties have to be there."""
    return isinstance(branch.value, dict) and not branch.value.keys() - {"required", "not", "title", "description"}


def _bare(node: Node) -> _Common:
    """What the members of a union over types carry: their bounds, and nothing that belongs to the whole."""
    return {**_common(node), "description": "", "nullable": False, "default": UNSET, "extensions": {}}


def _plain(node: Node, key: str) -> Any:
    member = node.get(key)
    return member.value if member else None


def _is_bound(key: str, value: object) -> bool:
    return type(value) in {"pattern": (str,), "uniqueItems": (bool,)}.get(key, (int, float))


def examples_of(node: Node) -> tuple[JSON, ...]:
    """The values of `example`, and of `examples` as a Schema Object lists them."""
    single, several = node.get("example"), node.get("examples")
    found = [single] if single is not None else []
    return tuple(cast("JSON", example.value) for example in (*found, *(several.items() if several else ())))


def _common(node: Node, *, nullable: bool = False) -> _Common:
    default = node.get("default")
    bounds = {ours: value for theirs, ours in _BOUNDS.items() if _is_bound(theirs, value := _plain(node, theirs))}
    return {
        "description": node.text("description"),
        "nullable": nullable,
        "deprecated": node.flag("deprecated"),
        "read_only": node.flag("readOnly"),
        "write_only": node.flag("writeOnly"),
        "default": cast("JSON", default.value) if default else UNSET,
        "bounds": Bounds(**bounds),
        "extensions": {key: cast("JSON", member.value) for key, member in node.members() if key.startswith("x-")},
        "examples": examples_of(node),
        "origin": node.origin,
    }
