"""The view of a whole package: every module, its place, and what the package says of itself."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from aoaigen.contract import Contract, SecurityKind
from aoaigen.diagnostics import DocumentError, Problem
from aoaigen.homes import SHARED, Homes, ResourcePath, find_homes

from .annotations import Annotator, Direction, symbol
from .imports import Imports, relative_module
from .methods import ASYNC, SYNC, Flavour
from .resources import (
    AccessorView,
    Resource,
    ResourceModuleView,
    WrapperView,
    accessor,
    argument_dicts,
    resource_module,
    resource_tree,
    wrapper_views,
)
from .text import docstring
from .types import (
    TYPES,
    ClassView,
    NamespaceView,
    TypesModuleView,
    home_module,
    namespace_of,
    types_module,
)


@dataclass(frozen=True, slots=True)
class ClientView:
    """A client class in one flavour."""

    class_name: str
    flavour: Flavour
    accessors: tuple[AccessorView, ...]
    wrappers: tuple[WrapperView, ...]


@dataclass(frozen=True, slots=True)
class PackageView:
    """All that the templates print, module by module."""

    title: str
    api_version: str
    api_key_header: str
    operation_count: int
    clients: tuple[ClientView, ...]
    resources: tuple[ResourceModuleView, ...]
    types: tuple[TypesModuleView, ...]
    namespaces: tuple[NamespaceView, ...]


def package_view(contract: Contract) -> PackageView:
    """The view of the package of one contract. Raises `DocumentError` where names clash."""
    homes = find_homes(contract)
    _refuse_name_clashes(contract, homes)
    tree = resource_tree(contract)
    resources = [resource for top in tree for resource in top.walk()]
    types = [*_shared_types(contract, homes)]
    for resource in resources:
        types += _types_of(contract, homes, resource)
    return PackageView(
        title=contract.title,
        api_version=contract.api_version,
        api_key_header=_api_key_header(contract),
        operation_count=len(contract.operations),
        clients=tuple(
            ClientView(
                class_name=f"{flavour.prefix}AzureOpenAI",
                flavour=flavour,
                accessors=tuple(accessor(contract, resource, (), flavour) for resource in tree),
                wrappers=tuple(wrapper_views(f"{flavour.prefix}AzureOpenAI", flavour)),
            )
            for flavour in (SYNC, ASYNC)
        ),
        resources=tuple(resource_module(contract, homes, resource) for resource in resources),
        types=tuple(types),
        namespaces=tuple(_namespaces(resources, types)),
    )


def _api_key_header(contract: Contract) -> str:
    keys = (scheme.header for scheme in contract.security if scheme.kind is SecurityKind.API_KEY)
    return next(keys, "api-key")


def _shared_types(contract: Contract, homes: Homes) -> Iterable[TypesModuleView]:
    for direction in (Direction.RESPONSE, Direction.REQUEST):
        module = types_module(contract, homes, SHARED, direction, lambda *_: ())
        if module is not None:
            yield module


def _types_of(contract: Contract, homes: Homes, resource: Resource) -> Iterable[TypesModuleView]:
    def arguments(annotator: Annotator, imports: Imports) -> Iterable[ClassView]:
        return argument_dicts(contract, resource, annotator, imports)

    responses = types_module(contract, homes, resource.path, Direction.RESPONSE, lambda *_: ())
    requests = types_module(contract, homes, resource.path, Direction.REQUEST, arguments)
    return [module for module in (responses, requests) if module is not None]


def _namespaces(resources: list[Resource], types: list[TypesModuleView]) -> Iterable[NamespaceView]:
    """`types` itself and one package below it for each resource that has resources below."""
    paths: dict[tuple[str, ...], ResourcePath] = {TYPES: ()}
    for resource in resources:
        for depth in range(1, len(resource.path)):
            paths.setdefault(namespace_of(resource.path[: depth + 1]), resource.path[:depth])
    for path, resource_path in paths.items():
        exports = {
            name: relative_module(path, module.path)
            for module in types
            if module.path[:-1] == path
            for name in module.names
        }
        where = f"`client.{'.'.join(resource_path)}`" if resource_path else "the client"
        yield NamespaceView(path, docstring(f"The types of {where}.", 0), tuple(sorted(exports.items())))


def _refuse_name_clashes(contract: Contract, homes: Homes) -> None:
    """Two schemas whose names would be the same Python name in the same namespace."""
    taken: dict[tuple[tuple[str, ...], str], str] = {}
    problems = []
    uses = [(name, Direction.RESPONSE) for name in homes.responses]
    uses += [(name, Direction.REQUEST) for name in homes.requests]
    for name, direction in uses:
        namespace = home_module(contract, homes, name, direction)[:-1]
        python_name = symbol(contract, name, direction)
        first = taken.setdefault((namespace, python_name), name)
        if first != name:
            at = contract.schemas[name].origin
            message = f"the schemas {first} and {name} would both be the class `{python_name}`; rename one of them"
            problems.append(Problem(at.file, at.line, at.column, message, at.pointer))
    if problems:
        raise DocumentError(problems)
