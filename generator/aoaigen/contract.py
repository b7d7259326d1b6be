"""The contract: one API version as data, in words that no target language owns.

Everything downstream (views, diff, emulator) reads this and nothing of the document behind it. It knows nothing of
Python names, HTTP libraries or files. All references are resolved to names in `Contract.schemas`, every `allOf` is
merged, every object has a name, and the forms of null are folded into `nullable`.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from typing import Final

from aoaigen.diagnostics import Origin as Origin, Problem

JSON = None | bool | int | float | str | list["JSON"] | dict[str, "JSON"]


class Unset:
    """The type of `UNSET`, which tells "no default" from a default of null."""

    def __repr__(self) -> str:
        return "UNSET"

    def __bool__(self) -> bool:
        return False


UNSET: Final = Unset()


class PrimitiveType(StrEnum):
    STRING = "string"
    INTEGER = "integer"
    NUMBER = "number"
    BOOLEAN = "boolean"
    BINARY = "binary"
    """Bytes that travel as they are: a file part of a form, or a download."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Bounds:
    """What a value must keep to, as JSON Schema names it."""

    minimum: float | None = None
    maximum: float | None = None
    exclusive_minimum: float | None = None
    exclusive_maximum: float | None = None
    min_length: int | None = None
    max_length: int | None = None
    pattern: str | None = None
    min_items: int | None = None
    max_items: int | None = None
    unique_items: bool | None = None
    min_properties: int | None = None
    max_properties: int | None = None
    multiple_of: float | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Schema:
    """What every kind of schema carries. `origin` does not count in comparisons."""

    description: str = ""
    nullable: bool = False
    deprecated: bool = False
    read_only: bool = False
    write_only: bool = False
    default: JSON | Unset = UNSET
    bounds: Bounds = Bounds()
    extensions: Mapping[str, JSON] = field(default_factory=dict)
    examples: tuple[JSON, ...] = ()
    origin: Origin = field(compare=False)


@dataclass(frozen=True, slots=True, kw_only=True)
class Anything(Schema):
    """A value of which the document says nothing."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Primitive(Schema):
    type: PrimitiveType
    format: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Enumeration(Schema):
    """Named values of one type. An open one may grow between versions (`x-ms-enum` with `modelAsString`)."""

    type: PrimitiveType
    values: tuple[str | int | float | bool, ...]
    open: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Array(Schema):
    items: Schema


@dataclass(frozen=True, slots=True, kw_only=True)
class Map(Schema):
    """An object whose keys are data."""

    values: Schema
    closed: bool = False
    """Whether the document forbids any key (`additionalProperties: false`)."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Property:
    name: str
    """The wire name."""
    schema: Schema
    required: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class Object(Schema):
    """A named object. Its own name is its key in `Contract.schemas`."""

    properties: tuple[Property, ...]
    additional: Schema | None = None
    """The schema of further properties where the document gives one; None where it is silent or forbids them."""
    closed: bool = False
    """Whether the document forbids further properties (`additionalProperties: false`)."""

    def property(self, name: str) -> Property | None:
        return next((p for p in self.properties if p.name == name), None)


@dataclass(frozen=True, slots=True, kw_only=True)
class Discriminator:
    """The property that tells the members of a union apart, and the schema that each of its values stands for."""

    property: str
    mapping: Mapping[str, str]


@dataclass(frozen=True, slots=True, kw_only=True)
class Union(Schema):
    members: tuple[Schema, ...]
    discriminator: Discriminator | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Reference(Schema):
    """A use of a named schema. The description, where there is one, is of this use."""

    target: str


class Location(StrEnum):
    PATH = "path"
    QUERY = "query"
    HEADER = "header"
    COOKIE = "cookie"


class Style(StrEnum):
    """How a value that is an array or an object becomes text."""

    MATRIX = "matrix"
    LABEL = "label"
    SIMPLE = "simple"
    FORM = "form"
    SPACE_DELIMITED = "spaceDelimited"
    PIPE_DELIMITED = "pipeDelimited"
    DEEP_OBJECT = "deepObject"


@dataclass(frozen=True, slots=True, kw_only=True)
class Parameter:
    name: str
    """The wire name."""
    location: Location
    schema: Schema
    required: bool
    style: Style
    explode: bool
    media_type: str = ""
    """Of a value that travels as a document of its own, in place of a style."""
    description: str = ""
    deprecated: bool = False
    origin: Origin = field(compare=False)


@dataclass(frozen=True, slots=True, kw_only=True)
class Encoding:
    """How one property of a form travels. What the document does not say is None."""

    style: Style | None = None
    explode: bool | None = None
    content_type: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class MediaType:
    """One content type of a body. `schema` is None where the document gives none."""

    name: str
    schema: Schema | None
    encoding: Mapping[str, Encoding] = field(default_factory=dict)
    """By property, for forms."""
    examples: tuple[JSON, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class RequestBody:
    content: tuple[MediaType, ...]
    required: bool
    description: str = ""
    origin: Origin = field(compare=False)

    def media(self, name: str) -> MediaType | None:
        return next((m for m in self.content if m.name == name), None)


@dataclass(frozen=True, slots=True, kw_only=True)
class Response:
    status: str
    """Three digits, a range such as `2XX`, or `default`."""
    content: tuple[MediaType, ...]
    headers: Mapping[str, Schema] = field(default_factory=dict)
    """By name."""
    description: str = ""
    origin: Origin = field(compare=False)

    @property
    def succeeds(self) -> bool:
        return self.status.startswith("2")

    def media(self, name: str) -> MediaType | None:
        return next((m for m in self.content if m.name == name), None)


@dataclass(frozen=True, slots=True, kw_only=True)
class Operation:
    id: str
    """The operationId."""
    method: str
    """In upper case."""
    path: str
    """As the document writes it, parameters in braces."""
    summary: str = ""
    description: str = ""
    parameters: tuple[Parameter, ...] = ()
    request_body: RequestBody | None = None
    responses: tuple[Response, ...] = ()
    security: tuple[tuple[str, ...], ...] | None = None
    """Sets of security schemes, by name, one of which is enough; an empty one asks for nothing. None if unsaid."""
    deprecated: bool = False
    tag: str = ""
    """The first of its tags."""
    extensions: Mapping[str, JSON] = field(default_factory=dict)
    origin: Origin = field(compare=False)

    def parameters_in(self, location: Location) -> tuple[Parameter, ...]:
        return tuple(p for p in self.parameters if p.location is location)

    @property
    def is_public(self) -> bool:
        """Whether the document says that it is called without credentials."""
        return self.security is not None and not any(self.security)

    @property
    def successes(self) -> tuple[Response, ...]:
        """The responses that say that the call went well: those of 2XX, else `default`."""
        good = tuple(response for response in self.responses if response.succeeds)
        return good or tuple(response for response in self.responses if response.status == "default")

    @property
    def success(self) -> Response | None:
        """The first of `successes` that has content, else the first."""
        good = self.successes
        return next((r for r in good if r.content), good[0] if good else None)


class SecurityKind(StrEnum):
    API_KEY = "apiKey"
    BEARER = "bearer"
    """`http` with scheme `bearer`, `oauth2` and `openIdConnect`: all travel as `Authorization: Bearer`."""


@dataclass(frozen=True, slots=True, kw_only=True)
class SecurityScheme:
    name: str
    kind: SecurityKind
    header: str
    """The header that carries the credential."""
    prefix: str = ""
    """What stands before the credential in the header: `Bearer `, or the name of a cookie."""
    scopes: tuple[str, ...] = ()
    description: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Contract:
    title: str
    api_version: str
    description: str
    servers: tuple[str, ...]
    """URLs, with the defaults of their variables; a variable without one stays in braces."""
    security: tuple[SecurityScheme, ...]
    operations: tuple[Operation, ...]
    tags: Mapping[str, str]
    """Tag names and what the document says of them."""
    schemas: Mapping[str, Schema]
    """Every named schema, in the order of the document, then those named after their place."""
    notes: tuple[Problem, ...] = field(default=(), compare=False)
    """What is wrong with the document, or lost, short of errors."""
    origin: Origin = field(compare=False)
    """Of `info.version`."""

    def resolve(self, schema: Schema) -> Schema:
        """Follow references until something else; the nullability of a use on the way is not carried over."""
        while isinstance(schema, Reference):
            schema = self.schemas[schema.target]
        return schema

    def described(self, schema: Schema) -> str:
        """What is said of a use of a schema, else of the schema itself."""
        return schema.description or self.resolve(schema).description

    def item_of(self, schema: Schema | None) -> Schema | None:
        """The schema of one of several JSON values in a row: documents describe it, or the list of all."""
        whole = self.resolve(schema) if schema else None
        return whole.items if isinstance(whole, Array) else schema


def children(schema: Schema) -> Iterator[Schema]:
    """The schemas directly inside a schema; a reference has none."""
    match schema:
        case Array(items=inner) | Map(values=inner):
            yield inner
        case Object(properties=properties, additional=additional):
            yield from (p.schema for p in properties)
            if additional is not None:
                yield additional
        case Union(members=members):
            yield from members
        case _:
            return
