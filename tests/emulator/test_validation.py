from __future__ import annotations

import httpx
import pytest

URL = "/deployments/chat/chat/completions"
HELLO: dict[str, object] = {"messages": [{"role": "user", "content": "Hello"}]}


@pytest.mark.parametrize(
    ("body", "message", "param"),
    [
        ({}, "'messages' is a required property", None),
        ({"messages": []}, "[] should be non-empty - 'messages'", "messages"),
        (HELLO | {"temperature": 3}, "3 is greater than the maximum of 2 - 'temperature'", "temperature"),
        (HELLO | {"n": "two"}, "'two' is not of type 'integer', 'null' - 'n'", "n"),
        (
            {"messages": [{"role": "user", "content": [{"type": "text", "text": 5}]}]},
            "5 is not of type 'string' - 'messages.0.content.0.text'",
            "messages",
        ),
        ({"messages": [{"role": "user"}]}, "'content' is a required property - 'messages.0'", "messages"),
        (HELLO | {"foo": 1}, "Unrecognized request argument supplied: foo", None),
        (HELLO | {"foo": 1, "bar": 2}, "Unrecognized request arguments supplied: foo, bar", None),
    ],
)
def test_the_first_thing_wrong_is_told_as_the_engine_tells_it(
    client: httpx.Client, body: object, message: str, param: str | None
) -> None:
    response = client.post(URL, json=body)
    assert response.status_code == 400
    quoted = "null" if param is None else f'"{param}"'
    assert response.text == (
        '{\n  "error": {\n'
        f'    "message": "{message}",\n    "type": "invalid_request_error",\n    "param": {quoted},\n    "code": null\n'
        "  }\n}\n"
    )


def test_an_unknown_role_names_the_known_ones(client: httpx.Client) -> None:
    response = client.post(URL, json={"messages": [{"role": "robot", "content": "x"}]})
    message = response.json()["error"]["message"]
    assert message.startswith("'robot' is not one of ['system', 'user', 'assistant'")
    assert message.endswith(" - 'messages.0.role'")


@pytest.mark.parametrize("body", [b"{", b"[]", b"\xff"])
def test_a_body_that_is_no_json_object(client: httpx.Client, body: bytes) -> None:
    response = client.post(URL, content=body, headers={"content-type": "application/json"})
    assert response.status_code == 400
    assert response.json()["error"]["type"] == "invalid_request_error"


@pytest.mark.parametrize("extra", [{"model": "chat"}, {"stream_options": {"include_usage": True}, "stream": True}])
def test_what_the_service_takes_beyond_the_document(client: httpx.Client, extra: dict[str, object]) -> None:
    assert client.post(URL, json=HELLO | extra).status_code == 200


def test_the_authoring_service_has_a_shape_of_its_own(client: httpx.Client) -> None:
    response = client.post("/fine_tuning/jobs", json={"model": "gpt-4o", "training_file": 5})
    assert response.status_code == 400
    assert response.text == (
        '{"error":{"code":"invalidPayload","message":"5 is not of type \'string\' - \'training_file\'",'
        '"target":"training_file"}}'
    )
