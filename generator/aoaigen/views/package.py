"""The view of a whole package: every module, its place, and what the package says of itself."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, replace

from aoaigen.bodies import body_notes
from aoaigen.contract import Contract, Object, Operation, Schema
from aoaigen.conventions import (
    CHAT_METHOD,
    QUICKSTARTS,
    MethodName,
    deployment_parameter,
    method_name,
    path_below_deployment,
    told_apart,
)
from aoaigen.diagnostics import VERSION_HINT, DocumentError, Problem, Severity, keep_from
from aoaigen.extensions import extension_problems
from aoaigen.homes import SHARED, Homes, ResourcePath, find_homes
from aoaigen.manifest import Manifest
from aoaigen.media import EVENT_STREAM, MediaKind, kind_of
from aoaigen.naming import is_version
from aoaigen.results import Items, Text, event_of, result_notes, result_of

from .aliases import AliasModuleView, alias_modules, with_aliases
from .annotations import Annotator, Direction, symbol
from .arguments import argument_dicts
from .assistants import HANDLERS, HANDLING, AssistantsView, assistants_view
from .batching import batch_results
from .chat import TOOLS, ChatView, chat_of, chat_view, parsed_classes
from .clashes import argument_class_names, schemas_told_apart
from .imports import Imports, relative_module
from .manifest import manifest
from .methods import ASYNC, SYNC, Flavour, argument_notes, stream_question
from .names import attribute_name, attribute_names, call_name, resource_name
from .resources import (
    RESOURCES,
    AccessorView,
    Resource,
    ResourceModuleView,
    WrapperView,
    accessor,
    resource_exports,
    resource_module,
    resource_problems,
    resource_tree,
    wrapper_views,
)
from .service import Export, ServiceView, service_notes, service_view
from .surface import Surface, elsewhere, surface
from .text import docstring, literal, markdown_code
from .types import (
    TYPES,
    ClassView,
    NamesByModule,
    NamespaceView,
    TypesModuleView,
    home_module,
    names_by_module,
    namespace_of,
    types_module,
)

_RESOURCES_TITLE = "The resources of the client: a module for each, named as the attribute that leads to it."


@dataclass(frozen=True, slots=True)
class ClientView:
    """A client class in one flavour."""

    class_name: str
    base: str
    """With the class's keywords behind it."""
    doc: str
    flavour: Flavour
    accessors: tuple[AccessorView, ...]
    wrappers: tuple[WrapperView, ...]


@dataclass(frozen=True, slots=True)
class ListedMethod:
    """A line in the README's table of methods."""

    name: str
    request: str


@dataclass(frozen=True, slots=True)
class PackageView:
    """All that the templates print, module by module."""

    title: str
    api_version: str
    """Letters, digits, dots and dashes only."""
    doc: str
    service: ServiceView
    deployment_paths: tuple[str, ...]
    """Python literals: the paths, below a deployment, of what is served under one."""
    quickstart: str
    methods: tuple[ListedMethod, ...]
    manifest: Manifest
    chat: ChatView | None
    """Of the modules that help with chat, if the package has it."""
    assistants: AssistantsView | None
    """Of the module of handlers of streamed runs, if the package has those."""
    elsewhere: tuple[tuple[str, tuple[tuple[str, str], ...]], ...]
    """What other versions have, by resource; all of it Python literals."""
    clients: tuple[ClientView, ...]
    resources: tuple[ResourceModuleView, ...]
    types: tuple[TypesModuleView, ...]
    namespaces: tuple[NamespaceView, ...]
    aliases: tuple[AliasModuleView, ...]
    notes: tuple[Problem, ...]
    """What is to be said of the document: its contract's notes, and what is named otherwise than one would expect."""

    @property
    def exports(self) -> tuple[Export, ...]:
        """What the package offers besides its clients."""
        tool = Export(f".{'.'.join(TOOLS)}", "pydantic_function_tool", "pydantic_function_tool")
        tools = () if self.chat is None else (tool,)
        named = () if self.assistants is None else HANDLERS
        handlers = (Export(f".{'.'.join(HANDLING)}", name, name) for name in named)
        return (*self.service.exports, *tools, *handlers)

    @property
    def has_lib(self) -> bool:
        """Whether there is anything in `lib`."""
        helps = self.chat is not None or self.assistants is not None
        return helps or any(alias.path[0] == "lib" for alias in self.aliases)

    @property
    def exported_names(self) -> list[str]:
        return sorted(export.public_name for export in self.exports)

    @property
    def client_helps(self) -> bool:
        """Whether other versions have resources that this one lacks."""
        return any(path == '""' for path, _ in self.elsewhere)

    @property
    def client_imports(self) -> list[str]:
        """What the annotations of the client module need, a line for each resource."""
        lines: dict[str, list[str]] = {}
        for client in self.clients:
            for below in client.accessors:
                suffixes = ("", *(view.wrapper.suffix for view in client.wrappers))
                lines.setdefault(below.module, []).extend(below.class_name + suffix for suffix in suffixes)
        return [f"from {module} import {', '.join(sorted(names))}" for module, names in sorted(lines.items())]


def package_view(
    contract: Contract, others: Mapping[str, Surface] | None = None, *, allow_partial: bool = False
) -> PackageView:
    """The view of the package of one contract.

    `others` are the surfaces of further versions, for help with names that this one lacks. Raises `DocumentError` with
    all that keeps the contract from being a package or, unless `allow_partial`, a whole one.
    """
    contract, notes = told_apart(contract)
    contract, renamed = schemas_told_apart(contract)
    argument_classes, unexpected = argument_class_names(contract)
    homes = find_homes(contract)
    problems = [
        *notes,
        *body_notes(contract),
        *result_notes(contract),
        *_version_problems(contract),
        *extension_problems(contract),
        *renamed,
        *unexpected,
        *(problem for name in homes.responses for problem in _renamed_attributes(name, contract.schemas[name])),
        *resource_problems(contract),
        *argument_notes(contract),
        *_missing_streams(contract),
        *_streams_without_a_question(contract),
        *service_notes(contract),
    ]
    if keep_from(problems, allow_partial=allow_partial):
        raise DocumentError(problems)
    service = service_view(contract)
    table = elsewhere(surface(contract), others or {})
    tree = resource_tree(contract)
    resources = [resource for top in tree for resource in top.walk()]
    names = names_by_module(contract, homes)
    types = [*_shared_types(contract, homes, names)]
    for resource in resources:
        types += _types_of(contract, homes, names, resource, argument_classes)
    modules = tuple(
        resource_module(contract, homes, resource, helps=resource_name(resource.path) in table)
        for resource in resources
    )
    namespaces = tuple(_namespaces(contract, homes, resources, types))
    public = manifest(contract, modules, types, namespaces)
    aliases = tuple(alias_modules(public, types, modules)) if service.azure else ()
    return PackageView(
        title=contract.title,
        api_version=contract.api_version,
        doc=docstring(
            f"A client for {contract.title}, API version {contract.api_version}.\n\n{contract.description}", 0
        ),
        service=service,
        deployment_paths=tuple(sorted({literal(path_below_deployment(o)) for o in _under_deployments(contract)})),
        quickstart=_quickstart(contract),
        methods=tuple(
            ListedMethod(call_name(method_name(operation)), f"{operation.method} {markdown_code(operation.path)}")
            for operation in contract.operations
        ),
        clients=tuple(
            ClientView(
                class_name=f"{flavour.prefix}{service.client}",
                base=f'{base}, elsewhere=ELSEWHERE[""]' if "" in table else base,
                doc=docstring(f"{doc} of {_title_and_version(contract)}.", 4),
                flavour=flavour,
                accessors=tuple(accessor(contract, resource, (), flavour) for resource in tree),
                wrappers=tuple(wrapper_views(f"{flavour.prefix}{service.client}", flavour)),
            )
            for flavour, base, doc in (
                (SYNC, f"Sync{service.base}", "A client"),
                (ASYNC, f"Async{service.base}", "An asynchronous client"),
            )
        ),
        resources=modules,
        manifest=public,
        chat=chat_view(contract, homes),
        assistants=assistants_view(contract, homes),
        elsewhere=tuple(
            (literal(path), tuple((literal(n), literal(v)) for n, v in names.items()))
            for path, names in sorted(table.items())
        ),
        types=tuple(types),
        namespaces=(
            NamespaceView(RESOURCES, _RESOURCES_TITLE, tuple(resource_exports(RESOURCES, tree))),
            *_nested(with_aliases(namespaces, aliases) if aliases else namespaces),
        ),
        aliases=aliases,
        notes=tuple(sorted({*contract.notes, *problems})),
    )


def _under_deployments(contract: Contract) -> Iterator[Operation]:
    return (operation for operation in contract.operations if deployment_parameter(operation) is not None)


def _quickstart(contract: Contract) -> str:
    """The first lines that a user of the package would write behind the making of a client."""
    names = {str(method_name(operation)) for operation in contract.operations}
    return next((code for name, code in QUICKSTARTS.items() if name in names), "help(client)")


def _shared_types(contract: Contract, homes: Homes, names: NamesByModule) -> Iterable[TypesModuleView]:
    for direction in (Direction.RESPONSE, Direction.REQUEST):
        module = types_module(contract, homes, SHARED, direction, names, lambda *_: ())
        if module is not None:
            yield module


def _types_of(
    contract: Contract,
    homes: Homes,
    names: NamesByModule,
    resource: Resource,
    argument_classes: Mapping[MethodName, str],
) -> Iterable[TypesModuleView]:
    def arguments(annotator: Annotator, imports: Imports) -> Iterable[ClassView]:
        return argument_dicts(contract, resource, argument_classes, annotator, imports)

    def parsed(annotator: Annotator, imports: Imports) -> Iterable[ClassView]:
        is_here = any(call_name(method_name(operation)) == CHAT_METHOD for operation in resource.operations)
        chat = chat_of(contract) if is_here else None
        return parsed_classes(chat, annotator, imports) if chat is not None else ()

    responses = types_module(contract, homes, resource.path, Direction.RESPONSE, names, parsed)
    requests = types_module(contract, homes, resource.path, Direction.REQUEST, names, arguments)
    return [module for module in (responses, requests) if module is not None]


def _namespaces(
    contract: Contract, homes: Homes, resources: list[Resource], types: list[TypesModuleView]
) -> Iterable[NamespaceView]:
    """`types` itself and one package below it for each resource that has resources below.

    What several resources use is exported from `types` and from the namespace of each of them.
    """
    paths: dict[tuple[str, ...], ResourcePath] = {TYPES: ()}
    for resource in resources:
        for depth in range(1, len(resource.path)):
            paths.setdefault(namespace_of(resource.path[: depth + 1]), resource.path[:depth])
    shared = [*_shared_names(contract, homes), *batch_results(contract)]
    for path, resource_path in paths.items():
        exports = {name: module for namespace, name, module in shared if namespace == path}
        exports |= {name: module.path for module in types if module.path[:-1] == path for name in module.names}
        where = f"`client.{resource_name(resource_path)}`" if resource_path else "the client"
        relative = sorted((name, relative_module(path, module)) for name, module in exports.items())
        yield NamespaceView(path, f"The types of {where}.", tuple(relative))


def _nested(namespaces: Iterable[NamespaceView]) -> Iterator[NamespaceView]:
    """Each with those below it."""
    found = list(namespaces)
    for namespace in found:
        below = sorted(other.path[-1] for other in found if other.path[:-1] == namespace.path)
        yield replace(namespace, below=tuple(below))


def _shared_names(contract: Contract, homes: Homes) -> Iterator[tuple[tuple[str, ...], str, tuple[str, ...]]]:
    """Of schemas that several resources use: `types` and the namespaces of these, the Python name, and its module."""
    for direction, owners in ((Direction.REQUEST, homes.requests), (Direction.RESPONSE, homes.responses)):
        for name in (name for name in owners if len(homes.users[name]) > 1):
            for namespace in dict.fromkeys((TYPES, *map(namespace_of, homes.users[name]))):
                yield namespace, symbol(contract, name, direction), home_module(contract, homes, name, direction)


def _title_and_version(contract: Contract) -> str:
    return f"{contract.title}, API version {contract.api_version}"


def _version_problems(contract: Contract) -> Iterator[Problem]:
    """A version goes into names of packages and folders, so it has to look like one."""
    if not is_version(contract.api_version):
        rule = "it has to be of letters, digits, dots and dashes"
        yield contract.origin.problem(f"`info.version` is {contract.api_version!r}; {rule}; {VERSION_HINT}")


def _missing_streams(contract: Contract) -> Iterator[Problem]:
    """Operations that can be asked for a stream, of which the document says nothing else."""
    for operation in contract.operations:
        asked = stream_question(contract, operation) is not None
        if asked and event_of(operation) is None:
            message = f"{operation.id} can be asked for a stream, but no answer of `text/event-stream` is described"
            yield operation.origin.problem(message, Severity.WARNING)


def _streams_without_a_question(contract: Contract) -> Iterator[Problem]:
    """Operations that can answer with a stream, although nothing in the body asks for one."""
    for operation in contract.operations:
        asked = stream_question(contract, operation) is not None
        content = operation.success.content if operation.success else ()
        streams = [m.name for m in content if m.name == EVENT_STREAM or kind_of(m.name) is MediaKind.LINES]
        if streams and not asked and not isinstance(result_of(contract, operation), Items | Text):
            message = f"{operation.id} could answer with {streams[0]} as well, for which its method does not ask"
            yield operation.origin.problem(message, Severity.NOTE)


def _renamed_attributes(name: str, schema: Schema) -> Iterator[Problem]:
    names = attribute_names(member.name for member in schema.properties) if isinstance(schema, Object) else {}
    for member in schema.properties if isinstance(schema, Object) else ():
        attribute = names[member.name]
        if attribute != attribute_name(member.name):
            message = f"the property {member.name!r} of {name} is the attribute `{attribute}`: another one has its name"
            yield member.schema.origin.problem(message, Severity.NOTE)
