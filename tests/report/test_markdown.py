"""Reports as comments on pull requests, read as GitHub reads Markdown."""

from __future__ import annotations

import re
from dataclasses import replace
from html.parser import HTMLParser

import pytest
from aoaigen.diagnostics import printable
from aoaigen.diff import Change, Diff
from aoaigen.report import Format, Report, render
from aoaigen.report.markdown import LIMIT, code, prose
from markdown_it import MarkdownIt

from .comparison import DIFF, FINISH, FUNCTIONS, HOSTILE, HOSTILE_REPORT, REPORT, place

OURS = {"h3", "p", "strong", "details", "summary", "table", "thead", "tbody", "tr", "th", "td", "code", "br"}


class Reader(HTMLParser):
    """Which tags there are, and the texts outside of code, in which GitHub finds mentions and references."""

    def __init__(self, markdown: str) -> None:
        super().__init__()
        self.tags: list[str] = []
        self.attributes: list[tuple[str, str | None]] = []
        self.loose: list[str] = []
        self.code: list[str] = []
        self._in_code = False
        self.feed(MarkdownIt("gfm-like", {"html": True, "linkify": False}).render(markdown))

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.append(tag)
        self.attributes += attrs
        self._in_code |= tag == "code"

    def handle_endtag(self, tag: str) -> None:
        self._in_code &= tag != "code"

    def handle_data(self, data: str) -> None:
        (self.code if self._in_code else self.loose).append(data)


def many(changes: int) -> Report:
    """A comparison with so many changes, each at an operation of its own."""
    made = tuple(
        replace(each, places=(place(f"body.property_{number}", path=f"/path/{number}"),))
        for each in (FUNCTIONS, FINISH)
        for number in range(changes)
    )
    return Report(Diff(DIFF.old, DIFF.new, made))


def test_a_bot_finds_its_comment_again() -> None:
    assert render(REPORT, Format.MARKDOWN).startswith("<!-- aoaigen diff 2024-06-01 2024-10-21 -->\n**2024-06-01")


def test_what_stands_where() -> None:
    said = render(REPORT, Format.MARKDOWN)
    headings = [line for line in said.splitlines() if line.startswith("#")]
    assert headings == [
        "### Your code", "### Breaking (3)", "### Risky (2)", "### Safe (3)", "### In Python", "### Not followed",
    ]  # fmt: skip
    assert "| ❌ | `body.n`<br>and 2 other places | maximum lowered: `200 -> 128`<br>likely a correction of" in said
    assert "`POST /threads/{thread_id}/runs body.n`" in render(REPORT, Format.MARKDOWN, show_all=True)


@pytest.mark.parametrize("report", [REPORT, HOSTILE_REPORT], ids=["usual", "hostile"])
def test_every_row_has_as_many_cells_as_its_head(report: Report) -> None:
    said = render(report, Format.MARKDOWN, show_all=True)
    cells = 0
    for line in said.splitlines():
        found = line.count("|") if line.startswith("|") else 0
        assert not found or found == cells or not cells
        cells = found
    lines = [line for line in said.splitlines() if line.startswith("|") and not line.startswith("| ---")]
    assert Reader(said).tags.count("tr") == len(lines)


def test_a_document_can_add_no_tag_and_mention_nobody() -> None:
    reader = Reader(render(HOSTILE_REPORT, Format.MARKDOWN, show_all=True))
    assert set(reader.tags) <= OURS
    assert set(reader.attributes) <= {("open", None), ("open", "")}
    loose = " ".join(reader.loose)
    assert "everyone" in loose
    assert not re.search(r"@\w|#\d", loose)
    assert printable(HOSTILE) in "".join(reader.code)


@pytest.mark.parametrize(
    "text",
    ["a|b", "a\\|b", "`", "``a`", "a`|`b", "*a*", "<b>", "&amp;", "https://x.example", "www.x.example", "@me", "_a_"],
)
def test_texts_stay_what_they_are(text: str) -> None:
    table = f"| a | b |\n| --- | --- |\n| {code(text)} | {prose(text)} |\n"
    reader = Reader(table)
    assert reader.code == [text]
    assert "".join(reader.loose).replace("\u200b", "").split() == ["a", "b", text]
    assert set(reader.tags) <= OURS


def test_a_comment_is_never_too_long_and_says_what_is_missing() -> None:
    said = render(many(2_000), Format.MARKDOWN)
    assert len(said) <= LIMIT
    assert len(said) > LIMIT - 2_000
    shown = len(re.findall(r"body\.property_", said))
    assert f"\n{4_000 - shown} rows did not fit here" in said
    assert said.count("<details") == said.count("</details>")


def test_one_row_too_long_leaves_room_for_others() -> None:
    huge: Change = replace(FUNCTIONS, before="x" * LIMIT)
    said = render(Report(Diff(DIFF.old, DIFF.new, (huge, FINISH))), Format.MARKDOWN, show_all=True)
    assert "\n1 row did not fit here" in said
    assert "finish_reason" in said
    assert "### Breaking" not in said
    assert len(render(Report(Diff(DIFF.old, DIFF.new, (huge,))), Format.MARKDOWN)) < 2_000
