"""What a call gives when all goes well, read from an operation's responses. Still no target language."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from .contract import (
    JSON,
    Array,
    Contract,
    Location,
    Object,
    Operation,
    Primitive,
    PrimitiveType,
    Reference,
    Response,
    Schema,
)
from .conventions import CURSOR_PARAMETER, RESULT_EXTENSION

EVENT_STREAM = "text/event-stream"
JSON_MEDIA = "application/json"


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
class Selection:
    """One of several results, chosen by the value of a request property."""

    property: str
    default: str
    choices: Mapping[str, Value | Text]


Result = Nothing | Text | Download | Value | Page | Selection


def result_of(contract: Contract, operation: Operation) -> Result:
    """What an operation gives."""
    response = operation.success
    if response is None or not response.content:
        return Nothing()
    selection = _selection(contract, operation)
    if selection is not None:
        return selection
    if _is_download(contract, response):
        return Download()
    json = _json_media(response)
    if json is None:
        return Text() if any(media.name.startswith("text/") for media in response.content) else Download()
    page = _page(contract, operation, json)
    return page if page is not None else Value(json)


def event_of(operation: Operation) -> Schema | None:
    """The schema of one event, where the operation can answer with a stream of them."""
    media = operation.success.media(EVENT_STREAM) if operation.success else None
    return media.schema if media else None


def schemas_of(result: Result) -> Iterator[Schema]:
    """The schemas that a caller meets in a result."""
    match result:
        case Value(schema=schema) | Page(items=schema):
            yield schema
        case Selection(choices=choices):
            yield from (choice.schema for choice in choices.values() if isinstance(choice, Value))


def _json_media(response: Response) -> Schema | None:
    return next((m.schema for m in response.content if m.name == JSON_MEDIA or m.name.endswith("+json")), None)


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
