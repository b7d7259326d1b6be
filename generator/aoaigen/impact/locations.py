"""Locations of changes, taken apart: `body.messages[role=user].content` is three steps, one for some members alone."""

from __future__ import annotations

import re
from dataclasses import dataclass

_STEP = re.compile(r"([^.\[\]]+)((?:\[[^\]]*\])*)\.?")
_ONLY = re.compile(r"\[([^\]=]+)=([^\]]*)\]")


@dataclass(frozen=True, slots=True)
class Step:
    """A property on the way. Items of arrays add no step."""

    name: str
    only: tuple[tuple[str, str], ...] = ()
    """Where the change is in one member of a union: the property that tells it apart, and its value."""


def steps_of(location: str) -> list[Step]:
    """The steps of a location. What is no path, `query limit` for one, is one step."""
    if " " in location.partition(".")[0]:
        return [Step(location)]
    return [Step(name, tuple(_ONLY.findall(marks))) for name, marks in _STEP.findall(location)]
