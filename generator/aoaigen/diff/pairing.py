"""Which operations of the two sides are one, and which of their parameters and responses."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from aoaigen.contract import Contract, Location, Operation, Parameter, Response

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


def shape_of(path: str) -> str:
    """A path without the names of its parameters."""
    return _PARAMETER.sub("{}", path)


def base_path(contract: Contract) -> str:
    """The path of the server, without a slash at its end."""
    server = contract.servers[0] if contract.servers else ""
    return re.sub(r"^([^/]*//)?[^/]*", "", server).rstrip("/")


def _key(contract: Contract, operation: Operation) -> tuple[str, str]:
    return operation.method, shape_of(full_path(contract, operation))


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


def covering(status: str, responses: Mapping[str, Response]) -> Response | None:
    """What a side says of a status: by itself, by its range, or of all that it does not name."""
    found = responses.get(status) or responses.get(f"{status[0]}XX")
    told_otherwise = status.startswith("2") and any(other.startswith("2") for other in responses)
    return found or (None if told_otherwise else responses.get("default"))
