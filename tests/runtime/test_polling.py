from __future__ import annotations

import asyncio
import time
from typing import NamedTuple

import pytest
from runtime.polling import async_poll, poll
from runtime.sentinels import Omit, omit


class State(NamedTuple):
    status: str


class Work:
    """What the service says of it, at each time of asking."""

    def __init__(self, *statuses: str) -> None:
        self.states = [State(status) for status in statuses]
        self.asked_at: list[float] = []

    def fetch(self) -> State:
        self.asked_at.append(time.monotonic())
        return self.states[len(self.asked_at) - 1]

    async def fetch_async(self) -> State:
        return self.fetch()

    def poll(self, kind: str, interval_ms: int | Omit) -> State:
        ended = ("completed", "failed")
        if kind == "sync":
            return poll(self.fetch, ended, interval_ms)
        return asyncio.run(async_poll(self.fetch_async, ended, interval_ms))

    def waits(self) -> list[float]:
        return [after - before for before, after in zip(self.asked_at, self.asked_at[1:], strict=False)]


@pytest.mark.parametrize("kind", ["sync", "async"])
def test_work_is_asked_for_until_it_has_ended(kind: str) -> None:
    work = Work("queued", "in_progress", "completed", "never asked for")
    assert work.poll(kind, 20) == State("completed")
    assert [wait >= 0.02 for wait in work.waits()] == [True, True]


@pytest.mark.parametrize("kind", ["sync", "async"])
def test_what_has_ended_is_not_waited_for(kind: str) -> None:
    work = Work("failed")
    began = time.monotonic()
    assert work.poll(kind, omit) == State("failed")
    assert time.monotonic() - began < 0.9


@pytest.mark.parametrize("kind", ["sync", "async"])
def test_the_interval_is_a_second_unless_it_is_given(kind: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("runtime.polling._DEFAULT_INTERVAL_MS", 30)
    work = Work("queued", "completed")
    work.poll(kind, omit)
    assert work.waits()[0] >= 0.03
