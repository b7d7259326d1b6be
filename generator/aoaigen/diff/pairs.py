"""Compares pairs of schemas in one direction: each pair once, however often and deep it is met."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from typing import cast

from aoaigen.contract import JSON, UNSET, Anything, Schema, Unset
from aoaigen.diagnostics import Origin

from .align import Aligner, words
from .changes import Direction
from .findings import Differences, Edge, Finding, Into, Step, Steps
from .limits import changes_of, stated_of
from .normalise import Shapes
from .telling import inside, inside_member, said
from .wire import Field, Kind, Member, Shape


class Pairs:
    def __init__(self, old: Shapes, new: Shapes) -> None:
        self.old = old
        self.new = new
        self._aligner = Aligner(old, new)
        self._known: dict[tuple[int, int], Differences] = {}
        self._members: dict[tuple[int, int], Differences] = {}

    @property
    def direction(self) -> Direction:
        return self.new.direction

    def differences(self, old: Schema, new: Schema) -> Differences:
        """What differs between two schemas themselves, and the pairs inside them that have to be compared too."""
        key = id(old), id(new)
        if key not in self._known:
            self._known[key] = self._compare(self.old.of(old), self.new.of(new))
        return self._known[key]

    def behind(self, old: Schema, new: Schema) -> tuple[int, int]:
        """What tells a pair of schemas from others, whoever refers to them."""
        return id(self.old.contract.resolve(old)), id(self.new.contract.resolve(new))

    def _compare(self, old: Shape, new: Shape) -> Differences:
        own = tuple(self._of_the_use(old, new))
        findings: list[Finding] = []
        edges: list[Edge] = []
        pairs = self._aligner.align(old, new)
        matched = [(pair.old, pair.new, pair.label) for pair in pairs if pair.old and pair.new]
        if not matched and old.members and new.members:
            return Differences(own, (self._retyped(old, new),), ())
        for one, other, label in matched:
            steps = (Step(Into.MEMBER, label, one, other),) if label else ()
            inner = self._differences_of_members(one, other)
            findings += [_below(steps, finding) for finding in inner.findings]
            edges += [Edge((*steps, *edge.steps), edge.old, edge.new) for edge in inner.edges]
        findings += [self._alternative(pair.old, pair.new, pair.label) for pair in pairs if not (pair.old and pair.new)]
        return Differences(own, tuple(findings), tuple(edges))

    def _of_the_use(self, old: Shape, new: Shape) -> Iterator[Finding]:
        if old.nullable != new.nullable:
            code = "nullable-added" if new.nullable else "nullable-removed"
            before, after = words(old, self.old.of), words(new, self.new.of)
            yield Finding(code=code, before=before, after=after, old=old.origin, new=new.origin)
        if not same(old.default, new.default):
            was = None if isinstance(old.default, Unset) else old.default
            now = None if isinstance(new.default, Unset) else new.default
            kind = "added" if old.default is UNSET else "removed" if new.default is UNSET else "changed"
            yield Finding(code=f"default-{kind}", before=was, after=now, old=old.origin, new=new.origin)
        if old.deprecated != new.deprecated:
            code = "deprecated" if new.deprecated else "undeprecated"
            yield Finding(code=code, old=old.origin, new=new.origin)
        if old.description != new.description:
            yield described(old.description, new.description, old.origin, new.origin)

    def _retyped(self, old: Shape, new: Shape) -> Finding:
        """Nothing that might stand there before may stand there now, or anything may on one side."""
        free = [[member.kind for member in shape.members] == [Kind.ANY] for shape in (old, new)]
        code = "type-narrowed" if free[0] else "type-widened" if free[1] else "type-changed"
        before, after = words(old, self.old.of), words(new, self.new.of)
        # Where null could be on both sides, it is the rest that changed.
        return Finding(
            code=code,
            before=before,
            after=after,
            old=old.members[0].origin,
            new=new.members[0].origin,
            old_member=old.members[0],
            new_member=new.members[0],
        )

    def _alternative(self, old: Member | None, new: Member | None, label: str) -> Finding:
        """An alternative that only one side has."""
        member, shapes = (new, self.new) if new is not None else (old, self.old)
        assert member is not None  # noqa: S101 - one of the two is there
        step = Step(Into.MEMBER, label, old, new)
        allowed = label if member.only is None else list[JSON](member.only)
        return Finding(
            code="union-member-added" if old is None else "union-member-removed",
            steps=(step,),
            before=None if old is None else allowed,
            after=None if new is None else allowed,
            old=old.origin if old else None,
            new=new.origin if new else None,
            inside=inside_member(member, shapes),
            at=(step,),
            old_member=old,
            new_member=new,
        )

    # Alternatives of which each side has one.

    def _differences_of_members(self, old: Member, new: Member) -> Differences:
        key = id(old), id(new)
        if key not in self._members:
            match old.kind:
                case Kind.OBJECT:
                    found = self._objects(old, new)
                case Kind.ARRAY if old.items is not None and new.items is not None:
                    step = Step(Into.ITEMS, "", old, new)
                    found = Differences((), tuple(_limits(old, new)), (Edge((step,), old.items, new.items),))
                case _:
                    found = Differences((), tuple(_scalars(old, new)), ())
            self._members[key] = found
        return self._members[key]

    def _objects(self, old: Member, new: Member) -> Differences:
        findings: list[Finding] = []
        edges: list[Edge] = []
        for name in dict.fromkeys((*new.fields, *old.fields)):
            step = Step(Into.PROPERTY, name, old, new)
            one, other = old.fields.get(name), new.fields.get(name)
            if one is None or other is None:
                findings.append(self._property(step, one, other))
                continue
            edges.append(Edge((step,), one.schema, other.schema))
            if one.required != other.required:
                findings.append(
                    Finding(
                        code="became-required" if other.required else "became-optional",
                        steps=(step,),
                        old=one.schema.origin,
                        new=other.schema.origin,
                        old_member=old,
                        new_member=new,
                        name=name,
                    )
                )
        findings += [*_limits(old, new), *_openness(old, new)]
        free = isinstance(old.further, Anything) and isinstance(new.further, Anything)
        if old.further is not None and new.further is not None and not free:
            edges.append(Edge((Step(Into.FURTHER, "", old, new),), old.further, new.further))
        return Differences((), tuple(findings), tuple(edges))

    def _property(self, step: Step, old: Field | None, new: Field | None) -> Finding:
        assert step.old is not None  # noqa: S101 - a property is of an object that both sides have
        assert step.new is not None  # noqa: S101 - as above
        field, shapes = (new, self.new) if new is not None else (old, self.old)
        assert field is not None  # noqa: S101 - one of the two is there
        closed = (step.new if new is None else step.old).further is None
        request = self.direction is Direction.REQUEST
        return Finding(
            code="property-removed" if new is None else "property-added",
            steps=(step,),
            before=said(old.schema, self.old) if old else None,
            after=said(new.schema, self.new) if new else None,
            old=old.schema.origin if old else None,
            new=new.schema.origin if new else None,
            grave=closed if request == (new is None) else field.required,
            inside=inside(field.schema, shapes),
            old_member=step.old,
            new_member=step.new,
            name=step.name,
        )


def described(before: str, after: str, old: Origin, new: Origin) -> Finding:
    return Finding(code="description-changed", before=before or None, after=after or None, old=old, new=new)


def same(one: object, other: object) -> bool:
    """Whether two JSON values are one, where `1` is not `true`."""
    return one == other and isinstance(one, bool) == isinstance(other, bool)


def _below(steps: Steps, finding: Finding) -> Finding:
    return replace(finding, steps=(*steps, *finding.steps), at=(*steps, *finding.at)) if steps else finding


def _openness(old: Member, new: Member) -> Iterator[Finding]:
    if (old.further is None) != (new.further is None):
        code = "additional-properties-closed" if new.further is None else "additional-properties-opened"
        yield _of_members(code, old, new)


def _limits(old: Member, new: Member) -> Iterator[Finding]:
    """What became of the bounds: one finding for all that were added, one for all that were tightened, and so on."""
    by_code: dict[str, list[str]] = {}
    for word, code in changes_of(old.limits, new.limits):
        by_code.setdefault(code, []).append(word)
    for code, changed in by_code.items():
        before, after = (stated_of(side.limits, changed) for side in (old, new))
        yield _of_members(code, old, new, before or None, after or None)


def _scalars(old: Member, new: Member) -> Iterator[Finding]:
    if old.kind is not new.kind:
        code = "type-widened" if new.kind is Kind.NUMBER else "type-narrowed"
        yield _of_members(code, old, new, str(old.kind), str(new.kind))
    if old.values is None and new.values is None:
        if old.format != new.format:
            yield _of_members("format-changed", old, new, old.format, new.format)
        yield from _limits(old, new)
    elif old.only is None and new.only is None:
        yield from _values("known-value", old, new)
    elif old.only is None:
        yield _of_members("became-enum", old, new, str(old.kind), [*(new.only or ())])
    elif new.only is None:
        yield _of_members("no-longer-enum", old, new, [*old.only], str(new.kind))
    elif len(old.only) == len(new.only) == 1 and old.only != new.only:
        yield _of_members("const-changed", old, new, old.only[0], new.only[0])
    else:
        yield from _values("enum-value", old, new)


def _values(subject: str, old: Member, new: Member) -> Iterator[Finding]:
    before, after = old.values or (), new.values or ()
    removed: list[JSON] = [value for value in before if value not in after]
    added: list[JSON] = [value for value in after if value not in before]
    if removed:
        yield _of_members(f"{subject}-removed", old, new, removed, None)
    if added:
        yield _of_members(f"{subject}-added", old, new, None, added)


def _of_members(code: str, old: Member, new: Member, before: object = None, after: object = None) -> Finding:
    return Finding(
        code=code,
        before=cast("JSON", before),
        after=cast("JSON", after),
        old=old.origin,
        new=new.origin,
        old_member=old,
        new_member=new,
    )
