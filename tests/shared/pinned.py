"""The pinned versions: the emulator and the installed package of each."""

from __future__ import annotations

import importlib
import time
from collections.abc import Callable
from functools import cache
from pathlib import Path
from types import ModuleType

from aoaigen.catalog import PinnedVersion, read_catalog
from aoaigen.contract import Contract
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


@cache
def contract_of(pinned: PinnedVersion) -> Contract:
    return read_contract(pinned.document)


def emulator_of(pinned: PinnedVersion, clock: Callable[[], float] = time.time) -> Emulator:
    contract = contract_of(pinned)
    return Emulator(contract, deployments=DEPLOYMENTS, api_key="a-key-for-tests", seed=7, clock=clock)


def package_of(pinned: PinnedVersion) -> ModuleType:
    return importlib.import_module(pinned.package.import_name)
