from __future__ import annotations

from typing import TYPE_CHECKING, Any
from urllib.parse import parse_qs, urlsplit

import pytest
from loopback import Answer
from mini import AzureOpenAI
from runtime.operation import Call, CallOptions, Operation
from runtime.request import Request, build_request
from runtime.sentinels import not_given, omit

if TYPE_CHECKING:
    from conftest import Flavour
    from loopback import Server

CHAT = Operation("c", "POST", "/chat/completions", deployment=True, body="json")
JOBS = Operation("j", "GET", "/fine_tuning/jobs")
SPEECH = Operation("t", "POST", "/audio/transcriptions", deployment=True, body="multipart", files=("file",))


def build(operation: Operation, settings: dict[str, Any] | None = None, **arguments: Any) -> Request:
    client = AzureOpenAI(**{"azure_endpoint": "https://res.example", "api_key": "k", **(settings or {})})
    options = {name: arguments.pop(name, None) for name in ("extra_headers", "extra_query", "extra_body")}
    timeout = arguments.pop("timeout", not_given)
    call = Call(operation, CallOptions(timeout=timeout, **options), **arguments)
    return build_request(call, client._caller.means.defaults)


def query_of(request: Request) -> dict[str, list[str]]:
    return parse_qs(urlsplit(request.url).query)


def test_headers_are_merged_whatever_their_case() -> None:
    request = build(
        JOBS,
        {"default_headers": {"X-A": "default", "X-B": "default", "Accept": "text/plain"}},
        headers={"x-c": 3, "x-d": omit},
        extra_headers={"x-a": "extra", "X-C": "extra", "USER-AGENT": omit},
    )
    assert {name: value for name, value in request.headers.items() if name.startswith("x-") and len(name) == 3} == {
        "x-a": "extra",
        "x-b": "default",
        "x-c": "extra",
    }
    assert request.headers["accept"] == "text/plain"
    assert "user-agent" not in request.headers
    assert all(name == name.lower() for name in request.headers)


def test_organization_and_project_travel_as_headers() -> None:
    request = build(JOBS, {"organization": "org", "project": "proj"})
    assert (request.headers["openai-organization"], request.headers["openai-project"]) == ("org", "proj")


def test_a_client_request_id_of_the_callers_own_is_kept() -> None:
    assert build(JOBS, extra_headers={"X-MS-Client-Request-Id": "mine"}).headers["x-ms-client-request-id"] == "mine"
    ids = {build(JOBS).headers["x-ms-client-request-id"] for _ in range(3)}
    assert len(ids) == 3


def test_queries_are_merged() -> None:
    request = build(
        JOBS,
        {"base_url": "https://apim.example/x?subscription-key=s", "azure_endpoint": None, "default_query": {"a": "1"}},
        query={"limit": 5, "after": omit},
        extra_query={"a": "2", "b": [1, 2]},
    )
    assert query_of(request) == {
        "subscription-key": ["s"],
        "api-version": ["2024-10-21"],
        "limit": ["5"],
        "a": ["2"],
        "b": ["1", "2"],
    }
    assert query_of(build(JOBS)) == {"api-version": ["2024-10-21"]}


def test_bodies_are_merged() -> None:
    request = build(
        CHAT,
        model="gpt",
        body={"messages": [], "temperature": None, "top_p": omit, "seed": 1},
        extra_body={"top_k": 5, "seed": omit},
    )
    assert request.content == b'{"messages":[],"temperature":null,"model":"gpt","top_k":5}'


def test_a_body_without_a_model_is_left_so_where_the_client_has_its_deployment() -> None:
    request = build(CHAT, {"azure_deployment": "fixed"}, body={"messages": []})
    assert request.content == b'{"messages":[]}'
    assert "/deployments/fixed/" in request.url


def test_an_extra_body_that_cannot_be_merged_is_refused() -> None:
    with pytest.raises(TypeError, match="extra_body"):
        build(CHAT, model="gpt", body={}, extra_body=["x"])


def test_a_request_without_a_body_has_no_content_type() -> None:
    request = build(JOBS)
    assert request.content is None
    assert "content-type" not in request.headers
    assert request.replayable


def test_forms_carry_the_model_too(server: Server, flavour: Flavour) -> None:
    request = build(SPEECH, model="whisper", body={"file": ("a.mp3", b"..."), "language": omit})
    assert request.headers["content-type"].startswith("multipart/form-data; boundary=")
    assert request.content is not None
    sent = b"".join(piece if isinstance(piece, bytes) else b"" for piece in request.content)
    assert b'name="model"\r\n\r\nwhisper' in sent
    assert b"language" not in sent


@pytest.mark.parametrize(("timeout", "expected"), [(not_given, 5.0), (1.5, 1.5), (None, None)])
def test_the_calls_timeout_wins(timeout: Any, expected: float | None) -> None:
    assert build(JOBS, {"timeout": 5.0}, timeout=timeout).timeout == expected


def test_a_wrong_body_is_a_type_error_before_any_request(server: Server, flavour: Flavour) -> None:
    server.answer(Answer())
    with pytest.raises(TypeError):
        flavour.call(lambda client: client.chat.create(messages=[object()], model="gpt"))
    assert server.requests == []
