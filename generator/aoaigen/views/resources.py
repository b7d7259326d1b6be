"""Views of the resource modules, and the TypedDicts of their methods' arguments."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace

from aoaigen.contract import Contract, Operation
from aoaigen.conventions import OLDER_NAMES, OPENAI_PACKAGES, TEXT_METHODS, is_azure_openai, method_name
from aoaigen.diagnostics import DocumentError, Problem
from aoaigen.homes import Homes, ResourcePath, reachable, request_schemas, response_schemas

from .annotations import RUNTIME, Annotator, Direction, Scope, symbol
from .chat import aliases_of
from .helper import HelperView
from .helpers import helper_views
from .imports import Imports, relative_module
from .methods import (
    ASYNC,
    SYNC,
    Flavour,
    MethodBuilder,
    MethodView,
    SelectionView,
    Wrapper,
)
from .names import call_name, class_name, module_name, resource_name
from .operations import OperationView
from .text import docstring, literal
from .types import home_module

RESOURCES = ("resources",)
ELSEWHERE = ("_elsewhere",)

_LONGEST_NAME = 200
"""Well below what file systems allow a path."""

_NAMELESS = "the path gives no name for a resource: it has to begin with a segment of letters, not with a parameter"


@dataclass(frozen=True, slots=True)
class Resource:
    """A node of the tree of resources."""

    path: ResourcePath
    class_name: str
    """Of its class, without what tells flavours and wrappers apart."""
    operations: tuple[Operation, ...]
    children: tuple[Resource, ...]
    also: tuple[Resource, ...] = ()
    """Resources that stand elsewhere, and are found here as well."""

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
class AliasView:
    """A second name of a method or helper."""

    name: str
    method: MethodView | HelperView
    doc: str


@dataclass(frozen=True, slots=True)
class ResourceView:
    """The class of a resource in one flavour."""

    class_name: str
    base: str
    """With the class's keywords behind it."""
    variable: str
    flavour: Flavour
    doc: str
    wrappers: tuple[WrapperView, ...]
    accessors: tuple[AccessorView, ...]
    methods: tuple[MethodView, ...]
    helpers: tuple[HelperView, ...]
    aliases: tuple[AliasView, ...]

    @property
    def wrapped(self) -> list[str]:
        """The methods that its wrappers have."""
        return [*(method.name for method in self.methods), *(each.name for each in self.helpers if each.wrapped)]

    @property
    def class_names(self) -> list[str]:
        """Itself and its wrappers."""
        return [self.class_name, *(wrapper.class_name for wrapper in self.wrappers)]


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
    exports: tuple[tuple[str, str], ...]
    """The classes of the resources below, each with the relative module that defines it."""

    @property
    def names(self) -> list[str]:
        """All that a package offers."""
        return sorted([*(name for view in self.classes for name in view.class_names), *dict(self.exports)])


def resource_tree(contract: Contract) -> tuple[Resource, ...]:
    """The resources of a contract, in the order of the document."""
    by_path: dict[ResourcePath, list[Operation]] = {}
    for operation in contract.operations:
        resource = method_name(operation).resource
        for depth in range(1, len(resource) + 1):
            by_path.setdefault(resource[:depth], [])
        by_path.setdefault(resource, []).append(operation)
    aliases = aliases_of(contract)
    for place in aliases:
        by_path.setdefault(place[:-1], [])
    symbols = {path: _symbols(contract, operations) for path, operations in by_path.items()}
    below: dict[ResourcePath, list[ResourcePath]] = {}
    for path in by_path:
        below.setdefault(path[:-1], []).append(path)

    def node(path: ResourcePath, above: str) -> Resource:
        """A resource and those below it. Its class is called as it is itself, unless that name is taken around it."""
        name = class_name(path[-1])
        used = symbols[path] | symbols.get(path[:-1], set())
        resource = Resource(path, name if name != above else class_name("_".join(path)), tuple(by_path[path]), ())
        while used.intersection(class_names(resource)):
            resource = replace(resource, class_name=f"{resource.class_name}Resource")
        return replace(resource, children=tuple(node(child, resource.class_name) for child in below.get(path, ())))

    tree = {path: node(path, "") for path in below.get((), ())}
    for place, target in aliases.items():
        above = tree[place[:-1]]
        tree[place[:-1]] = replace(above, also=(*above.also, tree[target]))
    return tuple(tree.values())


def _symbols(contract: Contract, operations: Iterable[Operation]) -> set[str]:
    """The classes of all schemas that some operations use."""
    return {
        symbol(contract, schema, direction)
        for operation in operations
        for schemas, direction in (
            (request_schemas(contract, operation), Direction.REQUEST),
            (response_schemas(contract, operation), Direction.RESPONSE),
        )
        for schema in reachable(contract, schemas)
    }


def resource_problems(contract: Contract) -> Iterator[Problem]:
    """Paths that give no usable name, and methods or resources that clash."""
    taken: dict[str, tuple[Operation | ResourcePath, Operation]] = {}
    for operation in contract.operations:
        name = method_name(operation)
        if not name.resource or not all((*name.resource, name.method)):
            yield operation.origin.problem(_NAMELESS)
            continue
        if len(call_name(name)) > _LONGEST_NAME:
            yield operation.origin.problem("the path is too long to be the name of a module and a method")
        found: dict[str, Operation | ResourcePath] = {call_name(name): operation}
        for depth in range(1, len(name.resource) + 1):
            found[resource_name(name.resource[:depth])] = name.resource[:depth]
        for dotted, what in found.items():
            other, its_operation = taken.setdefault(dotted, (what, operation))
            if other != what:
                message = f"{operation.id} and {its_operation.id} would both be found at `client.{dotted}`"
                yield operation.origin.problem(message)
    yield from _class_clashes(resource_tree(contract))


def _class_clashes(siblings: tuple[Resource, ...], *above: Resource) -> Iterator[Problem]:
    """Resources that a module imports or defines, and whose classes would have one name."""
    taken: dict[str, Resource] = {}
    for resource in (*above, *siblings):
        first = taken.setdefault
        clash = next((name for name in class_names(resource) if first(name, resource) is not resource), None)
        if clash is not None:
            operation = next(operation for below in resource.walk() for operation in below.operations)
            message = f"the resource of {operation.id} would have a class `{clash}`; so has one beside or above it"
            yield operation.origin.problem(message)
    for resource in siblings:
        yield from _class_clashes(resource.children, resource)


def class_names(resource: Resource) -> Iterator[str]:
    """The names of all classes of a resource: sync and async, plain and wrapped."""
    for flavour in (SYNC, ASYNC):
        for suffix in ("", *(wrapper.suffix for wrapper in flavour.wrappers)):
            yield f"{flavour.prefix}{resource.class_name}{suffix}"


def accessor(contract: Contract, resource: Resource, package: tuple[str, ...], flavour: Flavour) -> AccessorView:
    """The attribute of a client, or of the resource above, that leads to a resource."""
    return AccessorView(
        name=resource.module[-1],
        class_name=f"{flavour.prefix}{resource.class_name}",
        module=relative_module(package, resource.module),
        doc=docstring(description(contract, resource), 8),
    )


def description(contract: Contract, resource: Resource) -> str:
    """What the document says of a resource under the tag of its name, else the paths it stands for."""
    told = contract.tags.get(".".join(resource.path))
    if not told and resource.also and not resource.children:
        names = ", ".join(f"`client.{resource_name(other.path)}`" for other in resource.also)
        return f"A second way to {names}, for code that expects it here."
    return told or f"Operations under `/{'/'.join(resource.path)}`."


def resource_module(contract: Contract, homes: Homes, resource: Resource, *, helps: bool) -> ResourceModuleView:
    """The module of one resource, with its classes in both flavours.

    `helps` says that other versions have below it what this one lacks.
    """
    found_below = (*resource.children, *resource.also)
    is_package = bool(resource.children) or (is_azure_openai(contract) and resource.path in OPENAI_PACKAGES)
    package = resource.module if is_package else resource.module[:-1]
    values, hints = Imports(package), Imports(package)

    def locate(name: str, direction: Direction) -> tuple[str, ...]:
        return home_module(contract, homes, name, direction)[:-1]  # the public namespace, not the private module

    members = frozenset(method_name(operation).method for operation in resource.operations) | {
        below.module[-1] for below in found_below
    }
    values_scope = Scope(Annotator(contract, homes, values, locate), values)
    hints_scope = Scope(Annotator(contract, homes, hints, locate, members), hints)
    builders = [MethodBuilder(contract, operation, hints_scope, values_scope) for operation in resource.operations]
    values.use("functools", "cached_property")
    values.use("typing", "TYPE_CHECKING")
    doc = description(contract, resource)
    keywords = f", elsewhere=ELSEWHERE[{literal(resource_name(resource.path))}]" if helps else ""
    if helps:
        values.use_local(ELSEWHERE, "ELSEWHERE")
    methods = {flavour: tuple(_methods(resource, builders, flavour)) for flavour in (SYNC, ASYNC)}
    helpers = {
        flavour: tuple(helper for builder in builders for helper in helper_views(contract, builder, flavour))
        for flavour in (SYNC, ASYNC)
    }
    classes = tuple(
        ResourceView(
            class_name=f"{flavour.prefix}{resource.class_name}",
            base=flavour.resource + keywords,
            variable=module_name(resource.path[-1]),
            flavour=flavour,
            doc=docstring(doc, 4),
            wrappers=tuple(wrapper_views(f"{flavour.prefix}{resource.class_name}", flavour)),
            accessors=tuple(accessor(contract, below, package, flavour) for below in found_below),
            methods=methods[flavour],
            helpers=helpers[flavour],
            aliases=tuple(_aliases(resource, (*methods[flavour], *helpers[flavour]))),
        )
        for flavour in (SYNC, ASYNC)
    )
    operations = tuple(builder.operation_view() for builder in builders)
    selections = tuple(view for builder in builders if (view := builder.selection_view()) is not None)
    _refuse_schemas_named_as_resources(resource, values.names | hints.names)
    _use_runtime(values_scope, hints_scope, has_methods=bool(builders))
    for below in found_below:
        for name in class_names(below):
            hints.use_local(below.module, name)
    hints.discard(values)
    if resource.children:
        values.use_local((*RUNTIME, "lazy"), "lazy_exports")
    return ResourceModuleView(
        path=resource.module,
        is_package=is_package,
        doc=docstring(f"`client.{resource_name(resource.path)}`: {doc}", 0),
        values=values,
        hints=hints,
        operations=operations,
        selections=selections,
        classes=classes,
        exports=tuple(resource_exports(package, resource.children)),
    )


def resource_exports(package: tuple[str, ...], resources: Iterable[Resource]) -> list[tuple[str, str]]:
    """What a package of resources offers: the classes of each, with the relative module that defines them."""
    return sorted((name, relative_module(package, each.module)) for each in resources for name in class_names(each))


def _methods(resource: Resource, builders: list[MethodBuilder], flavour: Flavour) -> Iterator[MethodView]:
    """The methods of a class: one for each operation, and those that give the text of a download."""
    taken = {builder.name for builder in builders}
    for builder in builders:
        yield builder.method_view(flavour)
        name = TEXT_METHODS.get(resource_name((*resource.path, builder.name)))
        if name is not None and name not in taken and builder.downloads:
            yield builder.text_view(flavour, name)


def _aliases(resource: Resource, methods: Iterable[MethodView | HelperView]) -> Iterator[AliasView]:
    by_name = {method.name: method for method in methods}
    for name, method in by_name.items():
        older = OLDER_NAMES.get(resource_name((*resource.path, name)))
        if older is not None and older not in by_name:
            yield AliasView(older, method, docstring(f"Deprecated: the older name of `{name}`.", 4))


def _refuse_schemas_named_as_resources(resource: Resource, imported: set[str]) -> None:
    """What a module imports for its annotations must not have the name of a class that stands in it."""
    problems = [
        operation.origin.problem(f"a schema used here has the name of a class of the resource, `{name}`; rename it")
        for operation in resource.operations[:1]
        for below in (resource, *resource.children)
        for name in class_names(below)
        if name in imported
    ]
    if problems:
        raise DocumentError(problems)


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
