"""Types of the user's as structured outputs use them: the JSON Schema to ask by, and the value that text stands for.

A type is a pydantic model, a pydantic dataclass, a dataclass of the standard library, or a TypedDict. pydantic is
never imported unless the type is of its kind.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .json_text import decode_json
from .strict_schema import is_plain, schema_of_type, strict
from .strict_values import value_of_type

if TYPE_CHECKING:
    from collections.abc import Mapping

    from .annotation_schema import Schema


def schema_for(cls: type) -> Schema:
    """The strict JSON Schema of a type. Raises TypeError for one that has none."""
    if _is_model(cls):
        return strict(cls.model_json_schema())  # type: ignore[attr-defined]
    if _is_pydantic_dataclass(cls):
        return strict(_adapter(cls).json_schema())
    if is_plain(cls):
        return schema_of_type(cls)
    raise TypeError(f"{cls!r} cannot say what an answer looks like; give a pydantic model, a dataclass or a TypedDict")


def value_from(cls: type, text: str) -> Any:
    """The value of a type that JSON text stands for.

    Raises pydantic's ValidationError, which is a ValueError, or ValueError for text that does not fit.
    """
    if _is_model(cls):
        return cls.model_validate_json(text)  # type: ignore[attr-defined]
    if _is_pydantic_dataclass(cls):
        return _adapter(cls).validate_json(text)
    return value_of_type(cls, decode_json(text))


class FunctionDefinition(dict[str, Any]):
    """What a tool says of its function, and the type that calls of it are read into."""

    def __init__(self, definition: Mapping[str, Any], model: type) -> None:
        super().__init__(definition)
        self.model = model


def function_tool(model: type, name: str | None, description: str | None, *, strict: bool) -> dict[str, Any]:
    """A tool whose parameters are the fields of a type; called as it and described by its docstring, by default.

    `strict` tells whether this API version can hold the model to the schema. Raises TypeError as `schema_for`.
    """
    definition: dict[str, Any] = {"name": name or model.__name__, "parameters": schema_for(model)}
    if strict:
        definition["strict"] = True
    if description is None:
        description = definition["parameters"].get("description")
    if description is not None:
        definition["description"] = description
    return {"type": "function", "function": FunctionDefinition(definition, model)}


def _is_model(cls: type) -> bool:
    return hasattr(cls, "model_json_schema") and hasattr(cls, "model_validate_json")


def _is_pydantic_dataclass(cls: type) -> bool:
    return hasattr(cls, "__is_pydantic_dataclass__")


def _adapter(cls: type) -> Any:
    from pydantic import TypeAdapter  # type: ignore[import-not-found, unused-ignore]  # noqa: PLC0415 - the user has it

    return TypeAdapter(cls)
