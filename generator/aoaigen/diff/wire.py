"""What may stand at one place on the wire, in one direction, with no schema names left in it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum

from aoaigen.contract import JSON, Schema, Unset
from aoaigen.diagnostics import Origin

Value = str | int | float | bool


class Kind(StrEnum):
    """The kinds of values, in JSON's terms."""

    STRING = "string"
    INTEGER = "integer"
    NUMBER = "number"
    BOOLEAN = "boolean"
    BINARY = "binary"
    ARRAY = "array"
    OBJECT = "object"
    ANY = "any value"


@dataclass(frozen=True, slots=True)
class Field:
    """A property of an object."""

    schema: Schema
    required: bool


@dataclass(frozen=True, slots=True, kw_only=True, eq=False)
class Member:
    """One alternative. What is inside is still the contract's, and is read when it is come to."""

    kind: Kind
    origin: Origin
    format: str | None = None
    values: tuple[Value, ...] | None = None
    """The only ones allowed, or those known of an open enumeration."""
    open: bool = False
    """Whether values besides `values` may stand there too."""
    limits: Mapping[str, JSON] = field(default_factory=dict)
    """Bounds as JSON Schema names them, those alone that say something of this kind."""
    items: Schema | None = None
    fields: Mapping[str, Field] = field(default_factory=dict)
    further: Schema | None = None
    """Of the properties without a name; None where there must be none."""

    @property
    def only(self) -> tuple[Value, ...] | None:
        """The values that are allowed, None where others are too."""
        return None if self.open else self.values


@dataclass(frozen=True, slots=True, kw_only=True, eq=False)
class Shape:
    """All that may stand at a place."""

    members: tuple[Member, ...]
    nullable: bool
    tag: str
    """The property that a document says tells the members apart, or the empty string."""
    default: JSON | Unset
    deprecated: bool
    description: str
    examples: tuple[JSON, ...]
    origin: Origin
