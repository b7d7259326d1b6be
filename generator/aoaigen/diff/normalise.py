"""The contract's schemas as shapes: references followed, unions flattened, what marks their members written out."""

from __future__ import annotations

import json
from collections.abc import Hashable, Iterator
from dataclasses import replace
from typing import cast

from aoaigen.contract import (
    UNSET,
    Anything,
    Array,
    Contract,
    Enumeration,
    Map,
    Object,
    Primitive,
    PrimitiveType,
    Reference,
    Schema,
    Union,
)

from .changes import Direction
from .limits import limits
from .wire import Field, Kind, Member, Shape, Value

_OUTLINED = 3
"""Levels of an outline: enough to tell members of a union apart that differ in little."""


class Shapes:
    """The shapes of one contract's schemas in one direction. The same schema gives the same shape."""

    def __init__(self, contract: Contract, direction: Direction) -> None:
        self.contract = contract
        self.direction = direction
        self._known: dict[int, tuple[Schema, Shape]] = {}  # the schema is kept so that no other gets its id
        self._outlines: dict[tuple[int, int], tuple[Member, Hashable]] = {}
        self._parts: dict[tuple[int, str, frozenset[Value]], tuple[Member, Member]] = {}

    def of(self, schema: Schema) -> Shape:
        if id(schema) not in self._known:
            self._known[id(schema)] = schema, self._shape(schema)
        return self._known[id(schema)][1]

    def values(self, schema: Schema) -> tuple[Value, ...] | None:
        """The only values that a schema allows; None if it allows others."""
        found: list[Value] = []
        for member in self.of(schema).members:
            if member.only is None:
                return None
            found += member.only
        return tuple(found)

    def outline(self, member: Member, depth: int = _OUTLINED) -> Hashable:
        """A member as a value that is equal to that of any other in which the same may stand, down to some depth."""
        key = id(member), depth
        if key not in self._outlines:
            limits = json.dumps(member.limits, sort_keys=True)
            said: list[Hashable] = [member.kind, member.format, frozenset(member.values or ()), member.open, limits]
            inner = [(name, field.required, field.schema) for name, field in sorted(member.fields.items())]
            inner += [("", True, schema) for schema in (member.items, member.further) if schema is not None]
            for name, required, schema in inner if depth else ():
                shape = self.of(schema)
                below = frozenset(self.outline(one, depth - 1) for one in shape.members)
                said.append((name, required, shape.nullable, below))
            self._outlines[key] = member, tuple(said)
        return self._outlines[key][1]

    def part(self, member: Member, property: str, values: frozenset[Value]) -> Member:
        """An object in which a property has some of its values alone."""
        key = id(member), property, values
        if key not in self._parts:
            stated = member.fields[property]
            behind = self.contract.resolve(stated.schema)
            kept = tuple(value for value in self.values(stated.schema) or () if value in values)
            narrowed = (
                replace(behind, values=kept)
                if isinstance(behind, Enumeration)
                else Enumeration(type=PrimitiveType.STRING, values=kept, origin=behind.origin)
            )
            fields = {**member.fields, property: replace(stated, schema=narrowed)}
            self._parts[key] = member, replace(member, fields=fields)
        return self._parts[key][1]

    def _shape(self, schema: Schema) -> Shape:
        behind = self.contract.resolve(schema)
        return Shape(
            members=self._members_behind(schema, behind),
            nullable=self._nullable(schema, ()),
            tag=self._tag(behind),
            default=behind.default if schema.default is UNSET else schema.default,
            deprecated=schema.deprecated or behind.deprecated,
            description=self.contract.described(schema),
            examples=schema.examples or behind.examples,
            origin=schema.origin,
        )

    def _members_behind(self, schema: Schema, behind: Schema) -> tuple[Member, ...]:
        """The members of a named schema are made once, whoever refers to it."""
        return tuple(_joined(self._members(behind, ()))) if schema is behind else self.of(behind).members

    def _nullable(self, schema: Schema, above: tuple[int, ...]) -> bool:
        if schema.nullable or id(schema) in above:
            return schema.nullable
        if isinstance(schema, Reference):
            return self._nullable(self.contract.schemas[schema.target], (*above, id(schema)))
        if isinstance(schema, Union):
            return any(self._nullable(member, (*above, id(schema))) for member in schema.members)
        return False

    def _tag(self, schema: Schema) -> str:
        return schema.discriminator.property if isinstance(schema, Union) and schema.discriminator else ""

    def _members(self, schema: Schema, above: tuple[int, ...]) -> Iterator[Member]:
        match schema:
            case Reference():
                behind = self.contract.resolve(schema)
                alone = not isinstance(behind, Union)
                yield from self.of(behind).members if alone else self._members(behind, above)
            case Union() if id(schema) not in above:
                yield from self._alternatives(schema, (*above, id(schema)))
            case Union():
                return
            case Anything():
                yield Member(kind=Kind.ANY, origin=schema.origin)
            case Primitive(type=PrimitiveType.BINARY):
                yield Member(kind=Kind.BINARY, origin=schema.origin)
            case Primitive(type=primitive, format=format):
                kind = Kind(primitive.value)
                yield Member(kind=kind, origin=schema.origin, format=format, limits=limits(schema.bounds, kind))
            case Enumeration():
                yield _enumeration(schema)
            case Array(items=items):
                bounds = limits(schema.bounds, Kind.ARRAY)
                yield Member(kind=Kind.ARRAY, origin=schema.origin, items=items, limits=bounds)
            case Map(values=values, closed=closed):
                bounds = limits(schema.bounds, Kind.OBJECT)
                further = None if closed else values
                yield Member(kind=Kind.OBJECT, origin=schema.origin, further=further, limits=bounds)
            case Object():
                yield self._object(schema)
            case _:
                raise TypeError(f"no shape for {type(schema).__name__}")

    def _object(self, schema: Object) -> Member:
        further = schema.additional or Anything(origin=schema.origin)
        return Member(
            kind=Kind.OBJECT,
            origin=schema.origin,
            fields={p.name: Field(p.schema, p.required) for p in schema.properties if self._travels(p.schema)},
            further=None if schema.closed else further,
            limits=limits(schema.bounds, Kind.OBJECT),
        )

    def _travels(self, schema: Schema) -> bool:
        """Whether a property is sent in this direction."""
        behind = self.contract.resolve(schema)
        if self.direction is Direction.REQUEST:
            return not (schema.read_only or behind.read_only)
        return not (schema.write_only or behind.write_only)

    def _alternatives(self, union: Union, above: tuple[int, ...]) -> Iterator[Member]:
        """The members of a union's members, marked by the values that its discriminator gives them."""
        stated = union.discriminator
        marks: dict[str, list[str]] = {}
        for value, target in stated.mapping.items() if stated else ():
            marks.setdefault(target, []).append(value)
        for member in union.members:
            target = member.target if isinstance(member, Reference) else ""
            for inner in self._members(member, above):
                if stated is None or inner.kind is not Kind.OBJECT:
                    yield inner
                else:
                    # OpenAPI: where no mapping says otherwise, the value is the schema's name.
                    yield self._marked(inner, stated.property, marks.get(target) or ([target] if not marks else []))

    def _marked(self, member: Member, property: str, values: list[str]) -> Member:
        """An object in which the property that marks it has the values that mark it, and has to be there."""
        stated = member.fields.get(property)
        own = self.values(stated.schema) if stated else None
        if not any(values) and own is None:
            return member
        if stated is not None and own is not None:
            if stated.required:
                return member
            marked = stated.schema
        else:
            described = self.of(stated.schema) if stated else None
            marked = Enumeration(
                type=PrimitiveType.STRING,
                values=tuple(values),
                description=described.description if described else "",
                origin=stated.schema.origin if stated else member.origin,
            )
        return replace(member, fields={**member.fields, property: Field(marked, required=True)})


def _enumeration(schema: Enumeration) -> Member:
    kind = Kind(schema.type.value)
    values = schema.values
    if kind is Kind.BOOLEAN and set(values) == {True, False}:
        return Member(kind=kind, origin=schema.origin)
    # `x-ms-enum` says that values may be added one day; on the wire, today, there are these.
    opened = schema.open and "x-ms-enum" not in schema.extensions
    return Member(kind=kind, origin=schema.origin, values=values, open=opened)


def _joined(members: Iterator[Member]) -> list[Member]:
    """Scalars of one kind as one, where what is said of them can be: their values, or their having none."""
    found: list[Member] = []
    for member in members:
        at = next((at for at, other in enumerate(found) if _join(other, member)), None)
        if at is None:
            found.append(member)
        else:
            found[at] = cast("Member", _join(found[at], member))
    return found


def _join(one: Member, other: Member) -> Member | None:
    if one is other:
        return one
    if one.kind is not other.kind or one.kind in (Kind.ARRAY, Kind.OBJECT):
        return None
    if one.kind in (Kind.ANY, Kind.BINARY):
        return one
    if one.values is None and other.values is None:
        if (one.format, one.limits) == (other.format, other.limits):
            return one
        return next((m for m in (one, other) if not (m.format or m.limits)), None)
    if any(m.values is None and (m.format or m.limits) for m in (one, other)):
        return None
    together = tuple(dict.fromkeys((*(one.values or ()), *(other.values or ()))))
    free = None in (one.only, other.only)
    return replace(one, values=together, open=free)
