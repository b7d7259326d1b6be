"""What a call gives when all goes well, read from an operation's responses. Still no target language."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace

from .contract import (
    JSON,
    Anything,
    Array,
    Contract,
    Location,
    MediaType,
    Object,
    Operation,
    Primitive,
    PrimitiveType,
    Reference,
    Response,
    Schema,
    Union,
)
from .conventions import CURSOR_PARAMETER, RESULT_EXTENSION
from .diagnostics import Problem, Severity
from .media import EVENT_STREAM, JSON as JSON_MEDIA, MediaKind, kind_of


@dataclass(frozen=True, slots=True)
class Nothing:
    """No body: 204, or a success without content."""


@dataclass(frozen=True, slots=True)
class Text:
    """A body that is text."""


@dataclass(frozen=True, slots=True)
class Download:
    """A body of bytes."""


@dataclass(frozen=True, slots=True)
class Value:
    """A JSON value."""

    schema: Schema


@dataclass(frozen=True, slots=True)
class Page:
    """A list: of pages that follow each other by a cursor, or all at once."""

    items: Schema
    cursor: bool


@dataclass(frozen=True, slots=True)
class Items:
    """Values that come one after the other, and nothing else: events, or JSON lines."""

    schema: Schema
    lines: bool


@dataclass(frozen=True, slots=True)
class Selection:
    """One of several results, chosen by the value of a request property."""

    property: str
    default: str
    choices: Mapping[str, Value | Text]


Result = Nothing | Text | Download | Value | Page | Items | Selection


def result_of(contract: Contract, operation: Operation) -> Result:
    """What an operation gives."""
    response = operation.success
    if response is None or not response.content or operation.method == "HEAD":
        return Nothing()
    selection = _selection(contract, operation)
    if selection is not None:
        return selection
    first = _of_response(contract, operation, response)
    return _any_of(contract, operation, first) if isinstance(first, Value | Text) else first


def _any_of(contract: Contract, operation: Operation, first: Value | Text) -> Value | Text:
    """One of the values that the responses of success bring; null where one of them brings none."""
    schemas: list[Schema] = []
    silent = False
    for response in operation.successes:
        match _of_response(contract, operation, response):
            case Nothing():
                silent = True
            case Text():
                schemas.append(Primitive(type=PrimitiveType.STRING, origin=response.origin))
            case Value(schema=schema):
                schemas.append(schema)
    different = [schema for at, schema in enumerate(schemas) if schema not in schemas[:at]]
    if len(different) > 1:
        return Value(Union(members=tuple(different), nullable=silent, origin=operation.origin))
    return Value(replace(different[0], nullable=True)) if silent else first


def _of_response(contract: Contract, operation: Operation, response: Response) -> Result:
    if not response.content:
        return Nothing()
    if _is_download(contract, response):
        return Download()
    json = _of_kind(response, MediaKind.JSON)
    if json is not None:
        schema = json.schema or Anything(origin=response.origin)
        return _page(contract, operation, schema) or Value(schema)
    lines, events = _of_kind(response, MediaKind.LINES), response.media(EVENT_STREAM)
    if lines is not None and not _is_string(contract, lines.schema):
        return Items(contract.item_of(lines.schema) or Anything(origin=response.origin), lines=True)
    if events is not None and events.schema is not None and not _is_string(contract, events.schema):
        return Items(events.schema, lines=False)
    return Text() if lines is not None or _of_kind(response, MediaKind.TEXT) else Download()


def accepted(contract: Contract, operation: Operation) -> str:
    """What a request asks for, as the header `Accept` says it; empty where that is JSON."""
    result, response = result_of(contract, operation), operation.success
    names = [media.name for media in response.content] if response else []
    match result:
        case Download():
            return "*/*"
        case Selection():
            return f"{JSON_MEDIA}, text/*"
        case Items(lines=lines):
            return ", ".join(name for name in names if (kind_of(name) is MediaKind.LINES) == lines)
        case Text():
            return "text/*" if any(name.startswith("text/") for name in names) else ", ".join(names)
        case Value() | Page() if JSON_MEDIA not in names:
            return ", ".join(name for name in names if kind_of(name) is MediaKind.JSON)
        case _:
            return ""


def result_notes(contract: Contract) -> Iterator[Problem]:
    """What of the answers that an operation gives its method does not read."""
    for operation in contract.operations:
        result, chosen = result_of(contract, operation), operation.success
        if chosen is None or isinstance(result, Nothing | Selection):
            continue
        for response in operation.successes:
            other = _of_response(contract, operation, response)
            together = isinstance(result, Value | Text) and isinstance(other, Value | Text)
            if not isinstance(other, Nothing) and other != result and not together:
                message = (
                    f"{operation.id} gives what {chosen.status} answers; what {response.status} answers has no type"
                )
                yield response.origin.problem(message, Severity.WARNING)
        if isinstance(result, Text | Download):
            yield from _not_read(contract, chosen, operation)


def _not_read(contract: Contract, response: Response, operation: Operation) -> Iterator[Problem]:
    """What is said of an answer that is given as it comes, although there is more in it."""
    for media in response.content:
        described = media.schema and not isinstance(contract.resolve(media.schema), Primitive | Anything)
        if kind_of(media.name) is MediaKind.LINES:
            message = f"the {media.name} that {operation.id} answers is given as it comes: a line of it has no schema"
            yield response.origin.problem(message, Severity.NOTE)
        elif described and media.name != EVENT_STREAM:
            message = f"the {media.name} that {operation.id} answers is not read: it is given as it comes"
            yield response.origin.problem(message, Severity.WARNING)


def event_of(operation: Operation) -> Schema | None:
    """The schema of one event, where the operation can answer with a stream of them."""
    media = operation.success.media(EVENT_STREAM) if operation.success else None
    return media.schema if media else None


def schemas_of(result: Result) -> Iterator[Schema]:
    """The schemas that a caller meets in a result."""
    match result:
        case Value(schema=schema) | Page(items=schema) | Items(schema=schema):
            yield schema
        case Selection(choices=choices):
            yield from (choice.schema for choice in choices.values() if isinstance(choice, Value))


def _of_kind(response: Response, kind: MediaKind) -> MediaType | None:
    """The media type of a kind, if a response has one."""
    found = sorted((m for m in response.content if kind_of(m.name) is kind), key=lambda media: media.name != JSON_MEDIA)
    return next((media for media in found if media.name != EVENT_STREAM), None)


def _is_string(contract: Contract, schema: Schema | None) -> bool:
    found = contract.resolve(schema) if schema else None
    return isinstance(found, Primitive) and found.type is PrimitiveType.STRING


def _is_download(contract: Contract, response: Response) -> bool:
    return any(
        media.schema is not None and _is_binary(contract.resolve(media.schema)) for media in response.content
    ) or all(media.name == "application/octet-stream" for media in response.content)


def _is_binary(schema: Schema) -> bool:
    return isinstance(schema, Primitive) and schema.type is PrimitiveType.BINARY


def _page(contract: Contract, operation: Operation, schema: Schema) -> Page | None:
    """A list that is fetched, and whose envelope has its items in `data`."""
    envelope = contract.resolve(schema)
    data = envelope.property("data") if isinstance(envelope, Object) else None
    array = contract.resolve(data.schema) if data else None
    if operation.method != "GET" or not isinstance(array, Array):
        return None
    cursor = any(p.name == CURSOR_PARAMETER for p in operation.parameters_in(Location.QUERY))
    return Page(items=array.items, cursor=cursor)


def _selection(contract: Contract, operation: Operation) -> Selection | None:
    extension = operation.extensions.get(RESULT_EXTENSION)
    if not isinstance(extension, dict):
        return None
    values = extension.get("values")
    return Selection(
        property=str(extension.get("property")),
        default=str(extension.get("default")),
        choices={
            value: _choice(contract, operation, named)
            for value, named in (values.items() if isinstance(values, dict) else ())
        },
    )


def _choice(contract: Contract, operation: Operation, named: JSON) -> Value | Text:
    if isinstance(named, str) and named in contract.schemas:
        return Value(Reference(target=named, origin=operation.origin))
    return Text()
