"""Which changes are wanted, and how bad the user holds them to be."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, replace

from .changes import Change, Diff, Direction, Level, worst_first


@dataclass(frozen=True, slots=True, kw_only=True)
class Selection:
    """Nothing set selects all but what only changes words."""

    least: Level = Level.SAFE
    """Changes less bad than this are left out."""
    direction: Direction | None = None
    operations: tuple[str, ...] = ()
    """Paths, or methods and paths (`POST /files`); a change is wanted if one of its places is in one of them."""
    ignored: frozenset[str] = frozenset()
    """Fingerprints of changes that are known."""
    levels: Mapping[str, Level] = field(default_factory=dict)
    """By code: what the user holds its changes to be, in place of what they are."""

    @property
    def is_narrow(self) -> bool:
        """Whether only a part of the API is looked at."""
        return self.direction is not None or bool(self.operations)

    def of(self, diff: Diff) -> Diff:
        """What is wanted of a comparison."""
        judged = [self._judged(change) for change in diff.changes]
        return replace(diff, changes=worst_first(found for change in judged if (found := self._wanted(change))))

    def _judged(self, change: Change) -> Change:
        level = self.levels.get(change.code)
        if level is None or level is change.level:
            return change
        return replace(
            change, level=level, remarks=(*change.remarks, f"the level is set by the user; it was {change.level}")
        )

    def _wanted(self, change: Change) -> Change | None:
        if not change.level.reaches(self.least) or change.fingerprint in self.ignored:
            return None
        if self.direction is not None and change.place.direction is not self.direction:
            return None
        if not self.operations:
            return change
        places = tuple(
            p for p in change.places if p.path in self.operations or f"{p.method} {p.path}" in self.operations
        )
        return replace(change, places=places) if places else None
