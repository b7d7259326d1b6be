"""A real Chromium, headless, that knows no network."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Browser, BrowserType, sync_playwright

NAMES = ("chromium", "chromium-browser", "google-chrome", "google-chrome-stable")
ARGUMENTS = (
    "--no-sandbox",  # which root cannot have, and continuous integration is root
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
)


@pytest.fixture(scope="module")
def browser() -> Iterator[Browser]:
    """For one module: while it lives, its thread has a running event loop, which tests of `async` code cannot have."""
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=find_chromium(playwright.chromium), args=ARGUMENTS)
        yield browser
        browser.close()


def find_chromium(chromium: BrowserType) -> str:
    """The system's Chromium, or the one that Playwright has installed before."""
    found = next(filter(None, map(shutil.which, NAMES)), chromium.executable_path)
    if not Path(found).exists():
        pytest.fail(
            "these tests need Chromium: `apt-get install chromium` on Debian, `playwright install chromium` elsewhere; "
            "AOAIGEN_NO_BROWSER=1 leaves them out",
            pytrace=False,
        )
    return found
