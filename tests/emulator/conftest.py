from __future__ import annotations

from collections.abc import Callable, Iterator
from functools import cache
from pathlib import Path
from typing import Any

import httpx
import pytest
from aoaigen.contract import Contract
from aoaigen.emulator import Emulator
from aoaigen.json_schema import json_schema
from aoaigen.parse import read_contract
from jsonschema import Draft202012Validator

SPECS = Path(__file__).parents[2] / "specs"
VERSION = "2024-10-21"
PREVIEW = "2025-01-01-preview"
NOW = 1_729_500_000
DOCUMENT = SPECS / VERSION / "openapi.yaml"

DEPLOYMENTS = {
    "chat": "gpt-4o",
    "small": "gpt-4",
    "instruct": "gpt-35-turbo-instruct",
    "embed": "text-embedding-3-small",
    "embed-large": "text-embedding-3-large",
    "ada": "text-embedding-ada-002",
    "draw": "dall-e-3",
    "hear": "whisper",
    "speak": "tts",
    "own": "my-own-model",
}


@cache
def contract_of(version: str) -> Contract:
    return read_contract(SPECS / version / "openapi.yaml")


@pytest.fixture(scope="session")
def contract() -> Contract:
    return contract_of(VERSION)


@pytest.fixture(scope="session")
def _server(contract: Contract) -> Iterator[Emulator]:
    with Emulator(contract, deployments=DEPLOYMENTS, api_key="right") as emulator:
        yield emulator


@pytest.fixture
def emulator(_server: Emulator) -> Emulator:
    _server.reset()
    _server.app.world.clock = lambda: NOW
    return _server


def client_of(emulator: Emulator) -> httpx.Client:
    return httpx.Client(
        base_url=f"{emulator.endpoint}/openai",
        params={"api-version": emulator.app.world.contract.api_version},
        headers={"api-key": emulator.api_key},
        timeout=10,
    )


@pytest.fixture
def client(emulator: Emulator) -> Iterator[httpx.Client]:
    with client_of(emulator) as client:
        yield client


@pytest.fixture(scope="session")
def _preview_server() -> Iterator[Emulator]:
    with Emulator(contract_of(PREVIEW), deployments=DEPLOYMENTS) as emulator:
        yield emulator


@pytest.fixture
def preview(_preview_server: Emulator) -> Emulator:
    """The emulator of the newest preview, which has all that a preview has."""
    _preview_server.reset()
    _preview_server.app.world.clock = lambda: NOW
    return _preview_server


@pytest.fixture
def beta(preview: Emulator) -> Iterator[httpx.Client]:
    """A client of `preview`."""
    with client_of(preview) as client:
        yield client


@pytest.fixture
def checked(contract: Contract) -> Callable[[str, httpx.Response], dict[str, Any]]:
    """Assert that an answer is what the contract says of an operation, and return it decoded."""

    def check(operation_id: str, response: httpx.Response) -> dict[str, Any]:
        operation = next(o for o in contract.operations if o.id == operation_id)
        assert operation.success is not None
        assert response.status_code == int(operation.success.status), response.text
        media = operation.success.media("application/json")
        assert media is not None
        assert media.schema is not None
        answered: dict[str, Any] = response.json()
        Draft202012Validator(json_schema(contract, media.schema)).validate(answered)
        return answered

    return check
