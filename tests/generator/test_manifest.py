from __future__ import annotations

import json
from pathlib import Path

import pytest
from aoaigen.manifest import ClassKind, Manifest, manifest_json, manifest_markdown, read_manifest
from aoaigen.views.chat import PARSED_NAMES

PACKAGE = Path(__file__).parents[2] / "generated" / "aoai-v2024-10-21"


@pytest.fixture(scope="module")
def manifest() -> Manifest:
    return read_manifest((PACKAGE / "api.json").read_text(encoding="utf-8"))


def test_is_written_and_read_back(manifest: Manifest) -> None:
    assert read_manifest(manifest_json(manifest)) == manifest
    assert json.loads(manifest_json(manifest))["api_version"] == "2024-10-21"
    assert manifest_markdown(manifest) == (PACKAGE / "api.md").read_text(encoding="utf-8")


def test_says_where_a_parameter_stands_on_the_wire_and_in_the_document(manifest: Manifest) -> None:
    methods = {method.name: method for method in manifest.methods}
    create = methods["chat.completions.create"]
    assert create.request == "POST /deployments/{deployment-id}/chat/completions"
    parameters = {parameter.name: parameter for parameter in create.parameters}
    assert parameters["messages"].wire == "body.messages"
    assert parameters["messages"].required
    assert parameters["messages"].pointer == "/components/schemas/CreateChatCompletionRequest/properties/messages"
    assert parameters["model"].wire == "path deployment-id"
    limit, after = (
        next(p for p in methods["batches.list"].parameters if p.name == name) for name in ("limit", "after")
    )
    assert (limit.wire, after.wire) == ("query limit", "query after")
    assert methods["batches.retrieve"].parameters[0].positional


def test_says_where_a_class_is_imported_from(manifest: Manifest) -> None:
    classes = {found.path: found for found in manifest.classes}
    completion = classes["types.chat.ChatCompletion"]
    assert completion.base == "BaseModel"
    assert {field.name for field in completion.fields} >= {"id", "choices", "usage"}
    assert all(found.namespaces for found in manifest.classes)
    made_up = {found.name for found in manifest.classes if not found.pointer}
    assert made_up == {*PARSED_NAMES, "BatchCompletionCreateParams", "BatchEmbeddingCreateParams"}
    assert classes["types.chat.ParsedChatCompletion"].kind is ClassKind.MODEL
    for namespace, needed in (("types", "prompt"), ("types.chat", "messages")):
        arguments = classes[f"{namespace}.CompletionCreateParamsBase"]
        assert arguments.namespaces == classes[f"{namespace}.CompletionCreateParams"].namespaces == (namespace,)
        assert [field.name for field in arguments.fields if field.required] == [needed]
        assert [field.wire for field in arguments.fields if field.name == needed] == [f"body.{needed}"]
    assert classes["types.BatchCompletionCreateParams"].kind is ClassKind.CALL
