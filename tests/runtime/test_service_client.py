"""Clients of services other than Azure OpenAI: addresses and credentials as a document has them."""

from __future__ import annotations

import asyncio
from typing import TYPE_CHECKING, Any

import pytest
from loopback import Answer, Recorded, Server
from runtime.client import Package
from runtime.errors import ConfigurationError
from runtime.operation import CallOptions, Operation
from runtime.sentinels import not_given
from runtime.service_client import AsyncServiceClient, Service, SyncServiceClient

if TYPE_CHECKING:
    from collections.abc import Mapping

PETS = Operation("listPets", "GET", "/pets")
OPTIONS = CallOptions(None, None, None, not_given)
PLAIN = Service("Pets", "PETS")
KEYED = Service("Pets", "PETS", key_header="x-pet-key")


def client(base: type[Any], service: Service, **settings: Any) -> Any:
    class Client(base):  # type: ignore[misc]
        _package = Package("pets-v2", "pets_v2", "1.0.0", "v2")
        _service = service

    return Client(**settings)


@pytest.fixture(params=[SyncServiceClient, AsyncServiceClient])
def base(request: pytest.FixtureRequest) -> type[Any]:
    found: type[Any] = request.param
    return found


def call(server: Server, base: type[Any], service: Service, **settings: Any) -> Recorded:
    """The request that a call sends."""
    server.answer(Answer(json={}))
    made = client(base, service, **{"base_url": server.url, **settings})
    if base is SyncServiceClient:
        with made:
            made._caller.request(PETS, dict[str, Any], options=OPTIONS)
    else:

        async def run() -> None:
            async with made:
                await made._caller.request(PETS, dict[str, Any], options=OPTIONS)

        asyncio.run(run())
    return server.requests[-1]


def test_nothing_of_azure_is_sent(server: Server, base: type[Any]) -> None:
    request = call(server, base, PLAIN, base_url=f"{server.url}/v2/")
    assert request.target == "/v2/pets"
    assert not request.headers.keys() & {"authorization", "api-key", "x-ms-client-request-id"}
    assert request.headers["user-agent"].startswith("pets-v2/1.0.0 ")
    assert len(request.headers["x-client-request-id"]) == 36


@pytest.mark.parametrize(
    ("service", "settings", "sent"),
    [
        (KEYED, {"api_key": "k"}, {"x-pet-key": "k"}),
        (KEYED, {"access_token": "t"}, {"authorization": "Bearer t"}),
        (PLAIN, {"access_token": lambda: "t"}, {"authorization": "Bearer t"}),
        (KEYED._replace(key_header="cookie", key_prefix="session="), {"api_key": "k"}, {"cookie": "session=k"}),
        (
            KEYED._replace(key_header="authorization", key_prefix="Bearer "),
            {"api_key": "k"},
            {"authorization": "Bearer k"},
        ),
        (KEYED, {"api_key": "k", "default_headers": {"X-Pet-Key": "mine"}}, {"x-pet-key": "mine"}),
    ],
)
def test_credentials_go_where_the_document_says(
    server: Server, base: type[Any], service: Service, settings: dict[str, Any], sent: Mapping[str, str]
) -> None:
    headers = call(server, base, service, **settings).headers
    names = {"x-pet-key", "authorization", "cookie"}
    assert {name: value for name, value in headers.items() if name in names} == sent


def test_a_service_of_azures_is_told_its_version(server: Server, base: type[Any]) -> None:
    service = PLAIN._replace(query={"api-version": "2024-07-01"})
    assert call(server, base, service, default_query={"a": 1}).target == "/pets?a=1&api-version=2024-07-01"


def test_settings_have_defaults_in_document_and_environment(base: type[Any], monkeypatch: pytest.MonkeyPatch) -> None:
    service = KEYED._replace(base_url="https://pets.example/api")
    made = client(base, service)
    assert (made.base_url, made._caller.means.defaults.authentication) == ("https://pets.example/api/", None)
    monkeypatch.setenv("PETS_BASE_URL", "https://other.example")
    monkeypatch.setenv("PETS_API_KEY", "k")
    made = client(base, service)
    assert (made.base_url, made._caller.means.defaults.authentication.value) == ("https://other.example/", "k")
    assert repr(made) == "<Client https://other.example>"
    assert client(base, PLAIN)._caller.means.defaults.authentication is None
    monkeypatch.setenv("PETS_ACCESS_TOKEN", "t")
    assert client(base, service)._caller.means.defaults.authentication.value == "Bearer t"
    assert client(base, service, api_key="mine")._caller.means.defaults.authentication.value == "mine"


def test_options_can_be_changed(base: type[Any]) -> None:
    made = client(base, KEYED, base_url="https://pets.example", access_token="t")
    other = made.with_options(api_key="k", base_url="https://other.example", max_retries=0)
    assert (other.base_url, other.max_retries) == ("https://other.example/", 0)
    assert other._caller.means.defaults.authentication.header == "x-pet-key"
    with pytest.raises(TypeError, match="azure_endpoint"):
        made.with_options(azure_endpoint="https://x.example")


@pytest.mark.parametrize(
    ("settings", "message"),
    [
        ({}, "PETS_BASE_URL"),
        ({"base_url": "pets.example"}, "must be an address"),
        ({"base_url": "https://pets.example", "api_key": "k"}, "knows no key"),
        ({"base_url": "https://pets.example", "api_key": "k", "access_token": "t"}, "exclude each other"),
    ],
)
def test_settings_that_cannot_work_are_refused(base: type[Any], settings: dict[str, Any], message: str) -> None:
    with pytest.raises(ConfigurationError, match=message):
        client(base, PLAIN, **settings)


def test_a_key_in_a_cookie_has_to_be_known_beforehand(base: type[Any]) -> None:
    service = KEYED._replace(key_header="cookie", key_prefix="session=")
    with pytest.raises(ConfigurationError, match="cookie"):
        client(base, service, base_url="https://pets.example", api_key=lambda: "k")
