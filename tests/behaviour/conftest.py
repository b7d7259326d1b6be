"""What the behaviour tests share: the emulator of a version, and clients of its installed package."""

from __future__ import annotations

import importlib
from collections.abc import Iterator
from pathlib import Path
from types import ModuleType

import pytest
from aoaigen.catalog import PinnedVersion, read_catalog
from aoaigen.emulator import Emulator
from aoaigen.parse import read_contract

ROOT = Path(__file__).parents[2]
CATALOG = read_catalog(ROOT)
DEPLOYMENTS = {
    "my-gpt-4o": "gpt-4o",
    "my-instruct": "gpt-35-turbo-instruct",
    "my-embeddings": "text-embedding-3-small",
    "my-whisper": "whisper",
    "my-dalle": "dall-e-3",
    "my-tts": "tts",
}


def emulator_of(pinned: PinnedVersion) -> Emulator:
    contract = read_contract(pinned.document)
    return Emulator(contract, deployments=DEPLOYMENTS, api_key="a-key-for-tests", seed=7)


def package_of(pinned: PinnedVersion) -> ModuleType:
    return importlib.import_module(pinned.package.import_name)


@pytest.fixture(scope="module")
def running() -> Iterator[Emulator]:
    with emulator_of(CATALOG.newest) as emulator:
        yield emulator


@pytest.fixture
def emulator(running: Emulator) -> Emulator:
    """The emulator of the newest GA version, as if just started."""
    running.reset()
    return running


@pytest.fixture(scope="module", params=CATALOG.versions, ids=lambda pinned: pinned.version)
def pinned(request: pytest.FixtureRequest) -> PinnedVersion:
    """Each pinned version in turn."""
    version: PinnedVersion = request.param
    return version


@pytest.fixture
def emulated(pinned: PinnedVersion) -> Iterator[Emulator]:
    """The emulator of that version."""
    with emulator_of(pinned) as emulator:
        yield emulator
