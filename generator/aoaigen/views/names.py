"""Names of the contract as Python names: always valid, never a keyword, never one that the generated code needs."""

from __future__ import annotations

import keyword
from collections.abc import Iterable

from aoaigen.conventions import MethodName
from aoaigen.naming import pascal_case, singular, snake_case

_TAKEN_BY_CLASSES = frozenset(
    {
        *("Annotated", "Iterable", "Literal", "Mapping", "NoneType", "NotRequired", "TypeAlias", "TypedDict"),
        *("TYPE_CHECKING", "False", "None", "True"),
        *("BaseModel", "Body", "CallOptions", "Derived", "Discriminator", "FileContent", "FileTypes", "Generic"),
        *("Headers", "HttpxBinaryResponseContent", "NotGiven", "Omit", "Operation", "PackedFloats", "ParameterStyle"),
        *("Query", "Recursive", "ResponseFormatT", "Timeout", "WireName"),
        *("AsyncCaller", "AsyncPaginator", "AsyncResource", "AsyncStream", "Stream", "SyncCaller", "SyncResource"),
        *("AsyncCursorPage", "AsyncPage", "SyncCursorPage", "SyncPage"),
    }
)
_TAKEN_BY_ARGUMENTS = frozenset(
    {"self", "body", "options", "extra_headers", "extra_query", "extra_body", "timeout", "omit", "not_given", "cast"}
)
MODEL_METHODS = frozenset(
    {
        *("construct", "copy", "dict", "json", "to_dict", "to_json", "model_construct", "model_copy", "model_dump"),
        *("model_config", "model_dump_json", "model_extra", "model_fields", "model_fields_set", "model_json_schema"),
        *("model_rebuild", "model_validate", "model_validate_json", "model_validate_strings"),
        *("parse_obj", "parse_raw", "schema"),
    }
)
"""What every model has. A property of such a name stands before it, which type checkers have to be told."""

_TAKEN_BY_METHODS = frozenset({"cached_property", "float", "overload", "with_raw_response", "with_streaming_response"})
_TAKEN_BY_RESOURCES = frozenset(
    {
        # What a client has besides its resources.
        *("api_key", "api_version", "auth_headers", "base_url", "close", "copy", "default_headers", "default_query"),
        *("is_closed", "max_retries", "organization", "project", "timeout", "user_agent", "with_options"),
        *("delete", "get", "patch", "post", "put"),
        *("with_raw_response", "with_streaming_response"),
        # The module of types that several resources use; those of arguments end in `_params`.
        "shared",
        # What stands where a resource is wrapped.
        *("client", "self", "raw_caller", "returns_raw", "streamed_caller", "returns_streamed"),
        *("async_raw_caller", "async_returns_raw", "async_streamed_caller", "async_returns_streamed"),
    }
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
    """A property as an attribute. Identifiers stay as the wire has them, but for private ones and `LikeClasses`."""
    shape = wire_name[:1].islower() or wire_name.isupper()
    fine = wire_name.isascii() and wire_name.isidentifier() and shape and not wire_name.startswith("_")
    return _identifier(wire_name if fine else snake_case(wire_name), "field")


def attribute_names(wire_names: Iterable[str]) -> dict[str, str]:
    """The attributes of an object's properties. Of two that would have one name, the second gets a number."""
    found: dict[str, str] = {}
    for wire_name in wire_names:
        name = wanted = attribute_name(wire_name)
        number = 1
        while name in found.values():
            number += 1
            name = f"{wanted}_{number}"
        found[wire_name] = name
    return found


def argument_name(wire_name: str) -> str:
    name = _identifier(snake_case(wire_name), "argument")
    return f"{name}_" if name in _TAKEN_BY_ARGUMENTS else name


def module_name(wire_name: str) -> str:
    """A part of a resource's path, as the module of that resource and as the attribute that leads to it."""
    name = _identifier(snake_case(wire_name), "module")
    return f"{name}_" if name in _TAKEN_BY_RESOURCES or name.endswith("_params") else name


def method_identifier(method: str) -> str:
    name = _identifier(method, "method")
    return f"{name}_" if name in _TAKEN_BY_METHODS else name


def resource_name(resource: tuple[str, ...]) -> str:
    """A resource as users write it behind `client.`."""
    return ".".join(map(module_name, resource))


def call_name(name: MethodName) -> str:
    """A method as users write it behind `client.`."""
    return f"{resource_name(name.resource)}.{method_identifier(name.method)}"


def method_params_name(resource: tuple[str, ...], method: str) -> str:
    """The TypedDict of a method's arguments: `fine_tuning.jobs.list_events` has `JobListEventsParams`."""
    leaf = resource[-1] if resource else "root"
    return class_name(f"{pascal_case(singular(leaf))}{pascal_case(method)}Params")
