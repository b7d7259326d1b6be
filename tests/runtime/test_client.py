"""The whole path, from a method to the wire and back, and the client's settings."""

from __future__ import annotations

import copy
import gc
import inspect
import logging
import os
import pickle
import subprocess
import sys
from typing import TYPE_CHECKING, Any

import httpx
import httpx2
import pytest
from loopback import Answer
from mini import KEY, AsyncAzureOpenAI, AzureOpenAI
from runtime import transport
from runtime.errors import (
    APIConnectionError,
    APIResponseValidationError,
    APIStatusError,
    APITimeoutError,
    ConfigurationError,
)
from runtime.sentinels import omit

if TYPE_CHECKING:
    from collections.abc import Callable

    from conftest import Flavour
    from loopback import Server

COMPLETION = {"id": "chatcmpl-1", "choices": [{"index": 0, "finish_reason": "stop"}], "surprise": {"kept": True}}
MESSAGES = [{"role": "user", "content": "Hello"}]
ENDPOINT = "https://res.openai.azure.com"


def create(**arguments: Any) -> Callable[[Any], Any]:
    return lambda client: client.chat.create(**{"messages": MESSAGES, "model": "gpt", **arguments})


def test_a_call_reaches_the_wire_and_its_answer_comes_back_typed(server: Server, flavour: Flavour) -> None:
    server.answer(Answer(json=COMPLETION, headers={"x-request-id": "r-1"}))

    completion = flavour.call(create(logit_bias={50256: -100}))

    assert completion.id == "chatcmpl-1"
    assert completion.choices[0].finish_reason == "stop"
    assert completion.surprise == {"kept": True}
    assert completion._request_id == "r-1"
    (request,) = server.requests
    assert (request.method, request.target) == (
        "POST",
        "/openai/deployments/gpt/chat/completions?api-version=2024-10-21",
    )
    assert request.json == {"model": "gpt", "messages": MESSAGES, "logit_bias": {"50256": -100}}
    assert request.headers["api-key"] == KEY
    assert request.headers["content-type"] == "application/json"
    assert request.headers["accept"] == "application/json"
    assert request.headers["user-agent"].startswith("aoai-v2024-10-21/0.1.0 (Python 3.")
    assert "x-retry-count" not in request.headers


def test_retries_keep_their_client_request_id_and_count(server: Server, flavour: Flavour) -> None:
    again = Answer(429, json={"error": {"code": "429", "message": "slow"}}, headers={"retry-after-ms": "1"})
    server.answer(again, again, Answer(json=COMPLETION))

    assert flavour.call(create()).id == "chatcmpl-1"

    assert len({request.headers["x-ms-client-request-id"] for request in server.requests}) == 1
    assert [request.headers.get("x-retry-count") for request in server.requests] == [None, "1", "2"]


def test_a_broken_connection_is_tried_again(server: Server, flavour: Flavour, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("runtime.retries._FIRST_DELAY", 0.001)
    server.answer(Answer(breaks_off=True), Answer(json=COMPLETION))

    assert flavour.call(create()).id == "chatcmpl-1"


def test_a_connection_that_stays_broken_is_an_error_that_names_the_address(server: Server, flavour: Flavour) -> None:
    server.answer(Answer(breaks_off=True))

    with pytest.raises(APIConnectionError, match=r"127\.0\.0\.1") as caught:
        flavour.call(create(), max_retries=0)

    assert isinstance(caught.value.__cause__, httpx.TransportError)
    assert "api-key" not in caught.value.request.headers
    assert "api-key" not in caught.value.__cause__.request.headers


@pytest.mark.parametrize("timeout", [0.05, httpx.Timeout(0.05), httpx2.Timeout(0.05)])
def test_a_call_has_a_timeout_of_its_own(server: Server, flavour: Flavour, timeout: Any) -> None:
    server.answer(Answer(json=COMPLETION, pause=3))

    with pytest.raises(APITimeoutError, match="timed out"):
        flavour.call(create(timeout=timeout), max_retries=0)


def test_a_page_of_html_is_not_taken_for_an_answer(server: Server, flavour: Flavour) -> None:
    server.answer(Answer(body=b"<html>Sign in</html>", headers={"Content-Type": "text/html"}))

    with pytest.raises(APIResponseValidationError, match="text/html") as caught:
        flavour.call(create())
    assert caught.value.body == "<html>Sign in</html>"
    assert KEY not in str(caught.value.request.headers.raw)
    assert KEY not in str(caught.value.response.request.headers.raw)


def test_json_that_broke_off_is_called_that(server: Server, flavour: Flavour) -> None:
    server.answer(Answer(body=b'{"id": "c', headers={"Content-Type": "application/json"}))

    with pytest.raises(APIResponseValidationError, match="answered 200 with broken JSON"):
        flavour.call(create())


def test_an_empty_answer_is_not_taken_for_one(server: Server, flavour: Flavour) -> None:
    server.answer(Answer(200))

    with pytest.raises(APIResponseValidationError, match="with nothing where JSON was due"):
        flavour.call(create())


def test_half_a_surrogate_pair_does_not_lose_the_answer(server: Server, flavour: Flavour) -> None:
    server.answer(Answer(body=rb'{"id": "\ud83d"}'))

    assert flavour.call(create()).id == "\ud83d"


def test_no_content_is_none(server: Server, flavour: Flavour) -> None:
    server.answer(Answer(204))

    assert flavour.call(lambda client: client.files.delete("ftjob 1/x")) is None
    assert server.requests[0].target == "/openai/fine_tuning/jobs/ftjob%201%2Fx?api-version=2024-10-21"


def test_packed_floats_are_asked_for_and_unpacked(server: Server, flavour: Flavour) -> None:
    server.answer(Answer(json={"data": [{"embedding": "AACAPwAAAMA="}]}))

    answer = flavour.call(lambda client: client.chat.embed(input="x", model="e"))

    assert answer.data[0].embedding == [1.0, -2.0]
    assert server.requests[0].json["encoding_format"] == "base64"


def test_floats_come_as_the_caller_asks(server: Server, flavour: Flavour) -> None:
    server.answer(Answer(json={"data": [{"embedding": "AACAPwAAAMA="}]}))

    answer = flavour.call(lambda client: client.chat.embed(input="x", model="e", encoding_format="base64"))

    assert answer.data[0].embedding == "AACAPwAAAMA="


@pytest.mark.parametrize("library", [httpx, httpx2])
def test_an_http_client_of_the_user_is_used_as_it_is(server: Server, flavour: Flavour, library: Any) -> None:
    server.answer(Answer(json=COMPLETION))
    kind = library.Client if flavour.name == "sync" else library.AsyncClient
    http_client = kind(headers={"x-mine": "yes"}, cookies={"a": "b"}, params={"p": "1"}, timeout=7)

    timeouts = []

    def look(client: Any) -> Any:
        timeouts.append(client.timeout.read)
        return create()(client)

    flavour.call(look, http_client=http_client)

    assert timeouts == [7]
    assert server.requests[0].headers["x-mine"] == "yes"
    assert server.requests[0].headers["cookie"] == "a=b"
    assert server.requests[0].target.endswith("?p=1&api-version=2024-10-21")
    assert http_client.is_closed


def test_an_http_client_of_another_kind_is_refused() -> None:
    with pytest.raises(TypeError, match=r"httpx\.Client, not httpx\.AsyncClient"):
        AzureOpenAI(azure_endpoint=ENDPOINT, api_key=KEY, http_client=httpx.AsyncClient())  # type: ignore[arg-type]
    with pytest.raises(TypeError, match=r"httpx\.AsyncClient, not builtins\.str"):
        AsyncAzureOpenAI(azure_endpoint=ENDPOINT, api_key=KEY, http_client="no")  # type: ignore[arg-type]


def test_redirects_are_followed_with_credentials_on_the_same_origin(server: Server, flavour: Flavour) -> None:
    server.answer(Answer(307, headers={"location": "/moved"}), Answer(json=COMPLETION))

    assert flavour.call(create()).id == "chatcmpl-1"
    assert [request.target for request in server.requests][1] == "/moved"
    assert server.requests[1].headers["api-key"] == KEY
    assert server.requests[1].json["model"] == "gpt"


@pytest.mark.parametrize("auth", [{"api_key": KEY}, {"azure_ad_token": KEY}])
def test_credentials_do_not_follow_a_redirect_to_another_origin(
    server: Server, flavour: Flavour, auth: dict[str, Any]
) -> None:
    elsewhere = server.url.replace("127.0.0.1", "localhost")
    server.answer(Answer(307, headers={"location": f"{elsewhere}/trap"}), Answer(json=COMPLETION))

    assert flavour.call(create(), **auth).id == "chatcmpl-1"
    assert KEY in str(server.requests[0].headers)
    assert server.requests[1].target == "/trap"
    assert KEY not in str(server.requests[1].headers)


def test_a_gateways_key_does_not_follow_either(server: Server, flavour: Flavour) -> None:
    server.answer(
        Answer(307, headers={"location": server.url.replace("127.0.0.1", "localhost")}), Answer(json=COMPLETION)
    )

    flavour.call(create(), default_headers={"Ocp-Apim-Subscription-Key": "gateway", "x-team": "a"})

    first, second = (request.headers for request in server.requests)
    assert (first["ocp-apim-subscription-key"], second.get("ocp-apim-subscription-key")) == ("gateway", None)
    assert second["x-team"] == "a"


def test_a_redirect_that_the_users_client_does_not_follow_is_an_error(server: Server, flavour: Flavour) -> None:
    server.answer(Answer(302, headers={"location": "/moved"}))

    with pytest.raises(APIStatusError, match="302"):
        flavour.call(create(), http_client=httpx.Client() if flavour.name == "sync" else httpx.AsyncClient())
    assert len(server.requests) == 1


def test_redirects_without_end_are_an_error(server: Server, flavour: Flavour) -> None:
    server.answer(Answer(307, headers={"location": "/again"}))

    with pytest.raises(APIConnectionError, match="redirects"):
        flavour.call(create())


def test_with_options_shares_the_connections_and_changes_the_rest(server: Server) -> None:
    server.answer(Answer(json=COMPLETION))
    with AzureOpenAI(azure_endpoint=server.url, api_key=KEY, default_headers={"x-a": "1"}) as client:
        other = client.with_options(
            azure_deployment="fixed", default_headers={"X-B": "2"}, max_retries=0, azure_ad_token="token", timeout=None
        )
        other.chat.create(messages=MESSAGES, model="ignored")
        assert (other.max_retries, other.timeout, client.max_retries) == (0, None, 2)
    assert other.is_closed
    (request,) = server.requests
    assert request.target.startswith("/openai/deployments/fixed/")
    assert (request.headers["x-a"], request.headers["x-b"]) == ("1", "2")
    assert request.headers["authorization"] == "Bearer token"
    assert "api-key" not in request.headers
    moved = other.with_options(base_url=f"{ENDPOINT}/openai/deployments/named", timeout=omit)
    assert (moved.base_url, moved.timeout) == (f"{ENDPOINT}/openai/deployments/named", None)
    assert other.with_options(azure_endpoint=ENDPOINT).base_url == f"{ENDPOINT}/openai/deployments/fixed"
    with pytest.raises(TypeError, match="max_retry"):
        client.with_options(max_retry=1)  # type: ignore[call-arg]


@pytest.mark.parametrize("kind", [AzureOpenAI, AsyncAzureOpenAI])
def test_settings_come_from_the_environment(kind: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("AZURE_OPENAI_ENDPOINT", ENDPOINT)
    monkeypatch.setenv("AZURE_OPENAI_API_KEY", KEY)
    client = kind()
    assert client.base_url == f"{ENDPOINT}/openai"
    assert client._caller.means.defaults.authentication.value == KEY

    monkeypatch.setenv("AZURE_OPENAI_AD_TOKEN", "token")
    assert kind()._caller.means.defaults.authentication.value == "Bearer token"
    assert kind(api_key="mine")._caller.means.defaults.authentication.value == "mine"


def test_the_api_version_is_the_packages(monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture) -> None:
    assert AzureOpenAI(azure_endpoint=ENDPOINT, api_key=KEY, api_version="2024-10-21").api_version == "2024-10-21"
    with pytest.raises(ConfigurationError, match="pip install aoai-v2024-06-01"):
        AzureOpenAI(azure_endpoint=ENDPOINT, api_key=KEY, api_version="2024-06-01")
    monkeypatch.setenv("OPENAI_API_VERSION", "2024-06-01")
    with caplog.at_level(logging.DEBUG, "runtime"):
        AzureOpenAI(azure_endpoint=ENDPOINT, api_key=KEY)
    assert "OPENAI_API_VERSION is ignored" in caplog.text


@pytest.mark.parametrize(
    ("settings", "message"),
    [
        ({"azure_endpoint": ENDPOINT}, "No credentials"),
        ({"api_key": KEY}, "No address"),
        ({"azure_endpoint": ENDPOINT, "api_key": KEY, "azure_ad_token": "t"}, "exclude each other"),
        ({"azure_endpoint": ENDPOINT, "api_key": KEY, "max_retries": -1}, "negative"),
        ({"azure_endpoint": ENDPOINT, "api_key": KEY, "http_logging": "loud"}, "body_and_headers"),
    ],
)
@pytest.mark.parametrize("kind", [AzureOpenAI, AsyncAzureOpenAI])
def test_settings_that_cannot_work_are_refused(kind: Any, settings: dict[str, Any], message: str) -> None:
    with pytest.raises(ConfigurationError, match=message):
        kind(**settings)


@pytest.mark.parametrize(
    ("setting", "value", "message"),
    [
        ("timeout", "5", "timeout must be a number of seconds, an httpx.Timeout or None, not str"),
        ("timeout", (1, 2), "not tuple"),
        ("max_retries", "2", "max_retries must be a number, not str"),
        ("max_retry_after", None, "max_retry_after must be a number, not NoneType"),
        ("default_headers", ["x-a"], "default_headers must be a mapping, not list"),
        ("default_query", "a=b", "default_query must be a mapping, not str"),
        ("on_retry", 5, "on_retry must be a function, not int"),
        ("http_listener", "log", "http_listener must be a function, not str"),
        ("http_logging", True, "http_logging must be a string, not bool"),
    ],
)
@pytest.mark.parametrize("kind", [AzureOpenAI, AsyncAzureOpenAI])
def test_a_setting_of_another_kind_is_refused(kind: Any, setting: str, value: Any, message: str) -> None:
    with pytest.raises(TypeError, match=message):
        kind(azure_endpoint=ENDPOINT, api_key=KEY, **{setting: value})


@pytest.mark.parametrize("kind", [AzureOpenAI, AsyncAzureOpenAI])
def test_a_listener_that_would_have_to_be_awaited_is_refused(kind: Any) -> None:
    async def listen(event: object) -> None: ...

    with pytest.raises(TypeError, match="plain function"):
        kind(azure_endpoint=ENDPOINT, api_key=KEY, on_retry=listen)


@pytest.mark.parametrize("name", ["timeout", "max_retries", "max_retry_after"])
@pytest.mark.parametrize("number", [-1, float("nan")])
def test_numbers_that_cannot_be_are_refused(name: str, number: float) -> None:
    with pytest.raises(ConfigurationError, match=f"{name} cannot be"):
        AzureOpenAI(azure_endpoint=ENDPOINT, api_key=KEY, **{name: number})  # type: ignore[arg-type]


def test_wrong_extras_of_a_call_are_refused(server: Server, flavour: Flavour) -> None:
    with pytest.raises(TypeError, match="timeout must be"):
        flavour.call(create(timeout="5"))
    with pytest.raises(ConfigurationError, match="timeout cannot be"):
        flavour.call(create(timeout=-1))
    with pytest.raises(TypeError, match="headers are given as a mapping"):
        flavour.call(create(extra_headers=["x-a"]))
    for name in ("", "x a", "x\n", "ü", 5):
        with pytest.raises(ConfigurationError, match="cannot be the name of a header"):
            flavour.call(create(extra_headers={name: "1"}))
    assert server.requests == []


def test_a_header_may_be_bytes(server: Server, flavour: Flavour) -> None:
    server.answer(Answer(json=COMPLETION))
    flavour.call(create(extra_headers={"x-a": b"1"}))
    assert server.requests[0].headers["x-a"] == "1"


def test_the_headers_added_last_win_whatever_their_case() -> None:
    client = AzureOpenAI(azure_endpoint=ENDPOINT, api_key=KEY, default_headers={"X-A": "1"})
    client = client.with_options(default_headers={"x-a": "2"}).with_options(default_headers={"X-A": "3"})
    assert client._caller.means.defaults.headers["x-a"] == "3"


def test_no_limit_of_retries_has_to_be_said_otherwise() -> None:
    with pytest.raises(TypeError, match="pass 0"):
        AzureOpenAI(azure_endpoint=ENDPOINT, api_key=KEY, max_retries=None)  # type: ignore[arg-type]


def test_a_header_of_the_callers_own_replaces_authentication(server: Server, flavour: Flavour) -> None:
    server.answer(Answer(json=COMPLETION))
    flavour.call(create(extra_headers={"Authorization": "Bearer mine"}))
    flavour.call(create(extra_headers={"api-key": omit}))
    flavour.call(create(), default_headers={"API-Key": "other"})
    first, second, third = (request.headers for request in server.requests)
    assert (first["authorization"], first.get("api-key")) == ("Bearer mine", None)
    assert "api-key" not in second
    assert third["api-key"] == "other"


def test_a_client_shows_no_secrets_and_does_not_pickle() -> None:
    client = AzureOpenAI(azure_endpoint=ENDPOINT, api_key=KEY)
    assert repr(client) == f"<AzureOpenAI {ENDPOINT}/openai api_version=2024-10-21>"
    for attempt in (pickle.dumps, copy.copy, copy.deepcopy):
        with pytest.raises(TypeError, match="with_options"):
            attempt(client)


@pytest.mark.skipif(not hasattr(os, "fork"), reason="no fork on this system")
def test_a_forked_process_opens_connections_of_its_own(server: Server) -> None:
    server.answer(Answer(json=COMPLETION))
    with AzureOpenAI(azure_endpoint=server.url, api_key=KEY) as client:
        client.chat.create(messages=MESSAGES, model="gpt")
        parents = client._transport.client
        child = os.fork()
        if child == 0:
            ok = client.chat.create(messages=MESSAGES, model="gpt").id == "chatcmpl-1"
            os._exit(0 if ok and client._transport.client is not parents else 1)
        assert os.waitstatus_to_exitcode(os.waitpid(child, 0)[1]) == 0
        assert client.chat.create(messages=MESSAGES, model="gpt").id == "chatcmpl-1"


def test_importing_loads_neither_httpx_nor_asyncio() -> None:
    code = (
        "import sys; import runtime.azure_client, runtime.pagination, runtime.streaming, runtime.responses;"
        "print([name for name in ('httpx', 'asyncio', 'anyio', 'email') if name in sys.modules])"
    )
    path = os.pathsep.join(entry for entry in sys.path if entry)
    found = subprocess.run(
        [sys.executable, "-c", code], env={"PYTHONPATH": path}, capture_output=True, text=True, check=True
    )
    assert found.stdout.strip() == "[]"


def test_a_closed_client_says_so(server: Server, flavour: Flavour) -> None:
    async def use_after_close(client: Any) -> None:
        await client.close()
        await create()(client)

    def use_after_close_blocking(client: Any) -> None:
        client.close()
        create()(client)

    with pytest.raises(RuntimeError, match="closed"):
        flavour.call(use_after_close_blocking if flavour.name == "sync" else use_after_close)
    assert server.requests == []


def test_a_client_that_is_dropped_leaves_no_connection_open(server: Server) -> None:
    server.answer(Answer(json=COMPLETION))
    client = AzureOpenAI(azure_endpoint=server.url, api_key=KEY)
    client.chat.create(messages=MESSAGES, model="gpt")
    http_client = client._transport.client
    del client
    gc.collect()
    assert http_client.is_closed


def test_the_default_http_clients_have_this_packages_settings() -> None:
    for kind in (transport.DefaultHttpxClient, transport.DefaultAsyncHttpxClient):
        assert kind().timeout == transport.DEFAULT_TIMEOUT == httpx.Timeout(600, connect=5)
        assert kind().follow_redirects
        assert kind(timeout=3, follow_redirects=False).timeout == httpx.Timeout(3)
    with pytest.raises(RuntimeError, match="httpx-aiohttp"):
        transport.DefaultAioHttpClient()
    assert AzureOpenAI(azure_endpoint=ENDPOINT, api_key=KEY).timeout == transport.DEFAULT_TIMEOUT


def test_wrapped_methods_show_their_parameters() -> None:
    chat = AzureOpenAI(azure_endpoint=ENDPOINT, api_key=KEY).chat
    for method in (chat.with_raw_response.create, chat.with_streaming_response.create):
        assert inspect.signature(method).parameters.keys() >= {"messages", "model", "extra_headers"}
