"""Compares two contracts on the wire."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from aoaigen.contract import Contract

from .changes import Change, Diff, Direction, Level, Side, worst_first
from .codes import CODES
from .evidence import Evidence
from .exchange import Judge
from .gather import Occurrence, Walk, at_operation, by_cause
from .normalise import Shapes
from .operations import OperationDifferences
from .pairing import pair_operations
from .pairs import Pairs
from .witness import Witnesses

_MOST_PLACES_TRIED = 3
NO_WITNESS = "no exchange was found that shows it, so it counts as RISKY"


def compare(old: Contract, new: Contract, *, old_name: str, new_name: str) -> Diff:
    """What changed on the wire from one contract to another. The names are what the answer calls the sides.

    Changes of words are in it too, as `Level.DOC`.
    """
    shapes = [{direction: Shapes(contract, direction) for direction in Direction} for contract in (old, new)]
    pairs = {direction: Pairs(shapes[0][direction], shapes[1][direction]) for direction in Direction}
    witnesses = Witnesses((old, shapes[0]), (new, shapes[1]))
    causes = by_cause(_occurrences((old, new), pairs))
    evidence = Evidence(shapes[0], Judge(old), Judge(new))
    changes = [_change(cause, witnesses, evidence) for cause in causes]
    return Diff(
        old=Side(old_name, old.api_version, len(old.operations)),
        new=Side(new_name, new.api_version, len(new.operations)),
        changes=worst_first(changes),
    )


def _occurrences(contracts: tuple[Contract, Contract], pairs: dict[Direction, Pairs]) -> Iterator[Occurrence]:
    walks = {direction: Walk(pairs[direction]) for direction in Direction}
    for operations in pair_operations(*contracts):
        differences = OperationDifferences(operations, contracts, pairs)
        yield from (at_operation(operations, found) for found in differences.findings)
        for root in differences.roots:
            yield from walks[root.direction].occurrences(operations, root)


def _change(cause: Sequence[Occurrence], witnesses: Witnesses, evidence: Evidence) -> Change:
    first = cause[0]
    finding = first.finding
    levels = CODES[finding.code].levels(first.direction)
    level = levels.of(grave=finding.grave)
    witness = None
    remarks = (levels.when,) if finding.grave and levels.when else ()
    if level is Level.BREAKING:
        found = (witnesses.find(occurrence) for occurrence in cause[:_MOST_PLACES_TRIED])
        witness = next((witness for witness in found if witness is not None), None)
        if witness is None:
            level, remarks = Level.RISKY, (*remarks, NO_WITNESS)
    return Change(
        code=finding.code,
        level=level,
        places=tuple(dict.fromkeys(occurrence.place for occurrence in cause)),
        before=finding.before,
        after=finding.after,
        witness=witness,
        remarks=remarks,
        likely_correction=evidence.of(first),
        inside=finding.inside,
    )
