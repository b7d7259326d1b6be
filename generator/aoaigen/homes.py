"""Which module owns which schema.

A schema lives with the resource that alone reaches it, else with the deepest one above all that do, and where there is
none, in the shared module. What a schema refers to is reached by the same resources at least, so that its module is the
same or one further up: no module imports one below it or beside it.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from itertools import takewhile

from .bodies import body_of
from .contract import Contract, Operation, Reference, Schema, Union, children
from .conventions import ACCEPTS_EXTENSION, method_name
from .results import event_of, result_of, schemas_of

ResourcePath = tuple[str, ...]
SHARED: ResourcePath = ()
"""The home of what several resources use."""


@dataclass(frozen=True, slots=True)
class Homes:
    """The owner of each schema that a package needs, by direction: some are needed in one direction only."""

    requests: Mapping[str, ResourcePath]
    responses: Mapping[str, ResourcePath]
    users: Mapping[str, tuple[ResourcePath, ...]]
    """The resources that reach each schema, in either direction."""


def find_homes(contract: Contract) -> Homes:
    """The homes of all schemas that requests and successful responses reach.

    Error answers are read by the runtime, whatever their shape, so schemas that only they use need no home.
    """
    requests: dict[str, dict[ResourcePath, None]] = {}
    responses: dict[str, dict[ResourcePath, None]] = {}
    for operation in contract.operations:
        resource = method_name(operation).resource
        for name in reachable(contract, request_schemas(contract, operation)):
            requests.setdefault(name, {})[resource] = None
        for name in reachable(contract, response_schemas(contract, operation)):
            responses.setdefault(name, {})[resource] = None
    users = {name: {**requests.get(name, {}), **responses.get(name, {})} for name in {**requests, **responses}}
    home = {name: _above_all(found) for name, found in users.items()}
    order = list(contract.schemas)
    return Homes(
        requests={name: home[name] for name in order if name in requests},
        responses={name: home[name] for name in order if name in responses},
        users={name: tuple(found) for name, found in users.items()},
    )


def _above_all(resources: Iterable[ResourcePath]) -> ResourcePath:
    """The deepest resource that some resources are or stand below."""
    paths = sorted(resources)
    common = takewhile(lambda names: names[0] == names[1], zip(paths[0], paths[-1], strict=False))
    return tuple(name for name, _ in common)


def request_schemas(contract: Contract, operation: Operation) -> Iterator[Schema]:
    """What a caller sends. The members of a body become arguments, so an object counts itself as nothing."""
    for parameter in operation.parameters:
        yield parameter.schema
    body = body_of(contract, operation)
    if body is not None and body.members is None:
        yield body.schema
    elif body is not None:
        yield from (member.schema for member in body.members or ())


def response_schemas(contract: Contract, operation: Operation) -> Iterator[Schema]:
    """What a caller receives when all goes well."""
    yield from schemas_of(result_of(contract, operation))
    event = event_of(operation)
    if event is not None:
        yield event


def accepted_models(schema: Schema) -> tuple[str, ...]:
    """The response schemas whose objects may stand where this request schema is asked for."""
    accepted = schema.extensions.get(ACCEPTS_EXTENSION)
    return tuple(name for name in accepted if isinstance(name, str)) if isinstance(accepted, list) else ()


def reachable(contract: Contract, schemas: Iterable[Schema]) -> list[str]:
    """The names of all schemas that some schemas refer to, directly or not."""
    found: dict[str, None] = {}
    pending = list(schemas)
    while pending:
        schema = pending.pop()
        if isinstance(schema, Reference) and schema.target not in found:
            found[schema.target] = None
            pending.append(contract.schemas[schema.target])
        pending.extend(children(schema))
        if isinstance(schema, Union) and schema.discriminator is not None:
            targets = schema.discriminator.mapping.values()
            pending.extend(Reference(target=target, origin=schema.origin) for target in targets)
    return list(found)
