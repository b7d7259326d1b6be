"""What is said first, whatever the format."""

from __future__ import annotations

from dataclasses import replace

from aoaigen.diff import Diff
from aoaigen.impact import Impact
from aoaigen.report import Report

from .comparison import DIFF, EMPTY, FINISH, FUNCTIONS, IMPACT, PYTHON, REPORT, STOP


def test_the_verdict_is_one_line() -> None:
    assert Report(DIFF).verdict == "2024-06-01 -> 2024-10-21: 3 breaking, 2 risky, 3 safe, 1 in words alone."
    assert REPORT.verdict == (
        "2024-06-01 -> 2024-10-21: 3 breaking, 2 risky, 3 safe, 1 in words alone. In Python: 1 breaking, 1 safe. "
        "Your code: 2 hits in 1 file (31 call sites read, 7 not followed)."
    )


def test_the_verdict_of_good_news() -> None:
    assert EMPTY.verdict == "2024-06-01 -> 2024-10-21: nothing changed."
    unharmed = Impact(hits=(), unfollowed=(), files=1, call_sites=1)
    assert Report(Diff(DIFF.old, DIFF.new, (STOP,)), unharmed).verdict == (
        "2024-06-01 -> 2024-10-21: 0 breaking, 1 safe. Your code: no hits (1 call site read, 0 not followed)."
    )


def test_hits_are_found_by_what_a_change_is_and_not_by_its_level() -> None:
    assert [hit.line for hit in REPORT.hits_of(replace(FINISH, level=FUNCTIONS.level))] == [31]
    assert REPORT.hits_of(STOP) == ()
    assert Report(DIFF, None, PYTHON).hits_of(FUNCTIONS) == ()
    assert len(IMPACT.hits) == 2
