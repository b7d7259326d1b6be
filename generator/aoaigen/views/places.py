"""Schemas by their place in others, for what is not in a document but made of its classes."""

from __future__ import annotations

from aoaigen.contract import Array, Contract, Enumeration, Object, Schema, Union


def schema_at(contract: Contract, schema: Schema | None, *path: str) -> Schema | None:
    """The schema at a path of properties, and `[]` for items, in a schema or in a member of its union."""
    if not path or schema is None:
        return schema
    found = contract.resolve(schema)
    if isinstance(found, Union):
        members = (schema_at(contract, member, *path) for member in found.members)
        return next((member for member in members if member is not None), None)
    inner: Schema | None = None
    if isinstance(found, Array) and path[0] == "[]":
        inner = found.items
    elif isinstance(found, Object):
        inner = next((member.schema for member in found.properties if member.name == path[0]), None)
    return schema_at(contract, inner, *path[1:])


def member_told_by(contract: Contract, schema: Schema | None, property: str, value: str) -> Schema | None:
    """The member of a union whose property has that value alone, however deep unions stand in it."""
    found = contract.resolve(schema) if schema is not None else None
    if isinstance(found, Union):
        members = (member_told_by(contract, member, property, value) for member in found.members)
        return next((member for member in members if member is not None), None)
    told = schema_at(contract, found, property)
    named = contract.resolve(told) if told is not None else None
    return schema if isinstance(named, Enumeration) and named.values == (value,) else None
