"""Adds up what a stream says of an object piece by piece, as plain JSON. Nothing is changed in place."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypeAlias

if TYPE_CHECKING:
    from collections.abc import Callable

JSONObject: TypeAlias = dict[str, Any]

_SAID_WHOLE = frozenset({"file_id", "id", "name", "object", "role", "type"})
"""Texts that come in one piece, and perhaps again, or empty. All others are continued."""


def add_delta(known: JSONObject, delta: JSONObject) -> JSONObject:
    """An object as far as it is known, with what is new of it. The items of lists are told apart by their `index`."""
    result = dict(known)
    for name, value in delta.items():
        before = result.get(name)
        if isinstance(value, dict):
            result[name] = add_delta(before or {}, value)
        elif isinstance(value, list) and _are_numbered(value):
            result[name] = _add_numbered(before or [], value)
        elif isinstance(before, str) and isinstance(value, str) and name not in _SAID_WHOLE:
            result[name] = before + value
        elif name not in result or not (value in (None, []) or (value == "" and before)):
            result[name] = value
    return result


def with_added(
    items: list[JSONObject], index: int, piece: JSONObject, add: Callable[[JSONObject, JSONObject], JSONObject]
) -> list[JSONObject]:
    """The items, in the order of their `index`, with a piece added to the one of that index, which may be new."""
    by_index = {item.get("index", at): item for at, item in enumerate(items)}  # whole objects do not number theirs
    by_index[index] = add(by_index.get(index, {"index": index}), piece)
    return [by_index[each] for each in sorted(by_index)]


def _are_numbered(items: list[Any]) -> bool:
    return bool(items) and all(isinstance(item, dict) and "index" in item for item in items)


def _add_numbered(known: list[JSONObject], pieces: list[JSONObject]) -> list[JSONObject]:
    for piece in pieces:
        known = with_added(known, piece["index"], piece, add_delta)
    return known
