"""The answer of an impact analysis, as data: what the analysis makes and every report reads."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace

from aoaigen.diff import Change, Level


@dataclass(frozen=True, slots=True, kw_only=True)
class Hit:
    """A place in the user's code that a change of the API version reaches. Lines and columns count from 1."""

    file: str
    line: int
    column: int
    source: str
    """The line itself."""
    message: str
    """What happens here with the new version: `functions is no longer accepted`."""
    level: Level
    confidence: float
    """How sure it is that the code does what it was taken for: from 0 to 1."""
    instead: str = ""
    """What to write in its place; empty where nothing can be proposed."""
    change: Change | None = None
    """The change on the wire; None where only the package differs, such as by a name."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Unfollowed:
    """A place in the user's code that the analysis could not follow, so that it cannot say whether it is hit."""

    file: str
    line: int
    column: int
    why: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Impact:
    hits: tuple[Hit, ...]
    """Worst first, then by place."""
    unfollowed: tuple[Unfollowed, ...]
    files: int
    """How many were read."""
    call_sites: int
    """How many calls of the service were found in them."""

    def with_more(self, hits: Iterable[Hit], unfollowed: Iterable[Unfollowed] = ()) -> Impact:
        """The same, with what another way of looking found."""
        return replace(self, hits=worst_first((*self.hits, *hits)), unfollowed=(*self.unfollowed, *unfollowed))


def worst_first(hits: Iterable[Hit]) -> tuple[Hit, ...]:
    """Sorted by level, then by place."""
    return tuple(sorted(hits, key=lambda hit: (hit.level.rank, hit.file, hit.line, hit.column)))
