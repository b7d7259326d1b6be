from __future__ import annotations

import logging
from typing import TYPE_CHECKING, Any

import pytest
from azure.core.pipeline.policies import HttpLoggingPolicy
from loopback import Answer
from mini import KEY, AzureOpenAI
from runtime.errors import APIConnectionError, ConfigurationError
from runtime.events import RequestEvent, ResponseEvent, RetryEvent
from runtime.logs import detail_level
from runtime.redaction import Redaction

if TYPE_CHECKING:
    from conftest import Flavour
    from loopback import Server

COMPLETION = Answer(json={"id": "c-1"}, headers={"x-request-id": "r-1", "set-cookie": "c=hidden"})


def create(client: Any) -> Any:
    return client.chat.create(messages=[{"role": "user", "content": "private"}], model="gpt")


def logged(server: Server, flavour: Flavour, caplog: pytest.LogCaptureFixture, level: str | None) -> str:
    server.answer(COMPLETION)
    with caplog.at_level(logging.INFO, "runtime"):
        flavour.call(create, http_logging=level)
    assert KEY not in caplog.text
    assert "hidden" not in caplog.text
    return "\n".join(record.getMessage() for record in caplog.records if record.name == "runtime")


def test_nothing_is_logged_unless_asked_for(server: Server, flavour: Flavour, caplog: pytest.LogCaptureFixture) -> None:
    assert logged(server, flavour, caplog, None) == ""


def test_basic_logs_a_line_each_way(server: Server, flavour: Flavour, caplog: pytest.LogCaptureFixture) -> None:
    sent, answered = logged(server, flavour, caplog, "basic").splitlines()
    assert f"POST {server.url}/openai/deployments/gpt/chat/completions?api-version=2024-10-21" in sent
    assert "ChatCompletions_Create" in sent
    assert "200 in" in answered
    assert "request id r-1" in answered


def test_headers_are_logged_with_secrets_hidden(
    server: Server, flavour: Flavour, caplog: pytest.LogCaptureFixture
) -> None:
    text = logged(server, flavour, caplog, "headers")
    assert "  api-key: REDACTED" in text
    assert "  set-cookie: REDACTED" in text
    assert "  x-request-id: r-1" in text
    assert "private" not in text


def test_bodies_are_logged_when_asked_for(server: Server, flavour: Flavour, caplog: pytest.LogCaptureFixture) -> None:
    text = logged(server, flavour, caplog, "body")
    assert '"content":"private"' in text
    assert '{"id": "c-1"}' in text
    assert "api-key" not in text
    assert "api-key: REDACTED" in logged(server, flavour, caplog, "BodyAndHeaders")


def test_the_level_may_come_from_the_environment(
    server: Server, flavour: Flavour, caplog: pytest.LogCaptureFixture, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("AZURE_HTTP_LOG_DETAIL_LEVEL", "basic")
    assert "200 in" in logged(server, flavour, caplog, None)
    caplog.clear()
    assert logged(server, flavour, caplog, "none") == ""


def test_an_unknown_level_in_the_environment_is_only_warned_of(
    caplog: pytest.LogCaptureFixture, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("SOME_LEVEL", "allowed_everything")
    assert not detail_level(None, "SOME_LEVEL").basic
    assert "allowed_everything" in caplog.text


def test_a_listener_hears_requests_responses_and_retries(server: Server, flavour: Flavour) -> None:
    heard: list[Any] = []
    server.answer(Answer(503, headers={"retry-after-ms": "1"}), COMPLETION)

    flavour.call(create, http_listener=heard.append)

    assert [type(event) for event in heard] == [RequestEvent, ResponseEvent, RetryEvent, RequestEvent, ResponseEvent]
    request, refused, retry, _, answered = heard
    assert request.headers["api-key"] == "REDACTED"
    assert request.body is None
    assert (refused.status_code, refused.retries, answered.status_code, answered.retries) == (503, 0, 200, 1)
    assert answered.seconds > 0
    assert answered.request_id == "r-1"
    assert (retry.retry, retry.delay) == (1, 0.001)
    assert len({event.client_request_id for event in heard}) == 1


def test_a_listener_hears_of_failures(server: Server, flavour: Flavour, caplog: pytest.LogCaptureFixture) -> None:
    heard: list[Any] = []
    server.answer(Answer(breaks_off=True))

    with caplog.at_level(logging.INFO, "runtime"), pytest.raises(APIConnectionError) as caught:
        flavour.call(create, http_listener=heard.append, http_logging="basic", max_retries=0)

    assert heard[-1].error is caught.value
    assert heard[-1].status_code is None
    assert "failed after" in caplog.text


def test_retries_are_logged_always(server: Server, flavour: Flavour, caplog: pytest.LogCaptureFixture) -> None:
    server.answer(Answer(503, headers={"retry-after-ms": "1"}), COMPLETION)
    with caplog.at_level(logging.INFO, "runtime"):
        flavour.call(create)
    assert "retry 1 in 0.001 s after: Error code: 503" in caplog.text


SECRETS: dict[str, Any] = {
    "default_headers": {
        "x-own": "own-secret",
        "Ocp-Apim-Subscription-Key": "gateway-secret",
        "Proxy-Authorization": "proxy-secret",
        "x-trace-name": "own-name",
    },
    "default_query": {"sig": "sas-secret", "se": "sas-expiry", "tenant": "contoso"},
}


@pytest.mark.parametrize("credentials", [{"api_key": "key-secret"}, {"azure_ad_token": "token-secret"}])
def test_no_secret_shows_in_any_form(
    server: Server, flavour: Flavour, caplog: pytest.LogCaptureFixture, credentials: dict[str, str]
) -> None:
    heard: list[Any] = []
    redirect = {"location": f"{server.url}/elsewhere?sig=location-secret", "set-cookie": "session=cookie-secret"}
    server.answer(Answer(307, headers=redirect), Answer(503, headers={"retry-after-ms": "1", **redirect}), COMPLETION)

    with caplog.at_level(logging.DEBUG):
        flavour.call(create, **credentials, **SECRETS, http_logging="body_and_headers", http_listener=heard.append)

    own = "\n".join(record.getMessage() for record in caplog.records if record.name == "runtime")
    for text in (own, repr(heard)):
        assert "secret" not in text
        assert "sas-expiry" not in text
        assert "contoso" not in text
        assert "sig=REDACTED" in text


def test_named_headers_and_parameters_are_shown(
    server: Server, flavour: Flavour, caplog: pytest.LogCaptureFixture
) -> None:
    heard: list[Any] = []
    server.answer(Answer(json={"id": "c-1"}, headers={"X-Cache-State": "hit", "X-Other": "other"}))
    names = {"http_logging_headers": ["X-Trace-Name", "x-cache-state"], "http_logging_query": {"Tenant"}}

    with caplog.at_level(logging.INFO, "runtime"):
        flavour.call(create, **SECRETS, **names, http_logging="headers", http_listener=heard.append)

    assert "tenant=contoso" in caplog.text
    assert "sig=REDACTED" in caplog.text
    assert "x-trace-name: own-name" in caplog.text
    assert "x-cache-state: hit" in caplog.text
    assert "x-other: REDACTED" in caplog.text
    assert heard[1].headers["x-cache-state"] == "hit"


@pytest.mark.parametrize(
    "names",
    [
        {"http_logging_headers": ["x-id", "Authorization"]},
        {"http_logging_headers": "api-key"},
        {"http_logging_query": ["sig"]},
    ],
)
def test_a_name_that_speaks_of_a_secret_is_refused(names: dict[str, Any]) -> None:
    with pytest.raises(
        ConfigurationError, match=r"(authorization|api-key|sig) cannot be shown: the name speaks of a secret"
    ):
        AzureOpenAI(azure_endpoint="https://h", api_key=KEY, **names)


def test_the_headers_that_azures_libraries_show_are_shown() -> None:
    names = {*HttpLoggingPolicy.DEFAULT_HEADERS_ALLOWLIST, "apim-request-id", "x-request-id", "x-ms-region"}
    names |= {"retry-after-ms", "x-ratelimit-limit-requests", "x-ratelimit-remaining-tokens"}
    headers = dict.fromkeys(names, "shown")
    assert Redaction().headers(headers) == headers
    assert Redaction(headers=names).headers(headers) == headers


def test_only_harmless_values_are_shown() -> None:
    assert (
        Redaction().url("https://h/p?api-version=1&subscription-key=s")
        == "https://h/p?api-version=1&subscription-key=REDACTED"
    )
    shown = Redaction().headers(
        {"X-RateLimit-Remaining-Tokens": "1", "apim-request-id": "a", "Ocp-Apim-Subscription-Key": "s"}
    )
    assert shown == {
        "X-RateLimit-Remaining-Tokens": "1",
        "apim-request-id": "a",
        "Ocp-Apim-Subscription-Key": "REDACTED",
    }
