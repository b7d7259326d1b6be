"""Every operation of the newest pinned documents, GA and preview, and of all cases: called once, of samples alone."""

from __future__ import annotations

import importlib
from pathlib import Path

import pytest
from aoaigen.catalog import PinnedVersion, read_catalog
from aoaigen.document import read_document
from aoaigen.packages import render_documents
from aoaigen.parse import parse_contract, read_contract
from aoaigen.tree import write
from exerciser import exercise

ROOT = Path(__file__).parents[2]
CATALOG = read_catalog(ROOT)
CASES = sorted(
    folder.parent for folder in ROOT.glob("tests/cases/*/openapi.yaml") if not folder.with_name("errors.txt").exists()
)


PINNED = (CATALOG.newest, max(CATALOG.versions, key=lambda pinned: pinned.version))


@pytest.mark.parametrize("pinned", PINNED, ids=lambda pinned: pinned.version)
def test_pinned_versions(pinned: PinnedVersion) -> None:
    report = exercise(read_contract(pinned.document), importlib.import_module(pinned.package.import_name))
    assert str(report).endswith(": 0 failures"), report
    assert len(report.called) == report.operations


@pytest.mark.parametrize("case", CASES, ids=lambda case: case.name)
def test_cases(case: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    document = read_document(case / "openapi.yaml")
    made = render_documents([document], ROOT / "templates", distribution=f"exercised-{case.name.replace('_', '-')}")
    write({tmp_path: made.files})
    monkeypatch.syspath_prepend(tmp_path / "src")
    report = exercise(parse_contract(document), importlib.import_module(made.package.import_name))
    assert str(report).endswith(": 0 failures"), report
    assert len(report.called) == report.operations
