"""What differs of two operations outside the schemas, and where in them schemas begin."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from itertools import zip_longest

from aoaigen.contract import (
    JSON,
    Anything,
    Contract,
    Location,
    MediaType,
    Operation,
    Parameter,
    RequestBody,
    Response,
    Schema,
    SecurityScheme,
)

from .changes import Direction
from .findings import Finding, Spot
from .pairing import OperationPair, by_key, covering, full_path, shape_of
from .pairs import Pairs, described
from .telling import said


@dataclass(frozen=True, slots=True)
class Root:
    """Where schemas begin: a body, a parameter, a header."""

    direction: Direction
    location: str
    spot: Spot
    old: Schema
    new: Schema


@dataclass(frozen=True, slots=True)
class AtOperation:
    """A difference outside the schemas."""

    direction: Direction
    location: str
    finding: Finding


class OperationDifferences:
    """Compares one pair of operations."""

    def __init__(
        self, pair: OperationPair, contracts: tuple[Contract, Contract], both: Mapping[Direction, Pairs]
    ) -> None:
        self.roots: list[Root] = []
        self.findings: list[AtOperation] = []
        self._requests, self._responses = both[Direction.REQUEST], both[Direction.RESPONSE]
        old, new = pair.old, pair.new
        if old is None or new is None:
            self._say(_there_or_not("operation", old, new))
            return
        before, after = (f"{o.method} {full_path(c, o)}" for c, o in zip(contracts, (old, new), strict=True))
        if shape_of(before) != shape_of(after):
            finding = Finding(code="operation-moved", before=before, after=after, old=old.origin, new=new.origin)
            self._say(finding)
        if old.deprecated != new.deprecated:
            code = "operation-deprecated" if new.deprecated else "operation-undeprecated"
            self._say(Finding(code=code, old=old.origin, new=new.origin))
        told, tells = (operation.description or operation.summary for operation in (old, new))
        if told != tells:
            self._say(described(told, tells, old.origin, new.origin))
        self._security(contracts)
        self._parameters(old, new)
        self._bodies(old.request_body, new.request_body)
        self._statuses(old, new)

    def _say(self, finding: Finding, location: str = "", direction: Direction = Direction.REQUEST) -> None:
        self.findings.append(AtOperation(direction, location, finding))

    def _security(self, contracts: tuple[Contract, Contract]) -> None:
        old, new = ({_said_of(scheme): scheme for scheme in contract.security} for contract in contracts)
        gone, come = [way for way in old if way not in new], [way for way in new if way not in old]
        ours, theirs = (contract.origin for contract in contracts)
        for before, after in zip_longest(gone, come):
            scheme = new[after] if after else old[before]
            finding = Finding(code="security-scheme-changed", before=before, after=after, old=ours, new=theirs)
            self._say(finding, f"header {scheme.header}")

    # Parameters.

    def _parameters(self, old: Operation, new: Operation) -> None:
        ours, theirs = by_key(old), by_key(new)
        gone = [key for key in ours if key not in theirs]
        for key, parameter in theirs.items():
            elsewhere = (slot for slot in gone if slot[1] == key[1] and Location.PATH not in (slot[0], key[0]))
            slot = key if key in ours else next(elsewhere, None)
            if slot is None:
                self._parameter_there_or_not(None, parameter)
                continue
            before = ours[slot]
            if slot != key:
                gone.remove(slot)
                finding = Finding(
                    code="parameter-moved",
                    before=str(before.location),
                    after=str(parameter.location),
                    old=before.origin,
                    new=parameter.origin,
                    name=parameter.name,
                )
                self._say(finding, _place_of(parameter))
            if before.required != parameter.required:
                finding = Finding(
                    code="became-required" if parameter.required else "became-optional",
                    old=before.origin,
                    new=parameter.origin,
                    name=parameter.name,
                )
                self._say(finding, _place_of(parameter))
            spot = Spot(parameter=(before, parameter))
            self._root(Direction.REQUEST, _place_of(parameter), spot, _schema_of(before), _schema_of(parameter))
        for key in gone:
            self._parameter_there_or_not(ours[key], None)

    def _parameter_there_or_not(self, old: Parameter | None, new: Parameter | None) -> None:
        parameter, shapes = (new, self._requests.new) if new is not None else (old, self._requests.old)
        assert parameter is not None  # noqa: S101 - one of the two is there
        told = said(parameter.schema, shapes)
        finding = _there_or_not("parameter", old, new, told, grave=parameter.required, name=parameter.name)
        self._say(finding, _place_of(parameter))

    # Bodies.

    def _bodies(self, old: RequestBody | None, new: RequestBody | None) -> None:
        body = new or old
        if body is None:
            return
        if old is None or new is None:
            told: list[JSON] = [media.name for media in body.content]
            self._say(_there_or_not("body", old, new, told, grave=body.required), "body")
            return
        if old.required != new.required:
            code = "became-required" if new.required else "became-optional"
            self._say(Finding(code=code, old=old.origin, new=new.origin), "body")
        if old.description != new.description:
            self._say(described(old.description, new.description, old.origin, new.origin), "body")
        self._contents(Direction.REQUEST, "body", old, new, None)

    def _contents(
        self,
        direction: Direction,
        location: str,
        old: RequestBody | Response,
        new: RequestBody | Response,
        status: str | None,
    ) -> None:
        for name in dict.fromkeys(media.name for media in (*new.content, *old.content)):
            one, other = old.media(name), new.media(name)
            if one is None or other is None:
                code = "media-type-added" if one is None else "media-type-removed"
                before, after = (media.name if media else None for media in (one, other))
                finding = Finding(
                    code=code,
                    before=before,
                    after=after,
                    old=old.origin if one else None,
                    new=new.origin if other else None,
                    grave=not old.content,
                    name=name,
                )
                self._say(finding, location, direction)
                continue
            spot = Spot(media_type=name, status=status, examples=one.examples)
            self._root(direction, location, spot, _schema_in(one, old), _schema_in(other, new))

    # Responses.

    def _statuses(self, old: Operation, new: Operation) -> None:
        ours = {response.status: response for response in old.responses}
        theirs = {response.status: response for response in new.responses}
        successes = [[status for status in side if status.startswith("2")] for side in (ours, theirs)]
        renamed: tuple[str, ...] = ()
        if successes[0] and successes[1] and not any(covering(s, theirs) for s in successes[0]):
            renamed = before, after = successes[0][0], successes[1][0]
            finding = Finding(
                code="status-changed",
                before=before,
                after=after,
                old=ours[before].origin,
                new=theirs[after].origin,
                name=after,
            )
            self._say(finding, after, Direction.RESPONSE)
            self._response(after, ours[before], theirs[after])
        for status in dict.fromkeys((*theirs, *ours)):
            if status in renamed:
                continue
            one, other = covering(status, ours), covering(status, theirs)
            if one is not None and other is not None:
                self._response(status, one, other)
            else:
                finding = _there_or_not("status", one, other, grave=status.startswith("2"), name=status)
                self._say(finding, status, Direction.RESPONSE)

    def _response(self, status: str, old: Response, new: Response) -> None:
        if old.description != new.description:
            finding = described(old.description, new.description, old.origin, new.origin)
            self._say(finding, status, Direction.RESPONSE)
        self._contents(Direction.RESPONSE, status, old, new, status)
        ours, theirs = ({name.lower(): name for name in side.headers} for side in (old, new))
        for key in dict.fromkeys((*theirs, *ours)):
            location = f"{status} header {theirs.get(key) or ours[key]}"
            one = old.headers[ours[key]] if key in ours else None
            other = new.headers[theirs[key]] if key in theirs else None
            if one is not None and other is not None:
                self._root(Direction.RESPONSE, location, Spot(status=status, header=key), one, other)
                continue
            schema, shapes = (other, self._responses.new) if other is not None else (one, self._responses.old)
            assert schema is not None  # noqa: S101 - one of the two is there
            told = said(schema, shapes)
            self._say(_there_or_not("header", one, other, told, name=key), location, Direction.RESPONSE)

    def _root(self, direction: Direction, location: str, spot: Spot, old: Schema, new: Schema) -> None:
        self.roots.append(Root(direction, location, spot, old, new))


def _there_or_not(
    subject: str,
    old: Operation | Parameter | RequestBody | Response | Schema | None,
    new: Operation | Parameter | RequestBody | Response | Schema | None,
    told: JSON = None,
    *,
    grave: bool = False,
    name: str = "",
) -> Finding:
    return Finding(
        code=f"{subject}-added" if old is None else f"{subject}-removed",
        before=None if old is None else told,
        after=None if new is None else told,
        old=old.origin if old else None,
        new=new.origin if new else None,
        grave=grave,
        name=name,
    )


def _place_of(parameter: Parameter) -> str:
    return f"{parameter.location} {parameter.name}"


def _schema_of(parameter: Parameter) -> Schema:
    """The schema of a parameter, with what the parameter itself says of it."""
    schema = parameter.schema
    deprecated = parameter.deprecated or schema.deprecated
    return replace(schema, deprecated=deprecated, description=parameter.description or schema.description)


def _schema_in(media: MediaType, owner: RequestBody | Response) -> Schema:
    return media.schema or Anything(origin=owner.origin)


def _said_of(scheme: SecurityScheme) -> str:
    return " ".join((str(scheme.kind), "in", scheme.header, *sorted(scheme.scopes)))
