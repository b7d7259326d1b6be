"""Where the user's program calls the service, what it sends there, and what it reads of the answers."""

from __future__ import annotations

import ast
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field

from aoaigen.manifest import Method

from .hits import Unfollowed
from .inference import Inference
from .program import Module, Program, Scope
from .service import Service, is_package
from .values import Answer, Client, Imported, Written

_KEPT_BY_CLIENT = frozenset({"extra_headers", "extra_query", "timeout"})
_HARMLESS = frozenset(
    {"bool", "dict", "enumerate", "hasattr", "id", "isinstance", "len", "print", "repr", "str", "super", "type", "zip"}
)
"""Functions of the language to which an answer may go without being read."""


@dataclass(frozen=True, slots=True)
class Place:
    """Where something stands in the user's files."""

    module: Module
    node: ast.expr | ast.alias

    @property
    def key(self) -> tuple[str, int, int]:
        return str(self.module.path), self.node.lineno, self.node.col_offset


@dataclass(frozen=True, slots=True)
class ServiceCall:
    """A call of one of the service's operations."""

    place: Place
    name: str
    """As it is written behind the client."""
    method: Method
    scope: Scope
    arguments: Mapping[str, ast.expr]
    """By their place on the wire: `body.messages`, `query limit`."""
    is_whole: bool
    """Whether all arguments are known: no `**` hides any."""


@dataclass(frozen=True, slots=True)
class Read:
    """A property of an answer that is read."""

    place: Place
    answer: Answer
    compared_with: tuple[object, ...] = ()
    """The constants that it is compared with."""


@dataclass(slots=True)
class Uses:
    calls: list[ServiceCall] = field(default_factory=list)
    reads: list[Read] = field(default_factory=list)
    imports: list[tuple[Place, str, str]] = field(default_factory=list)
    """Module and name of what comes from a package."""
    types: list[tuple[Place, str, str]] = field(default_factory=list)
    """Module that a type is imported from, and its path where that is another: `types.chat.ChatCompletionChoice`."""
    versions: list[tuple[Place, str]] = field(default_factory=list)
    """The versions that clients are made for."""
    unfollowed: list[Unfollowed] = field(default_factory=list)


def find_uses(program: Program, service: Service, inference: Inference) -> Uses:
    """Everything in a program that has to do with the service."""
    uses = Uses()
    for module in program.modules.values():
        _Finder(module, service, inference, uses).run()
    return uses


class _Finder:
    def __init__(self, module: Module, service: Service, inference: Inference, uses: Uses) -> None:
        self._module = module
        self._service = service
        self._inference = inference
        self._uses = uses
        self._compared = dict(_compared(module.tree))

    def run(self) -> None:
        for node in ast.walk(self._module.tree):
            match node:
                case ast.Call():
                    self._call(node)
                    if isinstance(node.func, ast.Attribute) and node.func.attr == "get":
                        self._read(node, node.func.value)
                case ast.Attribute() | ast.Subscript() if isinstance(node.ctx, ast.Load):
                    self._read(node, node.value)
                case ast.ImportFrom(module=str(name), level=0) if is_package(name):
                    self._uses.imports += [(Place(self._module, alias), name, alias.name) for alias in node.names]
                    for alias in node.names:
                        found = self._service.imported(name, alias.name)
                        if found is not None and not f"{name}.{alias.name}".endswith(f".{found.path}"):
                            self._uses.types.append((Place(self._module, alias), name, found.path))
                case ast.Import():
                    packages = [alias for alias in node.names if is_package(alias.name)]
                    self._uses.imports += [(Place(self._module, alias), alias.name, "") for alias in packages]

    def _call(self, node: ast.Call) -> None:
        scope = self._module.scopes[node]
        for found in self._inference.infer(node.func, scope):
            match found:
                case Client(path=path) if path and path[-1] not in {"copy", "with_options", "close"}:
                    self._service_call(node, scope, found)
                case Imported(module=module, name=name) if self._service.is_client(module, name):
                    self._client_made(node, scope)
                case Imported(module="functools", name="partial") if node.args:
                    for inner in self._inference.infer(node.args[0], scope):
                        if isinstance(inner, Client):
                            self._service_call(node, scope, inner, begins_at=1)
                case Imported(module=module, name=name):
                    self._passed_on(node, scope, f"{module}.{name}".removeprefix("builtins.").removesuffix("."))

    def _service_call(self, node: ast.Call, scope: Scope, client: Client, begins_at: int = 0) -> None:
        method = self._service.method(client.name)
        if method is None:
            if not self._service.knows(client.name.rpartition(".")[0]):
                return  # the call of a method that is itself unknown is told of once, at its resource
            self._cannot_follow(node, f"`{client.name}` is not a method of this version")
            return
        arguments: dict[str, ast.expr] = {}
        is_whole = begins_at == 0
        positional = [parameter for parameter in method.parameters if parameter.positional]
        for parameter, argument in zip(positional, node.args[begins_at:], strict=False):
            arguments[parameter.wire] = argument
        known = {parameter.name: parameter.wire for parameter in method.parameters}
        for name, value in self._keywords(node, scope):
            if name is None:
                is_whole = False
                self._cannot_follow(value, f"what `**` hands to `{client.name}` is not known")
            elif name == "extra_body":
                entries, _ = self._inference.entries(value, scope)
                arguments |= {f"body.{key}": inner for key, inner in entries.items()}
            elif name not in _KEPT_BY_CLIENT:
                arguments[known.get(name, f"body.{name}")] = value
        place = Place(self._module, node)
        self._uses.calls.append(ServiceCall(place, client.name, method, scope, arguments, is_whole))

    def _keywords(self, node: ast.Call, scope: Scope) -> Iterator[tuple[str | None, ast.expr]]:
        for keyword in node.keywords:
            if keyword.arg is not None:
                yield keyword.arg, keyword.value
                continue
            entries, is_whole = self._inference.entries(keyword.value, scope)
            yield from entries.items()
            if not is_whole:
                yield None, keyword.value

    def _client_made(self, node: ast.Call, scope: Scope) -> None:
        for keyword in node.keywords:
            if keyword.arg == "api_version":
                for found in self._inference.infer(keyword.value, scope):
                    if isinstance(found, Written) and isinstance(found.node, ast.Constant):
                        place = Place(found.scope.module, found.node)
                        self._uses.versions.append((place, str(found.node.value)))

    def _passed_on(self, node: ast.Call, scope: Scope, name: str) -> None:
        """A client, or a whole answer, that goes where nothing can be seen of it."""
        if name == "getattr" and len(node.args) > 1 and not isinstance(node.args[1], ast.Constant):
            if any(isinstance(v, Client | Answer) for v in self._inference.infer(node.args[0], scope)):
                self._cannot_follow(node, "the name of the attribute is not written out")
            return
        if name in _HARMLESS or name.rpartition(".")[0] in {"", "asyncio", "copy", "functools", "typing"}:
            return
        for argument in [*node.args, *(keyword.value for keyword in node.keywords)]:
            for found in self._inference.infer(argument, scope):
                if isinstance(found, Client) and not found.path:
                    self._cannot_follow(argument, f"the client goes to `{name}`, which is not among the files")
                elif isinstance(found, Answer) and not found.steps:
                    self._cannot_follow(argument, f"the answer goes to `{name}`, which is not among the files")

    def _read(self, node: ast.expr, value: ast.expr) -> None:
        """An attribute, a subscript or a `get` on some value."""
        scope = self._module.scopes[node]
        before = {v.item.steps for v in self._inference.infer(value, scope) if isinstance(v, Answer)}
        before |= {v.steps for v in self._inference.infer(value, scope) if isinstance(v, Answer)}
        for found in self._inference.infer(node, scope):
            if isinstance(found, Answer) and found.steps and found.steps[:-1] in before and found.steps not in before:
                self._uses.reads.append(Read(Place(self._module, node), found, self._compared.get(node, ())))

    def _cannot_follow(self, node: ast.expr, why: str) -> None:
        found = Unfollowed(file=str(self._module.path), line=node.lineno, column=node.col_offset + 1, why=why)
        if found not in self._uses.unfollowed:
            self._uses.unfollowed.append(found)


def _compared(tree: ast.Module) -> Iterator[tuple[ast.AST, tuple[object, ...]]]:
    """Expressions that are compared with constants, and these."""
    for node in ast.walk(tree):
        match node:
            case ast.Compare(left=left, comparators=[right]):
                for one, other in ((left, right), (right, left)):
                    values = _constants(other)
                    if values:
                        yield one, values
            case ast.Match(subject=subject, cases=cases):
                values = tuple(
                    pattern.value.value
                    for case in cases
                    for pattern in ast.walk(case.pattern)
                    if isinstance(pattern, ast.MatchValue) and isinstance(pattern.value, ast.Constant)
                )
                if values:
                    yield subject, values


def _constants(node: ast.expr) -> tuple[object, ...]:
    match node:
        case ast.Constant(value=value):
            return (value,)
        case ast.Tuple(elts=parts) | ast.List(elts=parts) | ast.Set(elts=parts):
            return tuple(part.value for part in parts if isinstance(part, ast.Constant))
        case _:
            return ()
