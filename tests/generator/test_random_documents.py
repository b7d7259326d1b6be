"""Random documents: each renders, every module loads, and every schema's value comes back as it went in."""

from __future__ import annotations

import importlib
import json
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest
from aoaigen.catalog import Package
from aoaigen.contract import Contract, Object, Reference
from aoaigen.document.reader import parse_document
from aoaigen.emulator.samples import sample
from aoaigen.json_schema import json_schema
from aoaigen.parse import parse_contract
from aoaigen.render import render
from aoaigen.tree import write
from aoaigen.views import package_view
from hypothesis import HealthCheck, given, settings, strategies as st

ROOT = Path(__file__).parents[2]
EXAMPLES = 25
TYPE_CHECKED = 10
"""One package in so many is read by mypy."""

NAMES = ["id", "kind-of", "class", "model_dump", "object", "list", "9lives", "a.b", "self", "copy", "café", "x[]"]
PRIMITIVES = st.sampled_from(
    [
        {"type": "string"},
        {"type": "integer"},
        {"type": "number"},
        {"type": "boolean"},
        {"type": ["string", "null"]},
        {"type": "string", "format": "date-time"},
        {"enum": ["red", "green blue", 'qu"ote']},
        {"enum": [1, 2, None]},
        {"const": "always"},
        {"type": "object", "additionalProperties": {"type": "integer"}},
        {"type": ["integer", "string"]},
        {},
    ]
)


def reference(index: int) -> dict[str, Any]:
    return {"$ref": f"#/components/schemas/Thing{index}"}


def values(earlier: int) -> st.SearchStrategy[dict[str, Any]]:
    """Schemas that may refer to those before them."""
    references = st.integers(0, earlier - 1).map(reference) if earlier else st.nothing()
    leaves = PRIMITIVES | references
    arrays = leaves.map(lambda items: {"type": "array", "items": items})
    nullable = references.map(lambda target: {"oneOf": [target, {"type": "null"}]}) if earlier else st.nothing()
    return leaves | arrays | arrays.map(lambda items: {"type": "array", "items": items}) | nullable


@st.composite
def documents(draw: st.DrawFn) -> dict[str, Any]:
    count = draw(st.integers(1, 6))
    schemas: dict[str, Any] = {}
    for index in range(count):
        names = draw(st.lists(st.sampled_from(NAMES), unique=True, max_size=5))
        properties = {name: draw(values(index)) for name in names}
        properties["kind"] = {"const": f"thing{index}"}
        if draw(st.booleans()):
            properties["again"] = reference(index)  # optional, so that a value can end
        required = draw(st.lists(st.sampled_from(names), unique=True)) if names else []
        schemas[f"Thing{index}"] = {"type": "object", "properties": properties, "required": ["kind", *required]}
    union: dict[str, Any] = {"oneOf": [reference(index) for index in range(count)]}
    if draw(st.booleans()):
        targets = {f"thing{index}": reference(index)["$ref"] for index in range(count)}
        union["discriminator"] = {"propertyName": "kind", "mapping": targets}
    schemas["any-thing"] = union
    schemas["Box"] = {
        "type": "object",
        "properties": {"inside": {"$ref": "#/components/schemas/any-thing"}, "things": {"type": "array"}},
        "required": ["inside"],
    }
    paths = {f"/{name.lower()}": operation(name) for name in schemas}
    return {
        "openapi": "3.1.0",
        "info": {"title": "Random", "version": "1"},
        "paths": paths,
        "components": {"schemas": schemas},
    }


def operation(name: str) -> dict[str, Any]:
    schema = {"$ref": f"#/components/schemas/{name}"}
    content = {"application/json": {"schema": schema}}
    get = {"operationId": f"get {name}", "responses": {"200": {"description": "It.", "content": content}}}
    body = {"operationId": f"make {name}", "requestBody": {"required": True, "content": content}}
    post = {**body, "responses": {"204": {"description": "Done."}}}
    return {"get": get} if name == "any-thing" else {"get": get, "post": post}


def test_random_documents(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    folders: list[Path] = []

    @settings(max_examples=EXAMPLES, deadline=None, derandomize=True, suppress_health_check=[HealthCheck.too_slow])
    @given(documents())
    def check(document: dict[str, Any]) -> None:
        package = Package(f"random-{len(folders)}", "1.0.0", "1")
        parsed = parse_document(json.dumps(document).encode(), "random.json")
        contract = parse_contract(parsed)
        folder = tmp_path / package.distribution
        write({folder: render(package_view(contract), package, ROOT / "templates", parsed.sha256)})
        folders.append(folder)
        monkeypatch.syspath_prepend(folder / "src")
        comes_back(contract, package.import_name)

    check()
    checked = [str(next((folder / "src").iterdir())) for folder in folders[::TYPE_CHECKED]]
    command = [sys.executable, "-m", "mypy", "--strict", "--config-file=", *checked]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout


def comes_back(contract: Contract, import_name: str) -> None:
    """Whether a value of each object is the same once it was a model, and a model again."""
    models = importlib.import_module(f"{import_name}._runtime.models")
    types = importlib.import_module(f"{import_name}.types")
    base = models.BaseModel  # whose methods a field of theirs cannot hide
    for name, schema in contract.schemas.items():
        if isinstance(schema, Object):
            value = sample(json_schema(contract, Reference(target=name, origin=schema.origin)), seed=name)
            model = models.convert(getattr(types, name), value)
            assert base.model_dump(model, by_alias=True, exclude_unset=True) == value
            sent = base.model_dump_json(model, by_alias=True, exclude_unset=True)
            assert type(model).model_validate_json(sent) == model
            assert json.loads(json.dumps(model, default=models.to_wire)) == value
