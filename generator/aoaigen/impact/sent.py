"""What a call of the user's program sends at a place of its request, as far as it is written out."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from dataclasses import dataclass

from .inference import Inference
from .locations import Step
from .program import Scope
from .uses import Place, ServiceCall
from .values import Answer, Written


@dataclass(frozen=True, slots=True)
class Sent:
    """A value that a call sends: what is written there, or None where that could not be followed."""

    place: Place
    written: ast.expr | None


class SentValues:
    """Finds what a call sends at a place of its request."""

    def __init__(self, inference: Inference) -> None:
        self._inference = inference

    def at(self, call: ServiceCall, steps: list[Step]) -> Iterator[Sent | Place]:
        """The values at a place; for each object that lacks it, where that object is written."""
        wire, inside = _argument(steps)
        if wire not in call.arguments:
            if call.is_whole:
                yield call.place
            return
        yield from self._descend(call.arguments[wire], call.scope, inside, steps[1].only if len(steps) > 1 else ())

    def _descend(
        self, node: ast.expr, scope: Scope, steps: list[Step], only: tuple[tuple[str, str], ...]
    ) -> Iterator[Sent | Place]:
        values = self._inference.infer(node, scope)
        written = [found for found in values if isinstance(found, Written)]
        if not written:
            if not any(isinstance(found, Answer) for found in values):  # an answer that is passed back fits
                yield Sent(Place(scope.module, node), None)
            return
        for found in written:
            yield from self._inside(found, steps, only)

    def _inside(self, found: Written, steps: list[Step], only: tuple[tuple[str, str], ...]) -> Iterator[Sent | Place]:
        node, scope = found.node, found.scope
        match node:
            case ast.List() | ast.Tuple() | ast.Set() | ast.ListComp() | ast.GeneratorExp() | ast.SetComp():
                items = [v for v in self._inference.items(node, scope) if isinstance(v, Written)]
                if not steps and not only:
                    yield Sent(Place(scope.module, node), node)
                for item in items:
                    yield from self._inside(item, steps, only)
            case ast.BinOp(op=ast.Add()) if steps or only:
                for value in self._inference.items(node, scope):
                    if isinstance(value, Written):
                        yield from self._inside(value, steps, only)
            case ast.Dict() | ast.Call():
                yield from self._inside_object(node, scope, steps, only)
            case _ if not steps:
                yield Sent(Place(scope.module, node), node)
            case _:
                return  # another member of a union: not an object

    def _inside_object(
        self, node: ast.Dict | ast.Call, scope: Scope, steps: list[Step], only: tuple[tuple[str, str], ...]
    ) -> Iterator[Sent | Place]:
        entries, is_whole = self._inference.entries(node, scope)
        for key, wanted in only:
            value = entries.get(key)
            if isinstance(value, ast.Constant) and value.value != wanted:
                return  # another member of the union
        if not steps:
            yield Sent(Place(scope.module, node), node)
            return
        first, rest = steps[0], steps[1:]
        names = list(entries) if first.name == "*" else [first.name]
        for name in names:
            if name in entries:
                yield from self._descend(entries[name], scope, rest, first.only)
            elif is_whole:
                yield Place(scope.module, node)


def _argument(steps: list[Step]) -> tuple[str, list[Step]]:
    """The argument that holds a place, by its own place, and the way that is left inside it."""
    if steps[0].name == "body" and len(steps) > 1:
        return f"body.{steps[1].name}", steps[2:]
    return steps[0].name, []
