"""Each folder in `cases` is two small documents and the rows that come of comparing them.

A row says its places in one list, `METHOD path location`. `pytest tests/diff --update-cases` writes the rows.
"""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
import yaml
from aoaigen.diff import CODES, Change, Level, compare
from aoaigen.diff.compare import NO_WITNESS
from aoaigen.parse import read_contract
from diff_oracle import Oracle

CASES = sorted(path.parent for path in Path(__file__).parent.glob("cases/*/old.yaml"))


def changes(case: Path) -> tuple[Change, ...]:
    old, new = (read_contract(case / f"{side}.yaml") for side in ("old", "new"))
    return compare(old, new, old_name="old", new_name="new").changes


def row(change: Change) -> dict[str, Any]:
    places = [f"{place.method} {place.path} {place.location}".strip() for place in change.places]
    said = {"code": change.code, "level": str(change.level), "direction": str(change.place.direction), "places": places}
    optional = {
        "before": change.before,
        "after": change.after,
        "inside": list(change.inside),
        "remarks": list(change.remarks),
        "likely_correction": change.likely_correction,
    }
    return said | {key: value for key, value in optional.items() if value not in (None, [])}


@pytest.mark.parametrize("case", CASES, ids=lambda case: case.name)
def test_case(case: Path, request: pytest.FixtureRequest) -> None:
    rows = [row(change) for change in changes(case)]
    expected = case / "rows.yaml"
    if request.config.getoption("--update-cases", default=False):
        expected.write_text(yaml.safe_dump(rows, sort_keys=False, width=110, allow_unicode=True), encoding="utf-8")
    assert rows == yaml.safe_load(expected.read_text(encoding="utf-8"))


@pytest.mark.parametrize("case", CASES, ids=lambda case: case.name)
def test_breaking_changes_are_witnessed(case: Path) -> None:
    old, new = (Oracle(yaml.safe_load((case / f"{side}.yaml").read_text(encoding="utf-8"))) for side in ("old", "new"))
    for change in changes(case):
        if change.level is Level.BREAKING:
            witness = change.witness
            assert witness is not None
            accepting, refusing = (new, old) if witness.status is not None else (old, new)
            assert accepting.allows(witness)
            assert not refusing.allows(witness)


def test_every_code_has_a_case() -> None:
    found = {change.code for case in CASES for change in changes(case)}
    backwards = {CODES[code].opposite for code in found}
    assert CODES.keys() - found - backwards == set()


def test_what_is_not_witnessed_is_said() -> None:
    """A level that was lowered says so, and only then."""
    for case in CASES:
        for change in changes(case):
            levels = CODES[change.code].levels(change.place.direction)
            lowered = change.level not in (levels.usual, levels.grave)
            assert (NO_WITNESS in change.remarks) == lowered
