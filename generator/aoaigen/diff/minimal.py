"""The least that may stand at a place: what is required and nothing else, valid on both sides wherever that can be."""

from __future__ import annotations

import math
from collections.abc import Iterator, Mapping

from aoaigen.contract import JSON, Schema

from .align import Aligner
from .changes import Direction
from .normalise import Shapes
from .wire import Kind, Member

_DEEPEST = 12
_TEXT = "text"
_BY_FORMAT = {
    "date": "2024-10-21",
    "date-time": "2024-10-21T00:00:00Z",
    "email": "ada@example.com",
    "uri": "https://example.com/",
    "url": "https://example.com/",
    "uuid": "6f1c2a3e-0d4b-4c5a-9e8f-1a2b3c4d5e6f",
}


class NoValueError(Exception):
    """Nothing finite, or nothing that can be told from the schema, may stand there."""


class Minimal:
    """Values for the side that has to accept them; `other` is the side that is to accept all else about them."""

    def __init__(self, accepting: Shapes, other: Shapes) -> None:
        self._accepting = accepting
        self._other = other
        self._aligner = Aligner(other, accepting)

    @property
    def direction(self) -> Direction:
        return self._accepting.direction

    def value(self, schema: Schema, other: Schema | None, depth: int = 0) -> JSON:
        """Raises `NoValueError`."""
        if depth > _DEEPEST:
            raise NoValueError
        shape = self._accepting.of(schema)
        pairs: list[tuple[Member, Member | None]] = [(member, None) for member in shape.members]
        if other is not None:
            aligned = self._aligner.align(self._other.of(other), shape)
            pairs = sorted(((p.new, p.old) for p in aligned if p.new), key=lambda pair: pair[1] is None)
        for member, counterpart in pairs:
            try:
                return self.member(member, counterpart, depth)
            except NoValueError:
                continue
        if shape.nullable:
            return None
        raise NoValueError

    def member(self, member: Member, other: Member | None, depth: int = 0) -> JSON:
        """Raises `NoValueError`."""
        if member.kind is Kind.OBJECT:
            return self.object(member, other, depth=depth)
        if member.kind is Kind.ARRAY:
            return self.array(member, other, depth=depth)
        return _scalar(member, other)

    def object(
        self,
        member: Member,
        other: Member | None,
        given: Mapping[str, JSON] | None = None,
        without: str = "",
        depth: int = 0,
    ) -> dict[str, JSON]:
        """An object with what is `given` in it. Raises `NoValueError`."""
        made: dict[str, JSON] = {}
        given = given or {}
        theirs = other.fields if other else {}
        wanted = [name for name, field in member.fields.items() if field.required]
        if member.further is not None or all(name in member.fields for name in theirs):
            wanted += [name for name, field in theirs.items() if field.required and name not in wanted]
        for name in dict.fromkeys((*wanted, *given)):
            if name in given:
                made[name] = given[name]
            elif name != without:
                made[name] = self._property(member, other, name, depth + 1)
        return made

    def _property(self, member: Member, other: Member | None, name: str, depth: int) -> JSON:
        ours, theirs = member.fields.get(name), other.fields.get(name) if other else None
        if ours is not None:
            return self.value(ours.schema, theirs.schema if theirs else None, depth)
        assert theirs is not None  # noqa: S101 - one of the two requires it
        return Minimal(self._other, self._accepting).value(theirs.schema, None, depth)

    def array(self, member: Member, other: Member | None, *, depth: int = 0) -> list[JSON]:
        """As few items as there must be. Raises `NoValueError`."""
        fewest = _number(member.limits.get("minItems"))
        if other is not None and _number(other.limits.get("minItems")) <= _most(member):
            fewest = max(fewest, _number(other.limits.get("minItems")))
        if fewest == 0 or member.items is None:
            return []
        theirs = other.items if other else None
        return [self.value(member.items, theirs, depth + 1)] * int(fewest)


def _most(member: Member) -> float:
    return _number(member.limits.get("maxItems"), math.inf)


def _number(value: JSON, otherwise: float = 0) -> float:
    return value if isinstance(value, int | float) else otherwise


def _scalar(member: Member, other: Member | None) -> JSON:
    if member.values is not None:
        allowed = (other.only if other else None) or ()
        return next((value for value in member.values if value in allowed), member.values[0])
    match member.kind:
        case Kind.BOOLEAN:
            return True
        case Kind.INTEGER | Kind.NUMBER:
            candidates = [*numbers(member, other), 0, 1]
            return next((v for v in candidates if fits(v, member) and (other is None or fits(v, other))), candidates[0])
        case _:
            wanted = _BY_FORMAT.get(member.format or "", _TEXT)
            if other is not None and other.only and isinstance(other.only[0], str):
                wanted = other.only[0]
            fewest = max(_number(m.limits.get("minLength")) for m in (member, other) if m is not None)
            most = min(_number(m.limits.get("maxLength"), math.inf) for m in (member, other) if m is not None)
            padded = wanted.ljust(int(fewest), "x")
            return padded if most == math.inf else padded[: int(most)]


def numbers(*members: Member | None) -> Iterator[int | float]:
    """Numbers on and near the bounds of some members; whole ones first."""
    bounds = [v for m in members if m for v in m.limits.values() if isinstance(v, int | float)]
    whole = [value for value in bounds if value == int(value)] if all(map(math.isfinite, bounds)) else []
    yield from (int(value) + step for value in whole for step in (0, 1, -1))
    if all(m is None or m.kind is Kind.NUMBER for m in members[:1]):
        yield from (value + step for value in bounds for step in (0, 0.5, -0.5))


def fits(value: float, member: Member) -> bool:
    """Whether a number keeps to the bounds of a member, and is one of its values where it has some."""
    limits = member.limits
    return (
        _number(limits.get("minimum"), -math.inf) <= value <= _number(limits.get("maximum"), math.inf)
        and _number(limits.get("exclusiveMinimum"), -math.inf)
        < value
        < _number(limits.get("exclusiveMaximum"), math.inf)
        and (member.only is None or value in member.only)
        and (member.kind is not Kind.INTEGER or value == int(value))
    )
