"""Signs that a change corrects the document: what it says now, the old one said or showed already."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping

from aoaigen.contract import JSON

from .changes import Direction
from .exchange import Judge
from .findings import Edge, Finding, Into, Step, Steps
from .gather import Occurrence
from .limits import LOWER
from .normalise import Shapes

_BEFORE_LOWER = r"(?:at least|minimum(?: of| is|:)?|no less than|not less than|between|from|range of)"
_AFTER_LOWER = r"(?:to|and|or more|-|–)"
_BEFORE_UPPER = r"(?:up to|at most|max(?:imum)?(?: of| is|:)?|no more than|not exceed|limited to|limit of|and|to|-|–)"
_AFTER_UPPER = r"(?:or fewer|or less|at most)"
_LONGEST_QUOTE = 80
_BOUNDS = ("constraint-added", "constraint-tightened", "constraint-loosened")
_VALUES = ("became-enum", "enum-value-added", "enum-value-removed", "known-value-added")
_PRESENCE = ("property-removed", "became-optional")


class Evidence:
    def __init__(self, old: Mapping[Direction, Shapes], before: Judge, after: Judge) -> None:
        self._old = old
        self._before = before
        self._after = after

    def of(self, occurrence: Occurrence) -> str | None:
        """The sign, in words; None if there is none."""
        way, finding = occurrence.way, occurrence.finding
        if way is None or finding.code == "description-changed":
            return None
        shape = self._old[occurrence.direction].of(way.old)
        said = _said_already(finding, shape.description)
        if said:
            return f"the old description said so: “{said}”"
        root = occurrence.root
        steps = (*way.steps, *finding.at)
        values = [value for example in root.spot.examples for value in _at(example, steps)] if root else []
        if any(self._shows(finding, way, value) for value in (*values, *shape.examples)):
            return "an example of the old document breaks the old rule and keeps the new one"
        return None

    def _shows(self, finding: Finding, way: Edge, value: JSON) -> bool:
        """Whether a value shows that the old side was never as it said."""
        if finding.code in _PRESENCE and finding.grave | (finding.code == "became-optional"):
            return isinstance(value, dict) and finding.name not in value
        if finding.code.startswith(("property", "became-required", "default", "deprecated", "undeprecated")):
            return False
        return bool(self._before.fault(way.old, value)) and not self._after.fault(way.new, value)


def _said_already(finding: Finding, description: str) -> str:
    """The words of a description that say what a change says; empty if none do."""
    if finding.code in _BOUNDS and isinstance(finding.after, dict):
        found = [(word, _bound(word, value, description)) for word, value in finding.after.items()]
        telling = [match for word, match in found if match or not _is_trivial(word, finding.after[word])]
        if telling and all(telling):
            return _quoted(description, telling[-1])
    if finding.code in _VALUES and isinstance(finding.after or finding.before, list):
        allowed = finding.new_member.only if finding.new_member else None
        matches = [re.search(rf"(?<!\w){re.escape(str(value))}(?!\w)", description) for value in allowed or ()]
        if len(matches) > 1 and all(matches):
            return _quoted(description, matches[0])
    return ""


def _bound(word: str, value: JSON, description: str) -> re.Match[str] | None:
    if isinstance(value, bool) or not isinstance(value, int | float):
        return None
    number = rf"(?<![\w.]){re.escape(f'{value:g}')}(?:\.0+)?(?!\w|\.\d)"
    before, after = (_BEFORE_LOWER, _AFTER_LOWER) if word in LOWER else (_BEFORE_UPPER, _AFTER_UPPER)
    pattern = rf"{before}[\s`'\"]*{number}|{number}[\s`'\"]*(?:\w+ )?{after}(?!\w)"
    return re.search(pattern, description, re.IGNORECASE)


def _is_trivial(word: str, value: JSON) -> bool:
    """Whether a bound is one that nobody writes a sentence for."""
    return word in LOWER and value in (0, 1)


def _quoted(text: str, match: re.Match[str] | None) -> str:
    start = max(0, (match.start() if match else 0) - _LONGEST_QUOTE // 4)
    part = " ".join(text[start : start + _LONGEST_QUOTE].split())
    return f"{'…' if start else ''}{part}{'…' if start + _LONGEST_QUOTE < len(text) else ''}"


def _at(value: JSON, steps: Steps) -> Iterator[JSON]:
    """What an example has at the end of some steps."""
    if not steps:
        yield value
        return
    step, *rest = steps
    for inner in _inside(value, step):
        yield from _at(inner, tuple(rest))


def _inside(value: JSON, step: Step) -> Iterator[JSON]:
    match step.into, value:
        case Into.MEMBER, _:
            yield value
        case Into.PROPERTY, dict() if step.name in value:
            yield value[step.name]
        case Into.ITEMS, list():
            yield from value
        case Into.FURTHER, dict():
            named = step.old.fields if step.old else {}
            yield from (inner for key, inner in value.items() if key not in named)
        case _:
            return
