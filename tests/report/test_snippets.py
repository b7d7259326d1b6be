"""The lines of documents that the HTML report shows."""

from __future__ import annotations

from aoaigen.diagnostics import Origin
from aoaigen.diff import Change, Direction, Level, Place
from aoaigen.report.snippets import Line, Snippet, Snippets

from .comparison import BATCHES, FINISH, TEXTS, TIGHTENED


def lines_at(text: str, line: int, column: int = 1) -> tuple[Line, ...]:
    """The lines that are shown of a document of which a change speaks at a line."""
    place = Place("GET", "/", Direction.REQUEST, "", None, Origin("x", line, column, ""))
    [(old, new)] = Snippets({"x": text}).pairs(Change(code="c", level=Level.SAFE, places=(place,)))
    assert old is None
    assert isinstance(new, Snippet)
    return new.lines


def test_places_from_one_spot_are_shown_once() -> None:
    [(old, new)] = Snippets(TEXTS).pairs(TIGHTENED)
    assert old
    assert new
    assert [(line.number, line.text.strip(), line.differs) for line in old.lines] == [
        (11, "n:", False),
        (12, "type: integer", False),
        (13, "maximum: 200", True),
        (14, "functions:", False),
    ]
    assert [line.number for line in new.lines if line.said] == [16]


def test_a_side_that_does_not_speak_of_it() -> None:
    [(old, new)] = Snippets(TEXTS).pairs(BATCHES)
    assert old is None
    assert new
    assert [line.text.strip() for line in new.lines if line.differs] == ["operationId: listBatches"]
    assert list(Snippets(TEXTS).pairs(FINISH)) == []


def test_a_text_that_is_not_at_hand_leaves_the_place() -> None:
    [(old, new)] = Snippets({}).pairs(TIGHTENED)
    assert old == Snippet(TIGHTENED.place.old, ())  # type: ignore[arg-type]
    assert new == Snippet(TIGHTENED.place.new, ())  # type: ignore[arg-type]


def test_what_is_below_is_shown_up_to_a_limit() -> None:
    text = "\n".join(["top:", *(f"  p{number}: 1" for number in range(50)), "next: 2"])
    assert [line.number for line in lines_at(text, 1)] == list(range(1, 16))
    assert [line.text for line in lines_at(text, 51)] == ["  p47: 1", "  p48: 1", "  p49: 1", "next: 2"]


def test_long_lines_are_cut_around_the_column() -> None:
    [line] = lines_at("a" * 10_000 + "HERE" + "b" * 10_000, 1, 10_001)
    assert "HERE" in line.text
    assert len(line.text) < 200
    assert line.text.startswith("...")
    assert line.text.endswith("...")


def test_lines_are_counted_as_yaml_counts_them() -> None:
    assert [line.text for line in lines_at("a: 1\r\nb: 2\rc: 3\u2028d: 4\n", 4) if line.said] == ["d: 4"]


def test_lines_that_a_document_does_not_have() -> None:
    assert lines_at("a: 1", 7) == ()
    assert lines_at("a: 1", 0) == ()
