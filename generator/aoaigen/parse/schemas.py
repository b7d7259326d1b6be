"""Schema Objects to contract schemas."""

from __future__ import annotations

import json
from dataclasses import dataclass, replace
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
from aoaigen.document.tree import MarkedDict, MarkedList
from aoaigen.naming import pascal_case, singular

from .branches import branch_names
from .choices import only_constrains
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
_ANY_ITEM = "which item stands where is not typed: each may be any of these"
_ANY_NAME = "which name goes with which value is not typed: each may be any of these"
_NOT_TYPED = ("not", "if", "dependentSchemas", "dependentRequired", "propertyNames", "contains", "unevaluatedItems")
"""Keywords that a type cannot express: it allows more than they do."""
_PYTHON_TYPES: Mapping[str, tuple[type, ...]] = {
    "string": (str,),
    "boolean": (bool,),
    "integer": (int,),
    "number": (int, float),
    "array": (MarkedList,),
    "object": (MarkedDict,),
}
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


@dataclass(slots=True)
class _Reading:
    """A schema that is being read."""

    value: object
    name: str
    """What it is called if it is an object."""
    own_name: str | None
    """What it is called whatever it is: a component, or a schema that refers to itself, has such a name."""


class SchemaParser:
    """Reads Schema Objects, naming the anonymous ones. Collects problems instead of raising."""

    def __init__(self, root: Node) -> None:
        self.schemas: dict[str, Schema] = {}
        self.problems: list[Problem] = []
        self._root = root
        self._declared = dict(root.at(_COMPONENTS).members()) if root.at(_COMPONENTS).path == _COMPONENTS else {}
        self._families = find_families(root, self._declared)
        self._named_after_place: dict[str, Schema] = {}
        self._taken: dict[str, str] = {}
        self._names = {name: self._name_of(name) for name in self._declared}
        self._open: dict[Origin, list[_Reading]] = {}
        """What is being read of each place: several schemas where others are merged into the one that stands there."""

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
            own = self._parse(merge_all_of(self._root, node, self._say), f"{name}Base")
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
        around = self._open.setdefault(node.origin, [])
        again = next((reading for reading in around if reading.value == node.value), None)
        if again is not None:
            again.own_name = again.own_name or self._free_name(again.name, node)
            return Reference(target=again.own_name, origin=node.origin)
        reading = _Reading(node.value, name, self._names[name] if named else None)
        around.append(reading)
        schema = self._read(node, name, named=named)
        around.pop()
        own_name = reading.own_name
        if named or own_name is None or own_name in self._named_after_place:
            return schema
        if isinstance(schema, Reference) and schema.target == own_name:
            self._say(node, "refers to itself without ever saying what it is", Severity.ERROR)
            schema = Anything(origin=node.origin)
        self._named_after_place[own_name] = schema
        return Reference(target=own_name, origin=node.origin)

    def _read(self, node: Node, name: str, *, named: bool) -> Schema:
        if not isinstance(node.value, dict) or not node.value:
            return Anything(origin=node.origin)
        if "$ref" in node.value:
            return self._reference(node, name, named=named)
        if "allOf" in node.value:
            return self._all_of(node, name, named=named)
        if "oneOf" in node.value and "anyOf" in node.value:
            return self._read(merge_all_of(self._root, node, self._say), name, named=named)
        if "oneOf" in node.value or "anyOf" in node.value:
            return self._union(node, name, named=named)
        self._note_what_no_type_says(node)
        types, nullable = _types(node)
        common = _common(node, nullable=nullable)
        if "enum" in node.value or "const" in node.value:
            return self._enumeration(node, types, common)
        if len(types) > 1:
            members = tuple(self._of_type(node, t, name, _bare(node)) for t in types)
            return Union(members=members, **common)
        return self._of_type(node, types[0] if types else _implied_type(node), name, common, named=named)

    def _note_what_no_type_says(self, node: Node) -> None:
        for keyword in _NOT_TYPED:
            stated = node.get(keyword)
            if stated is not None:
                self._say(stated, f"what `{keyword}` says is not typed", Severity.NOTE)

    def _of_type(self, node: Node, type_name: str, name: str, common: _Common, *, named: bool = False) -> Schema:
        if type_name == "string" and _is_binary(node):
            return Primitive(type=PrimitiveType.BINARY, **common)
        self._drop_odd_default(node, type_name, common)
        if type_name in _PRIMITIVES:
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
        return self._either([*first.items(), *rest], name, _ANY_ITEM)

    def _object(self, node: Node, name: str, common: _Common, *, named: bool) -> Schema:
        properties = node.get("properties")
        further = _further_properties(node)
        allowed = [member for member in further if member.value is not False]
        closed = bool(further) and not allowed
        additional = self._either(allowed, f"{name}Value", _ANY_NAME) if allowed else None
        if properties is None:
            return Map(values=additional or Anything(origin=node.origin), closed=closed, **common)
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
            additional=additional,
            closed=closed,
            **common,
        )
        return parsed if named else self._name(name, parsed, common)

    def _either(self, stated: list[Node], name: str, note: str) -> Schema:
        """The schema of what is of one of several; `note` says what is lost where they are more than one."""
        if len(stated) == 1:
            return self._parse(stated[0], name)
        self._say(stated[0], note, Severity.NOTE)
        names = branch_names(self._root, stated)
        members = tuple(self._parse(each, f"{name}{own}") for each, own in zip(stated, names, strict=True))
        return Union(members=members, origin=stated[0].origin)

    def _name(self, name: str, schema: Object, common: _Common) -> Reference:
        """Give an anonymous object the name of its place, and stand a reference in its stead."""
        name = self._open[schema.origin][-1].own_name or self._free_name(name, schema)
        self._named_after_place[name] = schema
        return Reference(
            target=name,
            nullable=common["nullable"],
            deprecated=common["deprecated"],
            read_only=common["read_only"],
            origin=schema.origin,
        )

    def _free_name(self, wanted: str, owner: Object | Node) -> str:
        """The name of a place or, where another schema has it, one made of it."""
        name, number = wanted, 1
        while self._is_taken(name, owner):
            number += 1
            name = f"{wanted}Object" if number == 2 else f"{wanted}Object{number - 1}"
        if name != wanted:
            place = owner if isinstance(owner, Node) else owner.origin
            message = f"an object without a name would be called {wanted}, which is taken; it is {name}"
            self.problems.append(place.problem(message, Severity.NOTE))
        self._taken[pascal_case(name)] = name
        return name

    def _is_taken(self, name: str, owner: Object | Node) -> bool:
        """Whether another schema has the name, or one that differs only in case or signs."""
        first = self._taken.get(pascal_case(name))
        return first is not None and (first != name or self._named_after_place.get(name) != owner)

    def _reference(self, node: Node, name: str, *, named: bool) -> Schema:
        reference = node.text("$ref")
        beside = [key for key, _ in node.members() if key not in _BESIDE_REFERENCE and not key.startswith("x-")]
        if beside:
            return self._read(merge_all_of(self._root, node, self._say), name, named=named)
        reference = self._last_of_chain(reference)
        target, found = self._component(reference), follow(self._root, reference)
        if target is not None:
            return Reference(target=self._names[target], **_common(node))
        if found is None:
            self._say(node, f"{reference!r} points to nothing in this document", Severity.ERROR)
            return Anything(origin=node.origin)
        return self._parse(found, name, named=named)

    def _last_of_chain(self, reference: str) -> str:
        """The first reference to a component or to more than a further reference."""
        passed: set[str] = set()
        while reference not in passed and self._component(reference) is None:
            passed.add(reference)
            found = follow(self._root, reference)
            further = found.text("$ref") if found else ""
            if found is None or found.value != {"$ref": further}:
                break
            reference = further
        return reference

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
        merged = merge_all_of(self._root, node, self._say)
        for property, value in tags.items():
            set_tag(merged, property, value)
        return self._read(merged, name, named=named)

    def _union(self, node: Node, name: str, *, named: bool) -> Schema:
        key = "oneOf" if "oneOf" in node.value else "anyOf"  # type: ignore[operator]
        listed = node.get(key)
        branches = list(listed.items()) if listed else []
        real = [branch for branch in branches if _types(branch) != ([], True)]
        common = _common(node, nullable=_types(node)[1] or len(real) < len(branches))
        outer = beside_union(node)
        if outer.get("properties") is not None or (real and all(map(only_constrains, real))):
            if all(map(only_constrains, real)):
                self._say(node, f"which properties go together (`{key}`) is not typed", Severity.WARNING)
                return self._read(outer, name, named=named)
            real = [branch if self._extends(branch, node) else merged_with(outer, branch) for branch in real]
        if not real:
            return Anything(**common)
        opened = self._open_enumeration(real, common)
        if opened is not None:
            return opened
        members: list[Schema] = []
        stood_for: dict[str, str] = {}
        for branch, own_name in zip(real, branch_names(self._root, real), strict=True):
            member = self._parse(branch, name if len(real) == 1 else f"{name}{own_name}")
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
        if not raw:
            self._say(node, "`enum` lists no value; it is passed over", Severity.WARNING)
            return self._of_type(node, types[0] if types else "", "", common)
        if not values:
            return Anything(**common)
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
    """What an object says of the properties that it does not name: by patterns of their names, then of all others."""
    patterns = node.get("patternProperties")
    found = [member for _, member in patterns.members()] if patterns else []
    others = node.get("additionalProperties") or node.get("unevaluatedProperties")
    if others is not None and not (found and others.value is False):
        found.append(others)
    return found


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
