"""What a side has at a place, in the wire's terms."""

from __future__ import annotations

from aoaigen.contract import JSON, Anything, Schema

from .align import words
from .normalise import Shapes
from .wire import Member

_MOST_NAMES = 200


def said(schema: Schema, shapes: Shapes) -> JSON:
    """The values where only some are allowed, else words for the kinds."""
    shape = shapes.of(schema)
    values = shapes.values(schema)
    if values:
        allowed: list[JSON] = [*values, *([None] if shape.nullable else [])]
        return allowed if len(allowed) > 1 else allowed[0]
    return words(shape, shapes.of)


def inside(schema: Schema, shapes: Shapes) -> tuple[str, ...]:
    """The names of all properties inside, dotted; where a schema holds itself, once."""
    found: dict[str, None] = {}
    for member in shapes.of(schema).members:
        _collect(member, shapes, "", found, ())
    return tuple(found)[:_MOST_NAMES]


def inside_member(member: Member, shapes: Shapes) -> tuple[str, ...]:
    """The same of one alternative."""
    found: dict[str, None] = {}
    _collect(member, shapes, "", found, ())
    return tuple(found)[:_MOST_NAMES]


def _collect(member: Member, shapes: Shapes, prefix: str, found: dict[str, None], above: tuple[int, ...]) -> None:
    if id(member) in above or len(found) > _MOST_NAMES:
        return
    inner: list[tuple[str, Schema]] = []
    for name, field in member.fields.items():
        path = f"{prefix}.{name}" if prefix else name
        found[path] = None
        inner.append((path, field.schema))
    if member.items is not None:
        inner.append((f"{prefix}[]" if prefix else "", member.items))
    if member.further is not None and not isinstance(member.further, Anything):
        inner.append((f"{prefix}.*" if prefix else "*", member.further))
    for path, schema in inner:
        for below in shapes.of(schema).members:
            _collect(below, shapes, path, found, (*above, id(member)))
