"""Where two descriptions disagree."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any, Final

MISSING: Final = "(nothing)"


def disagreements(ours: Any, theirs: Any) -> dict[str, tuple[Any, Any]]:
    """What each side has, by the place where they differ; of the items of a list (`*` in places), the first such."""
    found: dict[str, tuple[Any, Any]] = {}
    for place, *pair in _apart(ours, theirs, ""):
        found.setdefault(place.lstrip("."), (pair[0], pair[1]))
    return found


def _apart(ours: Any, theirs: Any, place: str) -> Iterator[tuple[str, Any, Any]]:
    if isinstance(ours, dict) and isinstance(theirs, dict):
        for name in ours | theirs:
            yield from _apart(ours.get(name, MISSING), theirs.get(name, MISSING), f"{place}.{name}")
    elif isinstance(ours, list) and isinstance(theirs, list) and len(ours) == len(theirs):
        for here, there in zip(ours, theirs, strict=True):
            yield from _apart(here, there, f"{place}.*")
    elif type(ours) is not type(theirs) or ours != theirs:
        yield place, ours, theirs
