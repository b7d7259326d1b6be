"""Checks a document: against the schema of its own version, then for what a schema cannot say."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator, Mapping
from functools import cache
from importlib.util import find_spec
from pathlib import Path as FilePath
from typing import Any, cast

from jsonschema import Draft4Validator, Draft202012Validator
from jsonschema.exceptions import ValidationError

from aoaigen.diagnostics import VERSION_HINT, Problem, Severity

from .references import anchors, follow, references
from .tree import Node, Path

_LONGEST_QUOTE = 60
_SHIPPED = {"2.0": "v2.0", "3.0": "v3.0", "3.1": "v3.1", "3.2": "v3.2"}
"""The versions of OpenAPI that are read, and the folders of their schemas in openapi-spec-validator."""

_SAYS_LITTLE = frozenset(
    {"$comment", "allowEmptyValue", "allowReserved", "authorizationUrl", "collectionFormat", "contact", "default"}
    | {"deprecated", "description", "email", "example", "examples", "explode", "externalDocs", "format", "license"}
    | {"maxItems", "maxLength", "maxProperties", "maximum", "minItems", "minLength", "minProperties", "minimum"}
    | {"exclusiveMaximum", "exclusiveMinimum", "multipleOf", "nullable", "openapi", "pattern", "readOnly", "required"}
    | {"style", "summary", "swagger", "termsOfService", "title", "tokenUrl", "uniqueItems", "url", "writeOnly", "xml"}
)
"""Members without which a document can still be understood, should they be of a wrong type."""

_SAYS_MUCH = frozenset({"in", "info", "name", "paths", "propertyName", "version"})
"""Members without which it cannot."""


def version_of(root: Node) -> str | Problem:
    """The version of OpenAPI that a document is written in (`3.1`), or why it is none that is read."""
    stated = root.get("swagger") or root.get("openapi")
    if stated is None:
        return root.problem("is not an OpenAPI document: `openapi: 3.1.0` is missing at the top")
    version = ".".join(str(stated.value).split(".")[:2])
    if version not in _SHIPPED:
        return stated.problem(f"is of OpenAPI {stated.value}; Swagger 2.0 and OpenAPI 3.0, 3.1 and 3.2 are read")
    return version


def schema_problems(root: Node, version: str) -> Iterator[Problem]:
    """What the schema of its own version says of a document, and references that lead nowhere."""
    for error in _validator(version).iter_errors(cast("Mapping[str, Any]", root.value)):
        cause = _cause(error)
        message = _explained(cause) + (f"; {VERSION_HINT}" if _is_of_the_version(cause) else "")
        yield root.at(tuple(cause.absolute_path)).problem(message, _severity(cause))
    yield from reference_problems(root)


@cache
def _validator(version: str) -> Draft4Validator | Draft202012Validator:
    """The schema that openapi-spec-validator ships for a version, from 3.1 on with our own for Schema Objects put in.

    The package itself is not imported: that costs more than the whole of our own work.
    """
    spec = find_spec("openapi_spec_validator")
    if spec is None or not spec.submodule_search_locations:
        raise ModuleNotFoundError("openapi-spec-validator, which ships the OpenAPI schema, is not installed")
    folder = FilePath(spec.submodule_search_locations[0]) / "resources" / "schemas" / _SHIPPED[version]
    schema = json.loads((folder / "schema.json").read_text(encoding="utf-8"))
    if version in ("2.0", "3.0"):
        return Draft4Validator(schema, format_checker=Draft4Validator.FORMAT_CHECKER)
    definitions = schema["$defs"]
    definitions["schema"] = json.loads(FilePath(__file__).with_name("schema_object.json").read_text(encoding="utf-8"))
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


def _severity(error: ValidationError) -> Severity:
    """Whether a breach of the schema leaves the meaning in doubt. Many published documents have harmless ones."""
    key = next((key for key in reversed(error.absolute_path) if isinstance(key, str)), "")
    match error.validator:
        case "type":
            serious = key not in _SAYS_LITTLE
        case "required":
            serious = any(f"'{name}' is" in error.message for name in _SAYS_MUCH)
        case "enum" | "const":
            serious = key in ("in", "type")
        case _:
            serious = False
    return Severity.ERROR if serious else Severity.WARNING


def _cause(error: ValidationError) -> ValidationError:
    """The error that says most: of alternatives, that of the branch which goes deepest into the document."""
    while error.context:
        error = max(error.context, key=lambda e: len(e.absolute_path))
    return error


def _is_of_the_version(error: ValidationError) -> bool:
    path = tuple(error.absolute_path)
    return path == ("info", "version") or (path == ("info",) and "'version' is" in error.message)


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
            unexpected = re.findall(r"'([^']*)'", error.message.partition(" match any ")[0])
            names = ", ".join(f"`{name}`" for name in unexpected) or "a member"
            return f"{names} must not stand here"
        case _:
            return f"{found} breaks the rule {error.validator!r}: {_quoted(expected)}"


def _listed(value: object) -> list[str]:
    return [str(item) for item in (value if isinstance(value, list) else [value])]


def _quoted(value: object) -> str:
    text = json.dumps(value, ensure_ascii=False, default=str)
    return text if len(text) <= _LONGEST_QUOTE else f"{text[:_LONGEST_QUOTE]}…"


def reference_problems(root: Node) -> Iterator[Problem]:
    """References that point outside the document, or to nothing."""
    named = anchors(root)
    for reference in references(root):
        target = str(reference.value)
        if target.removeprefix("#") in named:
            continue
        if not target.startswith("#"):
            yield reference.problem(f"{target!r} points outside this document; put what it names in here")
        elif follow(root, target) is None:
            yield reference.problem(f"{target!r} points to nothing in this document")


def circle_problems(root: Node) -> Iterator[Problem]:
    """Components that consist of nothing but references to each other in a circle, and so never say anything."""
    components = [component for _, named in root.at(("components",)).members() for _, component in named.members()]
    parts: dict[Path, set[Path]] = {}
    pending = list(components)
    while pending:
        node = pending.pop()
        if node.path not in parts:
            targets = [target for reference in _parts(node) if (target := follow(root, reference)) is not None]
            parts[node.path] = {target.path for target in targets}
            pending += targets
    circles = _trimmed(_reversed(_trimmed(parts)))
    for component in components:
        if component.path in circles:
            yield component.problem(f"{component.key} refers to itself without ever saying what it is")


def _trimmed(graph: dict[Path, set[Path]]) -> dict[Path, set[Path]]:
    """A graph without the nodes from which every way ends."""
    sources, left = _reversed(graph), {node: len(targets) for node, targets in graph.items()}
    ended = [node for node, count in left.items() if not count]
    for node in ended:  # which grows on the way
        for source in sources[node]:
            left[source] -= 1
            if not left[source]:
                ended.append(source)
    kept = graph.keys() - set(ended)
    return {node: targets & kept for node, targets in graph.items() if node in kept}


def _reversed(graph: dict[Path, set[Path]]) -> dict[Path, set[Path]]:
    sources: dict[Path, set[Path]] = {node: set() for node in graph}
    for node, targets in graph.items():
        for target in targets:
            sources[target].add(node)
    return sources


def _parts(schema: Node) -> Iterator[str]:
    """The references of which a schema consists, as opposed to those inside it."""
    if schema.text("$ref"):
        yield schema.text("$ref")
    parts = schema.get("allOf")
    for part in parts.items() if parts else ():
        yield from _parts(part)
