"""What a call sends: the members of a request body, which become arguments. Still no target language."""

from __future__ import annotations

from dataclasses import replace

from .contract import Contract, Enumeration, Object, Property, Schema, Union


def body_members(contract: Contract, schema: Schema) -> tuple[Property, ...] | None:
    """The members of a body that is an object, or one of several objects; None if it is anything else.

    Of several, a member that all of them require is required; what differs from one to another is a union.
    """
    objects = _objects(contract, schema)
    if not objects:
        return None
    if len(objects) == 1:
        return objects[0].properties
    found: dict[str, list[Property]] = {}
    for each in objects:
        for member in each.properties:
            found.setdefault(member.name, []).append(member)
    return tuple(
        Property(
            name=name,
            schema=_either([member.schema for member in members]),
            required=len(members) == len(objects) and all(member.required for member in members),
        )
        for name, members in found.items()
    )


def _objects(contract: Contract, schema: Schema) -> list[Object]:
    """The objects that a schema stands for; none if it may be anything else."""
    found = contract.resolve(schema)
    if isinstance(found, Object):
        return [found]
    if not isinstance(found, Union):
        return []
    members = [_objects(contract, member) for member in found.members]
    return [each for objects in members for each in objects] if all(members) else []


def _either(schemas: list[Schema]) -> Schema:
    """One schema, or a union of those that differ, described as the first is."""
    different: list[Schema] = []
    for schema in schemas:
        if schema not in different:
            different.append(schema)
    first = different[0]
    if len(different) == 1:
        return first
    values = [value for schema in different if isinstance(schema, Enumeration) for value in schema.values]
    if isinstance(first, Enumeration) and all(isinstance(s, Enumeration) and s.type is first.type for s in different):
        return replace(first, values=tuple(dict.fromkeys(values)), nullable=any(s.nullable for s in different))
    return Union(members=tuple(different), description=first.description, origin=first.origin)
