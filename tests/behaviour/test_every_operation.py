"""Every operation of every version, called against the emulator by the installed packages, sync and async."""

from __future__ import annotations

import asyncio
from types import ModuleType
from typing import Any

import pytest
from aoaigen.catalog import PinnedVersion
from aoaigen.conventions import method_name
from aoaigen.emulator import Emulator
from calls import CALLS, Call, Kept, method_of
from pinned import CATALOG, contract_of, package_of


def judge(call: Call, answer: Any, kept: Kept) -> None:
    assert type(answer).__name__.replace("Async", "Sync") == call.gives, f"{call.method} gave {answer!r}"
    assert call.check(answer, kept), f"{call.method} gave {answer!r}"
    if call.keep:
        kept[call.keep] = call.part(answer)


def calls_of(pinned: PinnedVersion) -> list[Call]:
    """The calls that a version has."""
    operations = {str(method_name(operation)) for operation in contract_of(pinned).operations}
    calls = [call for call in CALLS if {call.method, call.needs or call.method} <= operations]
    assert {call.method for call in calls} == operations
    return calls


def test_sync(pinned: PinnedVersion, emulated: Emulator) -> None:
    kept: Kept = {}
    package = package_of(pinned)
    with package.AzureOpenAI(azure_endpoint=emulated.endpoint, api_key=emulated.api_key, max_retries=0) as client:
        for call in calls_of(pinned):
            for _ in range(10):
                positional, keyword = call.arguments(kept)
                answer = method_of(client, call.method)(*positional, **keyword)
                if call.until is None or call.until(answer):
                    break
            assert call.until is None or call.until(answer)
            judge(call, answer, kept)


def test_async(pinned: PinnedVersion, emulated: Emulator) -> None:
    async def run() -> None:
        kept: Kept = {}
        async with package_of(pinned).AsyncAzureOpenAI(
            azure_endpoint=emulated.endpoint, api_key=emulated.api_key, max_retries=0
        ) as client:
            for call in calls_of(pinned):
                for _ in range(10):
                    positional, keyword = call.arguments(kept)
                    answer = await method_of(client, call.method)(*positional, **keyword)
                    if call.until is None or call.until(answer):
                        break
                assert call.until is None or call.until(answer)
                judge(call, answer, kept)

    asyncio.run(run())


def public_names() -> list[tuple[ModuleType, str]]:
    packages = [package_of(pinned) for pinned in CATALOG.versions]
    return [(package, name) for package in packages for name in package.__all__ if name != "__version__"]


@pytest.mark.parametrize(("package", "name"), public_names(), ids=str)
def test_every_public_name_is_there(package: ModuleType, name: str) -> None:
    assert getattr(package, name) is not None
