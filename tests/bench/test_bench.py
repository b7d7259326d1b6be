"""What `make bench` measures with: its costs are true, its document is one, and its written table is of its rows."""

from __future__ import annotations

import importlib
import json
import re
import sys
import time
from collections.abc import Callable
from pathlib import Path
from types import ModuleType

import pytest
from aoaigen.document import read_document
from aoaigen.parse import parse_contract

BENCH = Path(__file__).parents[2] / "bench"


@pytest.fixture
def measure(monkeypatch: pytest.MonkeyPatch) -> ModuleType:
    monkeypatch.syspath_prepend(str(BENCH))
    return importlib.import_module("measure")


def test_a_process_is_charged_for_its_children_and_its_memory(measure: ModuleType) -> None:
    busy = "import time\nwhile time.process_time() < 0.2: pass\nx = bytearray(60_000_000)"
    nested = f"import subprocess, sys; subprocess.run([sys.executable, '-c', {busy!r}], check=True)"
    cost = measure.process(sys.executable, "-c", nested)()
    assert 0.2 < cost["CPU time"] < 2
    assert cost["wall time"] > 0.1
    assert 60e6 < cost["peak memory"] < 150e6


def test_the_memory_of_the_one_who_measures_is_not_counted(measure: ModuleType) -> None:
    ballast = bytearray(b"x" * 100_000_000)
    assert measure.process(sys.executable, "-c", "pass")()["peak memory"] < len(ballast) / 2


def test_a_process_that_fails_is_a_result_of_its_own(measure: ModuleType) -> None:
    failing = measure.process(sys.executable, "-c", "raise SystemExit('no such thing')")
    fine, failed = measure.interleave([lambda: {"size": 1.0}, failing], 2, warm_up=True)
    assert fine == {"size": 1.0}
    assert "no such thing" in str(failed)


def test_medians_leave_the_first_round_out(measure: ModuleType) -> None:
    figures = iter([1000.0, 1.0, 2.0, 9.0])
    (cost,) = measure.interleave([lambda: {"size": next(figures)}], 3, warm_up=True)
    assert cost == {"size": 2.0}


def test_calls_are_charged_one_by_one(measure: ModuleType) -> None:
    def busy() -> None:
        end = time.process_time() + 0.01
        while time.process_time() < end:
            pass

    assert 0.009 < measure.calls(busy, 5)()["CPU time"] < 0.02
    assert 0.0009 < measure.calls(busy, 5, units=10)()["CPU time"] < 0.002


def test_the_synthetic_document_has_the_operations_it_says(measure: ModuleType, tmp_path: Path) -> None:
    document = tmp_path / "openapi.json"
    document.write_text(json.dumps(importlib.import_module("synthetic").synthetic_document(50)))
    contract = parse_contract(read_document(document))
    assert len(contract.operations) == 50
    assert len({operation.path for operation in contract.operations}) == 20


def test_each_round_goes_the_other_way(measure: ModuleType) -> None:
    order: list[str] = []

    def sample(name: str) -> Callable[[], dict[str, float]]:
        def take() -> dict[str, float]:
            order.append(name)
            return {"size": 1.0}

        return take

    measure.interleave([sample("ours"), sample("theirs")], 2, warm_up=True)
    assert order == ["ours", "theirs", "theirs", "ours", "ours", "theirs"]


def test_what_is_written_is_what_is_recorded(measure: ModuleType) -> None:
    written = importlib.import_module("written")
    parts = json.loads(written.RECORD.read_text())
    assert written.RESULTS.read_text() == written.results_of(parts)
    readme = written.README.read_text()
    assert readme == written.readme_of(parts, readme)
    assert all(
        f"| {row['what']} | {row['beside']} |" in readme
        for part in parts.values()
        for row in part["rows"]
        if row["bar"]
    )


def test_the_written_table_is_of_the_rows_there_are(measure: ModuleType) -> None:
    rows = importlib.import_module("rows")
    bars = {
        (comparison.what, peer, str(quantity), "" if bar is None else f"<= {bar:.3g}")
        for comparison in rows.COMPARISONS
        for peer, of in comparison.peers.items()
        for quantity, bar in of.items()
    }
    lines = re.findall(r"^\| (.*) \|$", (BENCH / "results.md").read_text(), re.MULTILINE)
    cells = [[cell.strip() for cell in line.split("|")] for line in lines if not line.startswith(("what |", "---"))]
    assert {(cell[0], cell[1], cell[2], cell[6]) for cell in cells} == bars
    for *_, ours, peer, ratio, bar, holds, _ in cells:
        assert ours
        assert peer
        assert holds in ({"yes", "NO"} if bar else {""})
        assert float(ratio) > 0
