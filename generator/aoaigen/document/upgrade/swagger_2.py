"""Swagger 2.0 to OpenAPI 3.0. What an operation refers to by `#/parameters` and `#/responses` is put in its place."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace

from aoaigen.diagnostics import Problem, Severity

from ..references import resolve
from ..tree import MarkedDict, MarkedList, Node
from .rebuilding import changed_map, changed_schema

METHODS = ("get", "put", "post", "delete", "options", "head", "patch")
JSON = "application/json"
FORM = "application/x-www-form-urlencoded"
MULTIPART = "multipart/form-data"
_IN_BODY = ("body", "formData")
_OF_THE_PARAMETER = frozenset({"allowEmptyValue", "deprecated", "description", "in", "name", "required"})
"""Members of a parameter that say something of it, and not of its value."""
_STYLES = {
    "csv": ("form", False),
    "multi": ("form", True),
    "ssv": ("spaceDelimited", False),
    "pipes": ("pipeDelimited", False),
}
_FLOWS = {"accessCode": "authorizationCode", "application": "clientCredentials"}


def upgrade(root: Node) -> tuple[Node, list[Problem]]:
    """The document as OpenAPI 3.0, and what that has no words for."""
    step = _Step(root)
    return replace(root, value=step.document()), step.problems


class _Step:
    def __init__(self, root: Node) -> None:
        self.problems: list[Problem] = []
        self._root = root

    def document(self) -> MarkedDict:
        root, result = self._root, MarkedDict()
        result.put("openapi", "3.0.3", root.get("swagger") or root)
        for key, member in root.members():
            if key in ("info", "tags", "security", "externalDocs") or key.startswith("x-"):
                result.put(key, member.value, member)
        servers = _servers(root)
        if servers:
            result.put("servers", servers, root.get("host") or root.get("x-ms-parameterized-host") or root)
        paths = MarkedDict()
        for path, item in root.at(("paths",)).members() if root.get("paths") else ():
            if path.startswith("x-"):
                paths.put(path, item.value, item)
            else:
                paths.put(path, self._path_item(path, item), item)
        result.put("paths", paths, root.get("paths") or root)
        result.put("components", self._components(), root)
        return result

    def _components(self) -> MarkedDict:
        result = MarkedDict()
        definitions, schemes = self._root.get("definitions"), self._root.get("securityDefinitions")
        if definitions is not None:
            result.put("schemas", changed_map(definitions, _schema), definitions)
        if schemes is not None:
            converted = MarkedDict()
            for name, scheme in schemes.members():
                converted.put(name, _security_scheme(scheme), scheme)
            result.put("securitySchemes", converted, schemes)
        return result

    def _path_item(self, path: str, item: Node) -> MarkedDict:
        result = MarkedDict()
        shared = list(self._parameters(item))
        for key, member in item.members():
            if key in METHODS:
                result.put(key, self._operation(f"{key.upper()} {path}", member, shared), member)
            elif key == "parameters":
                listed = MarkedList()
                for parameter in shared:
                    if parameter.text("in") not in _IN_BODY:
                        listed.add(_parameter(parameter), parameter)
                result.put(key, listed, member)
            else:
                result.put(key, member.value, member)
        return result

    def _parameters(self, owner: Node) -> Iterator[Node]:
        listed = owner.get("parameters")
        for use in listed.items() if listed else ():
            yield resolve(self._root, use)

    def _operation(self, called: str, node: Node, shared: list[Node]) -> MarkedDict:
        result = MarkedDict()
        own = list(self._parameters(node))
        for key, member in node.members():
            if key == "parameters":
                listed = MarkedList()
                for parameter in own:
                    if parameter.text("in") not in _IN_BODY:
                        listed.add(_parameter(parameter), parameter)
                result.put(key, listed, member)
            elif key == "responses":
                result.put(key, self._responses(member, self._media_types(node, "produces")), member)
            elif key not in ("consumes", "produces", "schemes"):
                result.put(key, member.value, member)
        overridden = {(parameter.text("name"), parameter.text("in")) for parameter in own}
        inherited = [p for p in shared if (p.text("name"), p.text("in")) not in overridden]
        in_body = [p for p in (*inherited, *own) if p.text("in") in _IN_BODY]
        if in_body:
            body = self._request_body(called, in_body, self._media_types(node, "consumes"))
            result.put("requestBody", body, in_body[0])
        return result

    def _media_types(self, node: Node, key: str) -> list[str]:
        listed = node.get(key) or self._root.get(key)
        return [str(item.value) for item in listed.items()] if listed else []

    def _request_body(self, called: str, parameters: list[Node], consumes: list[str]) -> MarkedDict:
        bodies = [parameter for parameter in parameters if parameter.text("in") == "body"]
        form = [parameter for parameter in parameters if parameter.text("in") == "formData"]
        for extra in [*bodies[1:], *(form if bodies else [])]:
            message = f"{called} has a body already; the parameter {extra.text('name')!r} is left out"
            self.problems.append(extra.problem(message, Severity.LOSS))
        return _json_body(bodies[0], consumes) if bodies else _form_body(form, consumes)

    def _responses(self, node: Node, produces: list[str]) -> MarkedDict:
        result = MarkedDict()
        for status, use in node.members():
            response = resolve(self._root, use)
            result.put(status, use.value if status.startswith("x-") else _response(response, status, produces), use)
        return result


def _schema(schema: MarkedDict, node: Node) -> MarkedDict:
    reference, discriminator = schema.get("$ref"), schema.get("discriminator")
    if isinstance(reference, str):
        schema.put("$ref", _moved(reference), node.get("$ref") or node)
    if isinstance(discriminator, str):
        place = node.get("discriminator") or node
        told = MarkedDict()
        told.put("propertyName", discriminator, place)
        schema.put("discriminator", told, place)
    if schema.get("type") == "file":
        place = node.get("type") or node
        schema.put("type", "string", place)
        schema.put("format", "binary", place)
    return schema


def _moved(reference: str) -> str:
    return re.sub(r"^#/definitions/", "#/components/schemas/", reference)


def _parameter(node: Node) -> MarkedDict:
    """A parameter that is not in the body: what describes its value becomes its schema."""
    result = MarkedDict()
    if not isinstance(node.value, MarkedDict) or "$ref" in node.value:
        for key, member in node.members():
            result.put(key, member.value, member)
        return result
    for key, member in node.members():
        if key in _OF_THE_PARAMETER or key.startswith("x-"):
            result.put(key, member.value, member)
    result.put("schema", _schema_of_parameter(node), node)
    if node.text("type") == "array" and node.text("in") == "query":
        style, explode = _STYLES.get(node.text("collectionFormat") or "csv", _STYLES["csv"])
        result.put("style", style, node)
        result.put("explode", explode, node)
    return result


def _schema_of_parameter(node: Node) -> object:
    stated = node.get("schema")
    if stated is not None:
        return changed_schema(stated, _schema)
    schema = MarkedDict()
    for key, member in node.members():
        taken = key in _OF_THE_PARAMETER or (key.startswith("x-") and key not in ("x-nullable", "x-ms-enum"))
        if not taken and key != "collectionFormat":
            schema.put(key, member.value, member)
    return changed_schema(replace(node, value=schema), _schema)


def _json_body(node: Node, consumes: list[str]) -> MarkedDict:
    result, content = MarkedDict(), MarkedDict()
    for key, member in node.members():
        if key in ("description", "required") or key.startswith("x-"):
            result.put(key, member.value, member)
    media = MarkedDict()
    media.put("schema", _schema_of_parameter(node), node.get("schema") or node)
    for name in consumes or [JSON]:
        content.put(name, media, node)
    result.put("content", content, node)
    return result


def _form_body(form: list[Node], consumes: list[str]) -> MarkedDict:
    """Form fields as the properties of an object."""
    first = form[0]
    schema, properties, required = MarkedDict(), MarkedDict(), MarkedList()
    for field in form:
        member = _schema_of_parameter(field)
        if isinstance(member, MarkedDict) and field.text("description"):
            member.put("description", field.text("description"), field)
        properties.put(field.text("name"), member, field)
        if field.flag("required"):
            required.add(field.text("name"), field)
    schema.put("type", "object", first)
    schema.put("properties", properties, first)
    if required:
        schema.put("required", required, first)
    has_files = any(field.text("type") == "file" for field in form)
    result, content, media = MarkedDict(), MarkedDict(), MarkedDict()
    media.put("schema", schema, first)
    names = [name for name in consumes if name in (MULTIPART, FORM)]
    for name in names or [MULTIPART if has_files else FORM]:
        content.put(name, media, first)
    result.put("required", bool(required), first)
    result.put("content", content, first)
    return result


def _response(node: Node, status: str, produces: list[str]) -> MarkedDict:
    result, content, schema = MarkedDict(), MarkedDict(), node.get("schema")
    for key, member in node.members():
        if key in ("description", "$ref") or key.startswith("x-"):
            result.put(key, member.value, member)
        elif key == "headers":
            result.put(key, _headers(member), member)
    media = MarkedDict()
    if schema is not None:
        media.put("schema", changed_schema(schema, _schema), schema)
    raw = [name for name in produces if name != JSON] if schema is None and status.startswith("2") else []
    for name in (produces or [JSON]) if schema is not None else raw:
        content.put(name, media, schema or node)
    if content:
        result.put("content", content, schema or node)
    return result


def _headers(node: Node) -> MarkedDict:
    result = MarkedDict()
    for name, header in node.members():
        converted = MarkedDict()
        described = header.get("description")
        if described is not None:
            converted.put("description", described.value, described)
        converted.put("schema", _schema_of_parameter(header), header)
        result.put(name, converted, header)
    return result


def _servers(root: Node) -> MarkedList:
    """`x-ms-parameterized-host`, else `host`; with `basePath`, for each scheme."""
    result = MarkedList()
    host = root.get("x-ms-parameterized-host")
    template = host.text("hostTemplate") if host else root.text("host")
    base = root.text("basePath").rstrip("/")
    if not template and not base:
        return result
    place = host or root.get("host") or root.get("basePath") or root
    stated = root.get("schemes")
    schemes = [str(item.value) for item in stated.items()] if stated else ["https"]
    prefixed = host.get("useSchemePrefix") if host else None
    bare = not template or (prefixed is not None and prefixed.value is False)  # the scheme is the parameter's to give
    for prefix in [""] if bare else [f"{scheme}://" for scheme in schemes]:
        server = MarkedDict()
        server.put("url", f"{prefix}{template}{base}", place)
        variables = MarkedDict()
        for name in re.findall(r"\{([^}]*)\}", template):
            variable = MarkedDict()
            variable.put("default", name, place)
            variables.put(name, variable, place)
        if variables:
            server.put("variables", variables, place)
        result.add(server, place)
    return result


def _security_scheme(node: Node) -> MarkedDict:
    result = MarkedDict()
    for key, member in node.members():
        if key in ("description", "in", "name", "type") or key.startswith("x-"):
            result.put(key, member.value, member)
    if node.text("type") == "basic":
        result.put("type", "http", node)
        result.put("scheme", "basic", node)
    elif node.text("type") == "oauth2":
        flow, flows = MarkedDict(), MarkedDict()
        for key, member in node.members():
            if key in ("authorizationUrl", "tokenUrl", "scopes"):
                flow.put(key, member.value, member)
        name = node.text("flow") or "implicit"
        flows.put(_FLOWS.get(name, name), flow, node)
        result.put("flows", flows, node)
    return result
