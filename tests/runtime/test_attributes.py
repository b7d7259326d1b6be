"""The settings of a client as attributes: read, and assigned."""

from __future__ import annotations

import asyncio
import pickle
from typing import TYPE_CHECKING, Any

import httpx
import httpx2
import pytest
from loopback import Answer, Server
from mini import KEY, AsyncAzureOpenAI, AsyncOpenAI, AzureOpenAI, OpenAI
from runtime.errors import ConfigurationError
from runtime.sentinels import omit

if TYPE_CHECKING:
    from conftest import Flavour

COMPLETION = {"id": "chatcmpl-1", "choices": []}
ENDPOINT = "https://res.openai.azure.com"

CLIENTS: list[Any] = [AzureOpenAI, AsyncAzureOpenAI]


def create(client: Any) -> Any:
    return client.chat.create(messages=[], model="gpt")


@pytest.mark.parametrize("kind", CLIENTS)
def test_settings_can_be_read(kind: Any) -> None:
    client = kind(
        azure_endpoint=ENDPOINT,
        azure_deployment="gpt",
        api_key=KEY,
        organization="org",
        project="proj",
        default_headers={"X-Team": "a", "x-request-source": omit},
        default_query={"a": ["1", "2"]},
    )
    assert (client.api_key, client.organization, client.project) == (KEY, "org", "proj")
    assert client.auth_headers == {"api-key": KEY}
    assert client.default_query == {"a": ["1", "2"], "api-version": "2024-10-21"}
    assert client.user_agent.startswith("aoai-v2024-10-21/0.1.0 (Python 3.")
    assert client.default_headers == {
        "user-agent": client.user_agent,
        "openai-organization": "org",
        "openai-project": "proj",
        "x-team": "a",
        "x-request-source": omit,
    }
    assert isinstance(client.base_url, httpx.URL)
    assert (str(client.base_url), client.base_url.host) == (
        f"{ENDPOINT}/openai/deployments/gpt/",
        "res.openai.azure.com",
    )


@pytest.mark.parametrize("kind", CLIENTS)
def test_credentials_that_are_asked_for_are_no_attributes(kind: Any) -> None:
    by_function = kind(azure_endpoint=ENDPOINT, api_key=lambda: KEY)
    by_token = kind(azure_endpoint=ENDPOINT, azure_ad_token="token")
    by_header = kind(azure_endpoint=ENDPOINT, default_headers={"api-key": KEY})
    assert (by_function.api_key, by_function.auth_headers) == ("", {})
    assert (by_token.api_key, by_token.auth_headers) == ("", {"Authorization": "Bearer token"})
    assert (by_header.api_key, by_header.auth_headers) == ("", {})


@pytest.mark.parametrize("kind", [OpenAI, AsyncOpenAI])
def test_the_public_service_has_them_too(kind: Any) -> None:
    client = kind(api_key="sk-1", organization="org")
    assert str(client.base_url) == "https://api.openai.com/v1/"
    assert client.auth_headers == {"Authorization": "Bearer sk-1"}
    client.api_key, client.organization = "sk-2", None
    assert (client.api_key, client.auth_headers) == ("sk-2", {"Authorization": "Bearer sk-2"})
    assert client.default_headers == {"user-agent": client.user_agent}


def test_what_is_assigned_holds_for_all_that_was_reached_before(server: Server, flavour: Flavour) -> None:
    server.answer(Answer(json=COMPLETION))

    def sync(client: Any) -> Any:
        chat, raw, streamed = client.chat, client.chat.with_raw_response, client.chat.with_streaming_response
        client.api_key, client.organization, client.timeout = "new", "org", 7
        client.base_url = f"{server.url}/gateway"
        chat.create(messages=[], model="gpt")
        raw.create(messages=[], model="gpt")
        with streamed.create(messages=[], model="gpt") as response:
            response.read()
        assert (client.timeout, client.with_options(max_retries=0).timeout) == (7, 7)

    async def awaited(client: Any) -> Any:
        chat, raw, streamed = client.chat, client.chat.with_raw_response, client.chat.with_streaming_response
        client.api_key, client.organization, client.timeout = "new", "org", 7
        client.base_url = f"{server.url}/gateway"
        await chat.create(messages=[], model="gpt")
        await raw.create(messages=[], model="gpt")
        async with streamed.create(messages=[], model="gpt") as response:
            await response.read()
        assert (client.timeout, client.with_options(max_retries=0).timeout) == (7, 7)

    flavour.call(sync if flavour.name == "sync" else awaited)

    assert len(server.requests) == 3
    for request in server.requests:
        assert request.target.startswith("/gateway/deployments/gpt/chat/completions?")
        assert (request.headers["api-key"], request.headers["openai-organization"]) == ("new", "org")


def test_pages_go_on_with_what_was_assigned_meanwhile(server: Server, flavour: Flavour) -> None:
    server.answer(
        Answer(json={"data": [{"id": "1"}], "has_more": True}), Answer(json={"data": [{"id": "2"}], "has_more": False})
    )

    def sync(client: Any) -> list[str]:
        page = client.files.jobs()
        client.api_key = "new"
        return [job.id for job in page]

    async def awaited(client: Any) -> list[str]:
        page = await client.files.jobs()
        client.api_key = "new"
        return [job.id async for job in page]

    assert flavour.call(sync if flavour.name == "sync" else awaited) == ["1", "2"]
    assert [request.headers["api-key"] for request in server.requests] == [KEY, "new"]


def test_attempts_are_made_as_assigned(server: Server, flavour: Flavour) -> None:
    again = Answer(429, json={"error": {"message": "slow"}}, headers={"retry-after-ms": "1"})
    server.answer(again, again, again, Answer(json=COMPLETION))

    def call(client: Any) -> Any:
        client.max_retries = 3
        return create(client)

    assert flavour.call(call, max_retries=0).id == "chatcmpl-1"


@pytest.mark.parametrize("kind", CLIENTS)
def test_a_key_takes_the_place_of_other_credentials(kind: Any) -> None:
    client = kind(azure_endpoint=ENDPOINT, azure_ad_token_provider=lambda: "token")
    client.api_key = KEY
    assert client.auth_headers == {"api-key": KEY}
    client.api_key = lambda: "another"
    assert (client.api_key, client.auth_headers) == ("", {})


@pytest.mark.parametrize("kind", CLIENTS)
@pytest.mark.parametrize("url", [str, httpx.URL, httpx2.URL])
def test_an_address_can_be_assigned_back(kind: Any, url: Any) -> None:
    client = kind(base_url="https://gateway.example/openai/deployments/gpt?team=a", api_key=KEY)
    other = kind(azure_endpoint=ENDPOINT, api_key=KEY)
    other.base_url = url(str(client.base_url))
    assert str(client.base_url) == "https://gateway.example/openai/deployments/gpt/?team=a"
    assert (other.base_url, other.default_query) == (client.base_url, client.default_query)
    assert repr(other) == f"<{kind.__name__} https://gateway.example/openai/deployments/gpt api_version=2024-10-21>"
    assert kind(base_url=client.base_url, api_key=KEY).base_url == client.base_url


@pytest.mark.parametrize("kind", CLIENTS)
@pytest.mark.parametrize(
    ("name", "value", "error"),
    [
        ("base_url", "nowhere", ConfigurationError),
        ("base_url", None, ConfigurationError),
        ("api_key", None, ConfigurationError),
        ("api_key", "two\nlines", ConfigurationError),
        ("max_retries", -1, ConfigurationError),
        ("max_retries", None, TypeError),
        ("max_retries", "many", TypeError),
    ],
)
def test_what_cannot_work_is_refused_and_changes_nothing(kind: Any, name: str, value: Any, error: Any) -> None:
    client = kind(azure_endpoint=ENDPOINT, api_key=KEY)
    before = [getattr(client, each) for each in ("base_url", "api_key", "max_retries")]
    with pytest.raises(error):
        setattr(client, name, value)
    assert [getattr(client, each) for each in ("base_url", "api_key", "max_retries")] == before


@pytest.mark.parametrize("kind", CLIENTS)
@pytest.mark.parametrize("name", ["max_retry", "azure_endpoint", "default_headers", "api_version", "auth_headers"])
def test_what_is_no_setting_cannot_be_assigned(kind: Any, name: str) -> None:
    client = kind(azure_endpoint=ENDPOINT, api_key=KEY)
    with pytest.raises(AttributeError, match=rf"{name} of {kind.__name__} .* api_key, base_url, .*with_options\(\)"):
        setattr(client, name, "x")
    assert not hasattr(client, "max_retry")


def test_tests_of_users_can_put_something_in_a_resources_place(monkeypatch: pytest.MonkeyPatch) -> None:
    client: Any = AzureOpenAI(azure_endpoint=ENDPOINT, api_key=KEY)
    monkeypatch.setattr(client, "chat", "a double")
    assert client.chat == "a double"


def test_a_class_of_the_users_has_attributes_of_its_own() -> None:
    class Mine(AzureOpenAI):
        def __init__(self, team: str) -> None:
            super().__init__(azure_endpoint=ENDPOINT, api_key=KEY)
            self.team = team

    assert Mine("a").team == "a"
    with pytest.raises(AttributeError, match="cannot be assigned"):
        Mine("a").user_agent = "mine"  # type: ignore[misc]


def test_an_asynchronous_source_is_refused_where_nothing_is_awaited() -> None:
    async def key() -> str:
        return KEY

    client = AzureOpenAI(azure_endpoint=ENDPOINT, api_key=KEY)
    with pytest.raises(ConfigurationError, match="asynchronous"):
        client.api_key = key
    assert asyncio.run(key()) == client.api_key


@pytest.mark.parametrize("kind", CLIENTS)
def test_an_assigned_key_is_not_shown(kind: Any) -> None:
    client = kind(azure_endpoint=ENDPOINT, api_key="old")
    client.api_key = KEY
    assert KEY not in repr(client)
    with pytest.raises(TypeError, match="with_options") as caught:
        pickle.dumps(client)
    assert KEY not in str(caught.value)
