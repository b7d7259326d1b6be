"""The pinned documents agree with the published contracts, row by row, and explain everything that they name."""

from __future__ import annotations

import copy
import json
import subprocess
import sys
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest
import yaml

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

HERE = Path(__file__).parent
SPECS = HERE.parents[1] / "specs"
LOADER = getattr(yaml, "CSafeLoader", yaml.SafeLoader)

Node = dict[str, Any]


def load(path: Path) -> Node:
    with path.open(encoding="utf-8") as stream:
        tree: Node = yaml.load(stream, LOADER)  # noqa: S506 - the safe loader, in C where there is one
    return tree


@cache
def document(version: str) -> Node:
    return load(SPECS / version / "openapi.yaml")


VERSIONS: list[str] = [entry["version"] for entry in load(SPECS / "catalog.yaml")["versions"]]
each_version = pytest.mark.parametrize("version", VERSIONS)


def check(version: str, path: Path) -> subprocess.CompletedProcess[str]:
    """Compare a document with the facts of a version; the corrections of that version are accepted."""
    facts, corrections = HERE / f"{version}.rows.json", SPECS / version / "corrections.txt"
    command: list[str | Path] = [sys.executable, HERE / "wire_rows.py", "check", path, facts, "--accept", corrections]
    return subprocess.run(command, capture_output=True, text=True, check=False, timeout=60)


def resolve(root: Node, reference: str) -> Node:
    """The target of a reference within the document; KeyError where it leads nowhere."""
    node: Any = root
    for step in reference.removeprefix("#/").split("/"):
        node = node[step.replace("~1", "/").replace("~0", "~")]
    target: Node = node
    return target


def nodes(value: Any, place: str = "#") -> Iterator[tuple[str, Node]]:
    """Every mapping of a document with its place, outermost first."""
    if isinstance(value, dict):
        yield place, value
        for key, inner in value.items():
            yield from nodes(inner, f"{place}/{key}")
    elif isinstance(value, list):
        for index, inner in enumerate(value):
            yield from nodes(inner, f"{place}/{index}")


def operations(root: Node) -> Iterator[tuple[str, Node]]:
    for path, item in root["paths"].items():
        for method, operation in item.items():
            yield f"{method.upper()} {path}", operation


def explained(root: Node) -> Iterator[tuple[str, Node]]:
    """Everything that has to have a description, with its place."""
    components = root["components"]
    for kind in ("schemas", "parameters", "responses", "headers", "securitySchemes"):
        yield from ((f"{kind} {name}", node) for name, node in components[kind].items())
    for place, operation in operations(root):
        yield place, operation
        yield from ((f"{place} parameter {n}", p) for n, p in enumerate(operation.get("parameters", ())))
        yield from ((f"{place} response {status}", r) for status, r in operation["responses"].items())
        if "requestBody" in operation:
            yield f"{place} request body", operation["requestBody"]
    for place, node in nodes(components["schemas"], "schemas"):
        if is_object(node):
            yield from ((f"{place} {name}", p) for name, p in node["properties"].items())


def description(root: Node, node: Node) -> str:
    """A node's own description, else that of what it refers to."""
    own: str = node.get("description", "").strip()
    return description(root, resolve(root, node["$ref"])) if not own and "$ref" in node else own


def is_object(node: Node) -> bool:
    return node.get("type") == "object" and isinstance(node.get("properties"), dict)


@each_version
def test_agrees_with_the_facts(version: str) -> None:
    result = check(version, SPECS / version / "openapi.yaml")
    assert result.returncode == 0, result.stdout + result.stderr


def rename_a_property(root: Node) -> None:
    properties = root["components"]["schemas"]["CreateEmbeddingRequest"]["properties"]
    properties["inputs"] = properties.pop("input")


def require_nothing(root: Node) -> None:
    del root["components"]["schemas"]["CreateEmbeddingRequest"]["required"]


def drop_an_operation(root: Node) -> None:
    del root["paths"]["/deployments/{deployment-id}/embeddings"]


@pytest.mark.parametrize("damage", [rename_a_property, require_nothing, drop_an_operation])
def test_disagrees_when_damaged(damage: Callable[[Node], None], tmp_path: Path) -> None:
    version = VERSIONS[0]
    root = copy.deepcopy(document(version))
    damage(root)
    path = tmp_path / "openapi.json"
    path.write_text(json.dumps(root), encoding="utf-8")
    result = check(version, path)
    assert result.returncode == 1, result.stdout + result.stderr
    assert "/deployments/{}/embeddings" in result.stdout


@each_version
def test_references_resolve(version: str) -> None:
    root = document(version)
    for place, node in nodes(root):
        targets = [node.get("$ref"), *node.get("discriminator", {}).get("mapping", {}).values()]
        for target in filter(None, targets):
            assert resolve(root, target), f"{place}: {target}"


@each_version
def test_required_properties_exist(version: str) -> None:
    for place, node in nodes(document(version)["components"]["schemas"], "schemas"):
        if is_object(node):
            unknown = set(node.get("required", ())) - set(node["properties"])
            assert not unknown, f"{place} requires {sorted(unknown)}"


@each_version
def test_extensions_name_what_exists(version: str) -> None:
    root = document(version)
    schemas = root["components"]["schemas"]
    for place, operation in operations(root):
        success = next(r for status, r in operation["responses"].items() if status.startswith("2"))
        for extension in ("x-aoaigen-result", "x-aoaigen-packed-floats"):
            if extension in operation:
                (media,) = operation["requestBody"]["content"].values()
                assert operation[extension]["property"] in resolve(root, media["schema"]["$ref"])["properties"], place
        if "x-aoaigen-result" in operation:
            result = operation["x-aoaigen-result"]
            assert result["default"] in result["values"], place
            assert set(result["values"].values()) <= {*schemas, *success["content"]}, place
    for name, schema in schemas.items():
        assert set(schema.get("x-aoaigen-accepts", ())) <= set(schemas), name


@each_version
def test_everything_is_explained(version: str) -> None:
    root = document(version)
    silent = [place for place, node in explained(root) if not description(root, node)]
    assert not silent
    unnamed = [place for place, operation in operations(root) if not operation.get("summary")]
    assert not unnamed
