"""What the behaviour tests share: the emulator of a version, and clients of its installed package."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from aoaigen.emulator import Emulator
from aoaigen.parse import read_contract

ROOT = Path(__file__).parents[2]
DEPLOYMENTS = {
    "my-gpt-4o": "gpt-4o",
    "my-instruct": "gpt-35-turbo-instruct",
    "my-embeddings": "text-embedding-3-small",
    "my-whisper": "whisper",
    "my-dalle": "dall-e-3",
}


@pytest.fixture(scope="module")
def running() -> Iterator[Emulator]:
    contract = read_contract(ROOT / "specs" / "2024-10-21" / "openapi.yaml")
    with Emulator(contract, deployments=DEPLOYMENTS, api_key="a-key-for-tests", seed=7) as emulator:
        yield emulator


@pytest.fixture
def emulator(running: Emulator) -> Emulator:
    """The emulator, as if just started."""
    running.reset()
    return running
