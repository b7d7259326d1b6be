"""Views of the type modules: models and aliases as responses have them, TypedDicts and aliases as requests do."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import ClassVar

from aoaigen.contract import Contract, Object, Property
from aoaigen.homes import Homes, ResourcePath

from .annotations import (
    ANYTHING,
    RUNTIME,
    Annotator,
    Direction,
    differs_by_direction,
    holds_itself,
    named_in_alias,
    symbol,
)
from .imports import Imports, relative_module
from .names import MODEL_METHODS, attribute_name, attribute_names, module_name, resource_name
from .text import docstring, literal

TYPES = ("types",)

_ALIASES_NOTE = "Modules with an underscore define types; the others offer them where `openai` does."


@dataclass(frozen=True, slots=True)
class FieldView:
    name: str
    annotation: str
    default: str
    """What follows the annotation: ` = None`, a comment for type checkers, both, or nothing."""
    doc: str


@dataclass(frozen=True, slots=True)
class ClassView:
    """A model, or a TypedDict whose keys are all identifiers."""

    template: ClassVar = "module/class.jinja"

    name: str
    base: str
    doc: str
    fields: tuple[FieldView, ...]


@dataclass(frozen=True, slots=True)
class FunctionalView:
    """A TypedDict with keys that are no identifiers: only the functional form can have them."""

    template: ClassVar = "module/functional.jinja"

    name: str
    doc: str
    fields: tuple[FieldView, ...]


@dataclass(frozen=True, slots=True)
class AliasView:
    """A name for a type that is written out."""

    template: ClassVar = "module/alias.jinja"

    name: str
    annotation: str
    doc: str


@dataclass(frozen=True, slots=True)
class RecursiveAliasView(AliasView):
    """A name for a type that holds itself."""

    template: ClassVar = "module/recursive_alias.jinja"

    @property
    def quoted(self) -> str:
        """The annotation as type checkers read it."""
        return literal(self.annotation)


Definition = ClassView | FunctionalView | AliasView


@dataclass(frozen=True, slots=True)
class TypesModuleView:
    """One module of definitions."""

    path: tuple[str, ...]
    doc: str
    imports: Imports
    definitions: tuple[Definition, ...]

    @property
    def names(self) -> list[str]:
        return [definition.name for definition in self.definitions]


@dataclass(frozen=True, slots=True)
class NamespaceView:
    """A public package, of types or resources: it offers what other modules define, loaded when first asked for."""

    path: tuple[str, ...]
    title: str
    exports: tuple[tuple[str, str], ...]
    """Name and relative module, sorted by name."""
    below: tuple[str, ...] = ()
    """The namespaces in it."""
    has_aliases: bool = False
    """Whether modules stand in it that only offer what others define."""

    @property
    def doc(self) -> str:
        return docstring(f"{self.title}\n\n{_ALIASES_NOTE}" if self.has_aliases else self.title, 0)

    @property
    def runtime(self) -> str:
        """The package's runtime, as this module names it."""
        return relative_module(self.path, RUNTIME)

    @property
    def imports(self) -> list[tuple[str, list[str]]]:
        """Relative modules, each with the names that come from it."""
        modules: dict[str, list[str]] = {}
        for name, module in self.exports:
            modules.setdefault(module, []).append(name)
        return sorted(modules.items())


NamesByModule = Mapping[tuple[str, ...], Sequence[str]]
"""The schemas that each module defines, in the order of the contract."""


def namespace_of(resource: ResourcePath) -> tuple[str, ...]:
    """The public namespace of a resource's types: `fine_tuning.jobs` has `types.fine_tuning`."""
    return (*TYPES, *(module_name(part) for part in resource[:-1]))


def module_of(resource: ResourcePath, direction: Direction) -> tuple[str, ...]:
    """The private module that defines a resource's types; the empty resource is what several share."""
    leaf = module_name(resource[-1]) if resource else "shared"
    suffix = "_params" if direction is Direction.REQUEST else ""
    return (*namespace_of(resource), f"_{leaf}{suffix}")


def home_module(contract: Contract, homes: Homes, name: str, direction: Direction) -> tuple[str, ...]:
    """The module that defines a schema's Python twin in a direction."""
    if not differs_by_direction(contract, contract.schemas[name]):
        direction = Direction.RESPONSE
    owners = homes.requests if direction is Direction.REQUEST else homes.responses
    home = owners[name] if name in owners else homes.requests.get(name, homes.responses.get(name, ()))
    return module_of(home, direction)


def names_by_module(contract: Contract, homes: Homes) -> NamesByModule:
    """Which schemas each module defines."""
    found: dict[tuple[str, ...], dict[str, None]] = {}
    for name in contract.schemas:
        for owners, direction in ((homes.requests, Direction.REQUEST), (homes.responses, Direction.RESPONSE)):
            if name in owners:
                found.setdefault(home_module(contract, homes, name, direction), {})[name] = None
    return {module: list(names) for module, names in found.items()}


def types_module(
    contract: Contract,
    homes: Homes,
    resource: ResourcePath,
    direction: Direction,
    names: NamesByModule,
    further: Callable[[Annotator, Imports], Iterable[ClassView]],
) -> TypesModuleView | None:
    """The definitions of one resource in one direction; None if there are none.

    `names` are those of all modules, as `names_by_module` has them; `further` gives classes that no schema has, such as
    the TypedDicts of the methods' arguments, to stand behind.
    """
    path = module_of(resource, direction)
    imports = Imports(path[:-1])

    def locate(name: str, wanted: Direction) -> tuple[str, ...] | None:
        module = home_module(contract, homes, name, wanted)
        return None if module == path else module

    annotator = Annotator(contract, homes, imports, locate)
    definitions: list[Definition] = [
        _definition(contract, annotator, imports, name, direction) for name in _in_order(contract, names.get(path, []))
    ]
    definitions += further(annotator, imports)
    if not definitions:
        return None
    title = f"`client.{resource_name(resource)}`" if resource else "several resources"
    what = "takes" if direction is Direction.REQUEST else "gives"
    return TypesModuleView(
        path=path,
        doc=docstring(f"What {title} {what}." if resource else f"What {title} use.", 0),
        imports=imports,
        definitions=tuple(definitions),
    )


def _in_order(contract: Contract, names: Sequence[str]) -> list[str]:
    """Aliases behind all that they name: they are evaluated when the module is loaded, class bodies are not."""
    here, done, result = set(names), set[str](), list[str]()

    def add(name: str) -> None:
        if name in done:
            return
        done.add(name)
        schema = contract.schemas[name]
        for target in named_in_alias(schema):
            if target in here:
                add(target)
        result.append(name)

    for name in names:
        add(name)
    return result


def _definition(
    contract: Contract, annotator: Annotator, imports: Imports, name: str, direction: Direction
) -> Definition:
    schema = contract.schemas[name]
    python_name = symbol(contract, name, direction)
    if not isinstance(schema, Object):
        imports.use("typing", "TypeAlias")
        annotation = annotator.annotate(schema, direction)
        if not holds_itself(contract, name):
            return AliasView(python_name, annotation, docstring(schema.description, 0))
        imports.use("typing", "TYPE_CHECKING")
        imports.use_local((*RUNTIME, "recursion"), "Recursive")
        return RecursiveAliasView(python_name, annotation, docstring(schema.description, 0))
    if direction is Direction.REQUEST:
        return _typed_dict(contract, annotator, imports, python_name, schema)
    base = imports.use_local((*RUNTIME, "models"), "BaseModel")
    names = attribute_names(member.name for member in schema.properties)
    annotator = annotator.within(names.values())
    fields = tuple(
        _model_field(contract, annotator, imports, member, names[member.name]) for member in schema.properties
    )
    return ClassView(python_name, base, docstring(schema.description, 4), fields)


def _model_field(contract: Contract, annotator: Annotator, imports: Imports, member: Property, name: str) -> FieldView:
    annotation = annotator.annotate(member.schema, Direction.RESPONSE)
    # An object that is missing but by default empty is read as an empty one.
    always = member.required or member.schema.default == {}
    if not always and annotation.rpartition(" | ")[2] not in ("None", *ANYTHING):
        annotation = f"{annotation} | None"
    if name != member.name:
        annotated = imports.use("typing", "Annotated")
        wire_name = imports.use_local((*RUNTIME, "models"), "WireName")
        annotation = f"{annotated}[{annotation}, {wire_name}({literal(member.name)})]"
    default = "" if always else " = None"
    if name in MODEL_METHODS:
        default += "  # type: ignore[assignment]"
    return FieldView(name, annotation, default, _doc(contract, member))


def _typed_dict(
    contract: Contract, annotator: Annotator, imports: Imports, name: str, schema: Object
) -> ClassView | FunctionalView:
    members: Mapping[str, Property] = {member.name: member for member in schema.properties}
    annotator = annotator.within(members)
    fields = tuple(_key(contract, annotator, imports, member) for member in members.values())
    if all(attribute_name(key) == key for key in members):
        typed_dict = imports.use_local((*RUNTIME, "typed_dicts"), "TypedDict")
        return ClassView(name, typed_dict, docstring(schema.description, 4), fields)
    imports.use_module("typing")  # of no other TypedDict do tools know that its texts are annotations
    quoted = tuple(FieldView(literal(f.name), literal(f.annotation), "", f.doc) for f in fields)
    return FunctionalView(name, docstring(schema.description, 0), quoted)


def _key(contract: Contract, annotator: Annotator, imports: Imports, member: Property) -> FieldView:
    annotation = annotator.annotate(member.schema, Direction.REQUEST)
    if not member.required:
        annotation = f"{imports.use('typing', 'NotRequired')}[{annotation}]"
    return FieldView(member.name, annotation, "", _doc(contract, member))


def _doc(contract: Contract, member: Property) -> str:
    """What is said of a property, else of what it holds; no docstring where nothing is."""
    text = contract.described(member.schema)
    return docstring(text, 4) if text else ""
