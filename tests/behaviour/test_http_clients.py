"""HTTP clients of the user's: through a proxy, and with a certificate of one's own."""

from __future__ import annotations

import asyncio
import json
import ssl
import threading
from collections.abc import Iterator
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import Any, ClassVar

import httpx
import httpx2
import pytest
from aoai_v2024_10_21 import APIConnectionError, AsyncAzureOpenAI, AzureOpenAI
from loopback import Answer, Server

COMPLETION = {"id": "chatcmpl-1", "choices": []}
RESOURCE = "http://res.openai.azure.test"


def chat(flavour: str, library: Any, endpoint: str, **settings: Any) -> str:
    """The id of a completion that an HTTP client with these settings fetches."""
    arguments: dict[str, Any] = {"model": "gpt", "messages": []}
    if flavour == "sync":
        http_client = library.Client(**settings)
        with AzureOpenAI(azure_endpoint=endpoint, api_key="k", max_retries=0, http_client=http_client) as client:
            return client.chat.completions.create(**arguments).id

    async def run() -> str:
        http_client = library.AsyncClient(**settings)
        async with AsyncAzureOpenAI(
            azure_endpoint=endpoint, api_key="k", max_retries=0, http_client=http_client
        ) as client:
            return (await client.chat.completions.create(**arguments)).id

    return asyncio.run(run())


class _Door(BaseHTTPRequestHandler):
    callers: ClassVar[list[Any]] = []

    def do_POST(self) -> None:
        connection: Any = self.connection
        self.callers.append(connection.getpeercert())
        self.rfile.read(int(self.headers["content-length"]))
        body = json.dumps(COMPLETION).encode()
        self.send_response(200)
        self.send_header("Content-Type", "application/json")
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)

    def log_message(self, *_: object) -> None:
        """Say nothing."""


class _Service(ThreadingHTTPServer):
    def handle_error(self, *_: object) -> None:
        """Say nothing of those who come without a certificate."""


@pytest.fixture
def service(certificate: Path) -> Iterator[str]:
    """The address of a service that wants to see a certificate."""
    with _Service(("127.0.0.1", 0), _Door) as server:
        context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
        context.load_cert_chain(certificate)
        context.load_verify_locations(certificate)
        context.verify_mode = ssl.CERT_REQUIRED
        server.socket = context.wrap_socket(server.socket, server_side=True)
        threading.Thread(target=server.serve_forever, args=(0.01,), daemon=True).start()
        yield f"https://127.0.0.1:{server.server_port}"
        server.shutdown()


@pytest.mark.parametrize("flavour", ["sync", "async"])
@pytest.mark.parametrize("library", [httpx, httpx2])
def test_through_a_proxy(flavour: str, library: Any) -> None:
    with Server() as proxy:
        proxy.answer(Answer(json=COMPLETION))
        assert chat(flavour, library, RESOURCE, proxy=proxy.url) == "chatcmpl-1"
        (request,) = proxy.requests
    assert request.target.startswith(f"{RESOURCE}/openai/deployments/gpt/chat/completions?")


@pytest.mark.parametrize("flavour", ["sync", "async"])
def test_with_a_certificate_of_ones_own(flavour: str, service: str, certificate: Path) -> None:
    context = ssl.create_default_context(cafile=str(certificate))
    with pytest.raises(APIConnectionError):
        chat(flavour, httpx, service, verify=context)
    context.load_cert_chain(certificate)
    assert chat(flavour, httpx, service, verify=context) == "chatcmpl-1"
    assert _Door.callers[-1]["subject"] == ((("commonName", "127.0.0.1"),),)
