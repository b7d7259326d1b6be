"""What models say of themselves: their fields, and the JSON Schema of their objects."""

from __future__ import annotations

import ast
import inspect
import sys
from collections.abc import Iterable, Mapping
from functools import lru_cache
from itertools import pairwise
from typing import Annotated, Any, NamedTuple, TypeVar, get_args, get_origin

from .annotation_schema import AnnotationSchemas, Schema
from .views import Discriminator, Field, View, bind, bindings_of, members_by_literal, schema_of


class ModelField(NamedTuple):
    """A field of a model."""

    annotation: Any
    alias: str | None
    """Its name in JSON, where that is another one."""
    default: Any
    """`...` where it has none."""
    description: str | None
    """Its docstring."""

    def is_required(self) -> bool:
        """Whether the document requires it."""
        return self.default is ...


def fields_of(cls: type[View]) -> dict[str, ModelField]:
    """The fields of a model by name."""
    schema, docs = schema_of(cls), _docs_of_fields(cls)
    return {
        name: ModelField(
            annotation=field.annotation,
            alias=None if field.wire == name else field.wire,
            default=... if field.wire in schema.required else field.default,
            description=docs.get(name),
        )
        for name, field in schema.fields.items()
    }


def json_schema_of(cls: Any, *, by_alias: bool, reference: str) -> Schema:
    """The JSON Schema of a model, with those that it is made of under `$defs`.

    `reference` is how a reference to one is written, with `{model}` for its name.
    """
    schemas = ModelSchemas(reference=reference, by_alias=by_alias)
    written = schemas.reference(cls)
    name = next(iter(schemas.definitions))
    if written in _references_in(list(schemas.definitions.values())):
        return {**written, "$defs": schemas.definitions}
    schema = schemas.definitions.pop(name)
    return {**schema, "$defs": schemas.definitions} if schemas.definitions else schema


class ModelSchemas(AnnotationSchemas):
    """Writes the schemas of models and of what their fields are annotated with."""

    def __init__(self, reference: str = "#/$defs/{model}", *, by_alias: bool = True) -> None:
        super().__init__(reference=reference)
        self._by_alias = by_alias

    def schema(self, annotation: Any, where: str) -> Schema:
        """The schema of an annotation; a union with a discriminator tells of it."""
        notes = get_args(annotation)[1:] if get_origin(annotation) is Annotated else ()
        discriminator = next((note for note in notes if isinstance(note, Discriminator)), None)
        if discriminator is None:
            return super().schema(annotation, where)
        members = get_args(get_args(annotation)[0])
        mapping = discriminator.mapping or members_by_literal(members, discriminator.property)
        return {
            "oneOf": [self.schema(member, where) for member in members],
            "discriminator": {
                "propertyName": discriminator.property,
                "mapping": {value: self.reference(member)["$ref"] for value, member in mapping.items()},
            },
        }

    def other(self, annotation: Any, where: str) -> Schema:
        """The schema of a model, a mapping or a sequence; one that allows anything for all else."""
        if isinstance(annotation, TypeVar):
            return {} if annotation.__bound__ is None else self.schema(annotation.__bound__, where)
        origin, arguments = get_origin(annotation) or annotation, get_args(annotation)
        if not isinstance(origin, type):
            return {}
        if issubclass(origin, View):
            return self.reference(annotation)
        if issubclass(origin, Mapping):
            values = self.schema(arguments[1], where) if arguments else {}
            return {"type": "object", "additionalProperties": values or True}
        if issubclass(origin, Iterable) and len(arguments) == 1:
            return {"type": "array", "items": self.schema(arguments[0], where)}
        return {}

    def definition(self, cls: Any) -> Schema:
        """The schema of a model's objects. `cls` may be generic, with what its variables stand for."""
        model = get_origin(cls) or cls
        schema, docs, bindings = schema_of(model), _docs_of_fields(model), bindings_of(cls, {})
        properties, required = {}, []
        for name, field in schema.fields.items():
            key = field.wire if self._by_alias else name
            properties[key] = self._property(name, field, bind(field.annotation, bindings), docs.get(name))
            if field.wire in schema.required:
                required.append(key)
            else:
                properties[key]["default"] = field.default
        doc = model.__dict__.get("__doc__")
        return {
            "title": model.__name__,
            **({"description": inspect.cleandoc(doc)} if doc else {}),
            "type": "object",
            "properties": properties,
            **({"required": required} if required else {}),
            "additionalProperties": True,
        }

    def _property(self, name: str, field: Field, annotation: Any, doc: str | None) -> Schema:
        schema = dict(self.schema(annotation, f"{field.owner.__name__}.{name}"))
        if "$ref" not in schema:
            schema["title"] = name.strip("_").replace("_", " ").title()
        if doc:
            schema["description"] = doc
        return schema


def _references_in(schema: Any) -> list[Schema]:
    """All references that a schema holds, each as a schema of its own."""
    if isinstance(schema, list):
        return [found for item in schema for found in _references_in(item)]
    if not isinstance(schema, dict):
        return []
    own = [{"$ref": schema["$ref"]}] if "$ref" in schema else []
    return [*own, *_references_in(list(schema.values()))]


def _docs_of_fields(cls: type) -> dict[str, str]:
    docs: dict[str, str] = {}
    for base in reversed(cls.__mro__):
        docs |= _docs_of_module(base.__module__).get(base.__qualname__, {})
    return docs


@lru_cache
def _docs_of_module(name: str) -> dict[str, dict[str, str]]:
    """The docstrings of fields by class, for those at the top of a module: Python keeps them in its source alone."""
    try:
        tree = ast.parse(inspect.getsource(sys.modules[name]))
    except (KeyError, OSError, TypeError, SyntaxError):  # there is none, as in a notebook or an archive
        return {}
    return {node.name: _docs_in(node) for node in tree.body if isinstance(node, ast.ClassDef)}


def _docs_in(node: ast.ClassDef) -> dict[str, str]:
    docs = {}
    for statement, behind in pairwise(node.body):
        match statement, behind:
            case ast.AnnAssign(target=ast.Name(id=name)), ast.Expr(value=ast.Constant(value=str(doc))):
                docs[name] = inspect.cleandoc(doc)
    return docs
