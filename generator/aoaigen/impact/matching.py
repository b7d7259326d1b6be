"""Changes of the service, matched with what the user's program does: each match is a hit."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from jsonschema import Draft202012Validator

from aoaigen.contract import JSON
from aoaigen.diff import Change, Direction, Level, PythonChange
from aoaigen.diff.changes import Place as WirePlace

from .hits import Hit, worst_first
from .locations import Step, steps_of
from .sent import SentValues
from .uses import Place, ServiceCall, Uses

_CALLED, _USED, _MISSING, _UNKNOWN = 0.95, 0.9, 0.85, 0.4
"""How sure a hit is: the operation is called; the value is sent or read; it is not sent; a value is not written out."""

_OF_OPERATIONS = frozenset({"operation-removed", "operation-moved", "operation-deprecated"})
_NEWLY_WANTED = frozenset({"became-required", "body-added", "parameter-added", "property-added"})
_ALWAYS_TOLD = frozenset({"operation-deprecated", "deprecated"})


@dataclass(frozen=True, slots=True)
class Versions:
    """The names of the two sides, and of the modules that hold their packages."""

    old: str
    new: str
    old_module: str
    new_module: str


def match(
    uses: Uses, sent: SentValues, changes: Iterable[Change], python: Iterable[PythonChange], versions: Versions
) -> tuple[Hit, ...]:
    """Every place of the program that a change reaches, worst first."""
    matcher = _Matcher(uses, sent)
    hits = [hit for change in changes for hit in matcher.hits(change)]
    reached = {(hit.file, hit.line) for hit in hits}
    hits += [hit for hit in _by_name(uses, python, versions) if (hit.file, hit.line) not in reached]
    hits += _version_names(uses, versions)
    unique = {(hit.file, hit.line, hit.column, hit.message): hit for hit in hits}
    return worst_first(unique.values())


class _Matcher:
    def __init__(self, uses: Uses, sent: SentValues) -> None:
        self._sent = sent
        self._calls: dict[str, list[ServiceCall]] = {}
        for call in uses.calls:
            self._calls.setdefault(_template(call.method.request), []).append(call)
        self._reads = uses.reads

    def hits(self, change: Change) -> Iterator[Hit]:
        if not change.level.reaches(Level.RISKY) and change.code not in _ALWAYS_TOLD:
            return
        seen: set[tuple[str, int, int]] = set()
        for place in change.places:
            for found, confidence, level in self._places(change, place):
                if found.key not in seen:
                    seen.add(found.key)
                    yield _hit(found, change, place, confidence, level)

    def _places(self, change: Change, place: WirePlace) -> Iterator[tuple[Place, float, Level]]:
        calls = self._calls_of(change, place)
        if not place.location:
            if change.code in _OF_OPERATIONS:
                yield from ((call.place, _CALLED, change.level) for call in calls)
        elif place.direction is Direction.REQUEST:
            for call in calls:
                yield from self._sent_at(change, call, steps_of(place.location))
        else:
            yield from self._read_at(change, place)

    def _calls_of(self, change: Change, place: WirePlace) -> list[ServiceCall]:
        requests = [f"{place.method} {place.path}"]
        if change.code == "operation-moved" and isinstance(change.before, str):
            requests.append(change.before)
        return [call for request in requests for call in self._calls.get(_template(request), ())]

    def _sent_at(self, change: Change, call: ServiceCall, steps: list[Step]) -> Iterator[tuple[Place, float, Level]]:
        for found in self._sent.at(call, steps):
            if isinstance(found, Place):
                if change.code in _NEWLY_WANTED:
                    yield found, _MISSING, change.level
            elif change.code not in _NEWLY_WANTED:
                confidence = _confidence(change, found.written)
                if confidence:
                    yield found.place, confidence, change.level

    def _read_at(self, change: Change, place: WirePlace) -> Iterator[tuple[Place, float, Level]]:
        status, *steps = steps_of(place.location)
        if not (status.name.startswith("2") or status.name == "default") or not steps:
            return
        names = tuple(step.name for step in steps)
        request = _template(f"{place.method} {place.path}")
        for read in self._reads:
            same = len(read.answer.steps) == len(names) and all(
                wanted in {"*", name} for wanted, name in zip(names, read.answer.steps, strict=True)
            )
            if same and _template(read.answer.request) == request:
                yield read.place, _USED, change.level


def _confidence(change: Change, written: ast.expr | None) -> float:
    """How sure it is that a value that is sent is hit by a change; 0 where it surely is not."""
    if change.code in {"parameter-removed", "parameter-moved", "property-removed", "deprecated"}:
        return _USED
    if not isinstance(written, ast.Constant):
        # What null would do cannot be guessed of every value that is not known.
        return 0.0 if change.code == "nullable-removed" else _USED if written is not None else _UNKNOWN
    value: JSON = written.value if isinstance(written.value, str | int | float | bool | None) else None
    match change.code, change.before, change.after:
        case "nullable-removed", _, _:
            hit = value is None
        case (("enum-value-removed" | "known-value-removed"), list() as gone, _):
            hit = value in gone
        case "const-changed", _, new:
            hit = value != new
        case "became-enum", _, list() as allowed:
            hit = value not in allowed
        case (("constraint-added" | "constraint-tightened" | "constraint-changed"), _, dict() as bounds):
            hit = not Draft202012Validator(bounds).is_valid(value)
        case _:
            hit = True
    return _USED if hit else 0.0


def _template(request: str) -> str:
    """A method and path without the names of its parameters: they may be called otherwise in another version."""
    return re.sub(r"\{[^}]*\}", "{}", request)


def _hit(found: Place, change: Change, place: WirePlace, confidence: float, level: Level) -> Hit:
    return _at(found, _message(change, place), level, confidence, _instead(change, place), change)


def _at(
    found: Place, message: str, level: Level, confidence: float, instead: str = "", change: Change | None = None
) -> Hit:
    file, line, column = found.key
    return Hit(
        file=file,
        line=line,
        column=column + 1,
        source=found.module.line(line),
        message=message,
        level=level,
        confidence=confidence,
        instead=instead,
        change=change,
    )


def _message(change: Change, place: WirePlace) -> str:
    what = place.location.partition(".")[2] or place.location or f"{place.method} {place.path}"
    told = {
        "operation-removed": "is gone",
        "operation-moved": "has another address",
        "operation-deprecated": "is deprecated",
        "deprecated": "is deprecated",
        "property-removed": "is gone",
        "parameter-removed": "is gone",
        "became-required": "has to be given",
        "became-optional": "may be missing",
        "property-added": "has to be given",
        "parameter-added": "has to be given",
        "body-added": "has to be given",
        "nullable-added": "may be null",
        "nullable-removed": "must not be null",
        "enum-value-added": f"may have further values: {_listed(change.after)}",
        "enum-value-removed": f"may no longer be {_listed(change.before)}",
        "union-member-added": f"may be of a further form: {_listed(change.after)}",
    }.get(change.code)
    if told is None:
        told = f"changed ({change.code.replace('-', ' ')}): {_listed(change.before)} -> {_listed(change.after)}"
    return f"{what} {told}"


def _instead(change: Change, place: WirePlace) -> str:
    name = place.location.rpartition(".")[2].partition("[")[0] or place.location
    name = name.partition(" ")[2] or name
    match change.code:
        case "property-removed" | "parameter-removed" if place.direction is Direction.REQUEST:
            return f"leave `{name}` out"
        case "became-required" | "property-added" | "parameter-added":
            return f"give `{name}`"
        case "nullable-removed":
            return f"leave `{name}` out, or give it a value"
        case "nullable-added" | "became-optional":
            return "allow for None"
        case "enum-value-added" | "union-member-added":
            return "allow for values that are not known here"
        case "became-enum":
            return f"one of {_listed(change.after)}"
        case "const-changed":
            return _listed(change.after)
        case _:
            return ""


def _listed(value: JSON) -> str:
    return ", ".join(map(str, value)) if isinstance(value, list) else str(value)


def _by_name(uses: Uses, python: Iterable[PythonChange], versions: Versions) -> Iterator[Hit]:
    """Names of the old package that the new one lacks, where they are imported or called."""
    gone = {row.name: row for row in python if row.code in {"class-removed", "class-renamed", "class-moved"}}
    written = [(place, module, ".".join((*module.split(".")[1:], name))) for place, module, name in uses.imports]
    for place, module, path in (*written, *uses.types):
        row = gone.get(path) if module.partition(".")[0] == versions.old_module else None
        if row is not None:
            is_own = row.code == "class-renamed" and (place, module, path) in written
            instead = (row.after or "") if is_own else ""
            yield _at(place, f"{row.name}: {row.code.replace('-', ' ')}", row.level, _CALLED, instead)
    renamed = {row.name: row for row in python if row.code in {"method-removed", "method-renamed"}}
    for call in uses.calls:
        row = renamed.get(call.name)
        if row is not None:
            instead = f"client.{row.after}" if row.code == "method-renamed" else ""
            yield _at(call.place, f"{row.name}: {row.code.replace('-', ' ')}", row.level, _CALLED, instead)


def _version_names(uses: Uses, versions: Versions) -> Iterator[Hit]:
    """What has to be edited to move to the new version at all."""
    for place, version in uses.versions:
        if version == versions.old:
            yield _at(place, f"names API version {versions.old}", Level.SAFE, _CALLED, f'"{versions.new}"')
    for place, module, _ in uses.imports:
        if module.partition(".")[0] == versions.old_module:
            message = f"imports the package of {versions.old}"
            yield _at(place, message, Level.SAFE, _CALLED, versions.new_module)
