"""Operations of two contracts, put side by side, and what differs of them outside the schemas."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace

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
from .pairs import Pairs, described

_PARAMETER = re.compile(r"\{[^}]*\}")
_AXIS = (Location.QUERY, "api-version")


@dataclass(frozen=True, slots=True)
class OperationPair:
    """An operation of each side; None where a side lacks it."""

    old: Operation | None
    new: Operation | None

    @property
    def shown(self) -> Operation:
        found = self.new or self.old
        assert found is not None  # noqa: S101 - one of the two is there
        return found


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


def pair_operations(old: Contract, new: Contract) -> list[OperationPair]:
    """By method and path, whatever its parameters are called, then by operationId. In the order of the new side; what
    is gone stands behind what stood before it."""
    ours = {_key(old, operation): operation for operation in old.operations}
    theirs = {_key(new, operation): operation for operation in new.operations}
    partners = {theirs[key].id: ours[key] for key in theirs.keys() & ours.keys()}
    left = {operation.id: operation for key, operation in ours.items() if key not in theirs}
    for key, operation in theirs.items():
        if key not in ours and operation.id in left:
            partners[operation.id] = left.pop(operation.id)
    pairs = [OperationPair(partners.get(operation.id), operation) for operation in new.operations]
    order = {operation.id: at for at, operation in enumerate(old.operations)}
    for gone in sorted(left.values(), key=lambda operation: order[operation.id]):
        before = [at for at, pair in enumerate(pairs) if pair.old and order[pair.old.id] < order[gone.id]]
        pairs.insert(max(before, default=-1) + 1, OperationPair(gone, None))
    return pairs


def full_path(contract: Contract, operation: Operation) -> str:
    """The path below the host, that of the server included."""
    return base_path(contract) + operation.path


def base_path(contract: Contract) -> str:
    """The path of the server, without a slash at its end."""
    server = contract.servers[0] if contract.servers else ""
    return re.sub(r"^([^/]*//)?[^/]*", "", server).rstrip("/")


def _key(contract: Contract, operation: Operation) -> tuple[str, str]:
    return operation.method, _PARAMETER.sub("{}", full_path(contract, operation))


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
        if _PARAMETER.sub("{}", before) != _PARAMETER.sub("{}", after):
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
        gone, come = [said for said in old if said not in new], [said for said in new if said not in old]
        for at in range(max(len(gone), len(come))):
            before, after = (said[at] if at < len(said) else None for said in (gone, come))
            scheme = old[before] if before else new[after or ""]
            origins = [contract.origin for contract in contracts]
            finding = Finding(
                code="security-scheme-changed", before=before, after=after, old=origins[0], new=origins[1]
            )
            self._say(finding, f"header {scheme.header}")

    # Parameters.

    def _parameters(self, old: Operation, new: Operation) -> None:
        ours, theirs = by_key(old), by_key(new)
        gone = [key for key in ours if key not in theirs]
        for key, parameter in theirs.items():
            before = ours.get(key)
            if before is None:
                moved = next((k for k in gone if k[1] == key[1] and Location.PATH not in (k[0], key[0])), None)
                before = ours[moved] if moved else None
                if moved is None or before is None:
                    self._parameter_there_or_not(None, parameter)
                    continue
                gone.remove(moved)
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
        said = self._requests.said(parameter.schema, shapes)
        finding = _there_or_not("parameter", old, new, said, grave=parameter.required, name=parameter.name)
        self._say(finding, _place_of(parameter))

    # Bodies.

    def _bodies(self, old: RequestBody | None, new: RequestBody | None) -> None:
        body = new or old
        if body is None:
            return
        if old is None or new is None:
            said: list[JSON] = [media.name for media in body.content]
            self._say(_there_or_not("body", old, new, said, grave=body.required), "body")
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
            said = self._responses.said(schema, shapes)
            self._say(_there_or_not("header", one, other, said, name=key), location, Direction.RESPONSE)

    def _root(self, direction: Direction, location: str, spot: Spot, old: Schema, new: Schema) -> None:
        self.roots.append(Root(direction, location, spot, old, new))


def _there_or_not(
    subject: str,
    old: Operation | Parameter | RequestBody | Response | Schema | None,
    new: Operation | Parameter | RequestBody | Response | Schema | None,
    said: JSON = None,
    *,
    grave: bool = False,
    name: str = "",
) -> Finding:
    return Finding(
        code=f"{subject}-added" if old is None else f"{subject}-removed",
        before=None if old is None else said,
        after=None if new is None else said,
        old=old.origin if old else None,
        new=new.origin if new else None,
        grave=grave,
        name=name,
    )


Slot = tuple[str, str]
"""Where a parameter stands, and its name or, in a path, its position."""


def by_key(operation: Operation) -> dict[Slot, Parameter]:
    """The parameters but for `api-version`, by what makes two of them one: in a path, where they stand."""
    in_path = _PARAMETER.findall(operation.path)
    return {_key_of(parameter, in_path): parameter for parameter in operation.parameters if not _is_axis(parameter)}


def _key_of(parameter: Parameter, in_path: Iterable[str]) -> Slot:
    if parameter.location is Location.PATH:
        return Location.PATH, str([*in_path].index(f"{{{parameter.name}}}"))
    name = parameter.name
    return parameter.location, name.lower() if parameter.location is Location.HEADER else name


def _is_axis(parameter: Parameter) -> bool:
    return (parameter.location, parameter.name.lower()) == _AXIS


def _place_of(parameter: Parameter) -> str:
    return f"{parameter.location} {parameter.name}"


def _schema_of(parameter: Parameter) -> Schema:
    """The schema of a parameter, with what the parameter itself says of it."""
    schema = parameter.schema
    deprecated = parameter.deprecated or schema.deprecated
    return replace(schema, deprecated=deprecated, description=parameter.description or schema.description)


def _schema_in(media: MediaType, owner: RequestBody | Response) -> Schema:
    return media.schema or Anything(origin=owner.origin)


def covering(status: str, responses: Mapping[str, Response]) -> Response | None:
    """What a side says of a status: by itself, by its range, or of all that it does not name."""
    found = responses.get(status) or responses.get(f"{status[0]}XX")
    told_otherwise = status.startswith("2") and any(other.startswith("2") for other in responses)
    return found or (None if told_otherwise else responses.get("default"))


def _said_of(scheme: SecurityScheme) -> str:
    return " ".join((str(scheme.kind), "in", scheme.header, *sorted(scheme.scopes)))
