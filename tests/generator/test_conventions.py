"""Resources and methods follow from methods and paths."""

from __future__ import annotations

from dataclasses import replace

import pytest
from aoaigen.contract import Contract, Location, Operation, Parameter, Primitive, PrimitiveType, Style
from aoaigen.conventions import (
    deployment_parameter,
    is_azure_openai,
    member_name,
    method_name,
    path_below_deployment,
    service_name,
    told_apart,
)
from aoaigen.diagnostics import Origin

HERE = Origin("d", 1, 1, "")


def operation(request: str) -> Operation:
    method, path = request.split(" ")
    return Operation(id="x", method=method, path=path, origin=HERE)


def contract_of(title: str, *operations: Operation) -> Contract:
    return Contract(
        title=title,
        api_version="1",
        description="",
        servers=(),
        security=(),
        operations=operations,
        tags={},
        schemas={},
        origin=HERE,
    )


@pytest.mark.parametrize(
    ("request_line", "name"),
    [
        ("POST /deployments/{deployment-id}/chat/completions", "chat.completions.create"),
        ("POST /deployments/{d}/images/generations", "images.generate"),
        ("GET /files", "files.list"),
        ("POST /files", "files.create"),
        ("POST /files/import", "files.import_file"),
        ("GET /files/{file-id}", "files.retrieve"),
        ("DELETE /files/{file-id}", "files.delete"),
        ("GET /files/{file-id}/content", "files.content"),
        ("POST /batches/{id}/cancel", "batches.cancel"),
        ("GET /fine_tuning/jobs/{job}/events", "fine_tuning.jobs.list_events"),
        ("GET /fine_tuning/jobs/{job}/checkpoints", "fine_tuning.jobs.checkpoints.list"),
        ("POST /threads/{t}/messages/{m}", "beta.threads.messages.update"),
        ("POST /threads/runs", "beta.threads.create_and_run"),
        ("POST /threads/{t}/runs/{r}/submit_tool_outputs", "beta.threads.runs.submit_tool_outputs"),
        ("GET /vector_stores/{v}/file_batches/{b}/files", "vector_stores.file_batches.list_files"),
        ("GET /boxes/{b}/things/{t}/parts", "boxes.things.parts.list"),
        ("PUT /things", "things.replace"),
        ("PATCH /things/{id}", "things.update"),
        ("HEAD /things", "things.head"),
        ("POST /deployments", "deployments.create"),
        ("GET /deployments/{id}", "deployments.retrieve"),
        ("GET /camelCase/kebab-case", "camel_case.kebab_case.list"),
    ],
)
def test_method_name(request_line: str, name: str) -> None:
    assert str(method_name(operation(request_line))) == name


@pytest.mark.parametrize(
    ("path", "parameter", "below"),
    [
        ("/deployments/{deployment-id}/embeddings", "deployment-id", "/embeddings"),
        ("/deployments/{id}", None, "/deployments/{id}"),
        ("/x/deployments/{id}/y", None, "/x/deployments/{id}/y"),
        ("/embeddings", None, "/embeddings"),
    ],
)
def test_deployment(path: str, parameter: str | None, below: str) -> None:
    found = operation(f"POST {path}")
    assert (deployment_parameter(found), path_below_deployment(found)) == (parameter, below)


@pytest.mark.parametrize(
    ("title", "name"),
    [
        ("Petstore API", "Petstore"),
        ("GitHub v3 REST API", "GitHub"),
        ("Discord HTTP API (Preview)", "Discord"),
        ("The Pet Store, version 1.0.27", "Pet Store"),
        ("GitHub's official OpenAPI spec + Octokit extension", "GitHub"),
        ("API: Petstore", "Petstore"),
        ("API Reference", ""),
    ],
)
def test_a_service_is_called_after_its_title(title: str, name: str) -> None:
    assert service_name(title) == name


def test_the_habits_of_openai_are_not_another_services() -> None:
    ours = (operation("GET /deployments/{id}/logs"), operation("GET /threads"), operation("POST /files/import"))
    contract, _ = told_apart(contract_of("Forge", *ours))
    assert [str(method_name(each)) for each in contract.operations] == [
        "deployments.logs.list",
        "threads.list",
        "files.import.create",
    ]
    assert not any(map(deployment_parameter, contract.operations))
    contract, _ = told_apart(contract_of("The OpenAI API", *ours))
    assert str(method_name(contract.operations[1])) == "beta.threads.list"


def test_azure_openai_is_known_by_its_api_version_and_by_what_is_said_of_it() -> None:
    dated = Parameter(
        name="api-version",
        location=Location.QUERY,
        schema=Primitive(type=PrimitiveType.STRING, origin=HERE),
        required=True,
        style=Style.FORM,
        explode=True,
        origin=HERE,
    )
    plain, deployed = operation("GET /files"), operation("POST /deployments/{d}/embeddings")
    assert is_azure_openai(contract_of("Azure OpenAI", replace(plain, parameters=(dated,))))
    assert is_azure_openai(contract_of("Inference", replace(deployed, parameters=(dated,))))
    assert not is_azure_openai(contract_of("Azure AI Search", replace(plain, parameters=(dated,))))
    assert not is_azure_openai(contract_of("OpenAI API", plain))


def test_members_are_called_as_in_openai() -> None:
    assert member_name(operation("GET /models/{model-id}")) == "model"
    assert member_name(operation("GET /files/{file-id}")) is None
    of_another = replace(operation("GET /models/{model-id}"), extensions={"x-aoaigen-openai": False})
    assert member_name(of_another) is None
