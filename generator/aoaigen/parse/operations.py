"""Path items to operations."""

from __future__ import annotations

from typing import TYPE_CHECKING, cast

from aoaigen import media
from aoaigen.contract import (
    JSON,
    Encoding,
    MediaType,
    Operation,
    Primitive,
    PrimitiveType,
    RequestBody,
    Response,
    Style,
)
from aoaigen.diagnostics import Severity
from aoaigen.document.references import resolve
from aoaigen.naming import pascal_case, snake_case

from .methods import methods
from .parameters import IN_TEMPLATE, ParameterParser
from .schemas import examples_of
from .security import requirements

if TYPE_CHECKING:
    from collections.abc import Iterator

    from aoaigen.contract import Schema
    from aoaigen.document import Node

    from .schemas import SchemaParser

_ANY_MEDIA = ("*/*", "application/*")


def parse_operations(root: Node, schemas: SchemaParser) -> tuple[Operation, ...]:
    """Every operation of the document, in its order. What is odd or left out goes to the problems of `schemas`."""
    return tuple(_Operations(root, schemas).parse())


class _Operations:
    def __init__(self, root: Node, schemas: SchemaParser) -> None:
        self._root = root
        self._schemas = schemas
        self._parameters = ParameterParser(root, schemas)
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
            self._note_servers(item)
            for method, node in methods(item):
                if self._is_first(method, path, node):
                    yield self._operation(path, item, method, node)

    def _say(self, node: Node, message: str, severity: Severity) -> None:
        self._schemas.problems.append(node.problem(message, severity))

    def _is_first(self, method: str, path: str, node: Node) -> bool:
        """Whether no other path, but for the names of its parameters, is the same and has the method."""
        first = self._shapes.setdefault((method, IN_TEMPLATE.sub("{}", path)), path)
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
        self._note_servers(node)
        self._note_callbacks(node)
        return Operation(
            id=identifier,
            method=method.upper(),
            path=path,
            summary=node.text("summary"),
            description=node.text("description"),
            parameters=self._parameters.parse(path, item, node, name),
            request_body=self._request_body(resolve(self._root, body), f"{name}Request") if body else None,
            responses=tuple(
                self._response(status, resolve(self._root, response), name)
                for status, response in (responses.members() if responses else ())
                if not status.startswith("x-")
            ),
            security=requirements(self._root, node),
            deprecated=node.flag("deprecated"),
            tag=next((str(tag.value) for tag in tags.items()), "") if tags else "",
            extensions={key: cast("JSON", member.value) for key, member in node.members() if key.startswith("x-")},
            origin=node.origin,
        )

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

    def _note_servers(self, node: Node) -> None:
        servers = node.get("servers")
        if servers is not None:
            message = "calls go to the client's own address; for these servers, make a client with their `base_url`"
            self._say(servers, message, Severity.NOTE)

    def _note_callbacks(self, node: Node) -> None:
        callbacks = node.get("callbacks")
        if callbacks is not None:
            self._say(callbacks, "callbacks are calls that a client receives; nothing is made of them", Severity.NOTE)

    def _content(self, node: Node, name: str) -> tuple[MediaType, ...]:
        content = node.get("content")
        found: dict[str, MediaType] = {}
        for stated, use in content.members() if content else ():
            member = resolve(self._root, use)
            told, encoding = member.get("schema"), member.get("encoding")
            schema = self._schemas.parse(told, name) if told else None
            media_type = stated.partition(";")[0].strip().lower()
            binary = isinstance(schema, Primitive) and schema.type is PrimitiveType.BINARY
            if media_type in _ANY_MEDIA and schema is not None and not binary:
                self._say(member, f"{media_type} is read as {media.JSON}", Severity.NOTE)
                media_type = media.JSON
            encodings = {key: _encoding(each) for key, each in encoding.members()} if encoding else {}
            examples = self._examples(member)
            made = MediaType(name=media_type, schema=schema, encoding=encodings, examples=examples)
            found.setdefault(media_type, made)
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


def _encoding(node: Node) -> Encoding:
    style, explode = node.text("style"), node.get("explode")
    return Encoding(
        style=Style(style) if style in set(Style) else None,
        explode=None if explode is None else explode.value is True,
        content_type=node.text("contentType").lower() or None,
    )
