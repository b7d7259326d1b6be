"""Documents of other versions of OpenAPI become 3.1, and each place is still that of what the user wrote."""

from __future__ import annotations

from typing import Any

import pytest
import yaml
from aoaigen.diagnostics import DocumentError, Problem, Severity
from aoaigen.document import standard
from aoaigen.document.reader import parse_document
from aoaigen.document.tree import Node

STRING = {"type": "string"}


def upgraded(document: dict[str, Any] | str) -> tuple[Node, list[Problem]]:
    text = document if isinstance(document, str) else yaml.safe_dump(document, sort_keys=False)
    read, problems = standard(parse_document(text.encode(), "d.yaml"))
    return read.root, problems


def swagger(operation: dict[str, Any], **more: Any) -> dict[str, Any]:
    responses = {"responses": {"200": {"description": "Fine."}}}
    info = {"title": "T", "version": "1"}
    return {"swagger": "2.0", "info": info, "paths": {"/a": {"post": responses | operation}}, **more}


def value(root: Node, *way: str | int) -> Any:
    found = root.at(way)
    assert found.path == way
    return found.value


@pytest.mark.parametrize(
    ("schema", "expected"),
    [
        ({"type": "string", "nullable": True}, {"type": ["string", "null"]}),
        ({"type": "string", "nullable": False}, {"type": "string"}),
        ({"type": "string", "x-nullable": True}, {"type": ["string", "null"], "x-nullable": True}),
        ({"enum": ["a"], "nullable": True}, {"enum": ["a", None]}),
        ({"properties": {}, "nullable": True}, {"properties": {}, "type": ["object", "null"]}),
        ({"oneOf": [STRING], "nullable": True}, {"oneOf": [STRING, {"type": "null"}]}),
        (
            {"$ref": "#/components/schemas/B", "nullable": True, "description": "Text."},
            {"description": "Text.", "oneOf": [{"$ref": "#/components/schemas/B"}, {"type": "null"}]},
        ),
        (
            {"allOf": [{"$ref": "#/components/schemas/B"}], "nullable": True},
            {"oneOf": [{"allOf": [{"$ref": "#/components/schemas/B"}]}, {"type": "null"}]},
        ),
        ({"minimum": 1, "exclusiveMinimum": True}, {"exclusiveMinimum": 1}),
        ({"maximum": 1, "exclusiveMaximum": False}, {"maximum": 1}),
        ({"example": 1}, {"examples": [1]}),
        ({"$ref": "#/components/schemas/B", "type": "string"}, {"$ref": "#/components/schemas/B"}),
        ({"properties": {"nullable": {"type": "string"}}}, {"properties": {"nullable": {"type": "string"}}}),
        ({"items": {"type": "string", "nullable": True}}, {"items": {"type": ["string", "null"]}}),
    ],
    ids=str,
)
def test_schemas_of_3_0(schema: dict[str, Any], expected: dict[str, Any]) -> None:
    document = {
        "openapi": "3.0.3",
        "info": {"title": "T", "version": "1"},
        "paths": {},
        "components": {"schemas": {"A": schema, "B": STRING}},
    }
    root, _ = upgraded(document)
    assert value(root, "openapi") == "3.1.0"
    assert value(root, "components", "schemas", "A") == expected


def test_what_is_passed_over_is_said_where_it_stands() -> None:
    text = """\
openapi: 3.0.0
info: {title: T, version: '1'}
paths: {}
components:
  schemas:
    A: {$ref: '#/components/schemas/B', type: string}
    B: {type: object}
"""
    _, (problem,) = upgraded(text)
    assert str(problem) == (
        "d.yaml:6:41: warning: `type` beside `$ref` means nothing in OpenAPI 3.0; it is passed over "
        "(#/components/schemas/A/type)"
    )


def test_swagger_bodies() -> None:
    body = {"name": "b", "in": "body", "required": True, "schema": {"$ref": "#/definitions/A"}}
    root, _ = upgraded(swagger({"parameters": [body], "consumes": ["application/json"]}, definitions={"A": STRING}))
    assert value(root, "paths", "/a", "post", "requestBody") == {
        "required": True,
        "content": {"application/json": {"schema": {"$ref": "#/components/schemas/A"}}},
    }
    assert root.at(("paths", "/a", "post", "requestBody")).pointer == "/paths/~1a/post/parameters/0"
    assert root.at(("components", "schemas", "A", "type")).pointer == "/definitions/A/type"

    file = {"name": "f", "in": "formData", "type": "file", "required": True}
    root, _ = upgraded(swagger({"parameters": [{"$ref": "#/parameters/F"}]}, parameters={"F": file}))
    assert value(root, "paths", "/a", "post", "requestBody", "content") == {
        "multipart/form-data": {
            "schema": {
                "type": "object",
                "properties": {"f": {"type": "string", "format": "binary"}},
                "required": ["f"],
            }
        }
    }


def test_a_second_body_is_a_loss() -> None:
    bodies = [{"name": name, "in": "body", "schema": STRING} for name in "ab"]
    _, problems = upgraded(swagger({"parameters": bodies}))
    assert [(problem.severity, problem.message) for problem in problems] == [
        (Severity.LOSS, "POST /a has a body already; the parameter 'b' is left out")
    ]


@pytest.mark.parametrize(
    ("stated", "urls"),
    [
        ({"host": "example.com", "basePath": "/v1", "schemes": ["https", "http"]}, ["https", "http"]),
        ({"host": "example.com", "basePath": "/v1/"}, ["https"]),
    ],
    ids=str,
)
def test_swagger_hosts(stated: dict[str, Any], urls: list[str]) -> None:
    root, _ = upgraded(swagger({}, **stated))
    assert [server["url"] for server in value(root, "servers")] == [f"{scheme}://example.com/v1" for scheme in urls]


@pytest.mark.parametrize(
    ("template", "more", "url"),
    [
        ("{endpoint}/openai", {"useSchemePrefix": False}, "{endpoint}/openai"),
        ("{name}.example.com", {}, "https://{name}.example.com"),
    ],
)
def test_hosts_with_parameters(template: str, more: dict[str, Any], url: str) -> None:
    root, _ = upgraded(swagger({}, **{"x-ms-parameterized-host": {"hostTemplate": template, **more}}))
    assert value(root, "servers", 0, "url") == url


def test_swagger_answers_and_security() -> None:
    answer = {"responses": {"200": {"$ref": "#/responses/R"}}, "produces": ["application/json", "text/plain"]}
    scheme = {"type": "oauth2", "flow": "application", "tokenUrl": "https://example.com/t", "scopes": {"a": "b"}}
    document = swagger(
        answer,
        responses={"R": {"description": "Text.", "schema": {"type": "file"}, "headers": {"H": {"type": "integer"}}}},
        securityDefinitions={"o": scheme, "b": {"type": "basic"}},
    )
    root, _ = upgraded(document)
    binary = {"schema": {"type": "string", "format": "binary"}}
    response = value(root, "paths", "/a", "post", "responses", "200")
    assert response["content"] == {"application/json": binary, "text/plain": binary}
    assert response["headers"] == {"H": {"schema": {"type": "integer"}}}
    assert value(root, "components", "securitySchemes", "b") == {"type": "http", "scheme": "basic"}
    flows = {"clientCredentials": {"tokenUrl": "https://example.com/t", "scopes": {"a": "b"}}}
    assert value(root, "components", "securitySchemes", "o", "flows") == flows


def test_what_3_1_has_no_words_for_is_lost_with_its_place() -> None:
    text = """\
openapi: 3.2.0
info: {title: T, version: '1'}
paths:
  /a:
    additionalOperations: {COPY: {responses: {'200': {description: Fine.}}}}
    get:
      parameters: [{name: q, in: querystring, content: {text/plain: {schema: {type: string}}}}]
      responses: {'200': {description: Fine., content: {application/jsonl: {itemSchema: {type: string}}}}}
"""
    root, problems = upgraded(text)
    assert [(problem.line, problem.severity) for problem in problems] == [(7, Severity.LOSS)]
    schema = value(root, "paths", "/a", "get", "responses", "200", "content", "application/jsonl", "schema")
    assert schema == {"type": "array", "items": {"type": "string"}}


@pytest.mark.parametrize("version", ["swagger: '1.2'", "openapi: 4.0.0", "openapi: 3"])
def test_versions_that_are_not_read(version: str) -> None:
    with pytest.raises(DocumentError, match=r"Swagger 2\.0 and OpenAPI 3\.0, 3\.1 and 3\.2 are read"):
        upgraded(f"{version}\ninfo: {{title: T, version: '1'}}\npaths: {{}}\n")
