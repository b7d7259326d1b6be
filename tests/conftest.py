"""What holds for all tests: the option that writes cases anew; tests that need a browser are left out on request."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

WITHOUT_BROWSER = os.environ.get("AOAIGEN_NO_BROWSER") == "1"
BROWSER = Path(__file__).parent / "browser"


def pytest_addoption(parser: pytest.Parser) -> None:
    parser.addoption("--update-cases", action="store_true", help="write what the cases give as what they should give")


def pytest_collection_modifyitems(config: pytest.Config, items: list[pytest.Item]) -> None:
    if WITHOUT_BROWSER:
        left_out = [item for item in items if BROWSER in item.path.parents]
        config.hook.pytest_deselected(items=left_out)
        items[:] = [item for item in items if item not in left_out]


def pytest_terminal_summary(terminalreporter: pytest.TerminalReporter) -> None:
    if WITHOUT_BROWSER:
        terminalreporter.section("left out")
        terminalreporter.line("tests/browser, as AOAIGEN_NO_BROWSER=1 asks: no HTML report was looked at in a browser")
