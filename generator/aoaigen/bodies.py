"""What a call can send: the members of a request body, which become arguments, or the body as a whole.

Still no target language.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace

from .contract import (
    Anything,
    Array,
    Contract,
    Enumeration,
    Map,
    MediaType,
    Object,
    Operation,
    Primitive,
    PrimitiveType,
    Property,
    Schema,
    Union,
)
from .diagnostics import Origin, Problem, Severity
from .media import JSON, MediaKind, kind_of

_OF_FIELDS = (MediaKind.MULTIPART, MediaKind.FORM)


@dataclass(frozen=True, slots=True, kw_only=True)
class Body:
    """How a request body is sent."""

    media: MediaType
    kind: MediaKind
    members: tuple[Property, ...] | None
    """None where it is sent as a whole."""
    schema: Schema
    """Of the whole; for bytes, a binary string."""
    required: bool
    description: str


def body_of(contract: Contract, operation: Operation) -> Body | None:
    """What an operation's method sends, of all that the operation takes: JSON rather than a form, a form rather than
    text, text rather than bytes.
    """
    stated = operation.request_body
    if stated is None or not stated.content:
        return None
    media = min(stated.content, key=lambda media: (list(MediaKind).index(_kind(media)), media.name != JSON))
    kind = _kind(media)
    return Body(
        media=media,
        kind=kind,
        members=body_members(contract, media.schema) if kind is MediaKind.JSON or kind in _OF_FIELDS else None,
        schema=_whole(contract, media, kind, stated.origin),
        required=stated.required,
        description=stated.description,
    )


def _kind(media: MediaType) -> MediaKind:
    kind, schema = kind_of(media.name), media.schema
    is_text = isinstance(schema, Primitive) and schema.type is PrimitiveType.STRING
    is_binary = isinstance(schema, Primitive) and schema.type is PrimitiveType.BINARY
    if kind is MediaKind.BINARY and is_text and media.name != "application/octet-stream":
        return MediaKind.TEXT
    return MediaKind.BINARY if is_binary and kind not in _OF_FIELDS else kind


def _whole(contract: Contract, media: MediaType, kind: MediaKind, origin: Origin) -> Schema:
    anything = Anything(origin=origin)
    match kind:
        case MediaKind.TEXT:
            return Primitive(type=PrimitiveType.STRING, origin=origin)
        case MediaKind.BINARY:
            return Primitive(type=PrimitiveType.BINARY, origin=origin)
        case MediaKind.LINES:
            return Array(items=contract.item_of(media.schema) or anything, origin=origin)
        case MediaKind.JSON:
            return media.schema or anything
        case _:
            fields = media.schema and contract.resolve(media.schema)
            return media.schema if media.schema and isinstance(fields, Map) else Map(values=anything, origin=origin)


def body_notes(contract: Contract) -> Iterator[Problem]:
    """What of the bodies that operations take their methods do not send, or not write."""
    for operation in contract.operations:
        body = body_of(contract, operation)
        for media in operation.request_body.content if operation.request_body else ():
            if body and operation.request_body and media.name != body.media.name:
                other = "" if media.schema == body.media.schema else ", which the document describes otherwise"
                message = f"{operation.id} sends its body as {body.media.name}, not as {media.name}{other}"
                yield operation.request_body.origin.problem(message, Severity.NOTE)
        if body and operation.request_body and body.members is None and _is_described(contract, body):
            what = "text" if body.kind is MediaKind.TEXT else "bytes"
            message = f"the {body.media.name} that {operation.id} sends is not written from typed values"
            yield operation.request_body.origin.problem(f"{message}: pass its {what}", Severity.WARNING)


def _is_described(contract: Contract, body: Body) -> bool:
    """Whether the document tells more of a body than the method asks for."""
    if body.kind not in (MediaKind.TEXT, MediaKind.BINARY) or body.media.schema is None:
        return False
    return not isinstance(contract.resolve(body.media.schema), Primitive | Enumeration | Anything)


def body_members(contract: Contract, schema: Schema | None) -> tuple[Property, ...] | None:
    """The members of a body that is an object, or one of several objects; None if it is anything else.

    Of several, a member that all of them require is required; what differs from one to another is a union. An object
    whose keys are data has no members.
    """
    objects = _objects(contract, schema) if schema else []
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
