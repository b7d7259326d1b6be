"""Failures on purpose, at a rate, reproducible by seed."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final, Self

from aoaigen.emulator.chance import rng

STATUSES: Final = ("408", "429", "500", "502", "503", "504")
RESET: Final = "reset"
CUT: Final = "cut"
STREAM_ERROR: Final = "stream-error"
SLOW: Final = "slow"
KINDS: Final = (*STATUSES, RESET, CUT, STREAM_ERROR, SLOW)


@dataclass(frozen=True)
class Fault:
    """One way to fail, and how often.

    `kind` is a status, or `reset` (the connection goes before an answer), `cut` (it goes in the middle of the body),
    `stream-error` (a stream breaks with an error event; an answer that is no stream becomes a 500) or `slow` (the body
    arrives byte by byte, with pauses). `rate` is from 0 to 1; `retry_after` is in seconds and used with 429.
    Raises ValueError for a kind or a rate that does not exist.
    """

    kind: str
    rate: float = 1.0
    retry_after: float = 1.0

    def __post_init__(self) -> None:
        if self.kind not in KINDS:
            raise ValueError(f"no fault {self.kind!r}; there are {', '.join(KINDS)}")
        if not 0 <= self.rate <= 1:
            raise ValueError(f"the rate of fault {self.kind} is {self.rate}; it must be from 0 to 1")

    @classmethod
    def parse(cls, text: str) -> Self:
        """Read `KIND:RATE`, e.g. `429:0.2`. Raises ValueError with a message for people."""
        kind, colon, rate = text.partition(":")
        try:
            return cls(kind, float(rate) if colon else 1.0)
        except ValueError as error:
            raise ValueError(f"cannot read the fault {text!r} as KIND:RATE: {error}") from None


class FaultSource:
    """Decides, request by request, which fault strikes."""

    def __init__(self, faults: Sequence[Fault], seed: int) -> None:
        self._faults = faults
        self._rng = rng(f"faults of {seed}")

    def draw(self) -> Fault | None:
        # Every fault draws every time, so that adding one does not move the others.
        struck = [fault for fault in self._faults if self._rng.random() < fault.rate]
        return struck[0] if struck else None
