"""Contract schemas as Python annotations, for the one who sends (requests) and the one who reads (responses)."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum
from typing import TYPE_CHECKING

from aoaigen import contract
from aoaigen.contract import (
    Anything,
    Array,
    Contract,
    Enumeration,
    Map,
    Object,
    Primitive,
    PrimitiveType,
    Reference,
    Schema,
    Union,
    children,
)
from aoaigen.conventions import NAME_EXTENSION
from aoaigen.homes import Homes, accepted_models

from .imports import Imports
from .names import class_name, params_name
from .text import literal

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator

_PRIMITIVES = {
    PrimitiveType.STRING: "str",
    PrimitiveType.INTEGER: "int",
    PrimitiveType.NUMBER: "float",
    PrimitiveType.BOOLEAN: "bool",
}
RUNTIME = ("_runtime",)
ANYTHING = ("object", "builtins.object")
"""The annotation of a value of which nothing is known, null included."""


class Direction(Enum):
    REQUEST = "request"
    RESPONSE = "response"


def differs_by_direction(contract: Contract, schema: Schema) -> bool:
    """Whether a schema is written otherwise for requests than for responses: objects and files are."""
    pending, seen = [schema], set[str]()
    while pending:
        schema = pending.pop()
        if isinstance(schema, Object) or _is_file(schema):
            return True
        if isinstance(schema, Reference) and schema.target not in seen:
            seen.add(schema.target)
            pending.append(contract.schemas[schema.target])
        pending.extend(children(schema))
    return False


def named_in_alias(schema: Schema) -> Iterator[str]:
    """The schemas that the alias for a schema names; an object is a class and has none."""
    if isinstance(schema, Object):
        return
    if isinstance(schema, Reference):
        yield schema.target
    if isinstance(schema, Union) and schema.discriminator is not None:
        yield from schema.discriminator.mapping.values()
    for child in children(schema):
        yield from named_in_alias(child)


def holds_itself(contract: Contract, name: str) -> bool:
    """Whether the alias for a schema names itself, be it by way of other aliases."""
    pending, seen = list(named_in_alias(contract.schemas[name])), set[str]()
    while pending:
        target = pending.pop()
        if target not in seen:
            seen.add(target)
            pending += named_in_alias(contract.schemas[target])
    return name in seen


def _takes_anything(schema: Schema) -> bool:
    return isinstance(schema, Anything) or (isinstance(schema, Union) and any(map(_takes_anything, schema.members)))


def _is_file(schema: Schema) -> bool:
    return isinstance(schema, Primitive) and schema.type is PrimitiveType.BINARY


def called(contract: Contract, name: str) -> str:
    """What a named schema is called, which may be otherwise than in the document."""
    stated = contract.schemas[name].extensions.get(NAME_EXTENSION)
    return stated if isinstance(stated, str) else name


def symbol(contract: Contract, name: str, direction: Direction) -> str:
    """The Python name of a named schema in a direction. One without objects in it is the same in both."""
    if direction is Direction.REQUEST and differs_by_direction(contract, contract.schemas[name]):
        return params_name(called(contract, name))
    return class_name(called(contract, name))


class Annotator:
    """Writes annotations for one generated module, noting what it has to import.

    `locate` gives the module (below the package's top) that a named schema is imported from, None for this module.
    """

    def __init__(
        self,
        contract: Contract,
        homes: Homes,
        imports: Imports,
        locate: Callable[[str, Direction], tuple[str, ...] | None],
        shadowed: frozenset[str] = frozenset(),
    ) -> None:
        self._contract = contract
        self._homes = homes
        self._imports = imports
        self._locate = locate
        self._shadowed = shadowed

    def within(self, names: Iterable[str]) -> Annotator:
        """For use in a class with attributes of these names, some of which may be those of builtin types."""
        return Annotator(self._contract, self._homes, self._imports, self._locate, frozenset(names))

    def builtin(self, name: str) -> str:
        """A builtin type, by a name that nothing in the class stands before."""
        return f"{self._imports.use_module('builtins')}.{name}" if name in self._shadowed else name

    def content(self) -> str:
        """What may be given as bytes to send, without a name or a type of their own."""
        return self._imports.use_local((*RUNTIME, "types"), "FileContent")

    def annotate(self, schema: Schema, direction: Direction) -> str:
        """The annotation of a use of a schema, `| None` included where it may be null."""
        if _takes_anything(schema):
            return self.builtin("object")
        alternatives = dict.fromkeys(self._alternatives(schema, direction))
        null = ["None"] if alternatives.pop("None", "") is None else []
        return " | ".join([*alternatives, *null])

    def has_alternatives(self, schema: Union) -> bool:
        """Whether the members of a union are more than one type in an answer, so that it is written as a union."""
        scratch = Annotator(self._contract, self._homes, Imports(()), self._locate)  # what it imports, nobody uses
        members = (scratch._alternatives(member, Direction.RESPONSE) for member in schema.members)
        return len({text for member in members for text in member}) > 1

    def named(self, name: str, direction: Direction) -> str:
        """The name of a named schema, imported where it has to be."""
        python_name = symbol(self._contract, name, direction)
        shared = not differs_by_direction(self._contract, self._contract.schemas[name])
        module = self._locate(name, Direction.RESPONSE if shared else direction)
        return python_name if module is None else self._imports.use_local(module, python_name)

    def _alternatives(self, schema: Schema, direction: Direction) -> list[str]:
        null = ["None"] if schema.nullable else []
        match schema:
            case Union():
                return [*self._union(schema, direction), *null]
            case Reference(target=target):
                found = self._contract.schemas[target]
                if isinstance(found, Object) and found.nullable:  # an alias says itself that it may be null
                    null = ["None"]
                return [self.named(target, direction), *self._models_for(target, direction), *null]
            case _:
                return [self._single(schema, direction), *null]

    def _models_for(self, target: str, direction: Direction) -> list[str]:
        """The models that may be passed back where a request asks for a schema: its twin, and those it accepts."""
        found = self._contract.schemas[target]
        if direction is Direction.RESPONSE or not isinstance(found, Object):
            return []
        models = [name for name in (target, *accepted_models(found)) if name in self._homes.responses]
        return [self.named(name, Direction.RESPONSE) for name in models]

    def _single(self, schema: Schema, direction: Direction) -> str:
        match schema:
            case Anything():
                return self.builtin("object")
            case Primitive(type=PrimitiveType.BINARY):
                if direction is Direction.RESPONSE:
                    return self.builtin("bytes")
                return self._imports.use_local((*RUNTIME, "types"), "FileTypes")
            case Primitive():
                return self.builtin(_PRIMITIVES[schema.type])
            case Enumeration():
                return self._enumeration(schema)
            case Array(items=items):
                inner = self.annotate(items, direction)
                if direction is Direction.REQUEST and differs_by_direction(self._contract, items):
                    return f"{self._imports.use('collections.abc', 'Iterable')}[{inner}]"
                return f"{self.builtin('list')}[{inner}]"
            case Map(values=values):
                inner = self.annotate(values, direction)
                if direction is Direction.RESPONSE:
                    return f"{self.builtin('dict')}[{self.builtin('str')}, {inner}]"
                return f"{self._imports.use('collections.abc', 'Mapping')}[{self.builtin('str')}, {inner}]"
            case _:  # an Object always has a name, and is met by reference
                raise TypeError(f"{type(schema).__name__} has no annotation of its own")

    def _enumeration(self, schema: Enumeration) -> str:
        if schema.type is PrimitiveType.NUMBER or not schema.values:
            return self.builtin(_PRIMITIVES[schema.type])
        values = ", ".join(literal(value) for value in schema.values)
        return f"{self._imports.use('typing', 'Literal')}[{values}]"

    def _union(self, schema: Union, direction: Direction) -> list[str]:
        members = [text for member in schema.members for text in self._alternatives(member, direction)]
        if direction is Direction.REQUEST or schema.discriminator is None:
            return members
        discriminator = self._discriminator(schema.discriminator)
        null = ["None"] if "None" in members else []
        told_apart = " | ".join(text for text in dict.fromkeys(members) if text != "None")
        return [f"{self._imports.use('typing', 'Annotated')}[{told_apart}, {discriminator}]", *null]

    def _is_object(self, name: str) -> bool:
        """Whether a schema is an object: nothing else has a property to be told apart by, whatever documents say."""
        schema = self._contract.schemas.get(name)
        return schema is not None and isinstance(self._contract.resolve(schema), contract.Object)

    def _discriminator(self, discriminator: contract.Discriminator) -> str:
        """How the runtime tells the members of a union apart when it reads one."""
        name = self._imports.use_local((*RUNTIME, "models"), "Discriminator")
        pairs = (
            f"{literal(value)}: {self.named(target, Direction.RESPONSE)}"
            for value, target in discriminator.mapping.items()
            if self._is_object(target)
        )
        mapping = ", ".join(pairs)
        return f"{name}({literal(discriminator.property)}{f', {{{mapping}}}' if mapping else ''})"


@dataclass(frozen=True, slots=True)
class Scope:
    """An import block of a module, and annotations whose names come from it."""

    annotator: Annotator
    imports: Imports

    def runtime(self, module: str, name: str) -> str:
        return self.imports.use_local((*RUNTIME, module), name)
