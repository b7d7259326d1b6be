"""The user's program, read and never run: its modules, and what each name in a scope was ever bound to."""

from __future__ import annotations

import ast
import tokenize
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from aoaigen.diagnostics import Problem

FunctionNode = ast.FunctionDef | ast.AsyncFunctionDef


@dataclass(frozen=True, slots=True)
class Binding:
    """One way in which a name came to its value.

    `steps` is what is done with the expression on the way: `item` for a loop over it, an index for unpacking,
    `entered` for a `with` statement.
    """

    expression: ast.expr
    steps: tuple[str | int, ...] = ()


@dataclass(slots=True, eq=False)
class Scope:
    """A module, class or function, with all that its names are bound to anywhere in it, in whatever order."""

    module: Module
    node: ast.Module | ast.ClassDef | FunctionNode | ast.Lambda
    parent: Scope | None
    bindings: dict[str, list[Binding]] = field(default_factory=dict)
    definitions: dict[str, Scope] = field(default_factory=dict)
    """The functions and classes in it."""
    imports: dict[str, tuple[str, str]] = field(default_factory=dict)
    """Names that an import binds: module, and the name in it, which is empty where it is the module itself."""
    annotations: dict[str, ast.expr] = field(default_factory=dict)
    attributes: dict[str, list[tuple[Scope, Binding]]] = field(default_factory=dict)
    """Of a class: what `self.name` is bound to, each with the scope of the method that does it."""

    @property
    def name(self) -> str:
        return getattr(self.node, "name", "")

    @property
    def enclosing_class(self) -> Scope | None:
        """The class of which this is a method."""
        parent = self.parent
        return parent if parent is not None and isinstance(parent.node, ast.ClassDef) else None

    @property
    def parameters(self) -> list[ast.arg]:
        if isinstance(self.node, ast.Module | ast.ClassDef):
            return []
        arguments = self.node.args
        return [*arguments.posonlyargs, *arguments.args, *arguments.kwonlyargs]

    @property
    def own_name(self) -> str:
        """What a method calls its instance."""
        parameters = self.parameters
        return parameters[0].arg if self.enclosing_class is not None and parameters else ""


@dataclass(slots=True, eq=False)
class Module:
    path: Path
    name: str
    """As it is imported: dotted, below the folder that was given."""
    lines: tuple[str, ...]
    tree: ast.Module
    scopes: dict[ast.AST, Scope] = field(default_factory=dict)
    """The scope in which each expression stands."""

    @property
    def scope(self) -> Scope:
        return self.scopes[self.tree]

    def line(self, number: int) -> str:
        return self.lines[number - 1] if 0 < number <= len(self.lines) else ""


@dataclass(slots=True)
class Program:
    modules: dict[str, Module]
    problems: tuple[Problem, ...]
    """Files that could not be read."""
    calls: dict[str, list[tuple[Module, ast.Call]]]
    """All calls, by the last part of the name of what is called; what is imported as something else, by both names."""


def read_program(paths: Sequence[Path]) -> Program:
    """Read Python files, and those in folders. A file that is not Python is a problem, not an end."""
    modules: dict[str, Module] = {}
    problems: list[Problem] = []
    for path, name in _files(paths):
        try:
            with tokenize.open(path) as file:  # heeds the file's declared encoding
                text = file.read()
            tree = ast.parse(text, filename=str(path))
        except SyntaxError as error:
            message = f"is not Python: {error.msg}"
            problems.append(Problem(str(path), error.lineno or 0, error.offset or 0, message))
            continue
        except (OSError, UnicodeError, ValueError, RecursionError) as error:
            problems.append(Problem(str(path), 0, 0, f"cannot be read: {error}"))
            continue
        module = Module(path, name, tuple(text.splitlines()), tree)
        _Indexer(module).run()
        modules[name] = module
    calls: dict[str, list[tuple[Module, ast.Call]]] = {}
    for module in modules.values():
        nodes = list(ast.walk(module.tree))
        imports = [alias for node in nodes if isinstance(node, ast.ImportFrom) for alias in node.names]
        originals = {alias.asname: alias.name for alias in imports if alias.asname}
        for node in nodes:
            if isinstance(node, ast.Call) and (called := _last_name(node.func)):
                for name in {called, originals.get(called, called)}:
                    calls.setdefault(name, []).append((module, node))
    return Program(modules, tuple(problems), calls)


def _files(paths: Sequence[Path]) -> Iterator[tuple[Path, str]]:
    seen: set[Path] = set()
    for path in paths:
        folder = path if path.is_dir() else path.parent
        files = sorted(path.rglob("*.py")) if path.is_dir() else [path]
        for file in files:
            below = file.relative_to(folder)
            hidden = any(part.startswith(".") or part in {"__pycache__", "node_modules"} for part in below.parts)
            if not hidden and file.resolve() not in seen:
                seen.add(file.resolve())
                parts = [*below.parts[:-1], *([] if below.stem == "__init__" else [below.stem])]
                yield file, ".".join(parts) or below.stem


def _last_name(node: ast.expr) -> str:
    match node:
        case ast.Name(id=name) | ast.Attribute(attr=name):
            return name
        case _:
            return ""


class _Indexer(ast.NodeVisitor):
    """Notes the scope of every node, and what binds names there."""

    def __init__(self, module: Module) -> None:
        self._module = module
        self._scope = Scope(module, module.tree, None)

    def run(self) -> None:
        self._module.scopes[self._module.tree] = self._scope
        self.visit(self._module.tree)

    def visit(self, node: ast.AST) -> None:
        self._module.scopes.setdefault(node, self._scope)
        super().visit(node)

    # What opens a scope.

    def _open(self, node: ast.ClassDef | FunctionNode | ast.Lambda, inside: Iterable[ast.AST]) -> None:
        outer, self._scope = self._scope, Scope(self._module, node, self._scope)
        if not isinstance(node, ast.Lambda):
            outer.definitions[node.name] = self._scope
        for parameter in self._scope.parameters:
            if parameter.annotation is not None:
                self._scope.annotations[parameter.arg] = parameter.annotation
        for child in inside:
            self.visit(child)
        self._scope = outer

    def visit_ClassDef(self, node: ast.ClassDef) -> None:
        for child in (*node.decorator_list, *node.bases, *node.keywords):
            self.visit(child)
        self._open(node, node.body)

    def visit_FunctionDef(self, node: ast.FunctionDef) -> None:
        self._function(node)

    def visit_AsyncFunctionDef(self, node: ast.AsyncFunctionDef) -> None:
        self._function(node)

    def _function(self, node: FunctionNode) -> None:
        for child in node.decorator_list:
            self.visit(child)
        self.visit(node.args)
        if node.returns is not None:
            self.visit(node.returns)
        self._open(node, node.body)

    def visit_Lambda(self, node: ast.Lambda) -> None:
        self.visit(node.args)
        self._open(node, [node.body])

    # What binds a name.

    def visit_Import(self, node: ast.Import) -> None:
        for alias in node.names:
            name = alias.asname or alias.name.partition(".")[0]
            self._scope.imports[name] = (alias.name if alias.asname else name, "")

    def visit_ImportFrom(self, node: ast.ImportFrom) -> None:
        module = self._absolute(node)
        for alias in node.names:
            self._scope.imports[alias.asname or alias.name] = (module, alias.name)

    def _absolute(self, node: ast.ImportFrom) -> str:
        if not node.level:
            return node.module or ""
        is_package = self._module.path.stem == "__init__"
        parts = self._module.name.split(".")
        kept = parts[: len(parts) - node.level + (1 if is_package else 0)]
        return ".".join([*kept, *([node.module] if node.module else [])])

    def visit_Assign(self, node: ast.Assign) -> None:
        for target in node.targets:
            self._bind(target, Binding(node.value))
        self.generic_visit(node)

    def visit_AnnAssign(self, node: ast.AnnAssign) -> None:
        if isinstance(node.target, ast.Name):
            self._scope.annotations[node.target.id] = node.annotation
        if node.value is not None:
            self._bind(node.target, Binding(node.value))
        self.generic_visit(node)

    def visit_NamedExpr(self, node: ast.NamedExpr) -> None:
        self._bind(node.target, Binding(node.value))
        self.generic_visit(node)

    def visit_For(self, node: ast.For) -> None:
        self._bind(node.target, Binding(node.iter, ("item",)))
        self.generic_visit(node)

    def visit_AsyncFor(self, node: ast.AsyncFor) -> None:
        self._bind(node.target, Binding(node.iter, ("item",)))
        self.generic_visit(node)

    def visit_comprehension(self, node: ast.comprehension) -> None:
        self._bind(node.target, Binding(node.iter, ("item",)))
        self.generic_visit(node)

    def visit_withitem(self, node: ast.withitem) -> None:
        if node.optional_vars is not None:
            self._bind(node.optional_vars, Binding(node.context_expr, ("entered",)))
        self.generic_visit(node)

    def _bind(self, target: ast.expr, binding: Binding) -> None:
        match target:
            case ast.Name(id=name):
                self._scope.bindings.setdefault(name, []).append(binding)
            case ast.Starred(value=inner):
                self._bind(inner, binding)
            case ast.Tuple(elts=parts) | ast.List(elts=parts):
                for index, part in enumerate(parts):
                    self._bind(part, Binding(binding.expression, (*binding.steps, index)))
            case ast.Attribute(value=ast.Name(id=name), attr=attribute) if name == self._scope.own_name:
                owner = self._scope.enclosing_class
                if owner is not None:
                    owner.attributes.setdefault(attribute, []).append((self._scope, binding))
            case _:
                pass
