"""`make bench`: what things cost beside the peers, in CPU time, measured in one run.

The figures inform and the exit code is 0 whatever they are, unless something could not be run; with `--strict` it is 1
also where a bar is missed.
"""

from __future__ import annotations

import argparse
import os
import platform
import sys
from importlib.metadata import version
from typing import NamedTuple

from measure import Medians, interleave
from rich.box import SIMPLE_HEAD
from rich.console import Console
from rich.table import Table
from rows import ROWS, Row

COLUMNS = ("what", "beside", "ours", "peer", "ratio", "bar", "holds")
PEERS = ("httpx", "openai", "orjson", "openapi-python-client", "datamodel-code-generator")


class Result(NamedTuple):
    """A row, and what was measured or what went wrong."""

    row: Row
    outcome: Medians | Exception

    @property
    def holds(self) -> bool | None:
        """Whether the bar is met; None without a bar or a figure."""
        if self.row.bar is None or isinstance(self.outcome, Exception):
            return None
        return self.outcome.ratio <= self.row.bar

    def cells(self) -> tuple[str, ...]:
        bar = "" if self.row.bar is None else f"<= {self.row.bar:.3g}"
        if isinstance(self.outcome, Exception):
            return self.row.what, self.row.peer, "", "", f"failed: {self.outcome}", bar, ""
        ours, peer = self.outcome
        holds = {None: "", True: "yes", False: "NO"}[self.holds]
        return self.row.what, self.row.peer, _time(ours), _time(peer), f"{self.outcome.ratio:.3g}", bar, holds


def main() -> int:
    """Measure every row and print the table."""
    parser = argparse.ArgumentParser(description="Measures what things cost beside the peers.")
    parser.add_argument("--pairs", type=int, default=9, metavar="N", help="samples of each side of a row (default: 9)")
    parser.add_argument("--markdown", action="store_true", help="print Markdown also on a terminal")
    parser.add_argument("--strict", action="store_true", help="exit with 1 where a bar is missed")
    options = parser.parse_args()

    results = [measured(row, options.pairs) for row in ROWS]
    caption = (
        f"CPU time, medians of {options.pairs} interleaved pairs; ratio = ours / peer, less is better. "
        f"Python {platform.python_version()}, {os.cpu_count()} CPUs; "
        + ", ".join(f"{peer} {version(peer)}" for peer in PEERS)
        + "."
    )
    console = Console()
    if console.is_terminal and not options.markdown:
        table = Table(box=SIMPLE_HEAD, caption=caption)
        for column in COLUMNS:
            table.add_column(column, overflow="fold")
        for result in results:
            table.add_row(*result.cells())
        console.print(table)
    else:
        rows = COLUMNS, ("---",) * len(COLUMNS), *(result.cells() for result in results)
        print(*map(_markdown, rows), sep="\n")
        print(f"\n{caption}")
    failed = any(isinstance(result.outcome, Exception) for result in results)
    missed = any(result.holds is False for result in results)
    return int(failed or (options.strict and missed))


def measured(row: Row, pairs: int) -> Result:
    """Measure one row. A peer that cannot be run is a result too."""
    with Console(stderr=True).status(f"{row.what}, beside {row.peer}"):
        try:
            ours, peer = row.prepare()
            return Result(row, interleave(ours, peer, pairs))
        except Exception as error:  # noqa: BLE001 - whatever it is, the table says so
            return Result(row, error)


def _time(seconds: float) -> str:
    return f"{seconds * 1e3:.0f} ms" if seconds >= 1e-3 else f"{seconds * 1e6:.1f} us"


def _markdown(cells: tuple[str, ...]) -> str:
    return f"| {' | '.join(' '.join(cell.split()).replace('|', '/') for cell in cells)} |"


if __name__ == "__main__":
    sys.exit(main())
