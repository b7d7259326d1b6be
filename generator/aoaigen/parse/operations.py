"""Path items to operations."""

from __future__ import annotations

from typing import TYPE_CHECKING, cast

from aoaigen.contract import JSON, Location, MediaType, Operation, Parameter, RequestBody, Response
from aoaigen.document.references import resolve
from aoaigen.document.validation import METHODS
from aoaigen.naming import pascal_case

if TYPE_CHECKING:
    from aoaigen.document import Node

    from .schemas import SchemaParser


def parse_operations(root: Node, schemas: SchemaParser) -> tuple[Operation, ...]:
    """Every operation of the document, in its order."""
    return tuple(
        _operation(root, schemas, path, item, method, node)
        for path, use in root.at(("paths",)).members()
        for item in [resolve(root, use)]
        for method, node in item.members()
        if method in METHODS
    )


def _operation(root: Node, schemas: SchemaParser, path: str, item: Node, method: str, node: Node) -> Operation:
    identifier = node.text("operationId")
    name = pascal_case(identifier)
    body = node.get("requestBody")
    responses = node.get("responses")
    return Operation(
        id=identifier,
        method=method.upper(),
        path=path,
        summary=node.text("summary"),
        description=node.text("description"),
        parameters=_parameters(root, schemas, item, node, name),
        request_body=_request_body(schemas, resolve(root, body), f"{name}Request") if body else None,
        responses=tuple(
            _response(schemas, status, resolve(root, response), f"{name}Response")
            for status, response in (responses.members() if responses else ())
        ),
        deprecated=node.flag("deprecated"),
        extensions={key: cast("JSON", member.value) for key, member in node.members() if key.startswith("x-")},
        origin=node.origin,
    )


def _parameters(root: Node, schemas: SchemaParser, item: Node, node: Node, name: str) -> tuple[Parameter, ...]:
    """The parameters of the path item, overridden and followed by those of the operation."""
    found: dict[tuple[str, str], Parameter] = {}
    for owner in (item, node):
        listed = owner.get("parameters")
        for use in listed.items() if listed else ():
            parameter = resolve(root, use)
            schema = parameter.get("schema")
            wire_name, location = parameter.text("name"), parameter.text("in")
            found[wire_name, location] = Parameter(
                name=wire_name,
                location=Location(location),
                schema=schemas.parse(schema or parameter.at(("content",)), name + pascal_case(wire_name)),
                required=parameter.flag("required"),
                description=parameter.text("description"),
                deprecated=parameter.flag("deprecated"),
                origin=parameter.origin,
            )
    return tuple(found.values())


def _content(schemas: SchemaParser, node: Node, name: str) -> tuple[MediaType, ...]:
    content = node.get("content")
    result = []
    for media_type, media in content.members() if content else ():
        schema = media.get("schema")
        result.append(MediaType(name=media_type, schema=schemas.parse(schema, name) if schema else None))
    return tuple(result)


def _request_body(schemas: SchemaParser, node: Node, name: str) -> RequestBody:
    return RequestBody(
        content=_content(schemas, node, name),
        required=node.flag("required"),
        description=node.text("description"),
        origin=node.origin,
    )


def _response(schemas: SchemaParser, status: str, node: Node, name: str) -> Response:
    headers = node.get("headers")
    return Response(
        status=status,
        content=_content(schemas, node, name),
        headers=tuple(header for header, _ in headers.members()) if headers else (),
        description=node.text("description"),
        origin=node.origin,
    )
