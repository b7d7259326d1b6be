"""Finds every place of every difference, and makes one row of those that have one cause."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from aoaigen.contract import Schema

from .changes import Direction, Place
from .findings import Edge, Finding, location
from .operations import AtOperation, Root
from .pairing import OperationPair
from .pairs import Pairs

_MOST_VISITS = 40
"""How often one pair is entered from one root. Schemas that hold each other crosswise have no end of ways."""

_Key = tuple[int, int]


@dataclass(frozen=True, slots=True)
class Occurrence:
    """A difference at one place, and the way there."""

    operations: OperationPair
    direction: Direction
    location: str
    finding: Finding
    root: Root | None
    """None of what lies outside the schemas."""
    way: Edge | None = None
    """From the root to the pair in which the finding is."""

    @property
    def place(self) -> Place:
        shown = self.operations.shown
        return Place(
            shown.method, shown.path, self.direction, self.location, old=self.finding.old, new=self.finding.new
        )


def at_operation(operations: OperationPair, found: AtOperation) -> Occurrence:
    return Occurrence(operations, found.direction, found.location, found.finding, None)


class Walk:
    """The ways from roots to differences. Only pairs that lead to some are entered."""

    def __init__(self, pairs: Pairs) -> None:
        self._pairs = pairs
        self._leads: dict[_Key, bool] = {}

    def occurrences(self, operations: OperationPair, root: Root) -> Iterator[Occurrence]:
        self._explore(root.old, root.new)
        visits: dict[_Key, int] = {}
        pending: list[tuple[Edge, frozenset[_Key]]] = [(Edge((), root.old, root.new), frozenset())]
        while pending:
            edge, above = pending.pop()
            if not self._leads[_key(edge)]:
                continue
            differences = self._pairs.differences(edge.old, edge.new)
            schemas = self._pairs.behind(edge.old, edge.new)
            visits[schemas] = visits.get(schemas, 0) + 1
            told = schemas in above or visits[schemas] > _MOST_VISITS
            for finding in (*differences.own, *(() if told else differences.findings)):
                where = location(root.location, (*edge.steps, *finding.steps))
                yield Occurrence(operations, root.direction, where, finding, root, edge)
            if told:
                continue  # what holds itself is told of once
            below = above | {schemas}
            inner = [Edge((*edge.steps, *e.steps), e.old, e.new) for e in reversed(differences.edges)]
            pending += [(e, below) for e in inner]

    def _explore(self, old: Schema, new: Schema) -> None:
        """Compare all that can be reached, and mark the pairs from which a difference can be."""
        first = _key(Edge((), old, new))
        if first in self._leads:
            return
        reached: dict[_Key, None] = {first: None}
        above: dict[_Key, list[_Key]] = {}
        different: list[_Key] = []
        pending = [(old, new)]
        while pending:
            pair = pending.pop()
            key = (id(pair[0]), id(pair[1]))
            differences = self._pairs.differences(*pair)
            if differences.own or differences.findings:
                different.append(key)
            for edge in differences.edges:
                below = _key(edge)
                if self._leads.get(below):
                    different.append(key)
                elif below not in self._leads:
                    above.setdefault(below, []).append(key)
                    if below not in reached:
                        reached[below] = None
                        pending.append((edge.old, edge.new))
        marked = set[_Key]()
        while different:
            key = different.pop()
            if key not in marked:
                marked.add(key)
                different += above.get(key, ())
        self._leads.update((key, key in marked) for key in reached)


def _key(edge: Edge) -> _Key:
    return id(edge.old), id(edge.new)


def by_cause(occurrences: Iterable[Occurrence]) -> list[list[Occurrence]]:
    """Occurrences that are of one kind and speak of the same part of a document, together, in the order found.

    A part that one side has once and the other in several copies is one cause.
    """
    groups: list[list[Occurrence]] = []
    known: dict[tuple[str, ...], int] = {}
    for occurrence in occurrences:
        keys = list(_causes(occurrence))
        found = sorted({known[key] for key in keys if key in known})
        at = found[0] if found else len(groups)
        if not found:
            groups.append([])
        groups[at].append(occurrence)
        for other in found[1:]:
            groups[at] += groups[other]
            groups[other] = []
            known.update({key: at for key, group in known.items() if group == other})
        known.update(dict.fromkeys(keys, at))
    return [group for group in groups if group]


def _causes(occurrence: Occurrence) -> Iterator[tuple[str, ...]]:
    finding = occurrence.finding
    kind = (finding.code, occurrence.direction, str(finding.grave), json.dumps([finding.before, finding.after]))
    if finding.old is None and finding.new is None:
        yield (*kind, occurrence.location, occurrence.operations.shown.id)
    for side, origin in (("old", finding.old), ("new", finding.new)):
        if origin is not None:
            yield (*kind, side, finding.name, str(origin), origin.pointer)
