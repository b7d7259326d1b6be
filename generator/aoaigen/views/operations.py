"""The constants of the resource modules that say what an operation is and how its arguments travel."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from aoaigen.bodies import Body, body_of
from aoaigen.contract import (
    JSON,
    Array,
    Contract,
    Encoding,
    Enumeration,
    Location,
    Map,
    Object,
    Operation,
    Parameter,
    Primitive,
    PrimitiveType,
    Property,
    Schema,
    Style,
    Union,
)
from aoaigen.conventions import (
    PACKED_FLOATS_EXTENSION,
    deployment_parameter,
    is_filled_in_by_client,
    path_below_deployment,
)
from aoaigen.media import FORM, JSON as JSON_MEDIA, MULTIPART, MediaKind, is_range, kind_of
from aoaigen.results import Items, accepted, result_of

from .annotations import Scope
from .text import literal

PLACES = {
    Location.PATH: "path",
    Location.QUERY: "query",
    Location.HEADER: "headers",
    Location.COOKIE: "cookies",
}
"""What a call names the arguments of each location."""

_AS_JSON = "json"
_SENT_BY_ITSELF = (JSON_MEDIA, MULTIPART, FORM, "text/plain", "application/octet-stream", "application/jsonl")
"""The media types that the runtime sends without being told."""


@dataclass(frozen=True, slots=True)
class OperationView:
    """The constant that a method hands to the client."""

    constant: str
    arguments: tuple[tuple[str, str], ...]


def operation_view(contract: Contract, operation: Operation, constant: str, values: Scope) -> OperationView:
    """The constant of one operation. `values` is for what the module needs when it runs."""
    given: list[tuple[str, str]] = [
        ("id", literal(operation.id)),
        ("method", literal(operation.method)),
        ("path", literal(path_below_deployment(operation))),
    ]
    if deployment_parameter(operation) is not None:
        given.append(("deployment", "True"))
    body = body_of(contract, operation)
    given += _body(contract, body) if body else ()
    styles = [*_styles(contract, operation), *(_encodings(contract, body) if body else ())]
    if styles:
        name = values.runtime("operation", "ParameterStyle")
        given.append(("styles", f"({', '.join(f'{name}({style})' for style in styles)},)"))
    accept = accepted(contract, operation)
    if accept:
        given.append(("accept", literal(accept)))
    result = result_of(contract, operation)
    if isinstance(result, Items) and result.lines:
        given.append(("lines", "True"))
    if operation.is_public:
        given.append(("public", "True"))
    packed = operation.extensions.get(PACKED_FLOATS_EXTENSION)
    if isinstance(packed, dict):
        given.append(("packed_floats", _packed_floats(packed, values)))
    return OperationView(constant, tuple(given))


def _body(contract: Contract, body: Body) -> Iterator[tuple[str, str]]:
    yield "body", literal(body.kind.value)
    if body.media.name not in _SENT_BY_ITSELF and not is_range(body.media.name):
        yield "content_type", literal(body.media.name)
    files = [member.name for member in body.members or () if _holds_files(contract, member.schema)]
    if files and body.kind is MediaKind.MULTIPART:
        yield "files", f"({', '.join(map(literal, files))},)"


def _packed_floats(packed: dict[str, JSON], values: Scope) -> str:
    name = values.runtime("operation", "PackedFloats")
    at = [part.removesuffix("[]") for part in str(packed.get("at")).split(".")]
    steps = f"({literal(at[0])}, {literal(at[-1])})"
    return f"{name}({literal(packed.get('property'))}, {literal(packed.get('value'))}, at={steps})"


def _styles(contract: Contract, operation: Operation) -> Iterator[str]:
    """The parameters that do not travel as they are, each with how it does."""
    for parameter in operation.parameters:
        if is_filled_in_by_client(operation, parameter.location, parameter.name):
            continue
        place = PLACES[parameter.location]
        if parameter.media_type:
            yield _style(place, parameter.name, _AS_JSON)
        elif not _travels_as_it_is(contract, parameter):
            yield _style(place, parameter.name, parameter.style, explode=parameter.explode)


def _style(place: str, name: str, style: str, *, explode: bool = False) -> str:
    return f"{literal(place)}, {literal(name)}, {literal(str(style))}{', explode=True' if explode else ''}"


def _travels_as_it_is(contract: Contract, parameter: Parameter) -> bool:
    if parameter.style in (Style.LABEL, Style.MATRIX):
        return False
    repeats = parameter.location is Location.QUERY and parameter.style is Style.FORM and parameter.explode
    return _is_plain(contract, parameter.schema, lists=repeats)


def _is_plain(contract: Contract, schema: Schema, *, lists: bool) -> bool:
    """Whether values are neither objects nor, unless those are fine as well, `lists`."""
    match contract.resolve(schema):
        case Primitive() | Enumeration():
            return True
        case Array(items=items):
            return lists and _is_plain(contract, items, lists=False)
        case Union(members=members):
            return all(_is_plain(contract, member, lists=lists) for member in members)
        case _:
            return False


def _encodings(contract: Contract, body: Body) -> Iterator[str]:
    """The members of a form that do not travel as they are, each with how it does."""
    if body.kind not in (MediaKind.FORM, MediaKind.MULTIPART):
        return
    for member in body.members or ():
        encoding = body.media.encoding.get(member.name, Encoding())
        styled = encoding.style is not None or encoding.explode is not None
        if body.kind is MediaKind.FORM and styled:
            style = encoding.style or Style.FORM
            explode = style is Style.FORM if encoding.explode is None else encoding.explode
            repeats = style is Style.FORM and explode
            if not _is_plain(contract, member.schema, lists=repeats):
                yield _style("body", member.name, style, explode=explode)
        elif _is_json(contract, body.kind, member, encoding):
            yield _style("body", member.name, _AS_JSON)


def _is_json(contract: Contract, kind: MediaKind, member: Property, encoding: Encoding) -> bool:
    """Whether a member of a form is written as JSON: one that is said to be and, in a query's form, an object."""
    if encoding.content_type is not None:
        return kind_of(encoding.content_type) is MediaKind.JSON and not _holds_files(contract, member.schema)
    return kind is MediaKind.FORM and isinstance(contract.resolve(member.schema), Object | Map)


def _holds_files(contract: Contract, schema: Schema) -> bool:
    """Whether a member of a form is a file, or a list of files."""
    found = contract.resolve(schema)
    if isinstance(found, Array):
        found = contract.resolve(found.items)
    return isinstance(found, Primitive) and found.type is PrimitiveType.BINARY
