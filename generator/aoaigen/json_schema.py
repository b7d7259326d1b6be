"""JSON Schema from the contract's schemas, for checking values and for making samples."""

from __future__ import annotations

from typing import Any

from aoaigen.contract import (
    Anything,
    Array,
    Bounds,
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

JSONSchema = dict[str, Any]

_BOUNDS = {
    "minimum": "minimum",
    "maximum": "maximum",
    "exclusive_minimum": "exclusiveMinimum",
    "exclusive_maximum": "exclusiveMaximum",
    "min_length": "minLength",
    "max_length": "maxLength",
    "pattern": "pattern",
    "min_items": "minItems",
    "max_items": "maxItems",
    "unique_items": "uniqueItems",
    "min_properties": "minProperties",
    "max_properties": "maxProperties",
    "multiple_of": "multipleOf",
}


def json_schema(contract: Contract, schema: Schema, named: dict[str, JSONSchema] | None = None) -> JSONSchema:
    """A schema of draft 2020-12 that stands alone: every named schema is among its `$defs`.

    `named` are the contract's `definitions`, where they are at hand already.
    """
    return {**_convert(contract, schema), "$defs": named if named is not None else definitions(contract)}


def fragment(contract: Contract, schema: Schema) -> JSONSchema:
    """The same without the `$defs`, for who puts them in once for many schemas."""
    return _convert(contract, schema)


def definitions(contract: Contract) -> dict[str, JSONSchema]:
    return {name: _convert(contract, schema) for name, schema in contract.schemas.items()}


def discriminator(contract: Contract, union: Union) -> tuple[str, dict[str, Schema]] | None:
    """The property that tells the members apart and the member of each value: as the document says or, where it says
    nothing, the one property that has a different single value in every member."""
    if union.discriminator is not None and union.discriminator.mapping:
        # As references: a member may hold the union again.
        mapping = union.discriminator.mapping.items()
        return union.discriminator.property, {v: Reference(target=name, origin=union.origin) for v, name in mapping}
    members = [(member, contract.resolve(member)) for member in union.members]
    if len(members) < 2:
        return None
    first = members[0][1]
    for candidate in first.properties if isinstance(first, Object) else ():
        values = {_only_value(contract, resolved, candidate.name): member for member, resolved in members}
        if None not in values and len(values) == len(members):
            return candidate.name, {str(value): member for value, member in values.items()}
    return None


def _only_value(contract: Contract, schema: Schema, property: str) -> str | None:
    found = schema.property(property) if isinstance(schema, Object) else None
    values = contract.resolve(found.schema) if found is not None and found.required else None
    if isinstance(values, Enumeration) and len(values.values) == 1 and isinstance(values.values[0], str):
        return values.values[0]
    return None


def _convert(contract: Contract, schema: Schema) -> JSONSchema:
    converted = _convert_bare(contract, schema) | _convert_bounds(schema.bounds)
    return _or_null(converted) if schema.nullable else converted


def _convert_bare(contract: Contract, schema: Schema) -> JSONSchema:
    match schema:
        case Primitive(type=PrimitiveType.BINARY) | Anything():
            return {}
        case Primitive(type=kind, format=format):
            return {"type": kind.value} | ({"format": format} if format else {})
        case Enumeration(type=kind, values=values):
            return {"type": kind.value, "enum": list(values)}
        case Array(items=items):
            return {"type": "array", "items": _convert(contract, items)}
        case Map(values=values, closed=closed):
            return {"type": "object", "additionalProperties": False if closed else _convert(contract, values)}
        case Object():
            return _convert_object(contract, schema)
        case Union():
            return _convert_union(contract, schema)
        case Reference(target=target):
            return {"$ref": f"#/$defs/{_escape(target)}"}
        case _:
            raise TypeError(f"no JSON Schema for {type(schema).__name__}")


def _convert_object(contract: Contract, schema: Object) -> JSONSchema:
    converted: JSONSchema = {
        "type": "object",
        "properties": {p.name: _convert(contract, p.schema) for p in schema.properties},
        "required": [p.name for p in schema.properties if p.required],
    }
    if schema.closed:
        converted["additionalProperties"] = False
    elif schema.additional is not None:
        converted["additionalProperties"] = _convert(contract, schema.additional)
    return converted


def _convert_union(contract: Contract, union: Union) -> JSONSchema:
    told_apart = discriminator(contract, union)
    if told_apart is None:
        # Not `oneOf`: members of the published unions overlap.
        return {"anyOf": [_convert(contract, member) for member in union.members]}
    property, members = told_apart
    converted: JSONSchema = {
        "type": "object",
        "properties": {property: {"enum": list(members)}},
        "required": [property],
        "allOf": [
            {
                "if": {"properties": {property: {"const": value}}, "required": [property]},
                "then": _convert(contract, member),
            }
            for value, member in members.items()
        ],
    }
    nullable = any(contract.resolve(member).nullable or member.nullable for member in union.members)
    return _or_null(converted) if nullable else converted


def _convert_bounds(bounds: Bounds) -> JSONSchema:
    return {word: value for name, word in _BOUNDS.items() if (value := getattr(bounds, name)) is not None}


def _or_null(schema: JSONSchema) -> JSONSchema:
    if not schema:
        return schema
    if not isinstance(schema.get("type"), str) or "allOf" in schema:
        return {"anyOf": [schema, {"type": "null"}]}
    nullable = schema | {"type": [schema["type"], "null"]}
    if "enum" in schema:
        nullable["enum"] = [*schema["enum"], None]
    return nullable


def _escape(name: str) -> str:
    return name.replace("~", "~0").replace("/", "~1").replace("%", "%25")
