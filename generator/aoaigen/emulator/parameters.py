"""What a request says of the parameters of an operation: texts, by the styles of OpenAPI, as the values they mean."""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any
from urllib.parse import unquote, unquote_plus

from aoaigen.contract import (
    UNSET,
    Array,
    Contract,
    Location,
    Map,
    Object,
    Parameter,
    Primitive,
    PrimitiveType,
    Schema,
    Style,
    Union,
)

Pairs = Sequence[tuple[str, str]]
"""Names and values, the values as they were written."""

_DELIMITERS = {
    Style.FORM: (",", "%2C", "%2c"),
    Style.SPACE_DELIMITED: ("%20", "+"),
    Style.PIPE_DELIMITED: ("|", "%7C", "%7c"),
}
"""As they should be written, and as many clients write them where items have none in them."""
_FROM_TEXT = {PrimitiveType.INTEGER, PrimitiveType.NUMBER, PrimitiveType.BOOLEAN}


@dataclass(frozen=True, slots=True)
class Received:
    """The parts of a request that carry parameters."""

    path: Mapping[str, str]
    query: str
    """As it was written."""
    headers: Mapping[str, str]
    """Names in lower case."""


def read_parameter(contract: Contract, parameter: Parameter, among: Sequence[Parameter], received: Received) -> Any:
    """The value of a parameter, `UNSET` if it was not given. `among` are all parameters of the operation."""
    schema = _structured(contract, parameter.schema)
    match parameter.location:
        case Location.QUERY:
            others = {other.name for other in among if other.location is Location.QUERY}
            found = _of_pairs(parameter, schema, pairs_of(received.query, "&"), unquote_plus, others)
        case Location.COOKIE:
            found = _of_pairs(parameter, schema, pairs_of(received.headers.get("cookie", ""), ";"), unquote, set())
        case Location.HEADER:
            found = _of_text(parameter, schema, received.headers.get(parameter.name.lower()))
        case Location.PATH:
            found = _of_text(parameter, schema, received.path.get(parameter.name))
    if found is UNSET:
        return UNSET
    return _decoded(found) if parameter.media_type else typed(contract, parameter.schema, found)


def typed(contract: Contract, schema: Schema, value: Any) -> Any:
    """A text, or a list or an object of texts, as what a schema asks for; what does not fit stays as it is."""
    schema = _structured(contract, schema) if isinstance(value, list | dict) else contract.resolve(schema)
    match schema:
        case Union(members=members):
            return typed(contract, members[0], value)
        case Array(items=items):
            return [typed(contract, items, item) for item in (value if isinstance(value, list) else [value])]
        case Object() | Map() if isinstance(value, str):
            return _decoded(value)
        case Object() if isinstance(value, dict):
            schemas = {property.name: property.schema for property in schema.properties}
            return {key: typed(contract, schemas[key], item) if key in schemas else item for key, item in value.items()}
        case Map(values=values) if isinstance(value, dict):
            return {key: typed(contract, values, item) for key, item in value.items()}
        case Primitive(type=kind) if kind in _FROM_TEXT and isinstance(value, str):
            return _decoded(value)
        case _:
            return value


def pairs_of(text: str, separator: str) -> Pairs:
    """The pairs of a query, a form or a cookie."""
    found = (pair.partition("=") for pair in text.split(separator) if pair.strip())
    return [(unquote_plus(name.strip()), value) for name, _, value in found]


def _structured(contract: Contract, schema: Schema) -> Schema:
    """A schema, or that of its members which is a list or an object."""
    found = contract.resolve(schema)
    members = [_structured(contract, member) for member in found.members] if isinstance(found, Union) else []
    return next((member for member in members if isinstance(member, Array | Object | Map)), found)


def _decoded(text: str) -> Any:
    try:
        return json.loads(text)
    except ValueError:
        return text


def _of_pairs(
    parameter: Parameter, schema: Schema, pairs: Pairs, decode: Callable[[str], str], others: set[str]
) -> Any:
    name = parameter.name
    own = [value for key, value in pairs if key == name]
    if parameter.media_type or not isinstance(schema, Array | Object | Map):
        return decode(own[-1]) if own else UNSET
    if parameter.style is Style.DEEP_OBJECT:
        return _deep(name, [(key, decode(value)) for key, value in pairs])
    if not parameter.explode:
        return _listed(schema, _split(own[-1], _DELIMITERS[parameter.style]), decode) if own else UNSET
    if isinstance(schema, Array):
        return [decode(value) for value in own] or UNSET
    known = {property.name for property in schema.properties} if isinstance(schema, Object) else None
    members = {key: decode(value) for key, value in pairs if (key in known if known is not None else key not in others)}
    return members or UNSET


def _split(text: str, delimiters: Sequence[str]) -> list[str]:
    return text.split(next((delimiter for delimiter in delimiters if delimiter in text), delimiters[0]))


def _listed(schema: Schema, items: list[str], decode: Callable[[str], str]) -> Any:
    """Items in a row as a list, or as an object whose keys and values take turns."""
    decoded = [decode(item) for item in items]
    return decoded if isinstance(schema, Array) else dict(zip(decoded[::2], decoded[1::2], strict=False))


def _deep(name: str, pairs: Pairs) -> Any:
    """`name[a][b]=1` and `name[]=2` as objects within each other, and lists."""
    result: dict[str, Any] = {}
    for key, value in pairs:
        if not key.startswith(f"{name}["):
            continue
        *steps, last = key[len(name) + 1 :].removesuffix("]").split("][")
        is_list = last == "" and bool(steps)
        if is_list:
            last = steps.pop()
        inner = result
        for step in steps:
            inner = inner.setdefault(step, {})
        inner[last] = [*inner.get(last, []), value] if is_list or last == "" else value
    return result.get("", result) if result else UNSET


def _of_text(parameter: Parameter, schema: Schema, text: str | None) -> Any:
    """The value of a header or a part of a path."""
    if text is None:
        return UNSET
    explode, delimiter = parameter.explode, ","
    if parameter.style is Style.LABEL:
        text, delimiter = text.removeprefix("."), "." if explode else ","
    elif parameter.style is Style.MATRIX:
        repeats = explode and not isinstance(schema, Object | Map)
        text = text.removeprefix(";")
        text = text.replace(f"{parameter.name}=", "") if repeats else text.removeprefix(f"{parameter.name}=")
        delimiter = ";" if explode else ","
    if parameter.media_type or not isinstance(schema, Array | Object | Map):
        return text
    items = [item.strip() for item in text.split(delimiter)]
    if explode and not isinstance(schema, Array):
        return {key: value for key, _, value in (item.partition("=") for item in items)}
    return _listed(schema, items, str)
