"""A comparison over several versions: what changed from the first to the last, and in which version it came."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from aoaigen.contract import Contract

from .changes import Change, Diff
from .compare import compare


def chain(versions: Sequence[tuple[str, Contract]]) -> Diff:
    """What changed from the first of some versions to the last. A remark says in which version each change came: the
    first one that has it, against the first of all.

    `versions` are at least two, each with its name, in their order.
    """
    (first_name, first), *later = versions
    steps = [(name, compare(first, contract, old_name=first_name, new_name=name)) for name, contract in later]
    _, whole = steps[-1]
    met = [(name, {met for change in step.changes for met in _met(change)}) for name, step in steps]
    return replace(whole, changes=tuple(_dated(change, met) for change in whole.changes))


def _met(change: Change) -> set[tuple[str, object]]:
    return {(change.code, place) for place in change.places}


def _dated(change: Change, met: Sequence[tuple[str, set[tuple[str, object]]]]) -> Change:
    version = next(name for name, found in met if found & _met(change))
    return replace(change, remarks=(*change.remarks, f"came in {version}"))
