"""JSON Schemas in the strict form that structured outputs ask for: of the user's types, or of a schema there is."""

from __future__ import annotations

from dataclasses import fields, is_dataclass
from typing import Any, NotRequired, Required, get_args, get_origin, get_type_hints, is_typeddict

from .annotation_schema import AnnotationSchemas, Schema

# --- A schema that exists ---------------------------------------------------------------------------------------------


def strict(schema: Schema) -> Schema:
    """A JSON Schema as the service takes it: objects closed, all of their properties required.

    Defaults of null go, an `allOf` of one is that one, and a reference with something beside it is written out, for
    the service takes none of them.
    """
    result: Schema = _strict(schema, schema, frozenset())
    return result


def _strict(schema: Any, root: Schema, within: frozenset[str]) -> Any:
    if not isinstance(schema, dict):
        return schema
    reference = schema.get("$ref")
    if isinstance(reference, str) and len(schema) > 1:
        beside = {name: value for name, value in schema.items() if name != "$ref"}
        if reference in within:  # it holds itself, and cannot be written out for ever
            return {"$ref": reference}
        return _strict({**_target(root, reference), **beside}, root, within | {reference})
    result = dict(schema)
    if result.get("type") == "object":
        result.setdefault("additionalProperties", False)
    for name in ("properties", "$defs", "definitions"):
        if isinstance(members := result.get(name), dict):
            result[name] = {key: _strict(member, root, within) for key, member in members.items()}
    if isinstance(properties := result.get("properties"), dict):
        result["required"] = list(properties)
    if "items" in result:
        result["items"] = _strict(result["items"], root, within)
    for name in ("anyOf", "allOf"):
        if isinstance(members := result.get(name), list):
            result[name] = [_strict(member, root, within) for member in members]
    if len(result.get("allOf", ())) == 1:
        (only,) = result.pop("allOf")
        result.update(only)
    if "default" in result and result["default"] is None:
        del result["default"]
    return result


def _target(root: Schema, reference: str) -> Schema:
    found: Any = root
    for key in reference.removeprefix("#").split("/")[1:]:
        found = found[key.replace("~1", "/").replace("~0", "~")]
    return dict(found)


# --- The schema of a dataclass or TypedDict ---------------------------------------------------------------------------


def schema_of_type(cls: type) -> Schema:
    """The strict schema of a dataclass or TypedDict, with those that it is made of under `$defs`.

    A type annotated as `Annotated[T, "text"]` is described by that text, a class by its docstring. Raises TypeError,
    which tells the field, for types that have no such schema.
    """
    schemas = _Schemas(cls)
    schema = schemas.definition(cls)
    return {**schema, "$defs": schemas.definitions} if schemas.definitions else schema


class _Schemas(AnnotationSchemas):
    def other(self, annotation: Any, where: str) -> Schema:
        if is_plain(annotation):
            return self.reference(annotation)
        raise TypeError(
            f"{where} has the type {annotation}, which has no strict JSON Schema here; there are those of str, int, "
            "float, bool, None, list, Literal, Enum, unions, dataclasses and TypedDicts; a pydantic model can have more"
        )

    def definition(self, cls: type) -> Schema:
        members = members_of(cls)
        schema: Schema = {"type": "object"}
        # A dataclass without a docstring is given one by Python, which is its signature.
        if cls.__doc__ and not cls.__doc__.startswith(f"{cls.__name__}("):
            schema["description"] = cls.__doc__.strip()
        schema["properties"] = {
            name: self.schema(annotation, f"{cls.__name__}.{name}") for name, annotation in members.items()
        }
        return {**schema, "required": list(members), "additionalProperties": False}


def is_plain(cls: object) -> bool:
    """Whether a type is a dataclass or a TypedDict."""
    return isinstance(cls, type) and (is_dataclass(cls) or is_typeddict(cls))


def members_of(cls: type) -> dict[str, Any]:
    """The annotations of the fields of a dataclass or TypedDict, by name."""
    hints = get_type_hints(cls, include_extras=True)
    if is_dataclass(cls):
        return {field.name: hints[field.name] for field in fields(cls) if field.init}
    return {name: _asked_for(annotation) for name, annotation in hints.items()}


def _asked_for(annotation: Any) -> Any:
    """A key's annotation without what says whether it must be there: all have to be."""
    return get_args(annotation)[0] if get_origin(annotation) in (Required, NotRequired) else annotation
