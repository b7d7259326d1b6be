"""Reports as HTML, as text; `tests/browser` looks at them as a person does."""

from __future__ import annotations

import re
from html.parser import HTMLParser

from aoaigen.report import Format, render

from .comparison import EMPTY, HOSTILE_REPORT, HOSTILE_TEXTS, REPORT, TEXTS


class Reader(HTMLParser):
    """Which tags and attributes there are."""

    def __init__(self, text: str) -> None:
        super().__init__()
        self.tags: list[str] = []
        self.attributes: set[str] = set()
        self.feed(text)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.append(tag)
        self.attributes |= {name for name, _ in attrs}


def test_a_hostile_document_adds_no_tag_and_no_attribute() -> None:
    usual = Reader(render(REPORT, Format.HTML, texts=TEXTS))
    hostile = Reader(render(HOSTILE_REPORT, Format.HTML, texts=HOSTILE_TEXTS))
    assert set(hostile.tags) <= set(usual.tags)
    assert hostile.attributes <= usual.attributes
    assert hostile.tags.count("script") == 1


def test_nothing_is_in_it_that_cannot_be_printed() -> None:
    said = render(HOSTILE_REPORT, Format.HTML, texts=HOSTILE_TEXTS)
    assert all(character.isprintable() for character in said.replace("\n", ""))


def test_it_names_no_address_of_the_network() -> None:
    said = render(REPORT, Format.HTML, texts=TEXTS)
    assert not re.search(r"https?://|url\(|@import|\bsrc=", said)
    assert {match for match in re.findall(r'href="([^"]*)"', said) if not match.startswith("#")} == set()


def test_safe_changes_are_ticked_when_all_is_asked_for() -> None:
    box = re.compile(r'value="SAFE"( checked)?')
    assert box.findall(render(REPORT, Format.HTML)) == [""]
    assert box.findall(render(REPORT, Format.HTML, show_all=True)) == [" checked"]


def test_nothing_changed() -> None:
    said = render(EMPTY, Format.HTML)
    assert "Nothing changed." in said
    assert "nothing changed." in said
