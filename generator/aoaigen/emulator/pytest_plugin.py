"""The pytest fixture `aoai_emulator`: a running emulator, fresh for each test.

The API version, or a document's path, comes from the marker `aoai_emulator("2024-10-21")`, else from the setting
`aoai_emulator_version`, else it is the newest pinned GA version. Nothing beyond pytest is imported until the fixture
is used.
"""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from aoaigen.contract import Contract
    from aoaigen.emulator.server import Emulator

_SETTING = "aoai_emulator_version"
_MARKER = "aoai_emulator"


def pytest_addoption(parser: pytest.Parser) -> None:
    parser.addini(_SETTING, "API version, or path of a document, that the fixture aoai_emulator emulates", default="")


def pytest_configure(config: pytest.Config) -> None:
    config.addinivalue_line("markers", f"{_MARKER}(version): the API version that the fixture aoai_emulator emulates")


@pytest.fixture(scope="session")
def _aoai_emulators() -> Iterator[dict[str, Emulator]]:
    """The servers of the session, by version."""
    running: dict[str, Emulator] = {}
    yield running
    for emulator in running.values():
        emulator.stop()


@pytest.fixture
def aoai_emulator(request: pytest.FixtureRequest, _aoai_emulators: dict[str, Emulator]) -> Emulator:
    """A running emulator with every known model deployed under its own name."""
    marker = request.node.get_closest_marker(_MARKER)
    version = str(marker.args[0]) if marker is not None and marker.args else str(request.config.getini(_SETTING))
    if version not in _aoai_emulators:
        from aoaigen.emulator import Emulator  # noqa: PLC0415

        emulator = Emulator(_contract(version, request.config.rootpath))
        emulator.start()
        _aoai_emulators[version] = emulator
    _aoai_emulators[version].reset()
    return _aoai_emulators[version]


def _contract(version: str, root: Path) -> Contract:
    # The one place in the emulator that knows how a version becomes a contract.
    from aoaigen.catalog import find_root, read_catalog  # noqa: PLC0415
    from aoaigen.parse import read_contract  # noqa: PLC0415

    if version and (root / version).is_file():
        return read_contract(root / version)
    catalog = read_catalog(find_root(root))
    pinned = catalog.select([version])[0] if version else catalog.newest
    return read_contract(pinned.document, allow_partial=pinned.partial)
