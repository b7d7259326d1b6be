"""Keyless access as a service principal: the real azure-identity against a TLS token endpoint on loopback."""

from __future__ import annotations

import asyncio
import json
import ssl
import threading
from collections.abc import Callable, Iterator
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import Any
from urllib.parse import parse_qs

import azure.identity
import azure.identity.aio
import pytest
from aoai_v2024_10_21 import AsyncAzureOpenAI, AzureOpenAI
from aoaigen.emulator import Emulator
from azure.core.exceptions import ClientAuthenticationError

TENANT = "11111111-1111-1111-1111-111111111111"
CLIENT = "22222222-2222-2222-2222-222222222222"
SECRET = "a-client-secret"
PUBLIC = "https://cognitiveservices.azure.com/.default"
HOUR = 3600


class Authority:
    """What stands in for login.microsoftonline.com: it numbers its tokens."""

    def __init__(self, address: str, certificate: Path) -> None:
        self.address = address
        self.certificate = certificate
        self.lifetime = HOUR
        """Seconds for which the next tokens hold."""
        self.refuses = False
        self.asked: list[dict[str, str]] = []
        """The forms that tokens were asked for with."""

    def answer(self, form: dict[str, str]) -> tuple[int, dict[str, Any]]:
        self.asked.append(form)
        if self.refuses or form["client_secret"] != SECRET:
            return 401, {"error": "invalid_client", "error_description": "AADSTS7000215: Invalid client secret."}
        token = f"token-{len(self.asked)}"
        return 200, {"access_token": token, "expires_in": self.lifetime, "token_type": "Bearer"}

    def metadata(self) -> dict[str, Any]:
        """What the synchronous credential reads before it asks."""
        base = f"{self.address}/{TENANT}"
        return {
            "issuer": f"{base}/v2.0",
            "authorization_endpoint": f"{base}/oauth2/v2.0/authorize",
            "token_endpoint": f"{base}/oauth2/v2.0/token",
        }

    def settings(self) -> dict[str, Any]:
        """The arguments of a credential that asks here."""
        return {
            "tenant_id": TENANT,
            "client_id": CLIENT,
            "client_secret": SECRET,
            "authority": self.address,
            "disable_instance_discovery": True,
            "connection_verify": str(self.certificate),
            "retry_total": 0,
        }


class _Door(BaseHTTPRequestHandler):
    authority: Authority

    def do_GET(self) -> None:
        self._send(200, self.authority.metadata())

    def do_POST(self) -> None:
        form = parse_qs(self.rfile.read(int(self.headers["Content-Length"])).decode())
        self._send(*self.authority.answer({name: values[0] for name, values in form.items()}))

    def _send(self, status: int, content: dict[str, Any]) -> None:
        body = json.dumps(content).encode()
        self.send_response(status)
        self.send_header("Content-Type", "application/json")
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)

    def log_message(self, format: str, *args: object) -> None:
        """Say nothing."""


@pytest.fixture
def authority(certificate: Path) -> Iterator[Authority]:
    handler = type("Door", (_Door,), {})
    with ThreadingHTTPServer(("127.0.0.1", 0), handler) as server:
        context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
        context.load_cert_chain(certificate)
        server.socket = context.wrap_socket(server.socket, server_side=True)
        handler.authority = Authority(f"https://127.0.0.1:{server.server_port}", certificate)
        threading.Thread(target=server.serve_forever, args=(0.01,), daemon=True).start()
        yield handler.authority
        server.shutdown()


Use = Callable[[Any], Any]


def run_sync(authority: Authority, use: Use, **settings: Any) -> None:
    with (
        azure.identity.ClientSecretCredential(**authority.settings()) as credential,
        AzureOpenAI(credential=credential, **settings) as client,
    ):
        use(client.models.list)


def run_async(authority: Authority, use: Use, **settings: Any) -> None:
    async def run() -> None:
        async with azure.identity.aio.ClientSecretCredential(**authority.settings()) as credential:
            await _use_async(use, credential, settings)

    asyncio.run(run())


def run_mixed(authority: Authority, use: Use, **settings: Any) -> None:
    """A credential that blocks, in a client that must not."""
    with azure.identity.ClientSecretCredential(**authority.settings()) as credential:
        asyncio.run(_use_async(use, credential, settings))


async def _use_async(use: Use, credential: Any, settings: dict[str, Any]) -> None:
    loop = asyncio.get_running_loop()
    async with AsyncAzureOpenAI(credential=credential, **settings) as client:

        async def call() -> None:
            await client.models.list()

        await asyncio.to_thread(use, lambda: asyncio.run_coroutine_threadsafe(call(), loop).result(20))


@pytest.fixture(params=[run_sync, run_async, run_mixed], ids=["sync", "async", "blocking credential"])
def run(request: pytest.FixtureRequest) -> Any:
    return request.param


def bearers(emulator: Emulator) -> list[str]:
    return [request.headers["authorization"] for request in emulator.requests]


def test_a_token_is_asked_for_once_while_it_holds(emulator: Emulator, authority: Authority, run: Any) -> None:
    def use(call: Callable[[], None]) -> None:
        call()
        call()

    run(authority, use, azure_endpoint=emulator.endpoint)

    assert bearers(emulator) == ["Bearer token-1"] * 2
    (form,) = authority.asked
    assert form["grant_type"] == "client_credentials"
    assert form["client_id"] == CLIENT
    assert PUBLIC in form["scope"].split()


def test_a_token_that_has_expired_is_replaced(emulator: Emulator, authority: Authority, run: Any) -> None:
    def use(call: Callable[[], None]) -> None:
        authority.lifetime = 0
        call()
        authority.lifetime = HOUR
        call()
        call()

    run(authority, use, azure_endpoint=emulator.endpoint)

    assert bearers(emulator) == ["Bearer token-1", "Bearer token-2", "Bearer token-2"]


def test_a_refusal_of_the_authority_is_what_the_user_sees(emulator: Emulator, authority: Authority, run: Any) -> None:
    authority.refuses = True

    def use(call: Callable[[], None]) -> None:
        with pytest.raises(ClientAuthenticationError, match="AADSTS7000215") as caught:
            call()
        assert SECRET not in str(caught.value)

    run(authority, use, azure_endpoint=emulator.endpoint)
    assert emulator.requests == []


@pytest.mark.parametrize(
    ("settings", "scope"),
    [
        ({"azure_endpoint": "https://res.openai.azure.us"}, "https://cognitiveservices.azure.us/.default"),
        ({"azure_endpoint": "https://res.openai.azure.cn"}, "https://cognitiveservices.azure.cn/.default"),
        (
            {"base_url": "https://gateway.example", "token_scope": "https://ai.azure.com/.default"},
            "https://ai.azure.com/.default",
        ),
    ],
)
def test_the_scope_is_that_of_the_cloud(authority: Authority, settings: dict[str, str], scope: str) -> None:
    authority.refuses = True  # so that nothing goes on to an address that is not here

    def use(call: Callable[[], None]) -> None:
        with pytest.raises(ClientAuthenticationError):
            call()

    run_sync(authority, use, **settings)
    assert scope in authority.asked[0]["scope"].split()


def test_the_token_provider_of_azure_identity_works_unchanged(emulator: Emulator, authority: Authority) -> None:
    with azure.identity.ClientSecretCredential(**authority.settings()) as credential:
        provider = azure.identity.get_bearer_token_provider(credential, PUBLIC)
        with AzureOpenAI(azure_endpoint=emulator.endpoint, azure_ad_token_provider=provider) as client:
            client.models.list()
    assert bearers(emulator) == ["Bearer token-1"]


def test_its_asynchronous_twin_too(emulator: Emulator, authority: Authority) -> None:
    async def call() -> None:
        async with azure.identity.aio.ClientSecretCredential(**authority.settings()) as credential:
            provider = azure.identity.aio.get_bearer_token_provider(credential, PUBLIC)
            async with AsyncAzureOpenAI(azure_endpoint=emulator.endpoint, azure_ad_token_provider=provider) as client:
                await client.models.list()

    asyncio.run(call())
    assert bearers(emulator) == ["Bearer token-1"]
