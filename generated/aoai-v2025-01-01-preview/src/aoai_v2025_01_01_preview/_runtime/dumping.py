"""From models to plain JSON: what is sent for them, and what `model_dump` returns."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any, TypeAlias

import orjson

from .views import JSONObject, View, present, schema_of, values_of, wire_of

IncEx: TypeAlias = "set[int] | set[str] | Mapping[int, IncEx | bool] | Mapping[str, IncEx | bool]"
"""A selection of entries, as pydantic writes it: names or positions, `__all__`, and selections within them."""


def to_wire(value: object) -> object:
    """Return what to send for a value that JSON lacks. Made to be the `default=` of orjson, level by level.

    A model becomes the object that it came from, with what was changed since; sets, generators and other iterables
    become lists. Models of other libraries are asked for their `model_dump`. Raises TypeError for anything else.
    """
    if isinstance(value, View):
        return wire_of(value)
    dump = getattr(type(value), "model_dump", None)
    if dump is not None:
        return dump(value, mode="json", by_alias=True, exclude_unset=True)
    if isinstance(value, Mapping):
        return dict(value)
    if isinstance(value, Iterable) and not isinstance(value, (bytes, bytearray, memoryview)):
        return list(value)
    raise TypeError(f"a value of type {type(value).__name__} cannot be sent as JSON: {value!r:.100}")


def plain(model: View) -> JSONObject:
    """Return what would be sent for a model, as dicts and lists all the way down, independent of the model."""
    decoded: JSONObject = orjson.loads(orjson.dumps(model, default=to_wire))
    return decoded


class Dump:
    """One call of `model_dump`: the options that hold at every level."""

    def __init__(self, *, by_alias: bool, exclude_unset: bool, exclude_defaults: bool, exclude_none: bool) -> None:
        self.by_alias = by_alias
        self.exclude_unset = exclude_unset
        self.exclude_defaults = exclude_defaults
        self.exclude_none = exclude_none

    def model(self, model: View, include: Any, exclude: Any) -> JSONObject:
        fields = schema_of(type(model)).fields
        # What was not sent reads as its default.
        values = present(model) if self.exclude_unset or self.exclude_defaults else values_of(model)
        plain = {}
        for name, value in values.items():
            field = fields.get(name)
            within = _select(include, exclude, name)
            if within is None or (self.exclude_none and value is None):
                continue
            if self.exclude_defaults and field is not None and value == field.default:
                continue
            key = field.wire if field is not None and self.by_alias else name
            plain[key] = self.value(value, *within)
        return plain

    def value(self, value: Any, include: Any, exclude: Any) -> Any:
        if isinstance(value, View):
            return self.model(value, include, exclude)
        if isinstance(value, dict):
            selected = ((key, item, _select(include, exclude, key)) for key, item in value.items())
            return {key: self.value(item, *within) for key, item, within in selected if within is not None}
        if isinstance(value, (list, tuple)):
            items = ((item, _select(include, exclude, position)) for position, item in enumerate(value))
            return [self.value(item, *within) for item, within in items if within is not None]
        return _plain_of_users(value)


def _plain_of_users(value: Any) -> Any:
    """A value of a type of the user's, which an answer was read into, as dicts and lists; others as they are."""
    if hasattr(type(value), "model_dump"):
        return value.model_dump()
    if hasattr(type(value), "__dataclass_fields__"):
        from dataclasses import asdict  # noqa: PLC0415 - rarely needed

        return asdict(value)
    return value


def _select(include: Any, exclude: Any, key: str | int) -> tuple[Any, Any] | None:
    """What to include and exclude within one entry, or None if the entry is left out."""
    included = True if include is None else _selection_at(include, key)
    excluded = None if exclude is None else _selection_at(exclude, key)
    if included is None or excluded is True:
        return None
    return None if included is True else included, excluded


def _selection_at(selection: Any, key: str | int) -> Any:
    """What a selection says of one entry: True for all of it, a selection within it, or None for nothing."""
    if isinstance(selection, Mapping):
        chosen = selection.get(key, selection.get("__all__", False))
        if chosen is False:
            return None
        return True if chosen is ... else chosen
    return True if key in selection or "__all__" in selection else None
