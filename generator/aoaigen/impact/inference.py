"""What the expressions of a program stand for, followed through names, attributes, calls, loops and annotations.

Nothing is run, and order does not count: a name stands for all that is bound to it anywhere in its scope.
"""

from __future__ import annotations

import ast
from collections.abc import Iterator

from .program import Binding, Module, Program, Scope
from .service import Service, answer_of, is_package
from .values import (
    NOTHING,
    Answer,
    AnswerMethod,
    Client,
    Definition,
    Imported,
    Instance,
    Rows,
    Value,
    Values,
    Written,
)

_SAME_CLIENT = frozenset({"with_raw_response", "with_streaming_response"})
_CLIENT_COPIES = frozenset({"with_options", "copy"})
_SAME_ANSWER = frozenset(
    {"copy", "dict", "get_final_completion", "model_copy", "model_dump", "parse", "to_dict", "until_done"}
)
"""Methods of an answer that give the same answer again."""
_MODEL_METHODS = _SAME_ANSWER | {"json", "model_dump_json", "to_json"}
_SAME_VALUE = frozenset({"aiter", "deepcopy", "iter", "list", "reversed", "run", "set", "sorted", "tuple"})
_FIRST_ARGUMENT = frozenset({"create_task", "ensure_future", "partial", "shield", "wait_for"})
_ITEM = frozenset({"anext", "max", "min", "next"})
_PROPERTIES = frozenset({"cached_property", "property"})


class Inference:
    """Answers what an expression stands for; each is worked out once."""

    def __init__(self, program: Program, service: Service) -> None:
        self._program = program
        self._service = service
        self._known: dict[tuple[int, int], Values] = {}

    def infer(self, node: ast.expr, scope: Scope) -> Values:
        """All that an expression in a scope can stand for; nothing where it is of no concern, or not known."""
        key = id(node), id(scope)
        if key not in self._known:
            self._known[key] = NOTHING  # what leads back to itself adds nothing
            self._known[key] = frozenset(self._infer(node, scope))
        return self._known[key]

    def _infer(self, node: ast.expr, scope: Scope) -> Iterator[Value]:
        match node:
            case ast.Name(id=name):
                yield from self._name(name, scope)
            case ast.Attribute(value=value, attr=name):
                for found in self.infer(value, scope):
                    yield from self._attribute(found, name)
            case ast.Call():
                yield from self._call(node, scope)
            case ast.Subscript(value=value, slice=index):
                for found in self.infer(value, scope):
                    yield from self._subscript(found, index)
            case ast.Await(value=value) | ast.NamedExpr(value=value) | ast.Starred(value=value):
                yield from self.infer(value, scope)
            case ast.BoolOp(values=values):
                for value in values:
                    yield from self.infer(value, scope)
            case ast.IfExp(body=body, orelse=other):
                yield from self.infer(body, scope)
                yield from self.infer(other, scope)
            case (
                ast.Constant()
                | ast.Dict()
                | ast.List()
                | ast.Tuple()
                | ast.Set()
                | ast.JoinedStr()
                | ast.BinOp()
                | ast.UnaryOp()
                | ast.ListComp()
                | ast.GeneratorExp()
                | ast.SetComp()
                | ast.DictComp()
            ):
                yield Written(node, scope)
            case _:
                return

    # Names.

    def _name(self, name: str, scope: Scope) -> Iterator[Value]:
        place: Scope | None = scope
        while place is not None:
            found = frozenset(self._bound(name, place))
            if found or name in place.bindings or any(name == parameter.arg for parameter in place.parameters):
                yield from found
                return
            place = place.parent
            while place is not None and isinstance(place.node, ast.ClassDef):
                place = place.parent  # a class's names are not seen from its methods
        yield Imported("builtins", name)

    def _bound(self, name: str, scope: Scope) -> Iterator[Value]:
        if name == scope.own_name and scope.enclosing_class is not None:
            yield Instance(scope.enclosing_class)
            return
        if name in scope.definitions:
            yield Definition(scope.definitions[name])
        if name in scope.imports:
            yield from self._imported(*scope.imports[name])
        for binding in scope.bindings.get(name, ()):
            yield from self._follow(binding, scope)
        if name in scope.annotations:
            yield from self._annotated(scope.annotations[name], scope)
        if any(name == parameter.arg for parameter in scope.parameters):
            yield from self._passed(name, scope)

    def _imported(self, module: str, name: str) -> Iterator[Value]:
        known = self._program.modules.get(module)
        if known is None:
            inside = self._program.modules.get(f"{module}.{name}") if name else None
            yield Imported(f"{module}.{name}") if inside is not None else Imported(module, name)
        elif name:
            yield from self._in_module(known, name)
        else:
            yield Imported(module)

    def _in_module(self, module: Module, name: str) -> Iterator[Value]:
        if f"{module.name}.{name}" in self._program.modules:
            yield Imported(f"{module.name}.{name}")
        else:
            yield from self._bound(name, module.scope)

    def _follow(self, binding: Binding, scope: Scope) -> Iterator[Value]:
        values = self.infer(binding.expression, scope)
        for step in binding.steps:
            values = frozenset(found for value in values for found in self._step(value, step))
        yield from values

    def _step(self, value: Value, step: str | int) -> Iterator[Value]:
        match value, step:
            case Answer(), "item":
                yield value.item
            case Rows(columns=columns), int(index):
                yield from columns[index] if index < len(columns) else NOTHING
            case Rows(), _:
                yield value
            case Instance(scope=scope), "entered":
                entered = scope.definitions.get("__enter__") or scope.definitions.get("__aenter__")
                yield from self._returned(entered) if entered is not None else (value,)
            case Written(node=node, scope=scope), "item":
                yield from self.items(node, scope)
            case Written(node=ast.Tuple(elts=parts) | ast.List(elts=parts), scope=scope), int(index):
                yield from self.infer(parts[index], scope) if index < len(parts) else NOTHING
            case ((Client() | Answer()), _):
                yield value
            case _:
                return

    def items(self, node: ast.expr, scope: Scope) -> Iterator[Value]:
        """What stands in a list that is written out."""
        match node:
            case ast.List(elts=parts) | ast.Tuple(elts=parts) | ast.Set(elts=parts):
                for part in parts:
                    if isinstance(part, ast.Starred):
                        for inner in self.infer(part.value, scope):
                            yield from self._step(inner, "item")
                    else:
                        yield from self.infer(part, scope)
            case ast.ListComp(elt=element) | ast.GeneratorExp(elt=element) | ast.SetComp(elt=element):
                yield from self.infer(element, scope)
            case ast.BinOp(left=left, op=ast.Add(), right=right):
                for side in (left, right):
                    for inner in self.infer(side, scope):
                        yield from self._step(inner, "item")
            case _:
                return

    def entries(self, node: ast.expr, scope: Scope) -> tuple[dict[str, ast.expr], bool]:
        """The entries of a dict that is written out, wherever that is, and whether these are all."""
        entries: dict[str, ast.expr] = {}
        written = [found for found in self.infer(node, scope) if isinstance(found, Written)]
        dicts = [found for found in written if isinstance(found.node, ast.Dict | ast.Call)]
        is_whole = bool(dicts)
        for found in dicts:
            for key, value in _pairs(found.node):
                if isinstance(key, ast.Constant) and isinstance(key.value, str):
                    entries[key.value] = value
                else:
                    further, whole = self.entries(value, found.scope) if key is None else ({}, False)
                    entries = further | entries
                    is_whole = is_whole and whole
        return entries, is_whole

    # Annotations.

    def _annotated(self, node: ast.expr, scope: Scope) -> Iterator[Value]:
        match node:
            case ast.Constant(value=str(text)):
                try:
                    yield from self._annotated(ast.parse(text, mode="eval").body, scope)
                except SyntaxError:
                    return
            case ast.BinOp(left=left, op=ast.BitOr(), right=right):
                yield from self._annotated(left, scope)
                yield from self._annotated(right, scope)
            case ast.Subscript(value=ast.Name() | ast.Attribute(), slice=inner):
                for part in inner.elts if isinstance(inner, ast.Tuple) else (inner,):
                    yield from self._annotated(part, scope)
            case ast.Name() | ast.Attribute():
                for found in self.infer(node, scope):
                    yield from self._of_type(found)
            case _:
                return

    def _of_type(self, found: Value) -> Iterator[Value]:
        match found:
            case Imported(module=module, name=name) if self._service.is_client(module, name):
                yield Client()
            case Imported(module=module, name=name) if is_package(module):
                yield from self._service.answers(module, name)
            case Definition(scope=scope) if isinstance(scope.node, ast.ClassDef):
                yield Instance(scope)
            case _:
                return

    # Attributes and subscripts.

    def _attribute(self, found: Value, name: str) -> Iterator[Value]:
        match found:
            case Client(path=path):
                yield found if name in _SAME_CLIENT else Client((*path, name))
            case Answer():
                # An attribute that would be a word of Python's has an underscore behind it.
                is_method = name in _MODEL_METHODS
                yield AnswerMethod(found, name) if is_method else found.part(name.removesuffix("_"))
            case Imported(module=module, name=""):
                yield from self._imported(module, name)
            case Instance(scope=scope):
                yield from self._member(scope, name)
            case Definition(scope=scope) if isinstance(scope.node, ast.ClassDef):
                yield from self._member(scope, name)
            case _:
                return

    def _member(self, owner: Scope, name: str) -> Iterator[Value]:
        for scope in self._lineage(owner):
            for method, binding in scope.attributes.get(name, ()):
                yield from self._follow(binding, method)
            for binding in scope.bindings.get(name, ()):
                yield from self._follow(binding, scope)
            if name in scope.annotations:
                yield from self._annotated(scope.annotations[name], scope)
            method_scope = scope.definitions.get(name)
            if method_scope is not None:
                yield from self._returned(method_scope) if _is_property(method_scope) else (Definition(method_scope),)
                return  # it stands before those of the classes above

    def _lineage(self, owner: Scope) -> list[Scope]:
        """A class and those above it, as far as the program has them."""
        found, pending = [], [owner]
        while pending:
            scope = pending.pop(0)
            if scope in found or not isinstance(scope.node, ast.ClassDef):
                continue
            found.append(scope)
            around = scope.parent or scope
            for base in scope.node.bases:
                pending += [v.scope for v in self.infer(base, around) if isinstance(v, Definition)]
        return found

    def _subscript(self, found: Value, index: ast.expr) -> Iterator[Value]:
        match found, index:
            case Answer(), ast.Constant(value=str(name)):
                yield found.part(name)
            case Answer(), _:
                yield found.item
            case Written(node=ast.Dict(keys=keys, values=values), scope=scope), ast.Constant(value=wanted):
                for key, value in zip(keys, values, strict=True):
                    if isinstance(key, ast.Constant) and key.value == wanted:
                        yield from self.infer(value, scope)
            case Written(node=node, scope=scope), _:
                yield from self.items(node, scope)
            case Rows(columns=columns), ast.Constant(value=int(at)):
                yield from columns[at] if at < len(columns) else NOTHING
            case _:
                return

    # Calls.

    def _call(self, node: ast.Call, scope: Scope) -> Iterator[Value]:
        for found in self.infer(node.func, scope):
            match found:
                case Client(path=path) if path and path[-1] in _CLIENT_COPIES:
                    yield Client(path[:-1])
                case Client():
                    method = self._service.method(found.name)
                    if method is not None:
                        yield answer_of(method)
                case AnswerMethod(answer=answer, name=name) if name in _SAME_ANSWER:
                    yield answer
                case Imported(module=module, name=name) if self._service.is_client(module, name):
                    yield Client()
                case Imported(module=module, name=name) if is_package(module):
                    yield Written(node, scope)  # a TypedDict, made by its class
                case Imported(name=name):
                    yield from self._library_call(name, node, scope)
                case Definition(scope=called) if isinstance(called.node, ast.ClassDef):
                    yield Instance(called)
                case Definition(scope=called):
                    yield from self._returned(called)
                case _:
                    pass
        if isinstance(node.func, ast.Attribute) and node.func.attr == "get" and node.args:
            for found in self.infer(node.func.value, scope):
                yield from self._subscript(found, node.args[0])

    def _library_call(self, name: str, node: ast.Call, scope: Scope) -> Iterator[Value]:
        """A call of a function from outside, by the habits of those that everyone uses."""
        arguments = [self.infer(argument, scope) for argument in node.args]
        if not arguments:
            return
        if name in _SAME_VALUE or name in _FIRST_ARGUMENT:
            yield from arguments[0]
        elif name in _ITEM:
            yield from (found for value in arguments[0] for found in self._step(value, "item"))
        elif name == "gather":
            for argument, values in zip(node.args, arguments, strict=True):
                started = isinstance(argument, ast.Starred)
                yield from (f for v in values for f in (self._step(v, "item") if started else (v,)))
        elif name == "cast":
            yield from self._annotated(node.args[0], scope)
            yield from arguments[-1]
        elif name == "getattr" and len(node.args) > 1 and isinstance(node.args[1], ast.Constant):
            yield from (f for v in arguments[0] for f in self._attribute(v, str(node.args[1].value)))
        elif name in {"enumerate", "zip"}:
            columns = [frozenset(f for v in values for f in self._step(v, "item")) for values in arguments]
            yield Rows((NOTHING, columns[0]) if name == "enumerate" else tuple(columns))

    def _returned(self, called: Scope) -> Iterator[Value]:
        """What a function gives: what it returns or yields, and what it says that it returns."""
        if isinstance(called.node, ast.Module | ast.ClassDef):
            return
        if isinstance(called.node, ast.Lambda):
            yield from self.infer(called.node.body, called)
            return
        for node in ast.walk(called.node):
            if isinstance(node, ast.Return | ast.Yield | ast.YieldFrom) and node.value is not None:
                scope = called.module.scopes.get(node.value, called)
                if scope is called:
                    yield from self.infer(node.value, called)
        if called.node.returns is not None:
            yield from self._annotated(called.node.returns, called.parent or called)

    def _passed(self, name: str, called: Scope) -> Iterator[Value]:
        """What the program passes as a parameter of one of its functions, and the parameter's default."""
        yield from self._default(name, called)
        owner = called.enclosing_class
        is_constructor = owner is not None and called.name == "__init__"
        wanted = owner if is_constructor and owner is not None else called
        position = [parameter.arg for parameter in called.parameters].index(name) - (1 if owner is not None else 0)
        for module, call in self._program.calls.get(wanted.name, ()):
            scope = module.scopes[call]
            if not any(isinstance(v, Definition) and v.scope is wanted for v in self.infer(call.func, scope)):
                continue
            for keyword in call.keywords:
                if keyword.arg == name:
                    yield from self.infer(keyword.value, scope)
            if 0 <= position < len(call.args):
                yield from self.infer(call.args[position], scope)

    def _default(self, name: str, called: Scope) -> Iterator[Value]:
        if isinstance(called.node, ast.Module | ast.ClassDef):
            return
        arguments = called.node.args
        positional = [*arguments.posonlyargs, *arguments.args]
        defaults = dict(
            zip(
                (p.arg for p in positional[len(positional) - len(arguments.defaults) :]),
                arguments.defaults,
                strict=True,
            )
        )
        defaults |= {
            p.arg: default
            for p, default in zip(arguments.kwonlyargs, arguments.kw_defaults, strict=True)
            if default is not None
        }
        if name in defaults and called.parent is not None:
            yield from self.infer(defaults[name], called.parent)


def _pairs(node: ast.expr) -> list[tuple[ast.expr | None, ast.expr]]:
    """Keys and values of a dict, or of a call that makes one; what is spread into it has no key."""
    if isinstance(node, ast.Dict):
        return list(zip(node.keys, node.values, strict=True))
    keywords = node.keywords if isinstance(node, ast.Call) else []
    return [(ast.Constant(keyword.arg) if keyword.arg else None, keyword.value) for keyword in keywords]


def _is_property(scope: Scope) -> bool:
    node = scope.node
    if not isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef):
        return False
    names = (d.attr if isinstance(d, ast.Attribute) else getattr(d, "id", "") for d in node.decorator_list)
    return any(name in _PROPERTIES for name in names)
