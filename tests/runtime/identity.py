"""The endpoint that App Service gives its applications for their managed identity, on loopback."""

from __future__ import annotations

import json
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from urllib.parse import parse_qs, urlsplit

TOKEN = "a-token"


@dataclass(frozen=True)
class ManagedIdentity:
    environment: dict[str, str]
    """The variables by which azure-identity finds the endpoint."""
    asked: list[str]
    """The resources that tokens were asked for, in order."""


@contextmanager
def managed_identity() -> Iterator[ManagedIdentity]:
    """Serve a token for whatever resource is asked for."""
    asked: list[str] = []
    handler = type("Tokens", (_Tokens,), {"asked": asked})
    with ThreadingHTTPServer(("127.0.0.1", 0), handler) as server:
        threading.Thread(target=server.serve_forever, daemon=True).start()
        address = f"http://127.0.0.1:{server.server_port}/token"
        yield ManagedIdentity({"IDENTITY_ENDPOINT": address, "IDENTITY_HEADER": "a-header"}, asked)
        server.shutdown()


class _Tokens(BaseHTTPRequestHandler):
    asked: list[str]

    def do_GET(self) -> None:
        (resource,) = parse_qs(urlsplit(self.path).query)["resource"]
        self.asked.append(resource)
        token = {"access_token": TOKEN, "expires_on": str(int(time.time()) + 3600), "token_type": "Bearer"}
        body = json.dumps({**token, "resource": resource}).encode()
        self.send_response(200)
        self.send_header("Content-Type", "application/json")
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)

    def log_message(self, format: str, *args: object) -> None:
        """Say nothing."""
