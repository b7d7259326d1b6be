"""The manifest of a package, read off the views that print it: it cannot say otherwise than the code does."""

from __future__ import annotations

import ast
from collections.abc import Iterable, Iterator, Mapping

from aoaigen.contract import Contract, Object, Operation, Schema
from aoaigen.conventions import BASE, NON_STREAMING, STREAMING, deployment_parameter, method_name
from aoaigen.manifest import Class, ClassKind, Manifest, Member, Method

from .annotations import Direction, symbol
from .clashes import argument_class_names
from .helper import HelperView
from .imports import absolute_module
from .methods import SYNC, ArgumentView, MethodView, arguments_of
from .names import attribute_names, call_name
from .resources import ResourceModuleView, ResourceView
from .types import AliasView, ClassView, Definition, FunctionalView, NamespaceView, TypesModuleView, module_of

_PLACES = {"path": "path ", "query": "query ", "headers": "header ", "cookies": "cookie ", "body": "body."}
"""How a place begins, in the words of `Member.wire`."""

Place = tuple[tuple[str, ...], str]
"""A module, and a name that it defines."""


def manifest(
    contract: Contract,
    resources: Iterable[ResourceModuleView],
    types: Iterable[TypesModuleView],
    namespaces: Iterable[NamespaceView],
) -> Manifest:
    """All public names of the package of a contract, sorted."""
    classes = {
        ".".join(module.path[1:]): view for module in resources for view in module.classes if view.flavour is SYNC
    }
    offered: dict[Place, list[str]] = {}
    for namespace in namespaces:
        for name, relative in namespace.exports:
            module = absolute_module(namespace.path, relative)
            offered.setdefault((module, name), []).append(".".join(namespace.path))
    definitions = _Definitions(contract, offered)
    return Manifest(
        api_version=contract.api_version,
        resources=tuple(sorted(classes)),
        methods=tuple(sorted(_methods(contract, classes), key=lambda method: method.name)),
        classes=tuple(
            sorted(
                (definitions.read(module.path, definition) for module in types for definition in module.definitions),
                key=lambda found: found.path,
            )
        ),
    )


def _methods(contract: Contract, classes: Mapping[str, ResourceView]) -> Iterator[Method]:
    operations = {call_name(method_name(operation)): operation for operation in contract.operations}
    for path, resource in classes.items():
        views: list[tuple[str, MethodView | HelperView]] = [(view.name, view) for view in resource.methods]
        views += [(view.name, view) for view in resource.helpers]
        views += [(alias.name, alias.method) for alias in resource.aliases]
        for own_name, view in views:
            name = f"{path}.{own_name}"
            operation = operations.get(name)
            sources = _sources(contract, operation) if operation is not None else {}
            given = [(argument, True) for argument in view.positional]
            given += [(argument, False) for argument in view.arguments]
            yield Method(
                name=name,
                request=f"{operation.method} {operation.path}" if operation is not None else "",
                returns=view.returns,
                parameters=tuple(
                    _parameter(argument, sources.get(argument.name, ("", "")), positional=positional)
                    for argument, positional in given
                ),
                pointer=operation.origin.pointer if operation is not None else "",
            )


def _sources(contract: Contract, operation: Operation) -> dict[str, tuple[str, str]]:
    """The place on the wire, and in the document, of each argument of a method."""
    found: dict[str, tuple[str, str]] = {}
    for argument in arguments_of(contract, operation):
        if argument.schema is None:
            found[argument.name] = (f"path {deployment_parameter(operation)}", operation.origin.pointer)
        else:
            wire = argument.place if argument.whole else f"{_PLACES[argument.place]}{argument.wire_name}"
            found[argument.name] = (wire, argument.schema.origin.pointer)
    return found


def _parameter(view: ArgumentView, source: tuple[str, str], *, positional: bool) -> Member:
    wire, pointer = source
    return Member(
        name=view.name,
        type=view.annotation.removesuffix(" | Omit"),
        required=not view.default,
        positional=positional,
        wire=wire,
        pointer=pointer,
    )


class _Definitions:
    """Reads classes and aliases, and finds what of the document each stands for."""

    def __init__(self, contract: Contract, offered: Mapping[Place, list[str]]) -> None:
        self._contract = contract
        self._offered = offered
        directions = (Direction.RESPONSE, Direction.REQUEST)
        self._schemas = {symbol(contract, name, way): name for way in directions for name in contract.schemas}
        names, _ = argument_class_names(contract)
        self._operations: dict[Place, Operation] = {}
        for operation in contract.operations:
            name = method_name(operation)
            module = module_of(name.resource, Direction.REQUEST)
            for variant in ("", BASE, NON_STREAMING, STREAMING):
                self._operations[module, f"{names[name]}{variant}"] = operation

    def read(self, module: tuple[str, ...], definition: Definition) -> Class:
        """A definition of a module."""
        operation = self._operations.get((module, definition.name))
        source = self._schema(definition) or operation
        return Class(
            name=definition.name,
            kind=self._kind(definition),
            namespaces=tuple(sorted(self._offered.get((module, definition.name), ()))),
            base=definition.base if isinstance(definition, ClassView) else "",
            type=definition.annotation if isinstance(definition, AliasView) else "",
            fields=tuple(self._fields(definition, operation)),
            pointer=source.origin.pointer if source is not None else "",
        )

    def _schema(self, definition: Definition) -> Schema | None:
        return self._contract.schemas.get(self._schemas.get(definition.name, ""))

    def _kind(self, definition: Definition) -> ClassKind:
        if isinstance(definition, AliasView):
            return ClassKind.ALIAS
        if isinstance(definition, ClassView) and not definition.base.endswith(("TypedDict", "Params", f"Params{BASE}")):
            return ClassKind.MODEL
        return ClassKind.ARGUMENTS if self._schema(definition) is not None else ClassKind.CALL

    def _fields(self, definition: Definition, operation: Operation | None) -> Iterator[Member]:
        if isinstance(definition, AliasView):
            return
        sources = self._sources(definition, operation)
        for field in definition.fields:
            name, annotation = field.name, field.annotation
            if isinstance(definition, FunctionalView):
                name, annotation = ast.literal_eval(name), ast.literal_eval(annotation)
            bare = annotation.removeprefix("NotRequired[")
            may_be_left_out = bare != annotation or field.default.startswith(" = ")
            wire, pointer = sources.get(name, (name, ""))
            yield Member(
                name=name,
                type=bare.removesuffix("]") if bare != annotation else annotation,
                required=not may_be_left_out,
                wire=wire,
                pointer=pointer,
            )

    def _sources(
        self, definition: ClassView | FunctionalView, operation: Operation | None
    ) -> dict[str, tuple[str, str]]:
        """Each field's wire name, and its place in the document."""
        schema = self._schema(definition)
        if isinstance(schema, Object):
            names = attribute_names(member.name for member in schema.properties)
            is_model = self._kind(definition) is ClassKind.MODEL
            return {
                names[member.name] if is_model else member.name: (member.name, member.schema.origin.pointer)
                for member in schema.properties
            }
        return _sources(self._contract, operation) if operation is not None else {}
