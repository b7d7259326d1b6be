"""What the comparison finds between pinned versions, beside what was found by reading both documents."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
import yaml
from aoaigen.diff import Level, compare
from aoaigen.document import read_document
from aoaigen.parse import parse_contract

TRUTH = Path(__file__).parent / "truth"
SPECS = Path(__file__).parents[2] / "specs"


def place(text: str) -> str:
    """A place without what tells answers of one status apart: the comparison speaks of all of them at once."""
    return re.sub(r"\[(text/event-stream|event=error)\]", "", text)


@pytest.mark.parametrize("file", sorted(TRUTH.glob("*.yaml")), ids=lambda file: file.stem)
def test_finds_every_true_change_and_no_other(file: Path) -> None:
    old, new = (parse_contract(read_document(SPECS / name / "openapi.yaml")) for name in file.stem.split(".."))
    found = {
        (change.code, str(change.level), str(at.direction), place(f"{at.method} {at.path} {at.location}".strip()))
        for change in compare(old, new, old_name="old", new_name="new").changes
        if change.level is not Level.DOC
        for at in change.places
    }
    rows = yaml.safe_load(file.read_text(encoding="utf-8"))
    true = {(row["code"], row["level"], row["direction"], place(at)) for row in rows for at in row["places"]}
    assert sorted(true - found) == []
    assert sorted(found - true) == []
