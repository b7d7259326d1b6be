"""Waiting for what the service works on: asking for its state until it has ended."""

from __future__ import annotations

import time
from typing import TYPE_CHECKING, Any, TypeVar

from .sentinels import Omit

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable, Collection

_T = TypeVar("_T")

_DEFAULT_INTERVAL_MS = 1000


def poll(fetch: Callable[[], _T], ended: Collection[str], interval_ms: int | Omit) -> _T:
    """What `fetch` gives once its `status` is one of `ended`; in between, waits `interval_ms`, by default a second."""
    while not _has_ended(state := fetch(), ended):
        time.sleep(_seconds(interval_ms))
    return state


async def async_poll(fetch: Callable[[], Awaitable[_T]], ended: Collection[str], interval_ms: int | Omit) -> _T:
    """Likewise, without blocking the event loop."""
    from anyio import sleep  # noqa: PLC0415 - httpx brings it; sync clients never load it

    while not _has_ended(state := await fetch(), ended):
        await sleep(_seconds(interval_ms))
    return state


def _has_ended(state: Any, ended: Collection[str]) -> bool:
    return state.status in ended


def _seconds(interval_ms: int | Omit) -> float:
    return (_DEFAULT_INTERVAL_MS if isinstance(interval_ms, Omit) else interval_ms) / 1000
