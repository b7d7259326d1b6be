"""How a change is said."""

from __future__ import annotations

import pytest
from aoaigen.contract import JSON
from aoaigen.diff import Change, Level, Witness
from aoaigen.report.wording import before_and_after, example, notes, others, what, where

from .comparison import ERROR, FINISH, GONE, TIGHTENED, place


def change(code: str, before: JSON = None, after: JSON = None, witness: Witness | None = None) -> Change:
    return Change(
        code=code, level=Level.BREAKING, places=(place("200.x"),), before=before, after=after, witness=witness
    )


@pytest.mark.parametrize(
    ("code", "before", "after", "said"),
    [
        ("operation-removed", None, None, ""),
        ("property-added", None, "string", "string"),
        ("property-removed", "string", None, "string"),
        ("type-changed", "string", "integer", "string -> integer"),
        ("default-changed", "", False, '"" -> false'),
        ("enum-value-added", ["a"], ["a", "b", "c"], "b, c"),
        ("enum-value-removed", ["a", "b"], ["a"], "b"),
        ("enum-changed", ["a", "b"], ["a", "c"], "drops b; adds c"),
        ("enum-changed", ["a"], ["a", "c"], "adds c"),
        ("became-enum", None, ["a", "b"], "a, b"),
        ("order-changed", ["a", "b"], ["b", "a"], "a, b -> b, a"),
        ("constraint-added", None, {"minimum": 0, "maximum": 5}, "minimum 0, maximum 5"),
        ("constraint-tightened", {"maximum": 200}, {"maximum": 128}, "maximum 200 -> maximum 128"),
        ("default-added", None, {"type": "text"}, '{"type": "text"}'),
        ("const-changed", [], [[]], "adds []"),
    ],
)
def test_values(code: str, before: JSON, after: JSON, said: str) -> None:
    assert before_and_after(change(code, before, after)) == said


def test_long_values_are_cut_unless_all_is_asked_for() -> None:
    long = change("default-changed", "x" * 500, "y")
    assert len(what(long, show_all=False)) < 200
    assert what(long, show_all=True).endswith("-> y")


def test_places() -> None:
    assert where(GONE) == "(the operation)"
    assert others(GONE) == ""
    assert others(FINISH) == "and 1 other place"
    assert others(TIGHTENED) == "and 2 other places"


def test_names_inside_are_counted_unless_all_is_asked_for() -> None:
    assert list(notes(ERROR, show_all=False)) == [
        "inside: error.code, error.message, error.param, error.type and 2 more"
    ]
    assert next(notes(ERROR, show_all=True)).endswith("error.inner_error, error.details")


def test_examples_of_requests_and_of_answers() -> None:
    request = Witness(method="GET", path="/x", query={"n": "200"}, headers={"a": "b"}, reason="too many")
    answer = Witness(method="GET", path="/x", status=200, body={"x": None}, reason="None is not of type 'string'")
    said = [example(change("type-changed", witness=witness), show_all=False) for witness in (request, answer)]
    assert said == [
        ("GET /x?n=200 a: b", "was accepted and is refused now: too many"),
        ('200 {"x": null}', "may now answer GET /x, and was excluded: None is not of type 'string'"),
    ]
    assert example(GONE, show_all=True) is None
