"""What a row of the table is."""

from __future__ import annotations

from collections.abc import Callable
from typing import NamedTuple, TypeAlias

from measure import Sample

Pair: TypeAlias = tuple[Sample, Sample]
"""Ours and the peer's."""


class Row(NamedTuple):
    """A comparison: what is done, with which peer, and how to take a sample of either."""

    what: str
    peer: str
    bar: float | None
    """The most that ours may cost, as a share of what the peer costs."""
    prepare: Callable[[], Pair]


ROWS: list[Row] = []


def row(what: str, *, peer: str, bar: float | None = None) -> Callable[[Callable[[], Pair]], Callable[[], Pair]]:
    """Make a function that prepares the two samples into a row of the table."""

    def add(prepare: Callable[[], Pair]) -> Callable[[], Pair]:
        ROWS.append(Row(what, peer, bar, prepare))
        return prepare

    return add
