"""Types as packages annotate them, compared: wider, narrower or another."""

from __future__ import annotations

import ast
from enum import Enum


class Retyping(Enum):
    SAME = "same"
    WIDER = "wider"
    """The new type allows all that the old one did, and more."""
    NARROWER = "narrower"
    OTHER = "other"


def compare_annotations(old: str, new: str) -> Retyping:
    """How an annotation changed. Unions and literals are sets of alternatives, whatever their order."""
    before, after = _alternatives(old), _alternatives(new)
    if before == after:
        return Retyping.SAME
    # Every type stands below `object`.
    if "object" in after or before < after:
        return Retyping.WIDER
    if "object" in before or after < before:
        return Retyping.NARROWER
    return Retyping.OTHER


def _alternatives(annotation: str) -> frozenset[str]:
    return frozenset(_walk(ast.parse(annotation, mode="eval").body))


def _walk(node: ast.expr) -> list[str]:
    match node:
        case ast.BinOp(left=left, op=ast.BitOr(), right=right):
            return [*_walk(left), *_walk(right)]
        case ast.Subscript(value=ast.Name(id="Annotated"), slice=ast.Tuple(elts=[inner, *_])):
            return _walk(inner)  # what else it says is for the runtime
        case ast.Subscript(value=ast.Name(id="Literal"), slice=ast.Tuple(elts=values)):
            return [f"Literal[{ast.unparse(value)}]" for value in values]
        case ast.Attribute(value=ast.Name(id="builtins"), attr=name):
            return [name]
        case ast.Subscript(value=container, slice=inner):
            return [f"{'.'.join(_walk(container))}[{_sorted(inner)}]"]
        case _:
            return [ast.unparse(node)]


def _sorted(inner: ast.expr) -> str:
    parts = inner.elts if isinstance(inner, ast.Tuple) else [inner]
    return ", ".join(" | ".join(sorted(_walk(part))) for part in parts)
