"""Bounds: what of them says something, and which of two is the tighter."""

from __future__ import annotations

import math
from collections.abc import Iterable, Iterator, Mapping

from aoaigen.contract import JSON, Bounds

from .wire import Kind

LOWER = ("minimum", "exclusiveMinimum", "minLength", "minItems", "minProperties")
_NUMBERS = ("minimum", "maximum", "exclusiveMinimum", "exclusiveMaximum", "multipleOf")
_WORDS = {
    Kind.STRING: ("minLength", "maxLength", "pattern"),
    Kind.INTEGER: _NUMBERS,
    Kind.NUMBER: _NUMBERS,
    Kind.ARRAY: ("minItems", "maxItems", "uniqueItems"),
    Kind.OBJECT: ("minProperties", "maxProperties"),
}
_SAYS_NOTHING = {"minLength": 0, "minItems": 0, "minProperties": 0, "uniqueItems": False}


def limits(bounds: Bounds, kind: Kind) -> dict[str, JSON]:
    """The bounds that say something of values of a kind, by their names in JSON Schema and each in one form."""
    stated: dict[str, JSON] = {
        "minimum": bounds.minimum,
        "maximum": bounds.maximum,
        "exclusiveMinimum": bounds.exclusive_minimum,
        "exclusiveMaximum": bounds.exclusive_maximum,
        "multipleOf": bounds.multiple_of,
        "minLength": bounds.min_length,
        "maxLength": bounds.max_length,
        "pattern": bounds.pattern,
        "minItems": bounds.min_items,
        "maxItems": bounds.max_items,
        "uniqueItems": bounds.unique_items,
        "minProperties": bounds.min_properties,
        "maxProperties": bounds.max_properties,
    }
    found = {word: stated[word] for word in _WORDS.get(kind, ()) if stated[word] is not None}
    found = {word: value for word, value in found.items() if _SAYS_NOTHING.get(word) != value}
    for word, exclusive, step in (("minimum", "exclusiveMinimum", 1), ("maximum", "exclusiveMaximum", -1)):
        _drop_the_weaker(found, word, exclusive, step, whole=kind is Kind.INTEGER)
    return found


def _drop_the_weaker(found: dict[str, JSON], word: str, exclusive: str, step: int, *, whole: bool) -> None:
    """Keep one of two bounds on the same side; of whole numbers, as an inclusive one."""
    if whole and isinstance(beyond := found.get(exclusive), int | float):
        nearest = math.floor(beyond) + 1 if step > 0 else math.ceil(beyond) - 1
        del found[exclusive]
        reached = found.get(word)
        found[word] = nearest if not isinstance(reached, int | float) else (max, min)[step < 0](reached, nearest)
    reached, beyond = found.get(word), found.get(exclusive)
    if isinstance(reached, int | float) and isinstance(beyond, int | float):
        del found[word if (beyond >= reached) == (step > 0) or beyond == reached else exclusive]


def changes_of(old: Mapping[str, JSON], new: Mapping[str, JSON]) -> Iterator[tuple[str, str]]:
    """What became of each bound: its name, and the code of the change.

    An inclusive and an exclusive bound of one side are the same bound, tightened or loosened.
    """
    for word in dict.fromkeys((*old, *new)):
        before, after = _found(old, word), _found(new, word)
        if before is None and after is None:
            continue
        if before is None or after is None:
            yield word, "constraint-added" if before is None else "constraint-removed"
        elif word == after[0] and before != after:
            yield word, _comparison(before, after)


def _found(limits: Mapping[str, JSON], word: str) -> tuple[str, JSON] | None:
    """A bound, or the one that bounds the same side."""
    for other in (word, _OTHER.get(word, word)):
        if other in limits:
            return other, limits[other]
    return None


_OTHER = {
    "minimum": "exclusiveMinimum",
    "exclusiveMinimum": "minimum",
    "maximum": "exclusiveMaximum",
    "exclusiveMaximum": "maximum",
}


def stated_of(limits: Mapping[str, JSON], words: Iterable[str]) -> dict[str, JSON]:
    """What a side has of some bounds, inclusive or exclusive as it states them."""
    return dict(found for word in words if (found := _found(limits, word)))


def _comparison(before: tuple[str, JSON], after: tuple[str, JSON]) -> str:
    word, old, new = after[0], before[1], after[1]
    if word == "pattern" or not (isinstance(old, int | float) and isinstance(new, int | float)):
        return "constraint-changed"
    if word == "multipleOf":
        tighter, looser = new % old == 0 if old else False, old % new == 0 if new else False
        return "constraint-tightened" if tighter else "constraint-loosened" if looser else "constraint-changed"
    up = new > old or (new == old and (word.startswith("exclusive") == (word in LOWER)))
    return "constraint-tightened" if up == (word in LOWER) else "constraint-loosened"
