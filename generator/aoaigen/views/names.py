"""Names of the contract as Python names: always valid, never a keyword, never one that the generated code needs."""

from __future__ import annotations

import keyword

from aoaigen.naming import pascal_case, singular, snake_case

_TAKEN_BY_CLASSES = frozenset(
    {
        *("Annotated", "Iterable", "Literal", "Mapping", "NoneType", "NotRequired", "TypeAlias", "TypedDict"),
        *("TYPE_CHECKING", "False", "None", "True"),
        *("BaseModel", "Body", "CallOptions", "Discriminator", "FileTypes", "Headers", "HttpxBinaryResponseContent"),
        *("NotGiven", "Omit", "Operation", "PackedFloats", "Query", "Timeout", "WireName"),
        *("AsyncCaller", "AsyncPaginator", "AsyncResource", "AsyncStream", "Stream", "SyncCaller", "SyncResource"),
        *("AsyncCursorPage", "AsyncPage", "SyncCursorPage", "SyncPage"),
    }
)
_TAKEN_BY_ARGUMENTS = frozenset(
    {"self", "body", "options", "extra_headers", "extra_query", "extra_body", "timeout", "omit", "not_given"}
)


def _identifier(name: str, fallback: str) -> str:
    """A valid identifier out of letters, digits and underscores."""
    name = name.lstrip("_") or fallback
    if name[0].isdigit():
        name = f"{fallback}_{name}"
    return f"{name}_" if keyword.iskeyword(name) else name


def class_name(wire_name: str) -> str:
    name = _identifier(pascal_case(wire_name), "Schema")
    return f"{name}_" if name in _TAKEN_BY_CLASSES else name


def params_name(wire_name: str) -> str:
    """The request twin of a schema: `<Schema>Param`."""
    name = class_name(wire_name)
    return name if name.endswith("Param") else f"{name}Param"


def attribute_name(wire_name: str) -> str:
    """A property as an attribute. Names that are identifiers already stay as the wire has them."""
    fine = wire_name.isascii() and wire_name.isidentifier() and not wire_name.startswith("_")
    return _identifier(wire_name if fine else snake_case(wire_name), "field")


def argument_name(wire_name: str) -> str:
    name = _identifier(snake_case(wire_name), "argument")
    return f"{name}_" if name in _TAKEN_BY_ARGUMENTS else name


def module_name(wire_name: str) -> str:
    return _identifier(snake_case(wire_name), "module")


def method_params_name(resource: tuple[str, ...], method: str) -> str:
    """The TypedDict of a method's arguments: `fine_tuning.jobs.list_events` has `JobListEventsParams`."""
    leaf = resource[-1] if resource else "root"
    return class_name(f"{pascal_case(singular(leaf))}{pascal_case(method)}Params")
