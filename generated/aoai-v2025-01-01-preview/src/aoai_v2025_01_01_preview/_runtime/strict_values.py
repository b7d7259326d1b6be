"""From decoded JSON to dataclasses and TypedDicts, checked as it goes."""

from __future__ import annotations

from dataclasses import is_dataclass
from enum import Enum
from types import NoneType, UnionType
from typing import Annotated, Any, Literal, Union, get_args, get_origin

from .strict_schema import is_plain, members_of

_KINDS: dict[Any, tuple[type, ...]] = {
    str: (str,),
    int: (int,),
    float: (int, float),
    bool: (bool,),
    NoneType: (NoneType,),
}


def value_of_type(annotation: Any, value: object, where: str = "$") -> Any:
    """`value` as what `annotation` says, which `schema_of_type` has a schema for.

    Raises ValueError, which tells the place as a JSON path, for a value of another type.
    """
    origin, arguments = get_origin(annotation), get_args(annotation)
    if annotation in _KINDS:
        if type(value) in _KINDS[annotation]:
            return float(value) if annotation is float else value  # type: ignore[arg-type]
    elif origin is Annotated:
        return value_of_type(arguments[0], value, where)
    elif origin is Literal:
        if any(value == each and type(value) is type(each) for each in arguments):
            return value
    elif origin is Union or origin is UnionType:
        return _first_that_fits(arguments, value, where)
    elif origin is list:
        if isinstance(value, list):
            return [value_of_type(arguments[0], item, f"{where}[{at}]") for at, item in enumerate(value)]
    elif isinstance(annotation, type) and issubclass(annotation, Enum):
        if any(value == member.value for member in annotation):
            return annotation(value)
    elif is_plain(annotation) and isinstance(value, dict):
        return _object(annotation, value, where)
    raise ValueError(f"{where}: {value!r:.80} is not {_name(annotation)}")


def _object(cls: type, value: dict[str, object], where: str) -> Any:
    members = members_of(cls)
    if missing := members.keys() - value.keys():
        raise ValueError(f"{where}: {', '.join(sorted(missing))} missing from {cls.__name__}")
    values = {name: value_of_type(annotation, value[name], f"{where}.{name}") for name, annotation in members.items()}
    return cls(**values) if is_dataclass(cls) else values


def _first_that_fits(members: tuple[Any, ...], value: object, where: str) -> Any:
    problems = []
    for member in members:
        try:
            return value_of_type(member, value, where)
        except ValueError as error:
            problems.append(str(error))
    raise ValueError("; ".join(problems))


def _name(annotation: Any) -> str:
    return annotation.__name__ if isinstance(annotation, type) else str(annotation)
