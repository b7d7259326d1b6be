"""The clients for endpoints that know no deployments and API versions, and calls by path."""

from __future__ import annotations

import asyncio
import json
from collections.abc import Iterator
from typing import Any

import aoai_v2024_06_01
import aoai_v2024_10_21
import pytest
from aoai_v2024_10_21 import AsyncOpenAI, AzureOpenAI, ConfigurationError, OpenAI, OpenAIError
from loopback import Answer, Server

COMPLETION = {
    "id": "c-1",
    "object": "chat.completion",
    "created": 1,
    "model": "gpt-4o",
    "choices": [{"index": 0, "finish_reason": "stop", "message": {"role": "assistant", "content": "Hi"}}],
}
MESSAGES: Any = [{"role": "user", "content": "Hello"}]


@pytest.fixture
def server() -> Iterator[Server]:
    with Server().answer(Answer(json=COMPLETION)) as server:
        yield server


@pytest.fixture(autouse=True)
def _no_settings(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("OPENAI_API_KEY", "OPENAI_BASE_URL", "OPENAI_ORG_ID", "OPENAI_PROJECT_ID"):
        monkeypatch.delenv(name, raising=False)


def test_paths_have_no_deployment_and_queries_no_version(server: Server) -> None:
    with OpenAI(api_key="sk-1", base_url=f"{server.url}/v1", organization="org") as client:
        completion = client.chat.completions.create(model="gpt-4o", messages=MESSAGES)
    assert completion.choices[0].message.content == "Hi"
    (request,) = server.requests
    assert (request.method, request.target) == ("POST", "/v1/chat/completions")
    assert request.headers["authorization"] == "Bearer sk-1"
    assert request.headers["openai-organization"] == "org"
    assert "api-key" not in request.headers
    assert json.loads(request.body) == {"model": "gpt-4o", "messages": MESSAGES}


def test_asynchronously(server: Server) -> None:
    async def ask() -> str | None:
        async with AsyncOpenAI(api_key="sk-1", base_url=f"{server.url}/v1") as client:
            completion = await client.chat.completions.create(model="gpt-4o", messages=MESSAGES)
            return completion.choices[0].message.content

    assert asyncio.run(ask()) == "Hi"
    assert server.requests[0].target == "/v1/chat/completions"


def test_settings_come_from_the_environment(server: Server, monkeypatch: pytest.MonkeyPatch) -> None:
    assert OpenAI(api_key="sk-1").base_url == "https://api.openai.com/v1"
    monkeypatch.setenv("OPENAI_API_KEY", "sk-2")
    monkeypatch.setenv("OPENAI_BASE_URL", f"{server.url}/v1")
    with OpenAI() as client:
        client.with_options(max_retries=0).chat.completions.create(model="m", messages=MESSAGES)
    assert server.requests[0].headers["authorization"] == "Bearer sk-2"


def test_without_a_key_it_is_said_what_to_set() -> None:
    with pytest.raises(OpenAIError, match="OPENAI_API_KEY"):
        OpenAI()


def test_what_the_version_lacks_is_not_there() -> None:
    client: Any = aoai_v2024_06_01.OpenAI(api_key="sk-1")
    with pytest.raises(AttributeError, match="2024-10-21"):
        _ = client.batches
    assert aoai_v2024_10_21.OpenAI(api_key="sk-1").batches


def test_what_has_no_method_is_called_by_its_path(server: Server) -> None:
    with AzureOpenAI(azure_endpoint=server.url, api_key="k") as client:
        answer = client.post(
            "/responses",
            cast_to=dict[str, object],
            body={"input": "Hi"},
            options={"params": {"include": ["a", "b"]}, "headers": {"x-trace": "1"}},
        )
        assert client.get("things", cast_to=object) == COMPLETION
        client.post("embeddings", cast_to=object, body={"model": "d/1", "input": "Hi"})
        with pytest.raises(ConfigurationError, match="runs on a deployment, and none is known"):
            client.post("/embeddings", cast_to=object, body={"input": "Hi"})
        with pytest.raises(ValueError, match="is no path"):
            client.get("https://elsewhere.example/", cast_to=object)
    assert answer == COMPLETION
    post, get, embed = server.requests
    assert (post.method, post.target) == ("POST", "/openai/responses?api-version=2024-10-21&include=a&include=b")
    assert (post.headers["x-trace"], json.loads(post.body)) == ("1", {"input": "Hi"})
    assert (get.method, get.target) == ("GET", "/openai/things?api-version=2024-10-21")
    assert embed.target == "/openai/deployments/d%2F1/embeddings?api-version=2024-10-21"
