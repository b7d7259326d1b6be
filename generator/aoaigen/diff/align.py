"""Which alternatives of the two sides are the same one, and what a caller would call each."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from typing import NamedTuple

from aoaigen.contract import Schema

from .normalise import Shapes
from .wire import Kind, Member, Shape, Value

_ALIKE = 0.5
"""The share of properties that two objects without a mark have to have in common to be taken for the same one."""


class Pair(NamedTuple):
    """An alternative of each side; None where a side has none."""

    old: Member | None
    new: Member | None
    label: str
    """What stands in brackets in a location; empty where neither side has a choice."""


class Aligner:
    def __init__(self, old: Shapes, new: Shapes) -> None:
        self._old = old
        self._new = new

    def align(self, old: Shape, new: Shape) -> list[Pair]:
        """The pairs, in the order of the new side, then what the old side alone has."""
        tag = self._common_tag(old, new)
        old, new = (
            self._divided(old, self._old, new, self._new, tag),
            self._divided(new, self._new, old, self._old, tag),
        )
        matched = self._matched(old.members, new.members, tag)
        pairs: list[tuple[Member | None, Member | None]] = []
        for at, member in enumerate(new.members):
            partner = next((one for one, other in matched if other == at), None)
            pairs.append((old.members[partner] if partner is not None else None, member))
        gone = set(range(len(old.members))) - {one for one, _ in matched}
        pairs += [(old.members[at], None) for at in sorted(gone)]
        plain = len(old.members) < 2 and len(new.members) < 2
        return [Pair(one, other, "" if plain else self._label(one, other, old, new, tag)) for one, other in pairs]

    def _divided(self, shape: Shape, side: Shapes, other: Shape, others: Shapes, tag: str) -> Shape:
        """A shape in which no object stands for several of the other side, where the tag tells those apart."""
        marks = [marks for member in other.members if (marks := self._marks(others, member, tag))]
        if len(marks) < 2:
            return shape
        members: list[Member] = []
        for member in shape.members:
            own = self._marks(side, member, tag)
            parts = [part for part in (*(own & theirs for theirs in marks), own - frozenset().union(*marks)) if part]
            members += [side.part(member, tag, part) for part in parts] if len(parts) > 1 else [member]
        return replace(shape, members=tuple(members))

    def _matched(self, old: Sequence[Member], new: Sequence[Member], tag: str) -> list[tuple[int, int]]:
        """Greedily: what is most surely the same first."""
        scored = [
            (score, -at_old - at_new, at_old, at_new)  # which side is which decides nothing
            for at_old, one in enumerate(old)
            for at_new, other in enumerate(new)
            if (score := self._likeness(one, other, tag, alone=_sole(one, old) and _sole(other, new))) > 0
        ]
        found: list[tuple[int, int]] = []
        for *_, at_old, at_new in sorted(scored, reverse=True):
            if all(at_old != one and at_new != other for one, other in found):
                found.append((at_old, at_new))
        return found

    def _likeness(self, old: Member, new: Member, tag: str, *, alone: bool) -> float:
        """0 if they are not the same alternative. `alone` if each is the only one of its kind on its side."""
        likeness = self._likeness_of_kinds(old, new, tag, alone=alone)
        if likeness and not alone and self._old.outline(old) == self._new.outline(new):
            return likeness + 1
        return likeness

    def _likeness_of_kinds(self, old: Member, new: Member, tag: str, *, alone: bool) -> float:
        if old.kind is not new.kind:
            # A whole number is a number: what was one of them may have become the other.
            return 0.5 * ({old.kind, new.kind} == {Kind.INTEGER, Kind.NUMBER})
        match old.kind:
            case Kind.OBJECT:
                return self._likeness_of_objects(old, new, tag, alone=alone)
            case Kind.ARRAY:
                return 1 + (self._items(old, self._old) == self._items(new, self._new))
            case _:
                alike = (
                    old.format == new.format,
                    (old.values is None) == (new.values is None),
                    old.limits == new.limits,
                )
                return 1 + sum(alike)

    def _likeness_of_objects(self, old: Member, new: Member, tag: str, *, alone: bool) -> float:
        if tag:
            ours, theirs = self._marks(self._old, old, tag), self._marks(self._new, new, tag)
            if ours and theirs:
                return len(ours & theirs)
        every = old.fields.keys() | new.fields.keys()
        overlap = len(old.fields.keys() & new.fields.keys()) / len(every) if every else 1.0
        return overlap + 0.01 if alone or overlap >= _ALIKE else 0.0

    def _items(self, member: Member, side: Shapes) -> list[Kind]:
        return sorted(inner.kind for inner in side.of(member.items).members) if member.items else []

    # What tells objects apart.

    def _common_tag(self, old: Shape, new: Shape) -> str:
        """The property whose values tell the objects of both sides apart."""
        if len(old.members) < 2 and len(new.members) < 2:
            return ""
        ours, theirs = self._tags(self._old, old), self._tags(self._new, new)
        return next((tag for tag in (new.tag, old.tag, *theirs) if tag in ours and tag in theirs), "")

    def _tags(self, side: Shapes, shape: Shape) -> list[str]:
        objects = [member for member in shape.members if member.kind is Kind.OBJECT]
        if not objects:
            return [""]
        candidates = list(dict.fromkeys(name for member in objects for name in member.fields))
        return [name for name in candidates if self._tells_apart(side, objects, name)]

    def _tells_apart(self, side: Shapes, objects: list[Member], name: str) -> bool:
        seen: set[Value] = set()
        for member in objects:
            marks = self._marks(side, member, name)
            if not marks or seen & marks:
                return False
            seen |= marks
        return True

    def _marks(self, side: Shapes, member: Member, tag: str) -> frozenset[Value]:
        stated = member.fields.get(tag)
        values = side.values(stated.schema) if stated is not None else None
        return frozenset(values or ())

    # What they are called.

    def _label(self, old: Member | None, new: Member | None, one: Shape, other: Shape, tag: str) -> str:
        present = [(m, s) for m, s in ((old, self._old), (new, self._new)) if m is not None]
        kind = present[-1][0].kind
        alone = all(sum(m.kind is kind for m in shape.members) < 2 for shape in (one, other))
        if kind is Kind.OBJECT:
            return self._label_of_object(present, one, other, tag, alone=alone)
        if alone and len({member.kind for member, _ in present}) == 1:
            return str(kind)
        if kind is Kind.ARRAY:
            return f"array of {min(self.words(m.items, s) for m, s in present if m.items is not None)}"
        return min(f"{m.kind} {m.format}" if m.format else str(m.kind) for m, _ in present)

    def _label_of_object(
        self, present: list[tuple[Member, Shapes]], one: Shape, other: Shape, tag: str, *, alone: bool
    ) -> str:
        telling_apart = {*self._tags(self._old, one), *self._tags(self._new, other)} - {""}
        for name in [tag] if tag else [] if alone else sorted(telling_apart):
            common = frozenset.intersection(*(self._marks(side, member, name) for member, side in present))
            if common:
                return f"{name}={'|'.join(sorted(map(str, common)))}"
        if alone:
            return str(Kind.OBJECT)
        members = [member for member, _ in present]
        others = [m for shape in (one, other) for m in shape.members if m not in members]
        own = [n for n in members[-1].fields if all(n in m.fields for m in members)]
        telling = [name for name in own if not any(name in m.fields for m in others)]
        return f"object with {min(telling)}" if telling else str(Kind.OBJECT)

    def words(self, schema: Schema, side: Shapes) -> str:
        return words(side.of(schema), side.of)


def words(shape: Shape, of: Callable[[Schema], Shape]) -> str:
    """What may stand at a place, in a few words: `string or array of string, or null`."""
    found = dict.fromkeys(_word(member, of) for member in shape.members)
    return " or ".join((*found, *(["null"] if shape.nullable else [])))


def _word(member: Member, of: Callable[[Schema], Shape]) -> str:
    if member.kind is not Kind.ARRAY or member.items is None:
        return str(member.kind)
    items = of(member.items)
    inner = " or ".join(dict.fromkeys(str(m.kind) for m in items.members)) or str(Kind.ANY)
    return f"array of {inner}" + (" or null" if items.nullable else "")


def _sole(member: Member, members: Sequence[Member]) -> bool:
    return sum(other.kind is member.kind for other in members) == 1
