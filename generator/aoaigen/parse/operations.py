"""Path items to operations."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, cast

from aoaigen.contract import (
    JSON,
    Location,
    MediaType,
    Operation,
    Parameter,
    Primitive,
    PrimitiveType,
    RequestBody,
    Response,
)
from aoaigen.diagnostics import Severity
from aoaigen.document.references import resolve
from aoaigen.naming import pascal_case, snake_case

from .schemas import examples_of

if TYPE_CHECKING:
    from collections.abc import Iterator

    from aoaigen.contract import Schema
    from aoaigen.document import Node

    from .schemas import SchemaParser

_METHODS = ("get", "put", "post", "delete", "options", "head", "patch", "trace", "query")
_JSON = "application/json"
_ANY_MEDIA = ("*/*", "application/*")
_PARAMETER = re.compile(r"\{([^}]*)\}")


def parse_operations(root: Node, schemas: SchemaParser) -> tuple[Operation, ...]:
    """Every operation of the document, in its order. What is odd or left out goes to the problems of `schemas`."""
    return tuple(_Operations(root, schemas).parse())


class _Operations:
    def __init__(self, root: Node, schemas: SchemaParser) -> None:
        self._root = root
        self._schemas = schemas
        self._ids: dict[str, Node] = {}
        self._shapes: dict[tuple[str, str], str] = {}

    def parse(self) -> Iterator[Operation]:
        paths = self._root.get("paths")
        if paths is None:
            self._say(self._root, "has no `paths`, so there is nothing to generate", Severity.ERROR)
            return
        webhooks = self._root.get("webhooks")
        if webhooks is not None:
            self._say(webhooks, "webhooks are calls that a client receives; nothing is made of them", Severity.NOTE)
        for path, use in paths.members():
            if path.startswith("x-"):
                continue
            item = resolve(self._root, use)
            for method, node in item.members():
                if method in _METHODS and self._is_first(method, path, node):
                    yield self._operation(path, item, method, node)

    def _say(self, node: Node, message: str, severity: Severity) -> None:
        self._schemas.problems.append(node.problem(message, severity))

    def _is_first(self, method: str, path: str, node: Node) -> bool:
        """Whether no other path, but for the names of its parameters, is the same and has the method."""
        first = self._shapes.setdefault((method, _PARAMETER.sub("{}", path)), path)
        if first != path:
            message = (
                f"{path} and {first} differ only in the names of their parameters; {method.upper()} is left out here"
            )
            self._say(node, message, Severity.LOSS)
        return first == path

    def _operation(self, path: str, item: Node, method: str, node: Node) -> Operation:
        identifier = self._identifier(path, method, node)
        name = pascal_case(identifier)
        body, responses, tags = node.get("requestBody"), node.get("responses"), node.get("tags")
        self._note_what_is_not_made(node)
        operation = Operation(
            id=identifier,
            method=method.upper(),
            path=path,
            summary=node.text("summary"),
            description=node.text("description"),
            parameters=self._parameters(path, item, node, name),
            request_body=self._request_body(resolve(self._root, body), f"{name}Request") if body else None,
            responses=tuple(
                self._response(status, resolve(self._root, response), name)
                for status, response in (responses.members() if responses else ())
                if not status.startswith("x-")
            ),
            deprecated=node.flag("deprecated"),
            tag=next((str(tag.value) for tag in tags.items()), "") if tags else "",
            extensions={key: cast("JSON", member.value) for key, member in node.members() if key.startswith("x-")},
            origin=node.origin,
        )
        self._note_other_successes(operation, node)
        return operation

    def _identifier(self, path: str, method: str, node: Node) -> str:
        stated = node.get("operationId")
        if stated is not None and isinstance(stated.value, str) and pascal_case(stated.value):
            first = self._ids.setdefault(stated.value, stated)
            if first is stated:
                return stated.value
        derived = "_".join((method, snake_case(path)))
        while derived in self._ids:
            derived += "_again"
        self._ids[derived] = node
        if stated is None:
            self._say(node, f"has no operationId; it is called {derived} here", Severity.NOTE)
        else:
            message = f"the operationId {stated.value!r} is taken, or no name; it is {derived} here"
            self._say(stated, message, Severity.WARNING)
        return derived

    def _note_what_is_not_made(self, node: Node) -> None:
        callbacks = node.get("callbacks")
        if callbacks is not None:
            self._say(callbacks, "callbacks are calls that a client receives; nothing is made of them", Severity.NOTE)

    def _note_other_successes(self, operation: Operation, node: Node) -> None:
        chosen = operation.success
        for response in operation.responses:
            if response.succeeds and chosen is not None and response.content and response.content != chosen.content:
                place = node.at(("responses", response.status))
                message = f"a method gives what {chosen.status} answers; what {response.status} answers has no type"
                self._say(place, message, Severity.WARNING)

    def _parameters(self, path: str, item: Node, node: Node, name: str) -> tuple[Parameter, ...]:
        """The parameters of the path item, overridden and followed by those of the operation."""
        in_template = dict.fromkeys(_PARAMETER.findall(path))
        found: dict[tuple[str, str], Parameter] = {}
        for owner in (item, node):
            seen: set[tuple[str, str]] = set()
            listed = owner.get("parameters")
            for use in listed.items() if listed else ():
                parameter = self._parameter(resolve(self._root, use), use, name)
                if parameter is None:
                    continue
                key = parameter.name, parameter.location.value
                if key in seen:
                    message = f"the {key[1]} parameter {key[0]!r} is declared twice; the last one counts"
                    self._say(use, message, Severity.WARNING)
                seen.add(key)
                if parameter.location is Location.PATH and parameter.name not in in_template:
                    message = f"the path parameter {parameter.name!r} does not stand in {path}; it is passed over"
                    self._say(use, message, Severity.WARNING)
                    continue
                found[key] = parameter
        for missing in in_template:
            if (missing, "path") not in found:
                message = f"{{{missing}}} in {path} has no path parameter that declares it; it is read as a string"
                self._say(node, message, Severity.WARNING)
                text = Primitive(type=PrimitiveType.STRING, origin=node.origin)
                found[missing, "path"] = Parameter(
                    name=missing, location=Location.PATH, schema=text, required=True, origin=node.origin
                )
        return tuple(found.values())

    def _parameter(self, parameter: Node, use: Node, name: str) -> Parameter | None:
        wire_name, location = parameter.text("name"), parameter.text("in")
        if location not in set(Location):
            what = use.text("$ref") or wire_name
            self._say(use, f"{what!r} is no parameter", Severity.ERROR)
            return None
        schema = parameter.get("schema")
        content = parameter.get("content")
        described = [media.get("schema") for _, media in content.members()] if content else []
        if schema is None and described:
            message = f"the parameter {wire_name!r} is a document of its own; it is read as a string"
            self._say(parameter, message, Severity.WARNING)
        if location == "query" and schema is not None:
            self._note_lists_in_one_value(parameter, resolve(self._root, schema))
        text = Primitive(type=PrimitiveType.STRING, origin=parameter.origin)
        return Parameter(
            name=wire_name,
            location=Location(location),
            schema=self._schemas.parse(schema, name + pascal_case(wire_name)) if schema else text,
            required=parameter.flag("required"),
            description=parameter.text("description"),
            deprecated=parameter.flag("deprecated"),
            origin=parameter.origin,
        )

    def _note_lists_in_one_value(self, parameter: Node, schema: Node) -> None:
        explode = parameter.get("explode")
        exploded = parameter.text("style") in ("", "form") if explode is None else explode.value is True
        if schema.text("type") == "array" and not exploded:
            name = parameter.text("name")
            message = f"the list {name!r} is to be sent as one value; a method sends `{name}=a&{name}=b`"
            self._say(parameter, message, Severity.LOSS)

    def _content(self, node: Node, name: str) -> tuple[MediaType, ...]:
        content = node.get("content")
        found: dict[str, MediaType] = {}
        for stated, use in content.members() if content else ():
            media = resolve(self._root, use)
            told = media.get("schema")
            schema = self._schemas.parse(told, name) if told else None
            media_type = stated.partition(";")[0].strip().lower()
            binary = isinstance(schema, Primitive) and schema.type is PrimitiveType.BINARY
            if media_type in _ANY_MEDIA and schema is not None and not binary:
                self._say(media, f"{media_type} is read as {_JSON}", Severity.NOTE)
                media_type = _JSON
            found.setdefault(media_type, MediaType(name=media_type, schema=schema, examples=self._examples(media)))
        return tuple(found.values())

    def _examples(self, media: Node) -> tuple[JSON, ...]:
        named = media.get("examples")
        found = [resolve(self._root, example).get("value") for _, example in named.members()] if named else []
        return (*examples_of(media), *(cast("JSON", value.value) for value in found if value is not None))

    def _headers(self, response: Node, name: str) -> dict[str, Schema]:
        found: dict[str, Schema] = {}
        headers = response.get("headers")
        for header, use in headers.members() if headers else ():
            declared = resolve(self._root, use)
            told = declared.get("schema")
            text = Primitive(type=PrimitiveType.STRING, origin=declared.origin)
            found[header] = self._schemas.parse(told, name + pascal_case(header)) if told else text
        return found

    def _request_body(self, node: Node, name: str) -> RequestBody:
        return RequestBody(
            content=self._content(node, name),
            required=node.flag("required"),
            description=node.text("description"),
            origin=node.origin,
        )

    def _response(self, status: str, node: Node, name: str) -> Response:
        links = node.get("links")
        if links is not None:
            self._say(links, "nothing is made of links", Severity.NOTE)
        succeeds = status.startswith("2")
        return Response(
            status=status.upper() if status != "default" else status,
            content=self._content(node, f"{name}Response" if succeeds else f"{name}{pascal_case(status)}Response"),
            headers=self._headers(node, name),
            description=node.text("description"),
            origin=node.origin,
        )
