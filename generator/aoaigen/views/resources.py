"""Views of the resource modules, and the TypedDicts of their methods' arguments."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from aoaigen.contract import Contract, Operation
from aoaigen.conventions import method_name
from aoaigen.diagnostics import DocumentError, Problem
from aoaigen.homes import Homes, ResourcePath

from .annotations import RUNTIME, Annotator, Direction
from .imports import Imports, relative_module
from .methods import (
    ASYNC,
    SYNC,
    Argument,
    Flavour,
    MethodBuilder,
    MethodView,
    OperationView,
    Scope,
    SelectionView,
    Wrapper,
    arguments_of,
)
from .names import class_name, method_params_name, module_name
from .text import docstring
from .types import ClassView, FieldView, home_module

RESOURCES = ("resources",)


@dataclass(frozen=True, slots=True)
class Resource:
    """A node of the tree of resources."""

    path: ResourcePath
    operations: tuple[Operation, ...]
    children: tuple[Resource, ...]

    @property
    def module(self) -> tuple[str, ...]:
        """Its module, below the top of the package."""
        return (*RESOURCES, *(module_name(part) for part in self.path))

    def walk(self) -> Iterator[Resource]:
        """Itself and all below it."""
        yield self
        for child in self.children:
            yield from child.walk()


@dataclass(frozen=True, slots=True)
class AccessorView:
    """An attribute that leads to a resource below: its name, class, module and description."""

    name: str
    class_name: str
    module: str
    doc: str


@dataclass(frozen=True, slots=True)
class WrapperView:
    """A class that offers a resource's methods for another kind of result."""

    class_name: str
    wrapper: Wrapper
    doc: str
    property_doc: str


@dataclass(frozen=True, slots=True)
class ResourceView:
    """The class of a resource in one flavour."""

    class_name: str
    variable: str
    flavour: Flavour
    doc: str
    wrappers: tuple[WrapperView, ...]
    accessors: tuple[AccessorView, ...]
    methods: tuple[MethodView, ...]


@dataclass(frozen=True, slots=True)
class ResourceModuleView:
    path: tuple[str, ...]
    is_package: bool
    doc: str
    values: Imports
    hints: Imports
    operations: tuple[OperationView, ...]
    selections: tuple[SelectionView, ...]
    classes: tuple[ResourceView, ...]


def resource_tree(contract: Contract) -> tuple[Resource, ...]:
    """The resources of a contract, in the order of the document. Raises `DocumentError` where two methods clash."""
    by_path: dict[ResourcePath, list[Operation]] = {}
    seen: dict[str, Operation] = {}
    problems = []
    for operation in contract.operations:
        name = method_name(operation)
        first = seen.setdefault(str(name), operation)
        if first is not operation:
            at = operation.origin
            message = f"{operation.id} and {first.id} would both be the method `{name}`"
            problems.append(Problem(at.file, at.line, at.column, message, at.pointer))
        for depth in range(1, len(name.resource) + 1):
            by_path.setdefault(name.resource[:depth], [])
        by_path.setdefault(name.resource, []).append(operation)
    if problems:
        raise DocumentError(problems)
    return tuple(_node(path, by_path) for path in by_path if len(path) == 1)


def _node(path: ResourcePath, by_path: dict[ResourcePath, list[Operation]]) -> Resource:
    below = [other for other in by_path if len(other) == len(path) + 1 and other[: len(path)] == path]
    return Resource(path, tuple(by_path[path]), tuple(_node(other, by_path) for other in below))


def accessor(contract: Contract, resource: Resource, package: tuple[str, ...], flavour: Flavour) -> AccessorView:
    """The attribute of a client, or of the resource above, that leads to a resource."""
    return AccessorView(
        name=resource.module[-1],
        class_name=f"{flavour.prefix}{class_name(resource.path[-1])}",
        module=relative_module(package, resource.module),
        doc=docstring(description(contract, resource), 8),
    )


def description(contract: Contract, resource: Resource) -> str:
    """What the document says of a resource under the tag of its name, else the paths it stands for."""
    told = contract.tags.get(".".join(resource.path))
    return told or f"Operations under `/{'/'.join(resource.path)}`."


def resource_module(contract: Contract, homes: Homes, resource: Resource) -> ResourceModuleView:
    """The module of one resource, with its classes in both flavours."""
    is_package = bool(resource.children)
    package = resource.module if is_package else resource.module[:-1]
    values, hints = Imports(package), Imports(package)

    def locate(name: str, direction: Direction) -> tuple[str, ...]:
        return home_module(contract, homes, name, direction)[:-1]  # the public namespace, not the private module

    methods = frozenset(method_name(operation).method for operation in resource.operations)
    values_scope = Scope(Annotator(contract, homes, values, locate), values)
    hints_scope = Scope(Annotator(contract, homes, hints, locate, methods), hints)
    builders = [MethodBuilder(contract, operation, hints_scope, values_scope) for operation in resource.operations]
    values.use("functools", "cached_property")
    values.use("typing", "TYPE_CHECKING")
    doc = description(contract, resource)
    classes = tuple(
        ResourceView(
            class_name=f"{flavour.prefix}{class_name(resource.path[-1])}",
            variable=module_name(resource.path[-1]),
            flavour=flavour,
            doc=docstring(doc, 4),
            wrappers=tuple(wrapper_views(f"{flavour.prefix}{class_name(resource.path[-1])}", flavour)),
            accessors=tuple(accessor(contract, child, package, flavour) for child in resource.children),
            methods=tuple(builder.method_view(flavour) for builder in builders),
        )
        for flavour in (SYNC, ASYNC)
    )
    operations = tuple(builder.operation_view() for builder in builders)
    selections = tuple(view for builder in builders if (view := builder.selection_view()) is not None)
    _use_runtime(values_scope, hints_scope, has_methods=bool(builders))
    for child in resource.children:
        for flavour in (SYNC, ASYNC):
            name = f"{flavour.prefix}{class_name(child.path[-1])}"
            for suffix in ("", *(wrapper.suffix for wrapper in flavour.wrappers)):
                hints.use_local(child.module, name + suffix)
    hints.discard(values)
    return ResourceModuleView(
        path=resource.module,
        is_package=is_package,
        doc=docstring(f"`client.{'.'.join(resource.path)}`: {doc}", 0),
        values=values,
        hints=hints,
        operations=operations,
        selections=selections,
        classes=classes,
    )


def wrapper_views(name: str, flavour: Flavour) -> Iterator[WrapperView]:
    """The wrappers of a class of that name."""
    for wrapper in flavour.wrappers:
        yield WrapperView(
            class_name=f"{name}{wrapper.suffix}",
            wrapper=wrapper,
            doc=docstring(f"`{name}`, {wrapper.doc}.", 4),
            property_doc=docstring(f"The same, {wrapper.doc}.", 8),
        )


def _use_runtime(values: Scope, hints: Scope, *, has_methods: bool) -> None:
    """What every resource module needs, whatever its methods are."""
    values.runtime("resource", "SyncResource")
    values.runtime("resource", "AsyncResource")
    for name in ("SyncCaller", "AsyncCaller"):
        hints.runtime("caller", name)
    if not has_methods:
        return
    for flavour in (SYNC, ASYNC):
        for wrapper in flavour.wrappers:
            values.runtime("caller", wrapper.caller)
            values.runtime("caller", wrapper.function)
    values.runtime("operation", "CallOptions")
    values.runtime("operation", "Operation")
    values.runtime("sentinels", "not_given")
    hints.runtime("sentinels", "NotGiven")
    hints.imports.use_local((*RUNTIME, "transport"), "Timeout")
    for name in ("Body", "Headers", "Query"):
        hints.runtime("types", name)


def argument_dicts(
    contract: Contract, resource: Resource, annotator: Annotator, imports: Imports
) -> Iterator[ClassView]:
    """The TypedDict of each method's arguments, for those that have any by keyword."""
    for operation in resource.operations:
        arguments = [a for a in arguments_of(contract, operation) if a.place != "path"]
        if arguments:
            name = method_name(operation)
            inner = annotator.within(argument.name for argument in arguments)
            yield ClassView(
                name=method_params_name(name.resource, name.method),
                base=imports.use("typing", "TypedDict"),
                doc=docstring(f"The arguments of `client.{name}`.", 4),
                fields=tuple(_argument_key(inner, imports, argument) for argument in arguments),
            )


def _argument_key(annotator: Annotator, imports: Imports, argument: Argument) -> FieldView:
    annotation = annotator.annotate(argument.schema, Direction.REQUEST) if argument.schema else annotator.builtin("str")
    if not argument.required:
        annotation = f"{imports.use('typing', 'NotRequired')}[{annotation}]"
    return FieldView(argument.name, annotation, "", docstring(argument.doc, 4) if argument.doc else "")
