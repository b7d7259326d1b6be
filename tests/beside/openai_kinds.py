"""What kind of thing a name stands for, in `openai` or in a package of ours, and what its fields are called."""

from __future__ import annotations

from enum import StrEnum
from types import NoneType, UnionType
from typing import Annotated, Any, Literal, Union, get_args, get_origin


class Kind(StrEnum):
    MODEL = "a model"
    DICT = "a TypedDict"
    UNION = "a union"
    LITERAL = "a literal"
    MAPPING = "a mapping"
    ERROR = "an exception"
    CLASS = "a class"
    FUNCTION = "a function"
    VALUE = "a value"


def kind_of(thing: Any) -> Kind:
    thing = _bare(thing)
    origin = get_origin(thing)
    if origin in (Union, UnionType):
        return Kind.UNION
    if origin is Literal:
        return Kind.LITERAL
    if origin is dict:
        return Kind.MAPPING
    if not isinstance(origin or thing, type):
        return Kind.FUNCTION if callable(thing) else Kind.VALUE
    return _kind_of_class(origin or thing)


def _kind_of_class(cls: type) -> Kind:
    if hasattr(cls, "__required_keys__"):
        return Kind.DICT
    if hasattr(cls, "model_dump"):
        return Kind.MODEL
    return Kind.ERROR if issubclass(cls, BaseException) else Kind.CLASS


def _bare(thing: Any) -> Any:
    """Without what is only said about it, and without null."""
    while get_origin(thing) in (Annotated, Union, UnionType):
        members = [each for each in get_args(thing) if each is not NoneType]
        if get_origin(thing) is not Annotated and len(members) > 1:
            break
        thing = members[0]
    return thing


def fields(thing: Any) -> set[str]:
    """The fields of a model of ours, or the keys of a TypedDict."""
    classes = getattr(get_origin(thing) or thing, "__mro__", ())
    return {name for cls in classes for name in vars(cls).get("__annotations__", {}) if not name.startswith("_")}


def required(thing: Any) -> set[str]:
    """The fields or keys that are always there, of a model or a TypedDict of `openai`."""
    if kind_of(thing) is Kind.DICT:
        return set(thing.__required_keys__)
    return {name for name, field in thing.model_fields.items() if field.is_required()}
