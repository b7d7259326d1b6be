"""How pydantic takes models that are fields of its own: only it imports this, through the hooks that it looks for."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, get_args, get_origin

from .model_schema import ModelSchemas
from .models import BaseModel
from .views import contradicts, convert

if TYPE_CHECKING:
    from .annotation_schema import Schema


class PydanticHooks:
    """In `Annotated[Any, PydanticHooks(annotation)]`: what pydantic does with values of a model, or of several."""

    def __init__(self, annotation: Any) -> None:
        self._annotation = annotation

    def __get_pydantic_core_schema__(self, source: Any, handler: Any) -> Any:
        from pydantic_core import core_schema  # noqa: PLC0415 - the user's

        # In a union, a model goes before a TypedDict, and a TypedDict that fits before what would be made a model.
        return core_schema.lax_or_strict_schema(
            lax_schema=core_schema.no_info_plain_validator_function(self._validated),
            strict_schema=core_schema.no_info_plain_validator_function(self._validated_strictly),
            serialization=core_schema.plain_serializer_function_ser_schema(_serialized, info_arg=True),
        )

    def __get_pydantic_json_schema__(self, schema: Any, handler: Any) -> Any:
        return _HandledSchemas(handler).schema(self._annotation, "")

    @property
    def _class(self) -> type[BaseModel]:
        cls = get_origin(self._annotation) or self._annotation
        return cls if isinstance(cls, type) and issubclass(cls, BaseModel) else BaseModel

    def _validated(self, value: Any) -> Any:
        """The value as a model, made of a mapping where it is none.

        As ever, it is not checked what the mapping holds, but for what says that it is another model.
        """
        if not isinstance(value, Mapping) or contradicts(self._class, value):
            return self._validated_strictly(value)
        return convert(self._annotation, dict(value))

    def _validated_strictly(self, value: Any) -> Any:
        from pydantic_core import PydanticCustomError  # noqa: PLC0415 - likewise

        if isinstance(value, self._class):
            return value
        name = self._class.__name__
        raise PydanticCustomError("model_type", "Input should be {name}, or an object that can be one", {"name": name})


def _serialized(model: BaseModel, info: Any) -> Any:
    """What `model_dump` gives; pydantic goes on with it."""
    return BaseModel.model_dump(
        model,
        include=info.include,
        exclude=info.exclude,
        by_alias=info.by_alias,
        exclude_unset=info.exclude_unset,
        exclude_defaults=info.exclude_defaults,
        exclude_none=info.exclude_none,
    )


class _HandledSchemas(ModelSchemas):
    """Writes schemas into what pydantic writes; it chooses the names of definitions."""

    def __init__(self, handler: Any) -> None:
        super().__init__()
        self._handler = handler

    def reference(self, cls: Any) -> Schema:
        """A reference to pydantic's definition of a model, which is filled where it is new."""
        from pydantic_core import core_schema  # noqa: PLC0415 - likewise

        # It makes definitions of what is within a schema, not of the one it is asked for.
        within = core_schema.list_schema(core_schema.any_schema(ref=_reference_to(cls)))
        reference: Schema = self._handler(within)["items"]
        definition = self._handler.resolve_ref_schema(reference)
        if not definition:
            definition["title"] = cls.__name__  # it may hold itself
            definition.update(self.definition(cls))
        return dict(reference)


def _reference_to(cls: Any) -> str:
    """What tells a class, and what its variables stand for, from all others; pydantic reads a name out of it."""
    origin = get_origin(cls) or cls
    arguments = "".join(f"[{_reference_to(each)}]" for each in get_args(cls))
    return f"{getattr(origin, '__module__', '')}.{getattr(origin, '__qualname__', origin)}:{id(origin)}{arguments}"
