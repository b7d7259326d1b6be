"""Measures one thing beside others: what each costs, in turn, so that all meet the same machine."""

from __future__ import annotations

import asyncio
import gc
import json
import os
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Awaitable, Callable, Iterable, Mapping, Sequence
from enum import StrEnum
from pathlib import Path
from typing import TypeAlias


class Quantity(StrEnum):
    """What is measured."""

    CPU = "CPU time"
    """Seconds, those of child processes included."""
    WALL = "wall time"
    """Seconds."""
    MEMORY = "peak memory"
    """Bytes in RAM, at the most, of the largest of the processes."""
    SIZE = "size"
    """Bytes."""


Cost: TypeAlias = Mapping[Quantity, float]
Sample: TypeAlias = Callable[[], Cost]
"""Does the thing once and returns what it cost."""

TOOLS = Path(sys.executable).parent
_USAGE = Path(__file__).with_name("usage.py")


def interleave(samples: Sequence[Sample], rounds: int, *, warm_up: bool) -> list[Cost | Exception]:
    """Take a sample of each in turn, so many rounds, and return the medians.

    Each round goes through them the other way round, so that none always comes behind the same other, whose work is
    what the processor's caches hold. With `warm_up`, a round that does not count goes before. A sample that fails is
    not taken again, and its exception stands for its cost.
    """
    gc.collect()
    gc.freeze()  # the libraries of all sides are loaded; nobody pays for looking through them
    taken: list[list[Cost]] = [[] for _ in samples]
    failures: dict[int, Exception] = {}
    for turn in range(rounds + warm_up):
        for index, sample in sorted(enumerate(samples), reverse=bool(turn % 2), key=lambda numbered: numbered[0]):
            if index in failures:
                continue
            gc.collect()
            try:
                taken[index].append(sample())
            except Exception as error:  # noqa: BLE001 - whatever it is, the table says so
                failures[index] = error
    return [failures.get(index) or _medians(costs[warm_up:]) for index, costs in enumerate(taken)]


def _medians(costs: Sequence[Cost]) -> Cost:
    return {quantity: statistics.median(cost[quantity] for cost in costs) for quantity in costs[0]}


def calls(function: Callable[[], object], times: int, *, units: int = 1) -> Sample:
    """One call of a function in this process, as the mean of so many; or one of the units that a call consists of."""

    def sample() -> Cost:
        start = time.process_time()
        for _ in range(times):
            function()
        return {Quantity.CPU: (time.process_time() - start) / (times * units)}

    return sample


def async_calls(runner: asyncio.Runner, function: Callable[[], Awaitable[object]], times: int) -> Sample:
    """Likewise of a function to be awaited. Clients that wait belong to one loop, which is the runner's."""

    async def repeat() -> None:
        for _ in range(times):
            await function()

    def sample() -> Cost:
        start = time.process_time()
        runner.run(repeat())
        return {Quantity.CPU: (time.process_time() - start) / times}

    return sample


def process(*command: str | os.PathLike[str]) -> Sample:
    """A whole process and all that it starts, run in an empty folder. Raises RuntimeError if it fails."""

    def sample() -> Cost:
        with tempfile.TemporaryDirectory() as folder:
            measured = [sys.executable, "-IS", _USAGE, *command]
            done = subprocess.run(measured, cwd=folder, env=_ENVIRONMENT, capture_output=True, check=False, text=True)
            if done.returncode:
                raise RuntimeError(f"{Path(command[0]).name}: {(done.stderr or done.stdout).strip()[-300:]}")
            used = json.loads(done.stdout.splitlines()[-1])
            return {Quantity.CPU: used["cpu"], Quantity.WALL: used["wall"], Quantity.MEMORY: used["memory"]}

    return sample


def constant(quantity: Quantity, value: float) -> Sample:
    """What is known without being timed."""
    return lambda: {quantity: value}


def size_of(files: Iterable[Path]) -> int:
    """Bytes."""
    return sum(file.stat().st_size for file in files if file.is_file())


# The environment is not activated, and generators start formatters by their bare names.
_ENVIRONMENT = {**os.environ, "PATH": f"{TOOLS}{os.pathsep}{os.environ.get('PATH', '')}"}
# What is compiled once is kept, as it is where pip installed it.
_ENVIRONMENT.pop("PYTHONDONTWRITEBYTECODE", None)
