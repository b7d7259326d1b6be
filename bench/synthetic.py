"""A document of any size, in the shapes of real ones: chat-like bodies, lists, unions, enums, paths with parameters."""

from __future__ import annotations

from typing import Any, TypeAlias

JSON: TypeAlias = dict[str, Any]

_SUBJECTS = (
    "assistant", "batch", "budget", "chart", "cluster", "dataset", "deployment", "document", "endpoint", "evaluation",
    "gateway", "index", "job", "lease", "notebook", "pipeline", "policy", "prompt", "report", "workspace",
)  # fmt: skip
_OPERATIONS_OF_ONE = 5


def synthetic_document(operations: int) -> JSON:
    """An OpenAPI 3.1 document. Each five operations are one collection: list, create, read, update, delete."""
    paths: JSON = {}
    schemas: JSON = {"Error": _object(code=_STRING, message=_STRING)}
    for number in range(operations // _OPERATIONS_OF_ONE):
        subject = f"{_SUBJECTS[number % len(_SUBJECTS)]}{number // len(_SUBJECTS) + 1}"
        paths |= _paths(subject, subject.capitalize())
        schemas |= _schemas(subject.capitalize())
    return {
        "openapi": "3.1.0",
        "info": {"title": "Synthetic", "version": "1.0.0"},
        "servers": [{"url": "https://example.com/v1"}],
        "security": [{"key": []}],
        "paths": paths,
        "components": {
            "schemas": schemas,
            "securitySchemes": {"key": {"type": "apiKey", "in": "header", "name": "api-key"}},
        },
    }


def _paths(subject: str, schema: str) -> JSON:
    one = {
        "name": f"{subject}_id",
        "in": "path",
        "required": True,
        "description": f"Which {subject}.",
        "schema": _STRING,
    }
    page = [
        {
            "name": "limit",
            "in": "query",
            "description": "How many at most.",
            "schema": {"type": "integer", "default": 20},
        },
        {
            "name": "order",
            "in": "query",
            "description": "By age.",
            "schema": {"type": "string", "enum": ["asc", "desc"]},
        },
        {"name": "after", "in": "query", "description": "Those behind this one.", "schema": _STRING},
    ]
    collection, member = f"/{subject}s", f"/{subject}s/{{{subject}_id}}"
    return {
        collection: {
            "get": _operation(f"list_{subject}s", f"List every {subject}.", f"{schema}List", parameters=page),
            "post": _operation(f"create_{subject}", f"Make a {subject}.", schema, body=f"Create{schema}Request"),
        },
        member: {
            "parameters": [one],
            "get": _operation(f"get_{subject}", f"Look at a {subject}.", schema),
            "post": _operation(f"update_{subject}", f"Change a {subject}.", schema, body=f"Update{schema}Request"),
            "delete": _operation(f"delete_{subject}", f"Remove a {subject}.", f"{schema}Deleted"),
        },
    }


def _operation(
    name: str, description: str, answer: str, *, body: str | None = None, parameters: list[JSON] | None = None
) -> JSON:
    operation: JSON = {
        "operationId": name,
        "description": description,
        "parameters": parameters or [],
        "responses": {
            "200": {"description": "Done.", "content": _json(answer)},
            "default": {"description": "Not done.", "content": _json("Error")},
        },
    }
    return operation if body is None else {**operation, "requestBody": {"required": True, "content": _json(body)}}


def _schemas(name: str) -> JSON:
    messages = {f"{name}{role.capitalize()}Message": _message(name, role) for role in ("system", "user", "assistant")}
    parts = {
        f"{name}TextPart": _object(type=_constant("text"), text=_STRING),
        f"{name}ImagePart": _object(type=_constant("image"), image_url=_object(url=_STRING, detail=_DETAIL)),
    }
    return {
        **messages,
        **parts,
        f"{name}Message": _union("role", *messages),
        f"{name}Part": _union("type", *parts),
        f"{name}Status": {"type": "string", "enum": ["queued", "running", "succeeded", "failed", "cancelled"]},
        f"{name}Tool": _object(
            type=_constant("function"),
            function=_object(
                name=_STRING, description_=_STRING, parameters_={"type": "object", "additionalProperties": True}
            ),
        ),
        f"{name}Usage": _object(prompt_tokens=_INTEGER, completion_tokens=_INTEGER, total_tokens=_INTEGER),
        name: _object(
            id=_STRING,
            object=_constant(name.lower()),
            created_at=_INTEGER,
            status=_reference(f"{name}Status"),
            messages=_list(_reference(f"{name}Message")),
            usage_=_reference(f"{name}Usage"),
            metadata_=_METADATA,
        ),
        f"{name}List": _object(
            object=_constant("list"), data=_list(_reference(name)), has_more=_BOOLEAN, last_id_=_STRING
        ),
        f"{name}Deleted": _object(id=_STRING, object=_STRING, deleted=_BOOLEAN),
        f"Create{name}Request": _object(
            model=_STRING,
            messages=_list(_reference(f"{name}Message")),
            tools_=_list(_reference(f"{name}Tool")),
            stop_={"anyOf": [_STRING, _list(_STRING), {"type": "null"}]},
            temperature_={"type": ["number", "null"], "minimum": 0, "maximum": 2, "description": "How freely."},
            max_tokens_={"type": ["integer", "null"], "description": "How many at most."},
            metadata_=_METADATA,
        ),
        f"Update{name}Request": _object(name_=_STRING, status_=_reference(f"{name}Status"), metadata_=_METADATA),
    }


def _message(name: str, role: str) -> JSON:
    content = {"anyOf": [_STRING, _list(_reference(f"{name}Part"))], "description": f"What the {role} says."}
    return _object(role=_constant(role), content=content, name_=_STRING)


def _object(**properties: JSON) -> JSON:
    """An object schema. A name that ends in an underscore is that of an optional property."""
    return {
        "type": "object",
        "description": f"Has {' and '.join(name.rstrip('_') for name in properties)}.",
        "properties": {name.rstrip("_"): schema for name, schema in properties.items()},
        "required": [name for name in properties if not name.endswith("_")],
    }


def _union(property: str, *names: str) -> JSON:
    return {"oneOf": [_reference(name) for name in names], "discriminator": {"propertyName": property}}


def _list(items: JSON) -> JSON:
    return {"type": "array", "items": items}


def _constant(value: str) -> JSON:
    return {"type": "string", "enum": [value]}


def _reference(schema: str) -> JSON:
    return {"$ref": f"#/components/schemas/{schema}"}


def _json(schema: str) -> JSON:
    return {"application/json": {"schema": _reference(schema)}}


_STRING: JSON = {"type": "string"}
_INTEGER: JSON = {"type": "integer"}
_BOOLEAN: JSON = {"type": "boolean"}
_METADATA: JSON = {
    "type": ["object", "null"],
    "additionalProperties": _STRING,
    "description": "The caller's own notes.",
}
_DETAIL: JSON = {"type": "string", "enum": ["auto", "low", "high"]}
