"""Measures one thing beside another: CPU seconds, in turn, so that both meet the same machine."""

from __future__ import annotations

import os
import resource
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path
from typing import NamedTuple, TypeAlias

Sample: TypeAlias = Callable[[], float]
"""Does the thing once and returns the CPU seconds that it took."""

TOOLS = Path(sys.executable).parent


class Medians(NamedTuple):
    """CPU seconds of the one and of the other."""

    ours: float
    peer: float

    @property
    def ratio(self) -> float:
        return self.ours / self.peer


def interleave(ours: Sample, peer: Sample, pairs: int) -> Medians:
    """Take so many samples of each, ours and the peer's in turn, after one of each that does not count."""
    ours()
    peer()
    samples = [(ours(), peer()) for _ in range(pairs)]
    return Medians(*map(statistics.median, zip(*samples, strict=True)))


def calls(function: Callable[[], object], times: int) -> Sample:
    """One call of a function in this process, as the mean of so many."""

    def sample() -> float:
        start = time.process_time()
        for _ in range(times):
            function()
        return (time.process_time() - start) / times

    return sample


def process(*command: str | os.PathLike[str]) -> Sample:
    """A whole process and all that it starts, run in an empty folder. Raises RuntimeError if it fails."""

    def sample() -> float:
        with tempfile.TemporaryDirectory() as folder:
            start = _children_seconds()
            done = subprocess.run(command, cwd=folder, env=_ENVIRONMENT, capture_output=True, check=False, text=True)
            if done.returncode:
                raise RuntimeError(f"{Path(command[0]).name}: {(done.stderr or done.stdout).strip()[-300:]}")
            return _children_seconds() - start

    return sample


def python(code: str) -> Sample:
    """A Python process that runs the code."""
    return process(sys.executable, "-c", code)


# The environment is not activated, and generators start formatters by their bare names.
_ENVIRONMENT = {**os.environ, "PATH": f"{TOOLS}{os.pathsep}{os.environ.get('PATH', '')}"}


def _children_seconds() -> float:
    used = resource.getrusage(resource.RUSAGE_CHILDREN)
    return used.ru_utime + used.ru_stime
