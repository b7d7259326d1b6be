"""The view of a whole package: every module, its place, and what the package says of itself."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass

from aoaigen.bodies import sendable
from aoaigen.contract import Contract, Object, Operation, Schema, SecurityKind
from aoaigen.conventions import (
    API_VERSION_PARAMETER,
    QUICKSTARTS,
    STREAM_PROPERTY,
    is_azure,
    method_name,
    told_apart,
)
from aoaigen.diagnostics import VERSION_HINT, DocumentError, Problem, Severity, keep_from
from aoaigen.extensions import extension_problems
from aoaigen.homes import SHARED, Homes, ResourcePath, find_homes
from aoaigen.manifest import Manifest
from aoaigen.naming import is_version
from aoaigen.results import event_of

from .annotations import Annotator, Direction, symbol
from .chat import PARSED_NAMES, TOOLS, Chat, ChatView, chat_of, chat_view, parsed_classes
from .exports import RUNTIME_EXPORTS
from .imports import Imports, relative_module
from .manifest import manifest
from .methods import ASYNC, SYNC, Flavour, argument_notes, arguments_of
from .names import attribute_name, attribute_names, call_name, method_params_name, resource_name
from .resources import (
    AccessorView,
    Resource,
    ResourceModuleView,
    WrapperView,
    accessor,
    argument_dicts,
    resource_module,
    resource_problems,
    resource_tree,
    wrapper_views,
)
from .surface import Surface, elsewhere, surface
from .text import docstring, literal, markdown_code
from .types import (
    TYPES,
    ClassView,
    NamesByModule,
    NamespaceView,
    TypesModuleView,
    home_module,
    named_in_alias,
    names_by_module,
    namespace_of,
    types_module,
)


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
    api_key_header: str
    """A Python literal."""
    quickstart: str
    methods: tuple[ListedMethod, ...]
    manifest: Manifest
    chat: ChatView | None
    """Of the modules that help with chat, if the package has it."""
    elsewhere: tuple[tuple[str, tuple[tuple[str, str], ...]], ...]
    """What other versions have, by resource; all of it Python literals."""
    clients: tuple[ClientView, ...]
    resources: tuple[ResourceModuleView, ...]
    types: tuple[TypesModuleView, ...]
    namespaces: tuple[NamespaceView, ...]
    notes: tuple[Problem, ...]
    """What is to be said of the document: its contract's notes, and what is named otherwise than one would expect."""

    @property
    def exports(self) -> list[tuple[str, tuple[str, ...]]]:
        """What the package offers besides its clients: relative modules, each with its names."""
        exports = [(f"._runtime.{module}", names) for module, names in RUNTIME_EXPORTS.items()]
        return exports if self.chat is None else [*exports, (f".{'.'.join(TOOLS)}", ("pydantic_function_tool",))]

    @property
    def exported_names(self) -> list[str]:
        return sorted(name for _, names in self.exports for name in names)

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
    contract, losses = sendable(contract)
    contract, notes = told_apart(contract)
    homes = find_homes(contract)
    problems = [
        *losses,
        *notes,
        *_version_problems(contract),
        *extension_problems(contract),
        *_endless_aliases(contract),
        *_class_clashes(contract, homes),
        *(problem for name in homes.responses for problem in _renamed_attributes(name, contract.schemas[name])),
        *resource_problems(contract),
        *argument_notes(contract),
        *_missing_streams(contract),
        *_foreign_services(contract),
    ]
    if keep_from(problems, allow_partial=allow_partial):
        raise DocumentError(problems)
    table = elsewhere(surface(contract), others or {})
    tree = resource_tree(contract)
    resources = [resource for top in tree for resource in top.walk()]
    names, chat = names_by_module(contract, homes), chat_of(contract)
    types = [*_shared_types(contract, homes, names)]
    for resource in resources:
        types += _types_of(contract, homes, names, resource, chat)
    modules = tuple(
        resource_module(contract, homes, resource, helps=resource_name(resource.path) in table)
        for resource in resources
    )
    namespaces = tuple(_namespaces(contract, homes, resources, types))
    return PackageView(
        title=contract.title,
        api_version=contract.api_version,
        doc=docstring(
            f"A client for {contract.title}, API version {contract.api_version}.\n\n{contract.description}", 0
        ),
        api_key_header=literal(_api_key_header(contract)),
        quickstart=_quickstart(contract),
        methods=tuple(
            ListedMethod(call_name(method_name(operation)), f"{operation.method} {markdown_code(operation.path)}")
            for operation in contract.operations
        ),
        clients=tuple(
            ClientView(
                class_name=f"{flavour.prefix}AzureOpenAI",
                base=f'{base}, elsewhere=ELSEWHERE[""]' if "" in table else base,
                doc=docstring(f"{doc} of {_title_and_version(contract)}.", 4),
                flavour=flavour,
                accessors=tuple(accessor(contract, resource, (), flavour) for resource in tree),
                wrappers=tuple(wrapper_views(f"{flavour.prefix}AzureOpenAI", flavour)),
            )
            for flavour, base, doc in (
                (SYNC, "SyncAzureClient", "A client"),
                (ASYNC, "AsyncAzureClient", "An asynchronous client"),
            )
        ),
        resources=modules,
        manifest=manifest(contract, modules, types, namespaces),
        chat=chat_view(contract, homes),
        elsewhere=tuple(
            (literal(path), tuple((literal(n), literal(v)) for n, v in names.items()))
            for path, names in sorted(table.items())
        ),
        types=tuple(types),
        namespaces=namespaces,
        notes=tuple(sorted({*contract.notes, *problems})),
    )


def _api_key_header(contract: Contract) -> str:
    keys = (scheme.header for scheme in contract.security if scheme.kind is SecurityKind.API_KEY)
    return next(keys, "api-key")


def _quickstart(contract: Contract) -> str:
    """The first lines that a user of the package would write behind the making of a client."""
    names = {str(method_name(operation)) for operation in contract.operations}
    return next((code for name, code in QUICKSTARTS.items() if name in names), "help(client)")


def _shared_types(contract: Contract, homes: Homes, names: NamesByModule) -> Iterable[TypesModuleView]:
    for direction in (Direction.RESPONSE, Direction.REQUEST):
        module = types_module(contract, homes, names, SHARED, direction, lambda *_: ())
        if module is not None:
            yield module


def _types_of(
    contract: Contract, homes: Homes, names: NamesByModule, resource: Resource, chat: Chat | None
) -> Iterable[TypesModuleView]:
    def arguments(annotator: Annotator, imports: Imports) -> Iterable[ClassView]:
        return argument_dicts(contract, resource, annotator, imports)

    def parsed(annotator: Annotator, imports: Imports) -> Iterable[ClassView]:
        if chat is None or chat.operation not in resource.operations:
            return ()
        return parsed_classes(chat, annotator, imports)

    responses = types_module(contract, homes, names, resource.path, Direction.RESPONSE, parsed)
    requests = types_module(contract, homes, names, resource.path, Direction.REQUEST, arguments)
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
    shared = list(_shared_names(contract, homes))
    for path, resource_path in paths.items():
        exports = {name: module for namespace, name, module in shared if namespace == path}
        exports |= {name: module.path for module in types if module.path[:-1] == path for name in module.names}
        where = f"`client.{resource_name(resource_path)}`" if resource_path else "the client"
        relative = sorted((name, relative_module(path, module)) for name, module in exports.items())
        yield NamespaceView(path, docstring(f"The types of {where}.", 0), tuple(relative))


def _shared_names(contract: Contract, homes: Homes) -> Iterator[tuple[tuple[str, ...], str, tuple[str, ...]]]:
    """The namespace of each resource that uses a shared schema, the schema's Python name, and its module."""
    for direction, owners in ((Direction.REQUEST, homes.requests), (Direction.RESPONSE, homes.responses)):
        for name in (name for name, home in owners.items() if home == SHARED):
            for user in homes.users[name]:
                module = home_module(contract, homes, name, direction)
                yield namespace_of(user), symbol(contract, name, direction), module


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
        asked = [a for a in arguments_of(contract, operation) if a.place == "body" and a.wire_name == STREAM_PROPERTY]
        if asked and event_of(operation) is None:
            message = f"{operation.id} can be asked for a stream, but no answer of `text/event-stream` is described"
            yield operation.origin.problem(message, Severity.WARNING)


def _foreign_services(contract: Contract) -> Iterator[Problem]:
    if contract.operations and not is_azure(contract):
        message = (
            "is no API of Azure's: its client is called AzureOpenAI all the same, wants a `base_url`, and sends "
            f"`{API_VERSION_PARAMETER}`"
        )
        yield contract.origin.problem(message, Severity.NOTE)


def _endless_aliases(contract: Contract) -> Iterator[Problem]:
    """Schemas that hold themselves without an object in between: an alias cannot name itself."""
    for name, schema in contract.schemas.items():
        pending, seen = list(named_in_alias(schema)), set[str]()
        while pending:
            target = pending.pop()
            if target not in seen:
                seen.add(target)
                pending += named_in_alias(contract.schemas[target])
        if name in seen:
            yield schema.origin.problem(f"{name} holds itself without an object with properties in between")


def _class_clashes(contract: Contract, homes: Homes) -> Iterator[Problem]:
    taken: dict[str, str] = {}
    for names, direction in ((homes.responses, Direction.RESPONSE), (homes.requests, Direction.REQUEST)):
        for name in names:
            python_name = symbol(contract, name, direction)
            first = taken.setdefault(python_name, name)
            if first != name:
                message = f"the schemas {first} and {name} would both be the class `{python_name}`; rename one of them"
                yield contract.schemas[name].origin.problem(message)
    for python_name in PARSED_NAMES if chat_of(contract) is not None else ():
        if python_name in taken:
            message = f"the schema {taken[python_name]} has the name of a class of parsed answers; rename it"
            yield contract.schemas[taken[python_name]].origin.problem(message)
    dicts: dict[tuple[tuple[str, ...], str], Operation] = {}
    for operation in contract.operations:
        resource, method = method_name(operation).resource, method_name(operation).method
        python_name = method_params_name(resource, method)
        other = dicts.setdefault((namespace_of(resource), python_name), operation)
        if python_name in taken:
            message = f"the schema {taken[python_name]} has the name of the class of the arguments of {operation.id}"
            yield contract.schemas[taken[python_name]].origin.problem(message)
        elif method_name(other) != method_name(operation):
            message = f"the arguments of {other.id} and of {operation.id} would both be the class `{python_name}`"
            yield operation.origin.problem(message)


def _renamed_attributes(name: str, schema: Schema) -> Iterator[Problem]:
    names = attribute_names(member.name for member in schema.properties) if isinstance(schema, Object) else {}
    for member in schema.properties if isinstance(schema, Object) else ():
        attribute = names[member.name]
        if attribute != attribute_name(member.name):
            message = f"the property {member.name!r} of {name} is the attribute `{attribute}`: another one has its name"
            yield member.schema.origin.problem(message, Severity.NOTE)
