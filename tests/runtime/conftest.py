from __future__ import annotations

import asyncio
import os
from typing import TYPE_CHECKING, Any

import pytest
from loopback import Server
from mini import KEY, AsyncAzureOpenAI, AzureOpenAI

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable, Iterator


class Flavour:
    """Runs the same lines against the client of either flavour."""

    def __init__(self, name: str, url: str) -> None:
        self.name = name
        self.url = url

    def call(self, use: Callable[[Any], Any], **settings: Any) -> Any:
        """The result of ``use`` for a client, awaited where it is asynchronous."""
        if not settings.keys() & {"azure_endpoint", "base_url"}:
            settings["azure_endpoint"] = self.url
        if not settings.keys() & {"azure_ad_token", "azure_ad_token_provider", "credential"}:
            settings.setdefault("api_key", KEY)
        if self.name == "sync":
            with AzureOpenAI(**settings) as client:
                return use(client)
        return asyncio.run(self._call_async(use, settings))

    async def _call_async(self, use: Callable[[Any], Any], settings: dict[str, Any]) -> Any:
        async with AsyncAzureOpenAI(**settings) as client:
            result: Awaitable[Any] | Any = use(client)
            return await result if hasattr(result, "__await__") else result


@pytest.fixture
def server() -> Iterator[Server]:
    with Server() as running:
        yield running


@pytest.fixture(params=["sync", "async"])
def flavour(request: pytest.FixtureRequest, server: Server) -> Flavour:
    return Flavour(request.param, server.url)


@pytest.fixture(autouse=True)
def _no_settings_from_outside(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in os.environ:
        if name.startswith(("AZURE_", "OPENAI_")):
            monkeypatch.delenv(name)
