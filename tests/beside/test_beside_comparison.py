"""That the comparison itself sees what differs."""

from __future__ import annotations

import pytest
from beside_comparison import MISSING, disagreements
from beside_differences import Difference, Found


@pytest.mark.parametrize(
    ("ours", "theirs", "found"),
    [
        ({"a": [1, {"b": 2}]}, {"a": [1, {"b": 2}]}, {}),
        ({"a": {"b": 1}}, {"a": {"b": 2}}, {"a.b": (1, 2)}),
        ({"a": 1}, {}, {"a": (1, MISSING)}),
        ({}, {"a": None}, {"a": (MISSING, None)}),
        ([1, 2, 3], [1, 0, 0], {"*": (2, 0)}),
        ([1], [1, 2], {"": ([1], [1, 2])}),
        (1, True, {"": (1, True)}),
    ],
)
def test_disagreements(ours: object, theirs: object, found: dict[str, object]) -> None:
    assert disagreements(ours, theirs) == found


def test_a_difference_covers_what_it_says_and_no_more() -> None:
    known = Difference("files.*", "outcome.gave*", "a reason", ours=None)
    assert known.covers(Found("sync", "files.delete", "outcome.gave", None, ""))
    assert not known.covers(Found("sync", "files.delete", "outcome.gave", "", ""))
    assert not known.covers(Found("sync", "models.list", "outcome.gave", None, ""))
    assert not known.covers(Found("sync", "files.delete", "requests", None, ""))
