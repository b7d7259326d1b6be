"""Every operation of every version, asked once and answered as the version's own document says.

The requests are one story: each may use what an earlier one has made. A version is asked those that it has.
"""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Any

import httpx
import pytest
from aoaigen.contract import Contract, Operation
from aoaigen.emulator import Emulator, routing
from aoaigen.json_schema import json_schema
from jsonschema import Draft202012Validator

from .conftest import DEPLOYMENTS, SPECS, contract_of

VERSIONS = sorted(folder.parent.name for folder in SPECS.glob("*/openapi.yaml"))

HELLO = {"role": "user", "content": "Hello"}
WEATHER = {
    "type": "function",
    "function": {
        "name": "weather",
        "description": "The weather of a city.",
        "parameters": {"type": "object", "properties": {"city": {"type": "string"}}, "required": ["city"]},
    },
}
FORCED = {"type": "function", "function": {"name": "weather"}}
LINE = {
    "custom_id": "one",
    "method": "POST",
    "url": "/chat/completions",
    "body": {"model": "chat", "messages": [HELLO]},
}


@dataclass(frozen=True)
class Ask:
    """A request for an operation, named as in `routing.key`. `$name` is the id of what was kept under that name."""

    key: str
    ids: tuple[str, ...] = ()
    json: Any = None
    data: dict[str, str] = field(default_factory=dict)
    files: dict[str, tuple[str, bytes]] = field(default_factory=dict)
    query: dict[str, str] = field(default_factory=dict)
    needs: str = ""
    """Another operation, which the version must have too."""
    keep: str = ""
    id: str = "id"
    """Where in the answer the id to keep is: names and places, with slashes between."""


def job(kind: str, **settings: Any) -> dict[str, Any]:
    connection = {"kind": "EndpointWithManagedIdentity", "endpoint": "https://example.com"}
    source = {"kind": "Storage", "connection": connection, "containerName": "documents", "embeddings": []}
    return {"kind": kind, "searchServiceConnection": connection, "datasource": source, **settings}


STORY = [
    Ask("POST /chat/completions", ("chat",), {"messages": [HELLO]}),
    Ask("POST /chat/completions", ("chat",), {"messages": [HELLO], "stream": True}),
    Ask("POST /completions", ("instruct",), {"prompt": "Once"}),
    Ask("POST /embeddings", ("embed",), {"input": "Hello"}),
    Ask(
        "POST /audio/transcriptions",
        ("hear",),
        data={"response_format": "verbose_json"},
        files={"file": ("a.wav", b"RIFF")},
    ),
    Ask("POST /audio/translations", ("hear",), files={"file": ("a.wav", b"RIFF")}),
    Ask("POST /audio/speech", ("speak",), {"input": "Hello", "voice": "alloy"}),
    Ask("POST /images/generations", ("draw",), {"prompt": "A hill"}),
    Ask("GET /models"),
    Ask("GET /models/{}", ("gpt-4o",)),
    # Files, uploads and jobs
    Ask("POST /files", data={"purpose": "fine-tune"}, files={"file": ("a.jsonl", b"{}")}, keep="file"),
    Ask("GET /files"),
    Ask("GET /files/{}", ("$file",)),
    Ask("GET /files/{}/content", ("$file",)),
    Ask(
        "POST /files/import",
        json={"purpose": "fine-tune", "filename": "b.jsonl", "content_url": "https://example.com/b"},
        keep="imported",
    ),
    Ask("DELETE /files/{}", ("$imported",)),
    Ask(
        "POST /uploads",
        json={"purpose": "fine-tune", "filename": "c.jsonl", "bytes": 2, "mime_type": "application/jsonl"},
        keep="upload",
    ),
    Ask("POST /uploads/{}/parts", ("$upload",), files={"data": ("part", b"{}")}, keep="part"),
    Ask("POST /uploads/{}/complete", ("$upload",), {"part_ids": ["$part"]}),
    Ask(
        "POST /uploads",
        json={"purpose": "fine-tune", "filename": "d.jsonl", "bytes": 2, "mime_type": "application/jsonl"},
        keep="upload",
    ),
    Ask("POST /uploads/{}/cancel", ("$upload",)),
    Ask("POST /fine_tuning/jobs", json={"model": "gpt-4o", "training_file": "$file"}, keep="tuning"),
    Ask("GET /fine_tuning/jobs"),
    Ask("GET /fine_tuning/jobs/{}", ("$tuning",)),
    Ask("GET /fine_tuning/jobs/{}", ("$tuning",)),
    Ask("GET /fine_tuning/jobs/{}", ("$tuning",)),
    Ask("GET /fine_tuning/jobs/{}/events", ("$tuning",)),
    Ask("GET /fine_tuning/jobs/{}/checkpoints", ("$tuning",)),
    Ask("DELETE /fine_tuning/jobs/{}", ("$tuning",)),
    Ask("POST /fine_tuning/jobs", json={"model": "gpt-4o", "training_file": "$file"}, keep="tuning"),
    Ask("POST /fine_tuning/jobs/{}/cancel", ("$tuning",)),
    Ask(
        "POST /files",
        needs="POST /batches",
        data={"purpose": "batch"},
        files={"file": ("e.jsonl", json.dumps(LINE).encode())},
        keep="lines",
    ),
    Ask(
        "POST /batches",
        json={"input_file_id": "$lines", "endpoint": "/chat/completions", "completion_window": "24h"},
        keep="batch",
    ),
    Ask("GET /batches"),
    *[Ask("GET /batches/{}", ("$batch",))] * 3,
    Ask(
        "POST /batches",
        json={"input_file_id": "$lines", "endpoint": "/chat/completions", "completion_window": "24h"},
        keep="batch",
    ),
    Ask("POST /batches/{}/cancel", ("$batch",)),
    Ask("PUT /ingestion/jobs/{}", ("mine",), job("SystemCompute")),
    Ask("GET /ingestion/jobs"),
    Ask("GET /ingestion/jobs/{}", ("mine",)),
    Ask("GET /ingestion/jobs/{}/runs", ("mine",), keep="ingestion", id="value/0/runId"),
    Ask("GET /ingestion/jobs/{}/runs/{}", ("mine", "$ingestion")),
    # Vector stores
    Ask(
        "POST /files",
        data={"purpose": "assistants"},
        files={"file": ("f.md", b"A hill.")},
        needs="POST /vector_stores",
        keep="passage",
    ),
    Ask("POST /vector_stores", json={"name": "hills"}, keep="store"),
    Ask("GET /vector_stores"),
    Ask("POST /vector_stores/{}", ("$store",), {"name": "mountains", "metadata": {"a": "b"}}),
    Ask("POST /vector_stores/{}/files", ("$store",), {"file_id": "$passage"}),
    Ask("GET /vector_stores/{}/files", ("$store",), query={"filter": "in_progress"}),
    Ask("GET /vector_stores/{}/files/{}", ("$store", "$passage")),
    Ask("GET /vector_stores/{}", ("$store",)),
    Ask("DELETE /vector_stores/{}/files/{}", ("$store", "$passage")),
    Ask("POST /vector_stores/{}/file_batches", ("$store",), {"file_ids": ["$passage"]}, keep="passages"),
    Ask("GET /vector_stores/{}/file_batches/{}/files", ("$store", "$passages")),
    Ask("POST /vector_stores/{}/file_batches/{}/cancel", ("$store", "$passages")),
    Ask("GET /vector_stores/{}/file_batches/{}", ("$store", "$passages")),
    # Assistants, threads and runs
    Ask("POST /assistants", json={"model": "chat", "instructions": "Be kind.", "tools": [WEATHER]}, keep="assistant"),
    Ask("GET /assistants"),
    Ask("GET /assistants/{}", ("$assistant",)),
    Ask("POST /assistants/{}", ("$assistant",), {"name": "Ada"}),
    Ask("POST /threads", json={"messages": [HELLO]}, keep="thread"),
    Ask("GET /threads/{}", ("$thread",)),
    Ask("POST /threads/{}", ("$thread",), {"metadata": {"a": "b"}}),
    Ask("POST /threads/{}/messages", ("$thread",), HELLO, keep="message"),
    Ask("GET /threads/{}/messages", ("$thread",)),
    Ask("GET /threads/{}/messages/{}", ("$thread", "$message")),
    Ask("POST /threads/{}/messages/{}", ("$thread", "$message"), {"metadata": {"a": "b"}}),
    Ask("DELETE /threads/{}/messages/{}", ("$thread", "$message")),
    Ask("POST /threads/{}/runs", ("$thread",), {"assistant_id": "$assistant", "tool_choice": FORCED}, keep="run"),
    Ask("GET /threads/{}/runs", ("$thread",)),
    Ask("POST /threads/{}/runs/{}", ("$thread", "$run"), {"metadata": {"a": "b"}}),
    Ask("GET /threads/{}/runs/{}", ("$thread", "$run")),
    Ask(
        "GET /threads/{}/runs/{}",
        ("$thread", "$run"),
        keep="tool",
        id="required_action/submit_tool_outputs/tool_calls/0/id",
    ),
    Ask(
        "POST /threads/{}/runs/{}/submit_tool_outputs",
        ("$thread", "$run"),
        {"tool_outputs": [{"tool_call_id": "$tool", "output": "sunny"}]},
    ),
    *[Ask("GET /threads/{}/runs/{}", ("$thread", "$run"))] * 2,
    Ask("GET /threads/{}/runs/{}/steps", ("$thread", "$run"), keep="step", id="data/0/id"),
    Ask("GET /threads/{}/runs/{}/steps/{}", ("$thread", "$run", "$step")),
    Ask("POST /threads/{}/runs", ("$thread",), {"assistant_id": "$assistant"}, keep="run"),
    Ask("POST /threads/{}/runs/{}/cancel", ("$thread", "$run")),
    Ask("GET /threads/{}/runs/{}", ("$thread", "$run")),
    Ask("POST /threads/runs", json={"assistant_id": "$assistant", "thread": {"messages": [HELLO]}}),
    Ask("POST /threads/runs", json={"assistant_id": "$assistant", "stream": True}),
    Ask(
        "POST /threads/{}/runs",
        ("$thread",),
        {"assistant_id": "$assistant", "tool_choice": FORCED, "stream": True},
        keep="run",
        id="data/id",
    ),
    Ask(
        "GET /threads/{}/runs/{}",
        ("$thread", "$run"),
        keep="tool",
        id="required_action/submit_tool_outputs/tool_calls/0/id",
    ),
    Ask(
        "POST /threads/{}/runs/{}/submit_tool_outputs",
        ("$thread", "$run"),
        {"tool_outputs": [{"tool_call_id": "$tool", "output": "sunny"}], "stream": True},
    ),
    Ask("DELETE /threads/{}", ("$thread",)),
    Ask("DELETE /assistants/{}", ("$assistant",)),
    Ask("DELETE /vector_stores/{}", ("$store",)),
]


@pytest.fixture(params=VERSIONS)
def served(request: pytest.FixtureRequest) -> Iterator[Emulator]:
    with Emulator(contract_of(request.param), deployments=DEPLOYMENTS) as emulator:
        yield emulator


def test_every_operation_is_answered_as_its_document_says(served: Emulator) -> None:
    contract = served.app.world.contract
    operations = {routing.key(operation): operation for operation in contract.operations}
    asked = [ask for ask in STORY if {ask.key, ask.needs or ask.key} <= operations.keys()]
    assert {ask.key for ask in asked} == set(operations)
    kept: dict[str, str] = {}
    with httpx.Client(headers={"api-key": served.api_key}, params={"api-version": contract.api_version}) as client:
        for ask in asked:
            answer = check(contract, operations[ask.key], send(client, served, operations[ask.key], ask, kept))
            if ask.keep:
                kept[ask.keep] = find(answer, ask.id)


def send(
    client: httpx.Client, emulator: Emulator, operation: Operation, ask: Ask, kept: dict[str, str]
) -> httpx.Response:
    path = operation.path
    for id in ask.ids:
        start, end = path.index("{"), path.index("}")
        path = path[:start] + fill(id, kept) + path[end + 1 :]
    return client.request(
        operation.method,
        f"{emulator.endpoint}/openai{path}",
        json=fill(ask.json, kept),
        data=ask.data or None,
        files=ask.files or None,
        params=ask.query,
    )


def check(contract: Contract, operation: Operation, response: httpx.Response) -> Any:
    """Assert that a response is a good one by the document. Returns the decoded body, or the last event of a stream."""
    what = f"{operation.id}: {response.text}"
    assert operation.success is not None
    assert response.status_code == int(operation.success.status), what
    type = response.headers.get("content-type", "")
    media = operation.success.media(type)
    if media is None or media.schema is None or type not in {"application/json", "text/event-stream"}:
        return None
    answers = [response.json()] if type == "application/json" else list(events(response))
    assert answers
    validator = Draft202012Validator(json_schema(contract, media.schema))
    for answer in answers:
        validator.validate(answer)
    return answers[-1]


def events(response: httpx.Response) -> Iterator[Any]:
    """What a stream brings but for its end; an event with a name is the pair of the name and its data."""
    *blocks, end, rest = response.text.split("\n\n")
    assert (end.removeprefix("event: done\n"), rest) == ("data: [DONE]", "")
    for block in blocks:
        name, _, data = block.rpartition("data: ")
        decoded = json.loads(data)
        yield {"event": name.removeprefix("event: ").rstrip(), "data": decoded} if name else decoded


def fill(value: Any, kept: dict[str, str]) -> Any:
    if isinstance(value, str) and value.startswith("$"):
        return kept[value[1:]]
    if isinstance(value, dict):
        return {name: fill(item, kept) for name, item in value.items()}
    if isinstance(value, list):
        return [fill(item, kept) for item in value]
    return value


def find(answer: Any, place: str) -> str:
    for step in place.split("/"):
        answer = answer[int(step)] if isinstance(answer, list) else answer[step]
    return str(answer)
