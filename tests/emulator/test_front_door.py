from __future__ import annotations

import base64
import json

import httpx
import pytest
from aoaigen.emulator import Emulator

CHAT = "/deployments/chat/chat/completions"
HELLO = {"messages": [{"role": "user", "content": "Hello"}]}

WRONG_KEY = (
    b'{"error":{"code":"401","message":"Access denied due to invalid subscription key or wrong API endpoint. Make sure '
    b'to provide a valid key for an active subscription and use a correct regional API endpoint for your resource."}}'
)
WRONG_TOKEN = (
    b'{ "statusCode": 401, "message": "Unauthorized. Access token is missing, invalid, audience is incorrect '
    b'(https://cognitiveservices.azure.com), or have expired." }'
)
NOT_FOUND = b'{"error":{"code":"404","message": "Resource not found"}}'
NO_DEPLOYMENT = (
    b'{"error":{"code":"DeploymentNotFound","message":"The API deployment for this resource does not exist. If you '
    b'created the deployment within the last 5 minutes, please wait a moment and try again."}}'
)
NOT_SUPPORTED = (
    b'{"error":{"code":"OperationNotSupported","message":"The chatCompletion operation does not work with the '
    b"specified model, text-embedding-3-small. Please choose different model and try again. You can learn more about "
    b'which models can be used with each operation here: https://go.microsoft.com/fwlink/?linkid=2197993."}}'
)


def token(**claims: object) -> str:
    middle = base64.urlsafe_b64encode(json.dumps(claims).encode()).decode().rstrip("=")
    return f"Bearer head.{middle}.signature"


def test_a_wrong_key_is_denied_with_the_front_ends_words(client: httpx.Client) -> None:
    response = client.post(CHAT, json=HELLO, headers={"api-key": "wrong"})
    assert (response.status_code, response.content) == (401, WRONG_KEY)
    assert response.headers["content-length"] == "224"


@pytest.mark.parametrize(
    "authorization",
    ["", "Bearer", "Basic abc", token(aud="https://graph.microsoft.com"), token(aud="https://ai.azure.com", exp=1)],
)
def test_without_a_good_token_access_is_denied(emulator: Emulator, authorization: str) -> None:
    url = f"{emulator.endpoint}/openai{CHAT}"
    headers = {"authorization": authorization} if authorization else {}
    response = httpx.post(url, json=HELLO, params={"api-version": "2024-10-21"}, headers=headers)
    assert (response.status_code, response.content) == (401, WRONG_TOKEN)


@pytest.mark.parametrize(
    "authorization", ["Bearer opaque", token(aud="https://cognitiveservices.azure.com", exp=4_000_000_000)]
)
def test_a_token_is_as_good_as_a_key(emulator: Emulator, authorization: str) -> None:
    url = f"{emulator.endpoint}/openai{CHAT}"
    response = httpx.post(
        url, json=HELLO, params={"api-version": "2024-10-21"}, headers={"authorization": authorization}
    )
    assert response.status_code == 200


@pytest.mark.parametrize(
    ("path", "version"),
    [(CHAT, "2023-05-15"), (CHAT, ""), ("/deployments/chat/nothing", "2024-10-21"), ("/nothing", "2024-10-21")],
)
def test_unknown_paths_and_versions_are_the_same_404(client: httpx.Client, path: str, version: str) -> None:
    response = client.post(path, json=HELLO, params={"api-version": version} if version else {"api-version": ""})
    assert (response.status_code, response.content) == (404, NOT_FOUND)


def test_a_path_without_openai_is_not_found(emulator: Emulator) -> None:
    response = httpx.post(
        f"{emulator.endpoint}{CHAT}", json=HELLO, params={"api-version": "2024-10-21"}, headers={"api-key": "right"}
    )
    assert (response.status_code, response.content) == (404, NOT_FOUND)


def test_an_unknown_deployment_is_not_found(client: httpx.Client) -> None:
    response = client.post("/deployments/none/chat/completions", json=HELLO)
    assert (response.status_code, response.content) == (404, NO_DEPLOYMENT)


def test_an_operation_must_fit_the_model(client: httpx.Client) -> None:
    response = client.post("/deployments/embed/chat/completions", json=HELLO)
    assert (response.status_code, response.content) == (400, NOT_SUPPORTED)


def test_a_model_that_the_emulator_does_not_know_may_do_anything(client: httpx.Client) -> None:
    assert client.post("/deployments/own/chat/completions", json=HELLO).status_code == 200
    assert client.post("/deployments/own/embeddings", json={"input": "x"}).status_code == 200


def test_only_answers_of_the_model_carry_its_request_id(client: httpx.Client) -> None:
    answered = client.post(CHAT, json=HELLO)
    refused_by_the_model = client.post(CHAT, json={})
    refused_at_the_door = client.post("/deployments/none/chat/completions", json=HELLO)
    files = client.get("/files")
    for response in (answered, refused_by_the_model, refused_at_the_door, files):
        assert response.headers["apim-request-id"]
        assert response.headers["x-ms-region"] == "East US"
    assert "x-request-id" in answered.headers
    assert "x-request-id" in refused_by_the_model.headers
    assert "x-request-id" not in refused_at_the_door.headers
    assert "x-request-id" not in files.headers
    assert refused_by_the_model.headers["ms-azureml-model-error-reason"] == "model_error"
    assert refused_by_the_model.headers["ms-azureml-model-error-statuscode"] == "400"


def test_the_callers_request_id_is_echoed(client: httpx.Client) -> None:
    mine = client.post(CHAT, json=HELLO, headers={"x-ms-client-request-id": "mine"})
    assert mine.headers["x-ms-client-request-id"] == "mine"
    none = client.post(CHAT, json=HELLO)
    assert none.headers["x-ms-client-request-id"] == none.headers["apim-request-id"]


def test_what_is_left_of_the_rate_limit_goes_down(client: httpx.Client) -> None:
    left = [int(client.post(CHAT, json=HELLO).headers["x-ratelimit-remaining-requests"]) for _ in range(2)]
    assert left[1] == left[0] - 1


def test_requests_are_recorded(client: httpx.Client, emulator: Emulator) -> None:
    client.post(CHAT, json=HELLO)
    (request,) = emulator.requests
    assert (request.method, request.path, request.operation) == (
        "POST",
        "/openai/deployments/chat/chat/completions",
        "ChatCompletions_Create",
    )
    assert request.deployment == "chat"
    assert request.query == {"api-version": "2024-10-21"}
    assert request.headers["api-key"] == "right"
    assert request.json == HELLO
    emulator.reset()
    assert emulator.requests == []
