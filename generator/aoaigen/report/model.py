"""What is reported, and how it is arranged: the same for every format."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import cached_property
from typing import NamedTuple

from aoaigen.diff import Change, Diff, Level, Place, PythonChange
from aoaigen.impact import Hit, Impact

FOLDED = (Level.SAFE, Level.DOC)
"""Shown as counts unless all is asked for."""


class Operation(NamedTuple):
    method: str
    path: str

    def __str__(self) -> str:
        return f"{self.method} {self.path}"


@dataclass(frozen=True)
class Report:
    """A comparison of two API versions, what it hits in the user's code, and what it means for who imports."""

    diff: Diff
    impact: Impact | None = None
    """None where no code was looked at."""
    python: tuple[PythonChange, ...] = ()

    @property
    def hits(self) -> tuple[Hit, ...]:
        return self.impact.hits if self.impact else ()

    def hits_of(self, change: Change) -> tuple[Hit, ...]:
        """The lines of the user's code that a change reaches."""
        return self._hits.get(change.fingerprint, ())

    @cached_property
    def _hits(self) -> Mapping[str, tuple[Hit, ...]]:
        found: dict[str, tuple[Hit, ...]] = {}
        for hit in self.hits:
            if hit.change:
                fingerprint = hit.change.fingerprint
                found[fingerprint] = (*found.get(fingerprint, ()), hit)
        return found

    @property
    def verdict(self) -> str:
        """All of it in one line."""
        return f"{self.diff.old.name} -> {self.diff.new.name}: {self.counts}"

    @property
    def counts(self) -> str:
        """The verdict without the names of the two sides."""
        found = _counted(change.level for change in self.diff.changes) if self.diff.changes else "nothing changed"
        words = self.diff.count(Level.DOC)
        in_words = f", {words} in words alone" if words else ""
        sentences = [f"{found}{in_words}."]
        if self.python:
            sentences.append(f"In Python: {_counted(change.level for change in self.python)}.")
        if self.impact:
            sentences.append(_of_code(self.impact))
        return " ".join(sentences)


def by_operation(changes: Iterable[Change]) -> dict[Operation, list[Change]]:
    """Changes below the operation of their first place, in the order in which operations first appear."""
    found: dict[Operation, list[Change]] = {}
    for change in changes:
        found.setdefault(operation_of(change.place), []).append(change)
    return found


def operation_of(place: Place) -> Operation:
    return Operation(place.method, place.path)


def plural(count: int, noun: str) -> str:
    return f"{count} {noun}" if count == 1 else f"{count} {noun}s"


def _counted(levels: Iterable[Level]) -> str:
    counts = Counter(levels)
    shown = [level for level in (Level.BREAKING, Level.RISKY, Level.SAFE) if level is Level.BREAKING or counts[level]]
    return ", ".join(f"{counts[level]} {level.lower()}" for level in shown)


def _of_code(impact: Impact) -> str:
    files = len({hit.file for hit in impact.hits})
    hits = f"{plural(len(impact.hits), 'hit')} in {plural(files, 'file')}" if files else "no hits"
    read = f"{plural(impact.call_sites, 'call site')} read, {len(impact.unfollowed)} not followed"
    return f"Your code: {hits} ({read})."
