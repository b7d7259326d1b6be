"""Waiting for what the service works on: asking for its state until it has ended."""

from __future__ import annotations

import math
import time
from typing import TYPE_CHECKING, Generic, NamedTuple, TypeVar

from .sentinels import Omit

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable, Collection

    from .responses import RawResponse

_T = TypeVar("_T")

_ASKED_INTERVAL = "openai-poll-after-ms"


class PollTimeoutError(TimeoutError, RuntimeError):
    """What was waited for has not ended in the time that it was given. The service goes on with it."""


class Patience(NamedTuple, Generic[_T]):
    """When to look again, for how long, and who wants to know of it."""

    ended: Collection[str]
    """The values of ``status`` after which nothing more happens by itself, in lower case."""
    interval_ms: float | Omit
    """Milliseconds between two looks; if it is left out, what the service asks for, else ``default_interval_ms``."""
    default_interval_ms: float
    max_wait_seconds: float | Omit
    on_progress: Callable[[_T], object] | None

    def deadline(self) -> float:
        """The time, by the monotonic clock, after which there is no further look.

        Raises ValueError for a time to wait that is negative, infinite or none.
        """
        wait = self.max_wait_seconds
        if isinstance(wait, Omit):
            return math.inf
        if not math.isfinite(wait) or wait < 0:
            raise ValueError(f"max_wait_seconds must be a number of seconds, 0 or more, not {wait}")
        return time.monotonic() + wait

    def reported(self, response: RawResponse[_T], deadline: float) -> tuple[_T, float | None]:
        """The state that an answer tells of, and the seconds until the next look; None once it has ended."""
        state = response.parse()
        if self.on_progress is not None:
            self.on_progress(state)
        # Samples of batches in the service's documentation have words such as `Validating`.
        if str(getattr(state, "status", None)).lower() in self.ended:
            return state, None
        return state, min(self._seconds(response), max(0.0, deadline - time.monotonic()))

    def _seconds(self, response: RawResponse[_T]) -> float:
        if not isinstance(self.interval_ms, Omit):
            return self.interval_ms / 1000
        asked = response.headers.get(_ASKED_INTERVAL, "")
        return (int(asked) if asked.isdecimal() else self.default_interval_ms) / 1000


def poll(fetch: Callable[[], RawResponse[_T]], patience: Patience[_T]) -> _T:
    """What ``fetch`` gives once it has ended. Raises PollTimeoutError where it has not in the time it was given."""
    deadline = patience.deadline()
    while time.monotonic() < deadline:
        state, seconds = patience.reported(fetch(), deadline)
        if seconds is None:
            return state
        time.sleep(seconds)
    raise _too_late(patience)


async def async_poll(fetch: Callable[[], Awaitable[RawResponse[_T]]], patience: Patience[_T]) -> _T:
    """Likewise, without blocking the event loop."""
    from anyio import sleep  # noqa: PLC0415 - httpx brings it; sync clients never load it

    deadline = patience.deadline()
    while time.monotonic() < deadline:
        state, seconds = patience.reported(await fetch(), deadline)
        if seconds is None:
            return state
        await sleep(seconds)
    raise _too_late(patience)


def _too_late(patience: Patience[_T]) -> PollTimeoutError:
    return PollTimeoutError(f"Not ended after {patience.max_wait_seconds} seconds; the service goes on with it.")
