"""`make bench`: what things cost beside the peers, as ratios, measured in one run.

`make bench ROWS=generation` measures a part. What was measured is also kept in `bench/results.json`, where the other
parts stay as they are, and shown in `bench/results.md` and, as far as there are bars, in the README. The figures inform
and the exit code is 0 whatever they are, unless something of ours could not be run; with `--strict` it is 1 also where
a bar is missed or a peer could not be run.
"""

from __future__ import annotations

import argparse
import os
import platform
import sys
from collections.abc import Iterator
from importlib.metadata import version
from pathlib import Path
from typing import NamedTuple

from measure import Cost, Quantity, interleave
from rich.box import SIMPLE_HEAD
from rich.console import Console
from rich.table import Table
from rows import COMPARISONS, Comparison
from written import COLUMNS, record, table_of

PEERS = (
    "httpx",
    "httpx-aiohttp",
    "openai",
    "orjson",
    "openapi-python-client",
    "datamodel-code-generator",
    "openapi-generator-cli",
)


class Result(NamedTuple):
    """A row of the table: two figures, or what went wrong."""

    what: str
    peer: str
    quantity: Quantity
    bar: float | None
    runs: int
    ours: Cost | Exception
    theirs: Cost | Exception

    @property
    def ratio(self) -> float | None:
        if isinstance(self.ours, Exception) or isinstance(self.theirs, Exception):
            return None
        return self.ours[self.quantity] / self.theirs[self.quantity]

    @property
    def holds(self) -> bool | None:
        """Whether the bar is met; None without a bar or a figure."""
        return None if self.bar is None or self.ratio is None else self.ratio <= self.bar

    def cells(self) -> tuple[str, ...]:
        return (
            self.what,
            self.peer,
            self.quantity,
            _figure(self.ours, self.quantity),
            _figure(self.theirs, self.quantity),
            "" if self.ratio is None else f"{self.ratio:.3g}",
            "" if self.bar is None else f"<= {self.bar:.3g}",
            {None: "", True: "yes", False: "NO"}[self.holds],
            str(self.runs),
        )


def main() -> int:
    """Measure, print the tables and write them down."""
    groups = list(dict.fromkeys(comparison.group for comparison in COMPARISONS))
    parser = argparse.ArgumentParser(description="Measures what things cost beside the peers.")
    parser.add_argument("groups", nargs="*", metavar="GROUP", help=f"of {', '.join(groups)} (default: all)")
    parser.add_argument("--rounds", type=int, default=9, metavar="N", help="samples of light things (default: 9)")
    parser.add_argument("--strict", action="store_true", help="exit with 1 where a bar is missed")
    options = parser.parse_args()
    if unknown := set(options.groups) - set(groups):
        parser.error(f"no rows of {', '.join(sorted(unknown))}; there are {', '.join(groups)}")

    if not options.groups:
        print("All rows take some ten minutes of an idle machine, most of them for generation.")
        print(f"ROWS=... for a part: {', '.join(groups)}")
    versions = ", ".join(f"{peer} {version(peer)}" for peer in PEERS)
    caption = f"Python {platform.python_version()}; {_machine()}; {versions}."
    results: list[Result] = []
    for group in options.groups or groups:
        chosen = [comparison for comparison in COMPARISONS if comparison.group == group]
        found = [result for comparison in chosen for result in measured(comparison, options.rounds)]
        _show(group, found, caption)
        record(group, [result.cells() for result in found], caption)
        results += found
    failed = any(isinstance(result.ours, Exception) for result in results)
    missed = any(result.ratio is None or result.holds is False for result in results)
    return int(failed or (options.strict and missed))


def measured(comparison: Comparison, rounds: int) -> Iterator[Result]:
    """Measure one comparison. A side that cannot be run is a result too."""
    runs = comparison.rounds or rounds
    with Console(stderr=True).status(comparison.what):
        ours, *theirs = interleave(comparison.prepare(), runs, warm_up=runs > 1)
    for (peer, bars), cost in zip(comparison.peers.items(), theirs, strict=True):
        for quantity, bar in bars.items():
            yield Result(comparison.what, peer, quantity, bar, runs, ours, cost)


def _show(group: str, results: list[Result], caption: str) -> None:
    console = Console()
    if not console.is_terminal:
        print(f"## {group}\n\n{table_of(COLUMNS, (result.cells() for result in results))}\n\n{caption}\n", flush=True)
        return
    table = Table(box=SIMPLE_HEAD, title=group, caption=caption)
    for column in COLUMNS:
        table.add_column(column, overflow="fold")
    for result in results:
        table.add_row(*result.cells())
    console.print(table)


def _figure(cost: Cost | Exception, quantity: Quantity) -> str:
    if isinstance(cost, Exception):
        return f"failed: {cost}"
    value = cost[quantity]
    if quantity in {Quantity.MEMORY, Quantity.SIZE}:
        return f"{value / 1e6:.3g} MB"
    if value >= 1:
        return f"{value:.3g} s"
    return f"{value * 1e3:.3g} ms" if value >= 1e-3 else f"{value * 1e6:.3g} us"


def _machine() -> str:
    cpus = Path("/proc/cpuinfo")
    lines = cpus.read_text(encoding="utf-8").splitlines() if cpus.exists() else []
    model = next((line.partition(":")[2].strip() for line in lines if line.startswith("model name")), "unknown")
    return f"{platform.system()}, {platform.machine()}, {os.cpu_count()} CPUs, {model}"


if __name__ == "__main__":
    sys.exit(main())
