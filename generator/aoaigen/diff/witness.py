"""Looks for an exchange that shows a breaking change: one side allows it and the other does not."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from aoaigen.contract import JSON, Contract, MediaType, Operation, Parameter

from .changes import Direction, Witness
from .exchange import ABSENT, Exchange, Judge
from .findings import Finding, Into, Spot, Steps
from .gather import Occurrence
from .minimal import Minimal, NoValueError, numbers
from .normalise import Shapes
from .pairing import Slot, base_path, by_key, covering
from .wire import Kind, Member

_GONE = "the operation is not there"
_JSON = "application/json"
_MOST_TRIES = 60
_LONGEST, _MOST = 100_000, 3_000
"""Characters, and items or properties: a bound above this is not shown by an example."""

_OF_ANY_KIND: tuple[JSON, ...] = ("another", 0.5, 1, True, [], {}, None)


class Witnesses:
    """Of requests, what the old side accepts and the new refuses; of responses, what the new may give and the old
    excludes."""

    def __init__(
        self, old: tuple[Contract, dict[Direction, Shapes]], new: tuple[Contract, dict[Direction, Shapes]]
    ) -> None:
        self._sides = {Direction.REQUEST: (old, new), Direction.RESPONSE: (new, old)}
        self._finders: dict[Direction, _Finder] = {}

    def find(self, occurrence: Occurrence) -> Witness | None:
        """An exchange that shows a difference at one of its places, None if none is found."""
        direction = occurrence.direction
        if direction not in self._finders:
            (accepting, shapes), (refusing, others) = self._sides[direction]
            self._finders[direction] = _Finder(
                Judge(accepting, direction),
                Judge(refusing, direction),
                Minimal(shapes[direction], others[direction]),
            )
        return self._finders[direction].find(occurrence)


class _Finder:
    """For one direction."""

    def __init__(self, accepting: Judge, refusing: Judge, minimal: Minimal) -> None:
        self._accepting = accepting
        self._refusing = refusing
        self._minimal = minimal
        self._request = minimal.direction is Direction.REQUEST

    def find(self, occurrence: Occurrence) -> Witness | None:
        old, new = occurrence.operations.old, occurrence.operations.new
        accepting, refusing = (old, new) if self._request else (new, old)
        if accepting is None:
            return None
        try:
            base = self._base(accepting, refusing, occurrence)
            if refusing is None or occurrence.finding.code == "operation-moved":
                same_server = base_path(self._accepting.contract) == base_path(self._refusing.contract)
                return base.witness(_GONE, "" if same_server else base_path(self._accepting.contract))
            for tried, exchange in enumerate(self._exchanges(base, accepting, occurrence)):
                if tried >= _MOST_TRIES:
                    break
                reason = self._refusing.objection(refusing, exchange)
                if reason and not self._accepting.objection(accepting, exchange):
                    return exchange.witness(reason)
        except NoValueError:
            pass
        return None

    # What to send or answer besides what shows the difference.

    def _base(self, accepting: Operation, refusing: Operation | None, occurrence: Occurrence) -> Exchange:
        spot = occurrence.root.spot if occurrence.root else Spot()
        if not self._request:
            status = spot.status or occurrence.location.partition(" ")[0]
            return self._response(accepting, refusing, status)
        theirs = by_key(refusing) if refusing else {}
        parameters: dict[Slot, JSON] = {}
        for slot, parameter in by_key(accepting).items():
            counterpart = theirs.get(slot)
            if parameter.required or (counterpart is not None and counterpart.required):
                parameters[slot] = self._value_of(parameter, counterpart)
        base = Exchange(operation=accepting, parameters=parameters)
        body, other = accepting.request_body, refusing.request_body if refusing else None
        wanted = body is not None and (body.required or (other is not None and other.required) or bool(spot.media_type))
        if body is None or not body.content or not wanted:
            return base
        theirs_by_name = {media.name: media for media in other.content} if other else {}
        return self._with_body(base, spot.media_type, body.content, theirs_by_name)

    def _response(self, accepting: Operation, refusing: Operation | None, status: str) -> Exchange:
        ours = covering(status, {response.status: response for response in accepting.responses})
        theirs = covering(status, {response.status: response for response in refusing.responses}) if refusing else None
        base = Exchange(operation=accepting, status=status)
        if ours is None or not ours.content:
            return base
        return self._with_body(
            base, "", ours.content, {media.name: media for media in theirs.content} if theirs else {}
        )

    def _with_body(
        self, base: Exchange, name: str, content: tuple[MediaType, ...], theirs: dict[str, MediaType]
    ) -> Exchange:
        """With the least body of a media type: the named one, else one that both sides have."""
        media = min(content, key=lambda m: (m.name != name, m.name not in theirs, m.name != _JSON))
        if media.schema is None:
            return replace(base, media_type=media.name, body="")
        counterpart = theirs.get(media.name)
        value = self._minimal.value(media.schema, counterpart.schema if counterpart else None)
        return replace(base, media_type=media.name, body=value)

    def _value_of(self, parameter: Parameter, other: Parameter | None) -> JSON:
        return self._minimal.value(parameter.schema, other.schema if other else None)

    # What shows it.

    def _exchanges(self, base: Exchange, accepting: Operation, occurrence: Occurrence) -> Iterator[Exchange]:
        finding, root, way = occurrence.finding, occurrence.root, occurrence.way
        if root is None or way is None:
            yield from self._outside_schemas(base, accepting, occurrence)
            return
        for value in self._values(finding):
            whole = self._wrapped((*way.steps, *finding.at), value)
            if root.spot.parameter is not None:
                parameter = root.spot.parameter[0 if self._request else 1]
                slot = next(slot for slot, declared in by_key(accepting).items() if declared == parameter)
                yield replace(base, parameters={**base.parameters, slot: whole})
            elif root.spot.media_type:
                yield replace(base, media_type=root.spot.media_type, body=whole)

    def _outside_schemas(self, base: Exchange, accepting: Operation, occurrence: Occurrence) -> Iterator[Exchange]:
        name, code = occurrence.finding.name, occurrence.finding.code
        if occurrence.location == "body" and code != "media-type-removed":
            yield replace(base, body=ABSENT)
        elif code == "media-type-removed" and accepting.request_body is not None:
            yield self._with_body(base, name, accepting.request_body.content, {})
        elif code in ("parameter-added", "became-required"):
            yield replace(
                base, parameters={slot: v for slot, v in base.parameters.items() if slot[1].lower() != name.lower()}
            )
        elif code == "parameter-moved":
            slots = {slot: p for slot, p in by_key(accepting).items() if p.name.lower() == name.lower()}
            yield replace(
                base, parameters={**base.parameters, **{s: self._value_of(p, None) for s, p in slots.items()}}
            )
        else:
            yield base

    def _wrapped(self, steps: Steps, value: JSON) -> JSON:
        """A whole value with a given one at the end of some steps."""
        for step in reversed(steps):
            ours, theirs = (step.old, step.new) if self._request else (step.new, step.old)
            match step.into:
                case Into.PROPERTY if ours is not None:
                    value = self._minimal.object(ours, theirs, {step.name: value})
                case Into.FURTHER if ours is not None:
                    value = self._minimal.object(ours, theirs, {"key": value})
                case Into.ITEMS if ours is not None:
                    fewest = self._minimal.array(ours, theirs)
                    value = [value] * max(1, len(fewest))
                case _:
                    pass
        return value

    def _values(self, finding: Finding) -> Iterator[JSON]:
        """Values that may show a difference, the likeliest first; what they show is checked."""
        ours, theirs = finding.old_member, finding.new_member
        if not self._request:
            ours, theirs = theirs, ours
        match finding.code:
            case "property-added" | "property-removed" | "became-required" | "became-optional" if ours is not None:
                yield self._minimal.object(ours, theirs, without=finding.name)
                field = ours.fields.get(finding.name)
                if field is not None:
                    given = {finding.name: self._minimal.value(field.schema, None)}
                    yield self._minimal.object(ours, theirs, given)
            case "additional-properties-opened" | "additional-properties-closed" if ours is not None:
                further = self._minimal.value(ours.further, None) if ours.further else None
                yield self._minimal.object(ours, theirs, {"another": further})
            case "nullable-added" | "nullable-removed":
                yield None
            case _ if ours is not None:
                yield from self._variants(ours, theirs)

    def _variants(self, member: Member, other: Member | None) -> Iterator[JSON]:
        for value in member.values or ():
            if other is None or other.only is None or value not in other.only:
                yield value
        if member.values is None:
            yield from self._sizes(member, other)
        if member.kind is Kind.ARRAY and member.items is not None:
            yield [self._minimal.value(member.items, None)]
        if member.kind is not Kind.ANY:
            yield self._minimal.member(member, None)
        yield from _OF_ANY_KIND

    def _sizes(self, member: Member, other: Member | None) -> Iterator[JSON]:
        """Values on and near the bounds of both sides."""
        longest = _LONGEST if member.kind is Kind.STRING else _MOST
        near = [n for n in numbers(other, member) if 0 <= n <= longest]
        match member.kind:
            case Kind.INTEGER | Kind.NUMBER:
                yield from numbers(other, member)
            case Kind.STRING:
                yield from ("x" * int(size) for size in near)
            case Kind.ARRAY if member.items is not None:
                item = self._minimal.value(member.items, other.items if other else None)
                yield from ([item] * int(size) for size in near)
            case Kind.OBJECT if member.further is not None:
                value = self._minimal.value(member.further, None)
                yield from ({f"key{at}": value for at in range(int(size))} for size in near)
            case _:
                return
