"""Names that lead to names: chains of them are made short, circles of them cut."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import replace

from aoaigen.contract import Anything, Reference, Schema, Union
from aoaigen.diagnostics import Problem, Severity


def shorten_chains(schemas: Mapping[str, Schema]) -> dict[str, Schema]:
    """The schemas, where a name that only stands for another stands for what the last of them names."""
    ends: dict[str, tuple[str, bool]] = {}
    for name in schemas:
        way, last = [], name
        while last not in ends and isinstance(schema := schemas[last], Reference):
            way.append((last, schema.nullable))
            last = schema.target
        end, nullable = ends.get(last, (last, False))
        for step, may_be_null in reversed(way):
            nullable = nullable or may_be_null
            ends[step] = end, nullable
    return {
        name: replace(schema, target=ends[name][0], nullable=ends[name][1]) if isinstance(schema, Reference) else schema
        for name, schema in schemas.items()
    }


def cut_circles(schemas: Mapping[str, Schema]) -> tuple[dict[str, Schema], list[Problem]]:
    """The schemas without unions that are, at some remove, their own members, and a warning for each that was.

    What holds itself inside an array, a map or an object stays: that is a type.
    """
    done: set[str] = set()
    cuts: dict[str, set[str]] = {}
    for name in schemas:
        _find_cuts(schemas, name, (), done, cuts)
    problems = [
        schemas[name].origin.problem(
            f"{name} is a member of itself, {_consequence(name, cuts[name])}", Severity.WARNING
        )
        for name in cuts
    ]
    cut = {name: _cut(_without(schemas[name], name), targets) for name, targets in cuts.items()}
    return {**schemas, **cut}, problems


def _consequence(name: str, targets: set[str]) -> str:
    return (
        "which adds nothing"
        if targets == {name}
        else f"by way of {', '.join(sorted(targets - {name}))}: read as anything"
    )


def _find_cuts(
    schemas: Mapping[str, Schema], name: str, above: tuple[str, ...], done: set[str], cuts: dict[str, set[str]]
) -> None:
    if name in done:
        return
    path = (*above, name)
    for target in _alternatives(schemas[name]):
        if target in path:
            cuts.setdefault(name, set()).add(target)
        else:
            _find_cuts(schemas, target, path, done, cuts)
    done.add(name)


def _alternatives(schema: Schema) -> Iterator[str]:
    """The schemas whose values are values of this one."""
    if isinstance(schema, Reference):
        yield schema.target
    elif isinstance(schema, Union):
        for member in schema.members:
            yield from _alternatives(member)


def _without(schema: Schema, name: str) -> Schema:
    """A union without itself among its members: that adds nothing to it."""
    if not isinstance(schema, Union):
        return schema
    others = tuple(_without(member, name) for member in schema.members if not _is_to(member, {name}))
    return replace(schema, members=others or (Anything(origin=schema.origin),))


def _cut(schema: Schema, targets: set[str]) -> Schema:
    """A schema in which anything may stand where one of the targets did."""
    if _is_to(schema, targets):
        return Anything(description=schema.description, nullable=schema.nullable, origin=schema.origin)
    if not isinstance(schema, Union):
        return schema
    discriminator = schema.discriminator
    if discriminator is not None:
        mapping = {value: name for value, name in discriminator.mapping.items() if name not in targets}
        discriminator = replace(discriminator, mapping=mapping)
    members = tuple(_cut(member, targets) for member in schema.members)
    return replace(schema, members=members, discriminator=discriminator)


def _is_to(schema: Schema, targets: set[str]) -> bool:
    return isinstance(schema, Reference) and schema.target in targets
