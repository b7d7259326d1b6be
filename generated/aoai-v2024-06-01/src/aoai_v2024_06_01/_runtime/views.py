"""Typed views over decoded JSON: what a class declares, what an instance holds, and how one becomes the other.

A view keeps the object that it was decoded from and converts a field when it is first read; the value is then stored in
the instance's `__dict__`, so that later reads are plain attribute reads. What the document did not foresee is kept:
unknown fields are attributes, a value of another type or an unknown enum value is returned as it came, and an unknown
member of a union is a view without a class of its own.

The body of a class is annotations alone. They are resolved once, when the first field of the class is read, and must
therefore name what exists at run time. Names that begin with an underscore are never fields.
"""
# ruff: noqa: SLF001 - these functions are the methods of `View`; in the class, their names could be those of fields.

from __future__ import annotations

import sys
from collections.abc import Callable, Iterable, Iterator, Mapping
from copy import deepcopy
from functools import reduce
from operator import or_
from types import GenericAlias, UnionType
from typing import (
    TYPE_CHECKING,
    Annotated,
    Any,
    ClassVar,
    Literal,
    NamedTuple,
    TypeAlias,
    TypeVar,
    Union,
    get_args,
    get_origin,
    get_type_hints,
)

from .errors import REQUEST_ID, request_id_of
from .recursion import Recursive
from .sentinels import given

JSONObject: TypeAlias = dict[str, Any]

_Converter: TypeAlias = Callable[[Any], Any]
_View = TypeVar("_View", bound="View")

_ABSENT: Any = object()
_new = object.__new__


class WireName:
    """In `Annotated[T, WireName("hate/threatening")]`: the field's name in JSON, where Python cannot have it."""

    __slots__ = ("name",)

    def __init__(self, name: str) -> None:
        self.name = name


class Derived:
    """In `Annotated[T, Derived()]`: the field is made by the client, and not sent where the model is passed back."""

    __slots__ = ()


class Discriminator:
    """In `Annotated[A | B, Discriminator("type")]`: the property (by its wire name) that tells the members apart.

    `mapping` gives the member for each value. Without it, the values are those of each member's own `Literal`.
    """

    __slots__ = ("mapping", "property")

    def __init__(self, property: str, mapping: Mapping[str, type[View]] | None = None) -> None:
        self.property = property
        self.mapping = mapping

    def __get_pydantic_core_schema__(self, source: Any, handler: Any) -> Any:
        """Tell pydantic how to take such a union in models of its own."""
        from .pydantic_hooks import PydanticHooks  # noqa: PLC0415 - for pydantic alone

        return handler.generate_schema(Annotated[Any, PydanticHooks(Annotated[source, self])])


class View:
    """What a model needs to read its fields. See `BaseModel`, which adds the methods that users call."""

    # Not annotated: to a type checker, an annotation is an argument of the constructor.
    __slots__ = ("__dict__", "__weakref__", "_headers", "_raw")

    _schema: ClassVar[Schema | None] = None
    _plain: ClassVar[type[View]]
    """The class of objects that no declared class fits."""

    def __init__(self, /, **values: Any) -> None:
        cls = type(self)
        schema = schema_of(cls)
        # Always a dict, shared with the parent and with copies, and therefore never changed here.
        self._raw = by_wire_name(schema, values)
        self._headers: Mapping[str, str] | None = None
        if missing := [schema.names[wire] for wire in schema.names if wire in schema.required - self._raw.keys()]:
            raise TypeError(f"{cls.__name__}() is missing required arguments: {', '.join(map(repr, missing))}")

    def __init_subclass__(cls, **kwargs: Any) -> None:
        super().__init_subclass__(**kwargs)
        cls._schema = None
        for name, annotation in cls.__annotations__.items():
            if not name.startswith("_") and not _is_class_variable(annotation):
                setattr(cls, name, Field(cls, name, cls.__dict__.get(name, _ABSENT)))

    @property
    def _request_id(self) -> str | None:
        """The service's name for the request that this answers; None for what is within an answer, or was built."""
        return None if self._headers is None else request_id_of(self._headers)

    @_request_id.setter
    def _request_id(self, value: str | None) -> None:
        self._headers = None if value is None else {REQUEST_ID: value}

    if not TYPE_CHECKING:  # a type checker that saw this would let every misspelt name pass

        def __getattr__(self, name: str) -> Any:
            return _read_undeclared(self, name)


# A model has a `__delattr__`, for which Python looks up a `__setattr__` at every plain assignment. These do without.
_set_raw = View.__dict__["_raw"].__set__
_set_headers = View.__dict__["_headers"].__set__


# --- What a class declares -------------------------------------------------------------------------------------------


class Field:
    """A declared field. In the class, it is what reads the field until the instance's `__dict__` holds the value.

    It stands there before any method of the same name. To the class itself, the method is still visible.
    """

    __slots__ = ("annotation", "convert", "default", "model", "name", "open", "owner", "wire")

    def __init__(self, owner: type[View], name: str, default: Any) -> None:
        self.owner = owner
        self.name = name
        self.default = default
        """`_ABSENT` for a required field."""
        self.wire = ""
        """The name in JSON, once `resolve` knows it."""

    def resolve(self, annotation: Any) -> str:
        """Take in the annotation, now that all it names is defined, and return the wire name."""
        self.annotation = annotation
        self.open = isinstance(annotation, TypeVar) or bool(getattr(annotation, "__parameters__", ()))
        """Whether there is a type variable in it, which each instance may bind to something else."""
        self.convert = None if self.open else _converter(annotation)
        """None where the decoded value is the value."""
        bare = get_args(annotation)[0] if get_origin(annotation) is Annotated else annotation
        self.model = bare if isinstance(bare, type) and issubclass(bare, View) else None
        """The model that the field always is, if it is one."""
        # Last, for it tells other threads that the rest is there.
        self.wire = next((note.name for note in _notes(annotation) if isinstance(note, WireName)), self.name)
        return self.wire

    def __get__(self, model: View | None, owner: type[View]) -> Any:
        if model is None:
            return getattr(super(self.owner, owner), self.name)
        if not self.wire:
            schema_of(self.owner)
        try:
            value = model._raw[self.wire]
        except KeyError:  # What is read then is not stored, for it would count as set.
            if self.default is not _ABSENT:
                return self.default
            # A model that should be there reads as an empty one, so that reading on through it never fails.
            return None if self.model is None else view(self.model, {})
        if (to_value := self.convert) is not None:
            value = to_value(value)
        elif self.open:
            value = convert(bind(self.annotation, _bindings(model)), value)
        model.__dict__[self.name] = value
        return value


class Schema(NamedTuple):
    fields: dict[str, Field]
    """By Python name."""
    names: dict[str, str]
    """The Python name of each wire name."""
    required: set[str]
    """Wire names."""
    constants: dict[str, Any]
    """The only value, by wire name, of the fields that can have no other."""
    derived: set[str]
    """The wire names of fields that are never sent."""


def schema_of(cls: type[View]) -> Schema:
    if cls._schema is None:
        cls._schema = _resolve(cls)
    return cls._schema


def _resolve(cls: type[View]) -> Schema:
    schema = Schema({}, {}, set(), {}, set())
    for name, annotation in _hints(cls).items():
        field = next((base.__dict__[name] for base in cls.__mro__ if name in base.__dict__), None)
        if not isinstance(field, Field):
            continue
        wire = field.resolve(annotation)
        schema.fields[name] = field
        schema.names[wire] = name
        if field.default is _ABSENT:
            schema.required.add(wire)
        if len(literals := _literals(annotation)) == 1:
            schema.constants[wire] = literals[0]
        if any(isinstance(note, Derived) for note in _notes(annotation)):
            schema.derived.add(wire)
    return schema


def _hints(cls: type[View]) -> dict[str, Any]:
    """What the fields of a class are annotated with. `get_type_hints` of the class would resolve all annotations."""
    hints: dict[str, Any] = {}
    for base in reversed(cls.__mro__):
        if issubclass(base, View):
            own = {name: text for name, text in base.__annotations__.items() if isinstance(vars(base).get(name), Field)}
            names = vars(sys.modules[base.__module__])
            hints |= get_type_hints(_annotated(own), dict(vars(base)), names, include_extras=True)
    return hints


def _annotated(annotations: dict[str, Any]) -> Callable[[], None]:
    def holder() -> None: ...

    holder.__annotations__ = annotations
    return holder


def _is_class_variable(annotation: object) -> bool:
    return "ClassVar[" in annotation if isinstance(annotation, str) else get_origin(annotation) is ClassVar


def _notes(annotation: Any) -> tuple[Any, ...]:
    return get_args(annotation)[1:] if get_origin(annotation) is Annotated else ()


def _literals(annotation: Any) -> tuple[Any, ...]:
    """The values of `Literal[...]`, with or without notes around it."""
    if get_origin(annotation) is Annotated:
        annotation = get_args(annotation)[0]
    return get_args(annotation) if get_origin(annotation) is Literal else ()


# --- What an instance holds ------------------------------------------------------------------------------------------


def view(cls: type[_View], data: JSONObject, headers: Mapping[str, str] | None = None) -> _View:
    """Make a view of a class. This is all that decoding costs."""
    model = _new(cls)
    _set_raw(model, data)
    _set_headers(model, headers)
    return model


def _read_undeclared(model: View, name: str) -> Any:
    if name not in model._raw or name in schema_of(type(model)).names:
        raise AttributeError(_no_attribute(model, name))
    value = model._raw[name]
    setattr(model, name, value)
    return value


def values_of(model: View) -> JSONObject:
    """All declared fields, in the order of the class, then the undeclared ones."""
    declared = {name: getattr(model, name) for name in schema_of(type(model)).fields}
    return {**declared, **extra(model)}


def present(model: View) -> JSONObject:
    """Likewise, without the fields that have no value of their own."""
    held, raw = model.__dict__, model._raw
    fields = schema_of(type(model)).fields
    declared = {name: getattr(model, name) for name, field in fields.items() if name in held or field.wire in raw}
    return {**declared, **extra(model)}


def extra(model: View) -> JSONObject:
    """The undeclared fields."""
    schema = schema_of(type(model))
    came = {name: value for name, value in model._raw.items() if name not in schema.names}
    held = {name: value for name, value in model.__dict__.items() if _is_data(model, schema, name)}
    # A key that has the Python name of a field is not that field, if the field's own key is another one.
    return {name: value for name, value in (came | held).items() if name not in schema.fields}


def _is_data(model: View, schema: Schema, name: str) -> bool:
    """Tell fields from the private attributes that a subclass may set."""
    return not name.startswith("_") or name in schema.fields or name in model._raw


def wire_of(model: View) -> JSONObject:
    """The object that the view came from, with what was changed since; nested values may be views."""
    schema, held = schema_of(type(model)), model.__dict__
    wire = model._raw
    if held:
        wire = wire | by_wire_name(schema, {name: held[name] for name in held if _is_data(model, schema, name)})
    return {name: value for name, value in wire.items() if name not in schema.derived} if schema.derived else wire


def updated_copy(model: _View, update: Mapping[str, Any] | None, *, deep: bool) -> _View:
    if deep:
        copy = deepcopy(model)
    else:
        present(model)  # so that nested models are shared, also those that nobody has read yet
        copy = restore(type(model), model._raw, dict(model.__dict__), model._request_id)
    copy.__dict__.update(update or {})
    return copy


def state_of(model: _View) -> tuple[type[_View], JSONObject, JSONObject, str | None]:
    """What `restore` makes the model from again. Private attributes stay behind: they may lead to a client."""
    schema = schema_of(type(model))
    held = {
        name: value
        for name, value in model.__dict__.items()
        if name == "__orig_class__" or _is_data(model, schema, name)
    }
    return type(model), model._raw, held, model._request_id


def restore(cls: type[_View], raw: JSONObject, values: JSONObject, request_id: str | None) -> _View:
    model = view(cls, raw)
    model.__dict__.update(values)
    model._request_id = request_id
    return model


def by_wire_name(schema: Schema, values: Mapping[str, Any]) -> JSONObject:
    return {_wire_name(schema, name): value for name, value in given(values).items()}


def _wire_name(schema: Schema, name: str) -> str:
    field = schema.fields.get(name)
    return name if field is None else field.wire


def delete(model: View, name: str) -> None:
    wire = _wire_name(schema_of(type(model)), name)
    if name not in model.__dict__ and wire not in model._raw:
        raise AttributeError(_no_attribute(model, name))
    model.__dict__.pop(name, None)
    model._raw = {key: value for key, value in model._raw.items() if key != wire}


def _no_attribute(model: View, name: str) -> str:
    message = f"{type(model).__name__!r} object has no attribute {name!r}"
    if name.startswith("_"):  # a probe by a tool, not a misspelling
        return message
    schema = schema_of(type(model))
    if name in schema.names:
        return f"{message}; it is {schema.names[name]!r} in Python"
    from difflib import get_close_matches  # noqa: PLC0415 - costly, and rarely needed

    matches = get_close_matches(name, [*schema.fields, *extra(model)])
    return f"{message}; did you mean {' or '.join(map(repr, matches))}?" if matches else message


# --- From JSON -------------------------------------------------------------------------------------------------------

_converters: dict[Any, _Converter | None] = {}


def convert(annotation: Any, value: object) -> Any:
    """Make a value of any annotation (a model, a generic model such as `SyncPage[Job]`, a union, ...) from JSON.

    Values that do not fit, and models, are returned as they came.
    """
    try:
        converter = _converters[annotation]
    except KeyError:
        converter = _converters[annotation] = _converter(annotation)
    return value if converter is None else converter(value)


def _converter(annotation: Any) -> _Converter | None:
    if isinstance(annotation, TypeVar):
        return _converter(annotation.__bound__)
    if isinstance(annotation, Recursive):
        return lambda value: convert(annotation.annotation, value)
    origin = get_origin(annotation) or annotation
    arguments = get_args(annotation)
    if origin is Union or origin is UnionType or _discriminator(annotation):
        return _union_converter(annotation)
    if origin is Annotated:
        return _converter(arguments[0])
    if not isinstance(origin, type):
        return None
    if issubclass(origin, View):
        return _generic_converter(annotation) if arguments else _model_converter(origin)
    if issubclass(origin, Mapping) and len(arguments) == 2:
        return _mapping_converter(_converter(arguments[1]))
    if issubclass(origin, Iterable) and len(arguments) == 1:
        return _list_converter(_converter(arguments[0]))
    return None


def _model_converter(cls: type[View]) -> _Converter:
    def to_model(value: Any) -> Any:
        return view(cls, value) if isinstance(value, dict) else value

    return to_model


def _generic_converter(alias: Any) -> _Converter:
    def to_model(value: Any) -> Any:
        if not isinstance(value, dict):
            return value
        # Typing keeps it there too, when such a model is built by keyword.
        return restore(get_origin(alias), value, {"__orig_class__": alias}, None)

    return to_model


def _mapping_converter(convert_value: _Converter | None) -> _Converter | None:
    if convert_value is None:
        return None

    def to_dict(value: Any) -> Any:
        return {key: convert_value(item) for key, item in value.items()} if isinstance(value, dict) else value

    return to_dict


def _list_converter(convert_item: _Converter | None) -> _Converter | None:
    if convert_item is None:
        return None

    def to_list(value: Any) -> Any:
        return list(map(convert_item, value)) if isinstance(value, (list, tuple)) else value

    return to_list


def _union_converter(annotation: Any) -> _Converter | None:
    members = _lists_as_one(list(_members(annotation)))
    discriminator = _discriminator(annotation)
    written_out = list(_written_out(annotation))
    models = [member for member in written_out if isinstance(member, type) and issubclass(member, View)]
    takes_any_object = any(map(_takes_any_object, written_out))
    converters: list[_Converter] = []
    if len(models) == 1 and discriminator is None and not takes_any_object:
        converters.append(_model_converter(models[0]))
    elif models:
        converters.append(_Choice(models, discriminator, None if takes_any_object else models[0]._plain))
    # After the models, for a mapping would take their objects too.
    converters += [converter for member in members if member not in models and (converter := _converter(member))]
    if len(converters) < 2:
        return converters[0] if converters else None

    def to_member(value: Any) -> Any:
        for converter in converters:  # each leaves alone what is not of its kind
            value = converter(value)
        return value

    return to_member


def _members(annotation: Any) -> Iterator[Any]:
    origin = get_origin(annotation)
    if origin is Annotated:
        yield from _members(get_args(annotation)[0])
    elif origin is Union or origin is UnionType:
        for member in get_args(annotation):
            yield from _members(member)
    else:
        yield annotation


def _lists_as_one(members: list[Any]) -> list[Any]:
    """The members of a union, with `list[A]` and `list[B]` as `list[A | B]`: it is the items that tell which it is."""
    lists = [m for m in members if get_origin(m) is list and not isinstance(get_args(m)[0], Recursive)]
    if len(lists) < 2:
        return members
    items = reduce(or_, (get_args(member)[0] for member in lists))
    return [*(m for m in members if m not in lists), GenericAlias(list, (items,))]


def _written_out(annotation: Any) -> Iterator[Any]:
    """The members of a union, with those of a recursive alias in its stead."""
    for member in _members(annotation):
        if isinstance(member, Recursive):
            yield from _written_out(member.annotation)
        else:
            yield member


def _discriminator(annotation: Any) -> Discriminator | None:
    """The discriminator of a union, or of a union within it, as in `Annotated[A | B, Discriminator("type")] | None`."""
    origin = get_origin(annotation)
    inner: tuple[Any, ...] = ()
    if isinstance(annotation, Recursive):
        inner = (annotation.annotation,)
    elif origin is Annotated:
        inner = get_args(annotation)[:1]
    elif origin is Union or origin is UnionType:
        inner = get_args(annotation)
    found = (note for note in _notes(annotation) if isinstance(note, Discriminator))
    return next(found, None) or next(filter(None, map(_discriminator, inner)), None)


def _takes_any_object(annotation: Any) -> bool:
    origin = get_origin(annotation) or annotation
    return origin is Any or origin is object or (isinstance(origin, type) and issubclass(origin, Mapping))


class _Choice:
    """Converts an object to the member of a union that it belongs to, or to `unknown` if to none."""

    __slots__ = ("discriminator", "mapping", "members", "unknown")

    def __init__(
        self, members: list[type[View]], discriminator: Discriminator | None, unknown: type[View] | None
    ) -> None:
        self.members = members
        self.discriminator = discriminator
        self.unknown = unknown
        self.mapping: Mapping[str, type[View]] | None = discriminator.mapping if discriminator else None

    def __call__(self, value: Any) -> Any:
        if not isinstance(value, dict):
            return value
        cls = self._choose(value) or self.unknown
        return value if cls is None else view(cls, value)

    def _choose(self, data: JSONObject) -> type[View] | None:
        if self.discriminator is not None and self.discriminator.property in data:
            if self.mapping is None:  # made on first use, when all members are sure to be defined
                self.mapping = members_by_literal(self.members, self.discriminator.property)
            kind = data[self.discriminator.property]
            return self.mapping.get(kind) if isinstance(kind, str) else None
        scores = [(score, member) for member in self.members if (score := _fit(schema_of(member), data))]
        return max(scores, key=lambda scored: scored[0])[1] if scores else None


def members_by_literal(members: Iterable[type[View]], wire: str) -> dict[str, type[View]]:
    """The members of a union by the values that a property of theirs can have."""
    mapping: dict[str, type[View]] = {}
    for member in members:
        schema = schema_of(member)
        if name := schema.names.get(wire):
            mapping |= dict.fromkeys(_literals(schema.fields[name].annotation), member)
    return mapping


def contradicts(cls: type[View], data: Mapping[str, Any]) -> bool:
    """Whether an object says that it is of another class; one that leaves it open does not."""
    said = ((data.get(wire), constant) for wire, constant in schema_of(cls).constants.items())
    return any(value not in (None, "", constant) for value, constant in said)


def _fit(schema: Schema, data: JSONObject) -> tuple[int, int, int] | None:
    """Say how well an object fits a class, more is better; None if it contradicts it or has none of its fields.

    An object with nothing in it fits a class that requires nothing.
    """
    if any(data.get(wire, constant) != constant for wire, constant in schema.constants.items()):
        return None
    known = len(data.keys() & schema.names.keys())
    agreed = len(data.keys() & schema.constants.keys())
    missing = len(schema.required - data.keys())
    return (agreed, -missing, known) if known or not (data or missing) else None


# --- Generic models --------------------------------------------------------------------------------------------------


def _bindings(model: View) -> dict[Any, Any]:
    """What the type variables of an instance's class and its bases stand for."""
    return bindings_of(model.__dict__.get("__orig_class__", type(model)), {})


def bindings_of(generic: Any, outer: Mapping[Any, Any]) -> dict[Any, Any]:
    cls = get_origin(generic) or generic
    arguments = (bind(argument, outer) for argument in get_args(generic))
    bindings = dict(zip(getattr(cls, "__parameters__", ()), arguments, strict=False))
    for base in cls.__dict__.get("__orig_bases__", cls.__bases__):
        bindings = bindings_of(base, bindings) | bindings
    return bindings


def bind(annotation: Any, bindings: Mapping[Any, Any]) -> Any:
    if isinstance(annotation, TypeVar):
        return bindings.get(annotation, annotation)
    parameters = getattr(annotation, "__parameters__", ())
    return annotation[tuple(bindings.get(each, each) for each in parameters)] if parameters else annotation
