"""Resources and methods follow from methods and paths."""

from __future__ import annotations

import pytest
from aoaigen.contract import Operation
from aoaigen.conventions import deployment_parameter, method_name, path_below_deployment
from aoaigen.diagnostics import Origin


def operation(request: str) -> Operation:
    method, path = request.split(" ")
    return Operation(id="x", method=method, path=path, origin=Origin("d", 1, 1, ""))


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
