"""Schemas that hold themselves without an object in between (JSON values, say): no type can be written out for them."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import replace

from aoaigen.contract import Anything, Array, Map, Object, Reference, Schema, Union, children
from aoaigen.diagnostics import Problem, Severity


def cut_circles(schemas: Mapping[str, Schema]) -> tuple[dict[str, Schema], list[Problem]]:
    """The schemas with each such circle cut where it closes: anything may stand there. And a warning for each cut."""
    done: set[str] = set()
    cuts: dict[str, set[str]] = {}
    for name in schemas:
        _find_cuts(schemas, name, (), done, cuts)
    problems = [
        schemas[name].origin.problem(
            f"{name} holds itself without an object with properties in between; inside it, it may be anything",
            Severity.WARNING,
        )
        for name in cuts
    ]
    return {name: _cut(schema, cuts[name]) if name in cuts else schema for name, schema in schemas.items()}, problems


def _find_cuts(
    schemas: Mapping[str, Schema], name: str, above: tuple[str, ...], done: set[str], cuts: dict[str, set[str]]
) -> None:
    if name in done:
        return
    path = (*above, name)
    for target in _named_in(schemas[name]):
        if target in path:
            cuts.setdefault(name, set()).add(target)
        else:
            _find_cuts(schemas, target, path, done, cuts)
    done.add(name)


def _named_in(schema: Schema) -> Iterator[str]:
    """The schemas that have to be known before this one can be written; an object can be named before it is."""
    if isinstance(schema, Object):
        return
    if isinstance(schema, Reference):
        yield schema.target
    for child in children(schema):
        yield from _named_in(child)


def _cut(schema: Schema, targets: set[str]) -> Schema:
    match schema:
        case Reference(target=target) if target in targets:
            return Anything(description=schema.description, nullable=schema.nullable, origin=schema.origin)
        case Array(items=items):
            return replace(schema, items=_cut(items, targets))
        case Map(values=values):
            return replace(schema, values=_cut(values, targets))
        case Union(members=members, discriminator=discriminator):
            kept = discriminator
            if discriminator is not None:
                mapping = {value: name for value, name in discriminator.mapping.items() if name not in targets}
                kept = replace(discriminator, mapping=mapping)
            return replace(schema, members=tuple(_cut(member, targets) for member in members), discriminator=kept)
        case _:
            return schema
