"""Checks a document: against the OpenAPI 3.1 schema, then for what a schema cannot say."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator, Mapping
from functools import cache
from importlib.util import find_spec
from pathlib import Path
from typing import Any, cast

from jsonschema import Draft202012Validator
from jsonschema.exceptions import ValidationError

from aoaigen.diagnostics import Problem

from .reader import Document
from .references import follow, references, resolve
from .tree import Node

METHODS = ("get", "put", "post", "delete", "options", "head", "patch", "trace")
_LONGEST_QUOTE = 60


def validate(document: Document) -> list[Problem]:
    """Every problem of a document, in its order; an empty list if there is none."""
    version = _version_problem(document.root)
    if version is not None:
        return [version]
    problems = [*_schema_problems(document.root), *_reference_problems(document.root)]
    if not problems:
        problems = [*_circle_problems(document.root)] or [*_operation_problems(document.root)]
    return sorted(set(problems))


def _version_problem(root: Node) -> Problem | None:
    swagger, openapi = root.get("swagger"), root.get("openapi")
    if swagger is not None:
        return swagger.problem(f"is a Swagger {swagger.value} document; only OpenAPI 3.1 is read: convert it first")
    if openapi is None:
        return root.problem("is not an OpenAPI document: `openapi: 3.1.0` is missing at the top")
    if not str(openapi.value).startswith("3.1."):
        return openapi.problem(f"is an OpenAPI {openapi.value} document; only OpenAPI 3.1 is read: convert it first")
    return None


@cache
def _validator() -> Draft202012Validator:
    """The OpenAPI 3.1 schema that openapi-spec-validator ships, with our plain schema for Schema Objects put in.

    The package itself is not imported: that costs more than the whole of our own work.
    """
    spec = find_spec("openapi_spec_validator")
    if spec is None or not spec.submodule_search_locations:
        raise ModuleNotFoundError("openapi-spec-validator, which ships the OpenAPI schema, is not installed")
    shipped = Path(spec.submodule_search_locations[0]) / "resources" / "schemas" / "v3.1" / "schema.json"
    schema = json.loads(shipped.read_text(encoding="utf-8"))
    definitions = schema["$defs"]
    definitions["schema"] = json.loads(Path(__file__).with_name("schema_object.json").read_text(encoding="utf-8"))
    definitions["schema-list"] = {"type": "array", "items": {"$ref": "#/$defs/schema"}, "minItems": 1}
    definitions["schema-count"] = {"type": "integer", "minimum": 0}
    definitions["schema-type"] = {"enum": ["array", "boolean", "integer", "null", "number", "object", "string"]}
    _name_schemas_statically(schema)
    return Draft202012Validator(schema, format_checker=Draft202012Validator.FORMAT_CHECKER)


def _name_schemas_statically(node: object) -> None:
    if isinstance(node, dict):
        if node.get("$dynamicRef") == "#meta":
            del node["$dynamicRef"]
            node["$ref"] = "#/$defs/schema"
        for value in node.values():
            _name_schemas_statically(value)
    elif isinstance(node, list):
        for value in node:
            _name_schemas_statically(value)


def _schema_problems(root: Node) -> Iterator[Problem]:
    for error in _validator().iter_errors(cast("Mapping[str, Any]", root.value)):
        cause = _cause(error)
        path = tuple(cause.absolute_path)
        yield root.at(path).problem(_explained(cause))


def _cause(error: ValidationError) -> ValidationError:
    """The error that says most: of alternatives, that of the branch which goes deepest into the document."""
    while error.context:
        error = max(error.context, key=lambda e: len(e.absolute_path))
    return error


def _explained(error: ValidationError) -> str:
    """An error in words that do not repeat half of the document."""
    expected, found = error.validator_value, _quoted(error.instance)
    match error.validator:
        case "required":
            return error.message.replace("'", "`", 2)
        case "type":
            return f"{found} stands where {' or '.join(_listed(expected))} is expected"
        case "enum":
            return f"{found} is none of {', '.join(_listed(expected))}"
        case "pattern":
            return f"{found} does not match {expected!r}"
        case "unevaluatedProperties" | "additionalProperties":
            unexpected = re.findall(r"'([^']*)'", error.message)
            names = ", ".join(f"`{name}`" for name in unexpected) or "a member"
            return f"{names} must not stand here"
        case _:
            return f"{found} breaks the rule {error.validator!r}: {_quoted(expected)}"


def _listed(value: object) -> list[str]:
    return [str(item) for item in (value if isinstance(value, list) else [value])]


def _quoted(value: object) -> str:
    text = json.dumps(value, ensure_ascii=False, default=str)
    return text if len(text) <= _LONGEST_QUOTE else f"{text[:_LONGEST_QUOTE]}…"


def _reference_problems(root: Node) -> Iterator[Problem]:
    for reference in references(root):
        target = str(reference.value)
        if not target.startswith("#"):
            yield reference.problem(f"{target!r} points outside this document; put what it names in here")
        elif follow(root, target) is None:
            yield reference.problem(f"{target!r} points to nothing in this document")


def _operation_problems(root: Node) -> Iterator[Problem]:
    paths = root.get("paths")
    if paths is None:
        yield root.problem("has no `paths`, so there is nothing to generate")
        return
    seen_ids: dict[str, Node] = {}
    seen_paths: dict[str, str] = {}
    for path, item in paths.members():
        shape = re.sub(r"\{[^}]*\}", "{}", path)
        if shape in seen_paths:
            yield item.problem(f"{path} and {seen_paths[shape]} differ only in the names of their parameters")
        seen_paths.setdefault(shape, path)
        for method, operation in resolve(root, item).members():
            if method not in METHODS:
                continue
            identifier = operation.get("operationId")
            if identifier is not None:
                first = seen_ids.setdefault(str(identifier.value), identifier)
                if first is not identifier:
                    message = f"the operationId {identifier.value!r} is already taken in line {first.mark[0]}"
                    yield identifier.problem(message)
            else:
                yield operation.problem(f"{method.upper()} {path} has no operationId; give it one")
            yield from _parameter_problems(root, path, resolve(root, item), operation)


def _parameter_problems(root: Node, path: str, item: Node, operation: Node) -> Iterator[Problem]:
    in_template = set(re.findall(r"\{([^}]*)\}", path))
    declared: set[str] = set()
    for owner in (item, operation):
        seen: set[tuple[str, str]] = set()
        listed = owner.get("parameters")
        for use in listed.items() if listed else ():
            parameter = resolve(root, use)
            name, location = parameter.text("name"), parameter.text("in")
            if not location:
                yield use.problem(f"{use.text('$ref')!r} is no parameter")
                continue
            if (name, location) in seen:
                yield use.problem(f"the {location} parameter {name!r} is declared twice")
            seen.add((name, location))
            if location == "path":
                declared.add(name)
                if name not in in_template:
                    yield use.problem(f"the path parameter {name!r} does not stand in {path}")
    for name in sorted(in_template - declared):
        yield operation.problem(f"{{{name}}} in {path} has no path parameter that declares it")


def _circle_problems(root: Node) -> Iterator[Problem]:
    """Components that consist of nothing but references to each other in a circle, and so never say anything."""
    for _, named in root.at(("components",)).members():
        for name, component in named.members():
            pending, seen = list(_parts(component)), set[str]()
            while pending:
                reference = pending.pop()
                if reference not in seen:
                    seen.add(reference)
                    target = follow(root, reference)
                    pending += _parts(target) if target else ()
            if any(follow(root, reference) == component for reference in seen):
                yield component.problem(f"{name} refers to itself without ever saying what it is")


def _parts(schema: Node) -> Iterator[str]:
    """The references of which a schema consists, as opposed to those inside it."""
    if schema.text("$ref"):
        yield schema.text("$ref")
    parts = schema.get("allOf")
    for part in parts.items() if parts else ():
        yield from _parts(part)
