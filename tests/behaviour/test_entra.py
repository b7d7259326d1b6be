"""Keyless access, with the real azure-identity against a managed identity endpoint on loopback."""

from __future__ import annotations

import asyncio
import json
import threading
import time
from collections.abc import Iterator
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from urllib.parse import parse_qs, urlsplit

import azure.identity
import azure.identity.aio
import pytest
from aoai_v2024_10_21 import AsyncAzureOpenAI, AzureOpenAI
from aoaigen.emulator import Emulator

RESOURCE = "https://cognitiveservices.azure.com"


class _Tokens(BaseHTTPRequestHandler):
    """The endpoint that App Service gives its applications: a token for the resource that is asked for."""

    asked: list[str]

    def do_GET(self) -> None:
        (resource,) = parse_qs(urlsplit(self.path).query)["resource"]
        self.asked.append(resource)
        token = {"access_token": "a-token", "expires_on": str(int(time.time()) + 3600), "token_type": "Bearer"}
        body = json.dumps({**token, "resource": resource}).encode()
        self.send_response(200)
        self.send_header("Content-Type", "application/json")
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)

    def log_message(self, format: str, *args: object) -> None:
        """Say nothing."""


@pytest.fixture
def asked(monkeypatch: pytest.MonkeyPatch) -> Iterator[list[str]]:
    """The resources that tokens were asked for."""
    resources: list[str] = []
    handler = type("Tokens", (_Tokens,), {"asked": resources})
    with ThreadingHTTPServer(("127.0.0.1", 0), handler) as server:
        threading.Thread(target=server.serve_forever, daemon=True).start()
        monkeypatch.setenv("IDENTITY_ENDPOINT", f"http://127.0.0.1:{server.server_port}/token")
        monkeypatch.setenv("IDENTITY_HEADER", "a-header")
        yield resources
        server.shutdown()


def test_credential(emulator: Emulator, asked: list[str]) -> None:
    with (
        azure.identity.ManagedIdentityCredential() as credential,
        AzureOpenAI(azure_endpoint=emulator.endpoint, credential=credential) as client,
    ):
        client.models.list()
        client.models.list()
    assert [request.headers["authorization"] for request in emulator.requests] == ["Bearer a-token"] * 2
    assert all("api-key" not in request.headers for request in emulator.requests)
    assert asked == [RESOURCE], "azure-identity keeps the token until it expires"


def test_token_provider(emulator: Emulator, asked: list[str]) -> None:
    with azure.identity.ManagedIdentityCredential() as credential:
        provider = azure.identity.get_bearer_token_provider(credential, f"{RESOURCE}/.default")
        with AzureOpenAI(azure_endpoint=emulator.endpoint, azure_ad_token_provider=provider) as client:
            client.models.list()
    assert emulator.requests[-1].headers["authorization"] == "Bearer a-token"
    assert asked == [RESOURCE]


def test_async_credential(emulator: Emulator, asked: list[str]) -> None:
    async def run() -> None:
        async with (
            azure.identity.aio.ManagedIdentityCredential() as credential,
            AsyncAzureOpenAI(azure_endpoint=emulator.endpoint, credential=credential) as client,
        ):
            await client.models.list()

    asyncio.run(run())
    assert emulator.requests[-1].headers["authorization"] == "Bearer a-token"
    assert asked == [RESOURCE]
