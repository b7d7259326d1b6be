"""What a call can send: the members of a request body, which become arguments. Still no target language."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from .contract import (
    Anything,
    Contract,
    Enumeration,
    Location,
    Map,
    MediaType,
    Object,
    Operation,
    Property,
    Schema,
    Union,
)
from .diagnostics import Problem, Severity

MULTIPART = "multipart/form-data"
JSON_BODY = "application/json"


def request_media(operation: Operation) -> MediaType | None:
    """The media type in which a body is sent: JSON where the operation takes it, else the first."""
    body = operation.request_body
    if body is None or not body.content:
        return None
    return body.media(JSON_BODY) or body.media(MULTIPART) or body.content[0]


def sendable(contract: Contract) -> tuple[Contract, list[Problem]]:
    """The contract without what a method has no way to send, and a loss for each thing that is left out."""
    problems: list[Problem] = []
    operations: list[Operation] = []
    for operation in contract.operations:
        media = request_media(operation)
        if media is not None:
            members = body_members(contract, media.schema) if media.schema is not None else None
            if members is None or media.name not in (JSON_BODY, MULTIPART):
                at = operation.request_body.origin if operation.request_body else operation.origin
                message = f"a request body has to be an object, sent as {JSON_BODY} or {MULTIPART}"
                message = f"{message}; {operation.id} is left out"
                problems.append(at.problem(message, Severity.LOSS))
                continue
            if not members and media.schema is not None and not isinstance(contract.resolve(media.schema), Object):
                message = f"the body of {operation.id} is an object of which nothing is known: pass it as `extra_body`"
                problems.append(media.schema.origin.problem(message, Severity.NOTE))
            problems += _other_media(operation, media)
        cookies = operation.parameters_in(Location.COOKIE)
        for cookie in cookies:
            message = f"the cookie parameter {cookie.name!r} has no place in a method; it is left out"
            problems.append(cookie.origin.problem(message, Severity.LOSS))
        kept = tuple(parameter for parameter in operation.parameters if parameter not in cookies)
        operations.append(replace(operation, parameters=kept))
    return replace(contract, operations=tuple(operations)), problems


def _other_media(operation: Operation, sent: MediaType) -> Iterator[Problem]:
    """A note for each form of a body that a method does not send because it sends another."""
    body = operation.request_body
    for media in body.content if body else ():
        if body and media.name != sent.name:
            message = f"{operation.id} sends its body as {sent.name}, not as {media.name}"
            yield body.origin.problem(message, Severity.NOTE)


def body_members(contract: Contract, schema: Schema) -> tuple[Property, ...] | None:
    """The members of a body that is an object, or one of several objects; None if it is anything else.

    Of several, a member that all of them require is required; what differs from one to another is a union. An object
    whose keys are data has no members.
    """
    if isinstance(contract.resolve(schema), Map | Anything):
        return ()
    objects = _objects(contract, schema)
    if not objects:
        return None
    if len(objects) == 1:
        return objects[0].properties
    found: dict[str, list[Property]] = {}
    for each in objects:
        for member in each.properties:
            found.setdefault(member.name, []).append(member)
    return tuple(
        Property(
            name=name,
            schema=_either([member.schema for member in members]),
            required=len(members) == len(objects) and all(member.required for member in members),
        )
        for name, members in found.items()
    )


def _objects(contract: Contract, schema: Schema) -> list[Object]:
    """The objects that a schema stands for; none if it may be anything else."""
    found = contract.resolve(schema)
    if isinstance(found, Object):
        return [found]
    if not isinstance(found, Union):
        return []
    members = [_objects(contract, member) for member in found.members]
    return [each for objects in members for each in objects] if all(members) else []


def _either(schemas: list[Schema]) -> Schema:
    """One schema, or a union of those that differ, described as the first is."""
    different: list[Schema] = []
    for schema in schemas:
        if schema not in different:
            different.append(schema)
    first = different[0]
    if len(different) == 1:
        return first
    values = [value for schema in different if isinstance(schema, Enumeration) for value in schema.values]
    if isinstance(first, Enumeration) and all(isinstance(s, Enumeration) and s.type is first.type for s in different):
        return replace(first, values=tuple(dict.fromkeys(values)), nullable=any(s.nullable for s in different))
    return Union(members=tuple(different), description=first.description, origin=first.origin)
