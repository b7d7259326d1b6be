"""What the behaviour tests share: running emulators."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from aoaigen.catalog import PinnedVersion
from aoaigen.emulator import Emulator
from pinned import CATALOG, emulator_of


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
