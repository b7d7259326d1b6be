"""Keyless access, with the real azure-identity against a managed identity endpoint on loopback."""

from __future__ import annotations

import asyncio
from collections.abc import Iterator

import azure.identity
import azure.identity.aio
import pytest
from aoai_v2024_10_21 import AsyncAzureOpenAI, AzureOpenAI
from aoaigen.emulator import Emulator
from identity import TOKEN, managed_identity

RESOURCE = "https://cognitiveservices.azure.com"


@pytest.fixture
def asked(monkeypatch: pytest.MonkeyPatch) -> Iterator[list[str]]:
    """The resources that tokens were asked for."""
    with managed_identity() as identity:
        for name, value in identity.environment.items():
            monkeypatch.setenv(name, value)
        yield identity.asked


def test_credential(emulator: Emulator, asked: list[str]) -> None:
    with (
        azure.identity.ManagedIdentityCredential() as credential,
        AzureOpenAI(azure_endpoint=emulator.endpoint, credential=credential) as client,
    ):
        client.models.list()
        client.models.list()
    assert [request.headers["authorization"] for request in emulator.requests] == [f"Bearer {TOKEN}"] * 2
    assert all("api-key" not in request.headers for request in emulator.requests)
    assert asked == [RESOURCE], "azure-identity keeps the token until it expires"


def test_token_provider(emulator: Emulator, asked: list[str]) -> None:
    with azure.identity.ManagedIdentityCredential() as credential:
        provider = azure.identity.get_bearer_token_provider(credential, f"{RESOURCE}/.default")
        with AzureOpenAI(azure_endpoint=emulator.endpoint, azure_ad_token_provider=provider) as client:
            client.models.list()
    assert emulator.requests[-1].headers["authorization"] == f"Bearer {TOKEN}"
    assert asked == [RESOURCE]


def test_async_credential(emulator: Emulator, asked: list[str]) -> None:
    async def run() -> None:
        async with (
            azure.identity.aio.ManagedIdentityCredential() as credential,
            AsyncAzureOpenAI(azure_endpoint=emulator.endpoint, credential=credential) as client,
        ):
            await client.models.list()

    asyncio.run(run())
    assert emulator.requests[-1].headers["authorization"] == f"Bearer {TOKEN}"
    assert asked == [RESOURCE]
