"""What a row of the table is."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import NamedTuple, TypeAlias

from measure import Quantity, Sample

MANY = 99
"""Rounds of what takes milliseconds, so that whatever else the machine does meets few of them."""

Bars: TypeAlias = Mapping[Quantity, float | None]
"""The most that ours may cost, as a share of what the peer costs; None where a figure is only shown."""


class Comparison(NamedTuple):
    """Something that is done by us and by peers: a row of the table for each peer and quantity."""

    group: str
    what: str
    peers: Mapping[str, Bars]
    rounds: int | None
    """How often it is done; None for as often as the user says, after once that does not count."""
    prepare: Callable[[], Sequence[Sample]]
    """Gives the way to take a sample of ours, then of each peer, in their order."""


COMPARISONS: list[Comparison] = []

_Prepare: TypeAlias = Callable[[], Sequence[Sample]]


def compare(what: str, peers: Mapping[str, Bars], *, rounds: int | None = None) -> Callable[[_Prepare], _Prepare]:
    """Make a function that prepares the samples into a comparison. Its group is the module that it stands in."""

    def add(prepare: _Prepare) -> _Prepare:
        group = prepare.__module__.rpartition(".")[2]
        COMPARISONS.append(Comparison(group, what, peers, rounds, prepare))
        return prepare

    return add
