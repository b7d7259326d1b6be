"""JSON Schemas of annotations, with those of classes under `$defs`."""

from __future__ import annotations

from enum import Enum
from types import NoneType, UnionType
from typing import Annotated, Any, Literal, TypeAlias, Union, get_args, get_origin

Schema: TypeAlias = dict[str, Any]

_PRIMITIVES: dict[Any, str] = {
    str: "string",
    int: "integer",
    float: "number",
    bool: "boolean",
    NoneType: "null",
}


class AnnotationSchemas:
    """Writes schemas of annotations. A subclass says what it knows besides, and what the classes among them are."""

    def __init__(self, root: Any = None, reference: str = "#/$defs/{model}") -> None:
        self.definitions: dict[str, Schema] = {}
        """The schemas of classes that were referred to."""
        self._root = root
        """What a reference of ``#`` leads to."""
        self._reference = reference
        self._names: dict[Any, str] = {}

    def schema(self, annotation: Any, where: str) -> Schema:
        """The schema of what an annotation says; ``where`` it stands, for errors."""
        origin, arguments = get_origin(annotation), get_args(annotation)
        if annotation in _PRIMITIVES:
            return {"type": _PRIMITIVES[annotation]}
        if origin is Annotated:
            texts = [note for note in arguments[1:] if isinstance(note, str)]
            described = {"description": texts[0]} if texts else {}
            return {**self.schema(arguments[0], where), **described}
        if origin is Literal:
            return _enumeration(arguments)
        if origin is Union or origin is UnionType:
            return {"anyOf": [self.schema(member, where) for member in arguments]}
        if origin is list:
            return {"type": "array", "items": self.schema(arguments[0], where)}
        if isinstance(annotation, type) and issubclass(annotation, Enum):
            return _enumeration(tuple(member.value for member in annotation))
        return self.other(annotation, where)

    def other(self, annotation: Any, where: str) -> Schema:
        """The schema of an annotation of another kind."""
        raise NotImplementedError

    def definition(self, cls: Any) -> Schema:
        """The schema of a class that was referred to."""
        raise NotImplementedError

    def reference(self, cls: Any) -> Schema:
        """A reference to the schema of a class, which is written where it has not been yet."""
        if cls == self._root:
            return {"$ref": "#"}
        if cls not in self._names:
            name, number = cls.__name__, 1
            while name in self.definitions:
                number += 1
                name = f"{cls.__name__}_{number}"
            self._names[cls] = name
            self.definitions[name] = {}  # it may hold itself
            self.definitions[name] = self.definition(cls)
        return {"$ref": self._reference.format(model=self._names[cls])}


def _enumeration(values: tuple[Any, ...]) -> Schema:
    kinds = {_PRIMITIVES[type(value)] for value in values if type(value) in _PRIMITIVES}
    return {"type": kinds.pop(), "enum": list(values)} if len(kinds) == 1 else {"enum": list(values)}
