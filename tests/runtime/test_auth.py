from __future__ import annotations

import itertools
import threading
from functools import partial
from typing import TYPE_CHECKING, Any, NamedTuple

import pytest
from azure.core.credentials import AzureKeyCredential
from loopback import Answer
from mini import KEY, AzureOpenAI
from runtime.auth import Authentication, authentication, scope_of
from runtime.errors import ConfigurationError

if TYPE_CHECKING:
    from conftest import Flavour
    from loopback import Server

ENDPOINT = "https://res.openai.azure.com"
AGAIN = Answer(503, headers={"retry-after-ms": "1"})
DONE = Answer(json={"id": "x"})


class Token(NamedTuple):
    token: str
    expires_on: int


class Credential:
    """Speaks azure-core's protocol: a new token at each request."""

    def __init__(self) -> None:
        self.scopes: list[tuple[str, ...]] = []
        self.threads: set[int] = set()

    def get_token(self, *scopes: str, **_: Any) -> Token:
        self.scopes.append(scopes)
        self.threads.add(threading.get_ident())
        return Token(f"token-{len(self.scopes)}", 0)


class AsyncCredential(Credential):
    async def get_token(self, *scopes: str, **_: Any) -> Token:  # type: ignore[override]
        return super().get_token(*scopes)


def create(client: Any) -> Any:
    return client.chat.create(messages=[], model="gpt")


def authorizations(server: Server) -> list[str | None]:
    return [request.headers.get("authorization") for request in server.requests]


def test_a_key_travels_in_its_header_and_a_token_as_bearer(server: Server, flavour: Flavour) -> None:
    server.answer(DONE)
    flavour.call(create, api_key=KEY)
    flavour.call(create, azure_ad_token="jwt")
    assert [request.headers.get("api-key") for request in server.requests] == [KEY, None]
    assert authorizations(server) == [None, "Bearer jwt"]


def test_a_function_may_give_the_key(server: Server, flavour: Flavour) -> None:
    server.answer(DONE)
    flavour.call(create, api_key=lambda: KEY)
    assert server.requests[0].headers["api-key"] == KEY


def test_a_key_credential_gives_the_key_that_it_has_now(server: Server, flavour: Flavour) -> None:
    credential = AzureKeyCredential("old")
    server.answer(AGAIN, DONE)
    flavour.call(create, credential=credential, on_retry=lambda _: credential.update(KEY))
    assert [request.headers["api-key"] for request in server.requests] == ["old", KEY]
    assert authorizations(server) == [None, None]


def test_a_provider_is_asked_before_each_attempt(server: Server, flavour: Flavour) -> None:
    tokens = (f"token-{number}" for number in itertools.count(1))
    server.answer(AGAIN, DONE)
    flavour.call(create, azure_ad_token_provider=lambda: next(tokens))
    assert authorizations(server) == ["Bearer token-1", "Bearer token-2"]


def test_a_credential_is_asked_for_its_clouds_scope(server: Server, flavour: Flavour) -> None:
    credential = Credential()
    server.answer(AGAIN, DONE)
    flavour.call(create, credential=credential)
    assert authorizations(server) == ["Bearer token-1", "Bearer token-2"]
    assert credential.scopes == [("https://cognitiveservices.azure.com/.default",)] * 2
    # One that blocks must not hold up the event loop.
    assert (threading.get_ident() in credential.threads) == (flavour.name == "sync")

    flavour.call(create, credential=credential, token_scope="https://ai.azure.com/.default")
    assert credential.scopes[-1] == ("https://ai.azure.com/.default",)
    flavour.call(create, credential=credential, token_scope="ai")
    assert credential.scopes[-1] == ("https://ai.azure.com/.default",)


@pytest.mark.parametrize("setting", ["credential", "azure_ad_token_provider"])
def test_asynchronous_sources_are_for_asynchronous_clients(server: Server, flavour: Flavour, setting: str) -> None:
    async def provide() -> str:
        return "token-1"

    source = AsyncCredential() if setting == "credential" else provide
    server.answer(DONE)
    if flavour.name == "sync":
        with pytest.raises(ConfigurationError, match="asynchronous client"):
            flavour.call(create, **{setting: source})
    else:
        flavour.call(create, **{setting: source})
        assert authorizations(server) == ["Bearer token-1"]


class WrappedCredential:
    """An asynchronous credential that does not look like one."""

    def get_token(self, *scopes: str) -> Any:
        return AsyncCredential().get_token(*scopes)


@pytest.mark.filterwarnings("error")
@pytest.mark.parametrize("setting", ["credential", "azure_ad_token_provider", "api_key"])
def test_a_function_that_returns_an_awaitable_is_awaited(server: Server, flavour: Flavour, setting: str) -> None:
    async def provide() -> str:
        return "token-1"

    source = WrappedCredential() if setting == "credential" else lambda: provide()  # noqa: PLW0108 - which hides that it is asynchronous
    server.answer(DONE)
    if flavour.name == "sync":
        with pytest.raises(ConfigurationError, match=f"{setting} gives something to await"):
            flavour.call(create, **{setting: source})
    else:
        flavour.call(create, **{setting: source})
        sent = server.requests[0].headers
        assert "token-1" in sent["api-key" if setting == "api_key" else "authorization"]


def test_a_partial_function_is_what_its_function_is(server: Server, flavour: Flavour) -> None:
    async def provide(token: str) -> str:
        return token

    server.answer(DONE)
    if flavour.name == "sync":
        with pytest.raises(ConfigurationError, match="asynchronous client"):
            flavour.call(create, azure_ad_token_provider=partial(provide, "token-1"))
    else:
        flavour.call(create, azure_ad_token_provider=partial(provide, "token-1"))
        assert authorizations(server) == ["Bearer token-1"]


def test_a_credential_without_a_token_is_told(server: Server, flavour: Flavour) -> None:
    class Empty:
        def get_token(self, *scopes: str) -> None:  # noqa: ARG002 - azure-core's signature
            return None

    with pytest.raises(ConfigurationError, match="credential must give a non-empty string"):
        flavour.call(create, credential=Empty())
    assert server.requests == []


@pytest.mark.parametrize("token", ["", None, "two\nlines", "ünicode", " spaced "])
def test_a_useless_token_is_refused_and_not_shown(server: Server, flavour: Flavour, token: Any) -> None:
    with pytest.raises(ConfigurationError, match="azure_ad_token_provider") as caught:
        flavour.call(create, azure_ad_token_provider=lambda: token)
    assert not token or token not in str(caught.value)
    assert server.requests == []


def test_what_a_provider_raises_is_what_the_user_sees(server: Server, flavour: Flavour) -> None:
    def provide() -> str:
        raise LookupError("no token today")

    with pytest.raises(LookupError, match="no token today"):
        flavour.call(create, azure_ad_token_provider=provide)


@pytest.mark.parametrize(
    ("asked", "host", "scope"),
    [
        (None, "res.openai.azure.com", "https://cognitiveservices.azure.com/.default"),
        (None, "res.openai.azure.us", "https://cognitiveservices.azure.us/.default"),
        (None, "res.openai.azure.cn", "https://cognitiveservices.azure.cn/.default"),
        (None, "gateway.example", "https://cognitiveservices.azure.com/.default"),
        ("cognitiveservices", "res.openai.azure.us", "https://cognitiveservices.azure.us/.default"),
        ("ai", "res.services.ai.azure.com", "https://ai.azure.com/.default"),
        ("ai", "res.openai.azure.us", "https://ai.azure.us/.default"),
        ("ai", "res.openai.azure.cn", "https://ai.azure.cn/.default"),
        ("api://gateway/.default", "res.openai.azure.us", "api://gateway/.default"),
    ],
)
def test_the_scope_follows_from_the_audience_and_the_cloud(asked: str | None, host: str, scope: str) -> None:
    assert scope_of(asked, host) == scope


def test_an_audience_that_there_is_not_is_refused() -> None:
    with pytest.raises(ConfigurationError, match="'foundry'; it can be 'cognitiveservices', 'ai' or a scope"):
        AzureOpenAI(azure_endpoint=ENDPOINT, credential=Credential(), token_scope="foundry")


@pytest.mark.parametrize(
    "settings",
    [
        {"api_key": KEY, "credential": Credential()},
        {"azure_ad_token": "t", "azure_ad_token_provider": lambda: "t"},
        {"api_key": KEY, "azure_ad_token": "t"},
    ],
)
def test_ways_of_authentication_exclude_each_other(settings: dict[str, Any]) -> None:
    with pytest.raises(ConfigurationError, match="exclude each other"):
        AzureOpenAI(azure_endpoint=ENDPOINT, **settings)


def test_a_credential_that_is_none_is_refused() -> None:
    with pytest.raises(ConfigurationError, match="get_token"):
        AzureOpenAI(azure_endpoint=ENDPOINT, credential="text")  # type: ignore[arg-type]


def test_nothing_named_is_no_authentication() -> None:
    assert authentication(api_key_header="api-key", scope="s") is None


def test_a_key_that_no_header_can_carry_is_refused_and_not_shown() -> None:
    with pytest.raises(ConfigurationError, match="line break") as caught:
        Authentication("api_key", "api-key", f"{KEY}\n")
    assert KEY not in str(caught.value)
