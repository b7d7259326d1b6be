"""The base of response models. How models read their fields is in `views`, how they become JSON again in `dumping`."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import TYPE_CHECKING, Annotated, Any, ClassVar, Literal, Self, dataclass_transform

import orjson

from .dumping import Dump, IncEx, to_wire
from .views import (
    Derived,
    Discriminator,
    JSONObject,
    View,
    WireName,
    by_wire_name,
    convert,
    delete,
    extra,
    present,
    restore,
    schema_of,
    state_of,
    updated_copy,
    values_of,
    view,
)

if TYPE_CHECKING:
    from .annotation_schema import Schema
    from .model_schema import ModelField

__all__ = ["BaseModel", "Derived", "Discriminator", "IncEx", "WireName", "convert", "to_wire"]

_ORJSON_INDENTS = {None: 0, 2: orjson.OPT_INDENT_2}


class _Fields:
    """What `model_fields` is, of the class as of an instance."""

    def __get__(self, model: object, cls: type[BaseModel]) -> dict[str, ModelField]:
        from .model_schema import fields_of  # noqa: PLC0415 - rarely needed

        return fields_of(cls)


@dataclass_transform(kw_only_default=True)
class BaseModel(View):
    """The base of all models, and itself a model without fields: each key of the JSON object is an attribute.

    Build one by keyword (`Model(id=..., choices=[...])`, nested models or plain dicts), or from JSON by
    `model_validate` and `model_validate_json`. A field that was not sent reads as None. Where a field has the name of
    a method, the field wins; the method is still `BaseModel.copy(model)`.
    """

    __slots__ = ()

    model_config: ClassVar[Mapping[str, Any]] = {"extra": "allow"}
    """As pydantic would be told."""
    model_fields: ClassVar[_Fields] = _Fields()
    """The declared fields by name: annotation, alias, default, description."""

    @classmethod
    def _from_json(cls, data: object, headers: Mapping[str, str] | None = None) -> Self:
        """View decoded JSON, without copying or checking it. Anything but an object has no fields.

        `headers` are those of the answer, for its request id.
        """
        return view(cls, data if isinstance(data, dict) else {}, headers)

    @classmethod
    def model_validate(cls, obj: Any) -> Self:
        """View a mapping of wire names to JSON values or models, or return a model of this class as it is.

        Values are not checked: a model tells what it was given. Anything else raises TypeError.
        """
        if isinstance(obj, cls):
            return obj
        if not isinstance(obj, Mapping):
            raise TypeError(f"{cls.__name__} is made from a mapping, not from {type(obj).__name__}")
        return view(cls, dict(obj))

    @classmethod
    def model_validate_json(cls, json_data: str | bytes | bytearray) -> Self:
        """Decode a JSON object. Raises ValueError if it is not JSON, TypeError if it is not an object."""
        return cls.model_validate(orjson.loads(json_data))

    @classmethod
    def model_construct(cls, _fields_set: set[str] | None = None, **values: Any) -> Self:
        """Build a model by keyword, without asking for the required fields. What was given is what is set."""
        return view(cls, by_wire_name(schema_of(cls), values))

    @classmethod
    def construct(cls, _fields_set: set[str] | None = None, **values: Any) -> Self:
        """Do as `model_construct`, by its older name."""
        return view(cls, by_wire_name(schema_of(cls), values))

    @classmethod
    def model_validate_strings(cls, obj: Any) -> Self:
        """Do as `model_validate`: strings stay strings."""
        return cls.model_validate(obj)

    @classmethod
    def parse_obj(cls, obj: Any) -> Self:
        """Do as `model_validate`, by its older name."""
        return cls.model_validate(obj)

    @classmethod
    def parse_raw(cls, b: str | bytes) -> Self:
        """Do as `model_validate_json`, by its older name."""
        return cls.model_validate_json(b)

    @classmethod
    def model_json_schema(
        cls,
        by_alias: bool = True,
        ref_template: str = "#/$defs/{model}",
        *,
        mode: Literal["validation", "serialization"] = "validation",  # noqa: ARG003 - both are the same here
    ) -> Schema:
        """Return the JSON Schema of the model's objects, with those of nested models under `$defs`.

        Names are the wire's, or Python's without `by_alias`.
        """
        from .model_schema import json_schema_of  # noqa: PLC0415 - rarely needed

        return json_schema_of(cls, by_alias=by_alias, reference=ref_template)

    @classmethod
    def schema(cls, by_alias: bool = True, ref_template: str = "#/$defs/{model}") -> Schema:
        """Do as `model_json_schema`, by its older name."""
        return cls.model_json_schema(by_alias, ref_template)

    @classmethod
    def model_rebuild(cls, **_options: Any) -> None:
        """Do nothing: annotations are resolved when the first field is read."""

    @classmethod
    def __get_pydantic_core_schema__(cls, source: Any, handler: Any) -> Any:
        """Tell pydantic how to take models in models of its own."""
        from .pydantic_hooks import PydanticHooks  # noqa: PLC0415 - for pydantic alone

        return handler.generate_schema(Annotated[Any, PydanticHooks(source)])

    @property
    def model_extra(self) -> JSONObject:
        """The fields that the class does not declare, as they came."""
        return extra(self)

    @property
    def model_fields_set(self) -> set[str]:
        """The names of the declared fields that have a value: sent, given or assigned."""
        return present(self).keys() & schema_of(type(self)).fields.keys()

    def model_dump(
        self,
        *,
        mode: Literal["python", "json"] | str = "python",
        include: IncEx | None = None,
        exclude: IncEx | None = None,
        by_alias: bool | None = None,
        exclude_unset: bool = False,
        exclude_defaults: bool = False,
        exclude_none: bool = False,
        round_trip: bool = False,  # noqa: ARG002 - of pydantic's signature, and without a meaning here
        warnings: bool | Literal["none", "warn", "error"] = True,  # noqa: ARG002 - likewise
    ) -> JSONObject:
        """Return dicts and lists all the way down, independent of the model, as pydantic's method does.

        Names are Python's, or the wire's with `by_alias`. Fields that were not sent are None, unless `exclude_unset`.
        `mode="json"` turns values that JSON lacks (dates, sets, ...) into what would be sent.
        """
        dump = Dump(
            by_alias=bool(by_alias),
            exclude_unset=exclude_unset,
            exclude_defaults=exclude_defaults,
            exclude_none=exclude_none,
        )
        plain = dump.model(self, include, exclude)
        return orjson.loads(orjson.dumps(plain, default=to_wire)) if mode == "json" else plain

    def model_dump_json(
        self,
        *,
        indent: int | None = None,
        include: IncEx | None = None,
        exclude: IncEx | None = None,
        by_alias: bool | None = None,
        exclude_unset: bool = False,
        exclude_defaults: bool = False,
        exclude_none: bool = False,
        round_trip: bool = False,
        warnings: bool | Literal["none", "warn", "error"] = True,
    ) -> str:
        """Return `model_dump` as JSON text: compact, or with `indent` spaces to a level."""
        plain = BaseModel.model_dump(
            self,
            mode="python" if indent in _ORJSON_INDENTS else "json",
            include=include,
            exclude=exclude,
            by_alias=by_alias,
            exclude_unset=exclude_unset,
            exclude_defaults=exclude_defaults,
            exclude_none=exclude_none,
            round_trip=round_trip,
            warnings=warnings,
        )
        if indent in _ORJSON_INDENTS:
            return orjson.dumps(plain, default=to_wire, option=_ORJSON_INDENTS[indent]).decode()
        import json  # noqa: PLC0415 - rarely needed

        return json.dumps(plain, indent=indent, ensure_ascii=False)

    def to_dict(
        self,
        *,
        mode: Literal["json", "python"] = "python",
        use_api_names: bool = True,
        exclude_unset: bool = True,
        exclude_defaults: bool = False,
        exclude_none: bool = False,
        warnings: bool = True,
    ) -> JSONObject:
        """Return what was sent as dicts and lists: `model_dump` with wire names and without unset fields."""
        return BaseModel.model_dump(
            self,
            mode=mode,
            by_alias=use_api_names,
            exclude_unset=exclude_unset,
            exclude_defaults=exclude_defaults,
            exclude_none=exclude_none,
            warnings=warnings,
        )

    def to_json(
        self,
        *,
        indent: int | None = 2,
        use_api_names: bool = True,
        exclude_unset: bool = True,
        exclude_defaults: bool = False,
        exclude_none: bool = False,
        warnings: bool = True,
    ) -> str:
        """Return what was sent as JSON text: `model_dump_json` with wire names and without unset fields."""
        return BaseModel.model_dump_json(
            self,
            indent=indent,
            by_alias=use_api_names,
            exclude_unset=exclude_unset,
            exclude_defaults=exclude_defaults,
            exclude_none=exclude_none,
            warnings=warnings,
        )

    def model_copy(self, *, update: Mapping[str, Any] | None = None, deep: bool = False) -> Self:
        """Return a copy with the fields of `update` replaced; nested models are shared, unless `deep`."""
        return updated_copy(self, update, deep=deep)

    def copy(self, *, update: Mapping[str, Any] | None = None, deep: bool = False) -> Self:
        """Do as `model_copy`, by its older name."""
        return updated_copy(self, update, deep=deep)

    def json(self, **options: Any) -> str:
        """Do as `model_dump_json`, by its older name."""
        return BaseModel.model_dump_json(self, **options)

    def dict(self, **options: Any) -> JSONObject:
        """Do as `model_dump`, by its older name."""
        return BaseModel.model_dump(self, **options)

    def __delattr__(self, name: str) -> None:
        delete(self, name)

    def __dir__(self) -> list[str]:
        return sorted({*object.__dir__(self), *schema_of(type(self)).fields, *extra(self)})

    def __iter__(self) -> Iterator[tuple[str, Any]]:
        """Yield the name and value of every field, whether sent or not, then of the undeclared ones."""
        yield from values_of(self).items()

    def __eq__(self, other: object) -> bool:
        if not isinstance(other, BaseModel) or type(self) is not type(other):
            return NotImplemented
        return values_of(self) == values_of(other)

    __hash__ = None  # type: ignore[assignment]

    def __repr__(self) -> str:
        return f"{type(self).__name__}({', '.join(f'{name}={value!r}' for name, value in present(self).items())})"

    def __rich_repr__(self) -> Iterator[tuple[str, Any]]:
        yield from present(self).items()

    def _repr_pretty_(self, printer: Any, cycle: bool) -> None:  # noqa: ARG002 - IPython's signature
        """Print over several lines in IPython."""
        separator = ""
        with printer.group(4, f"{type(self).__name__}(", ")"):
            for name, value in present(self).items():
                printer.text(separator)
                printer.breakable(" " if separator else "")
                printer.text(f"{name}=")
                printer.pretty(value)
                separator = ","
            if separator:
                with printer.indent(-4):
                    printer.breakable("")

    def __copy__(self) -> Self:
        return updated_copy(self, None, deep=False)

    def __reduce__(self) -> tuple[Any, ...]:
        return restore, state_of(self)


View._plain = BaseModel  # noqa: SLF001
