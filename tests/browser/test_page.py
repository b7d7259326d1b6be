"""The HTML report as a person meets it, in a real browser."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from aoaigen.diff import Change
from aoaigen.report import Format, Report, render
from playwright.sync_api import Browser, Page, expect
from report.comparison import (
    BATCHES,
    FUNCTIONS,
    HOSTILE,
    HOSTILE_CHANGE,
    HOSTILE_REPORT,
    HOSTILE_TEXTS,
    REPORT,
    TEXTS,
    TIGHTENED,
)

CONTRAST = Path(__file__).with_name("contrast.js").read_text(encoding="utf-8")
Open = Callable[..., Page]


@pytest.fixture
def troubles() -> list[str]:
    """What the browser complained of, or fetched beside the page: nothing is expected."""
    return []


@pytest.fixture
def open_page(browser: Browser, tmp_path: Path, troubles: list[str]) -> Iterator[Open]:
    """Opens a report in a fresh profile. `settings` are Playwright's, of the context."""
    contexts = []

    def open_(report: Report = REPORT, *, fragment: str = "", **settings: object) -> Page:
        file = tmp_path / "report.html"
        file.write_text(render(report, Format.HTML, texts=TEXTS | HOSTILE_TEXTS), encoding="utf-8")
        context = browser.new_context(**settings)  # type: ignore[arg-type]
        contexts.append(context)
        page = context.new_page()
        page.set_default_timeout(5_000)
        page.on("console", lambda message: troubles.append(message.text))
        page.on("pageerror", lambda error: troubles.append(str(error)))
        page.on("request", lambda request: troubles.extend({request.url} - {file.as_uri(), file.as_uri() + fragment}))
        page.add_init_script("window.hit = () => { window.wasHit = true; };")
        page.goto(file.as_uri() + fragment)
        return page

    yield open_
    for context in contexts:
        context.close()


def shown(page: Page) -> list[str]:
    """The places of the changes that are visible."""
    return page.locator(".change:visible .where").all_inner_texts()


def test_nothing_is_fetched_and_nothing_complains(open_page: Open, troubles: list[str]) -> None:
    page = open_page()
    page.get_by_role("button", name="Unfold all").click()
    page.get_by_label("Theme").select_option("dark")
    page.get_by_role("searchbox").fill("functions")
    page.get_by_role("searchbox").press("Enter")
    assert not troubles


def test_what_is_safe_is_not_shown_at_first(open_page: Open) -> None:
    page = open_page()
    expect(page.locator("#count")).to_have_text("5 of 9 changes shown")
    page.get_by_label("safe (3)").check()
    expect(page.locator("#count")).to_have_text("8 of 9 changes shown")
    expect(page.get_by_role("heading", name="GET /batches")).to_be_visible()


def test_filters(open_page: Open) -> None:
    page = open_page()
    page.get_by_label("risky (2)").uncheck()
    assert [place.split()[0] for place in shown(page)] == ["body.functions", "body.n", "(the"]
    page.get_by_role("button", name="Reset").click()
    page.get_by_label("Direction").select_option("response")
    assert [place.split()[0] for place in shown(page)] == ["200.choices[].finish_reason"]
    page.get_by_role("button", name="Reset").click()
    page.get_by_label("only my hits").check()
    assert len(shown(page)) == 2
    expect(page.get_by_role("heading", name="GET /legacy")).to_be_hidden()


def test_a_change_is_found_at_each_of_its_operations(open_page: Open) -> None:
    page = open_page()
    page.get_by_label("Operation").select_option("POST /threads/{thread_id}/runs")
    assert [place.split()[0] for place in shown(page)] == ["body.n"]


def test_search_reads_all_of_a_change(open_page: Open) -> None:
    page = open_page()
    page.get_by_role("searchbox").fill("greater 128")
    assert [place.split()[0] for place in shown(page)] == ["body.n"]
    page.get_by_role("searchbox").fill("no such words")
    expect(page.locator("#count")).to_have_text("0 of 9 changes shown")


@pytest.mark.parametrize("change", [TIGHTENED, BATCHES], ids=["shown", "filtered"])
def test_a_link_to_a_change_unfolds_it(open_page: Open, change: Change) -> None:
    page = open_page(fragment=f"#{change.fingerprint}")
    row = page.locator(f"[id='{change.fingerprint}']")
    expect(row).to_have_attribute("open", "")
    expect(row.locator("summary")).to_be_focused()
    expect(row.locator("summary")).to_be_in_viewport()


def test_a_hit_leads_to_its_change(open_page: Open) -> None:
    page = open_page()
    page.get_by_role("link", name="the change", exact=True).first.click()
    expect(page.locator(f"[id='{FUNCTIONS.fingerprint}']")).to_have_attribute("open", "")


def test_both_documents_stand_side_by_side(open_page: Open) -> None:
    page = open_page(fragment=f"#{TIGHTENED.fingerprint}")
    row = page.locator(f"[id='{TIGHTENED.fingerprint}']")
    old, new = row.locator("figure").all()
    assert old.locator(".said").inner_text().strip() == "maximum: 200"
    assert new.locator(".said").inner_text().strip() == "maximum: 128"
    assert new.locator(".said").get_attribute("data-number") == "16"
    boxes = old.bounding_box(), new.bounding_box()
    assert boxes[0]
    assert boxes[1]
    assert boxes[0]["y"] == boxes[1]["y"]
    assert row.locator(".differs").count() == 2


def test_the_keyboard_is_enough(open_page: Open) -> None:
    page = open_page()
    page.keyboard.press("Tab")
    expect(page.get_by_role("link", name="Skip to the changes")).to_be_focused()
    page.keyboard.press("Enter")
    page.keyboard.press("Tab")
    summaries = page.locator(".change:visible > summary")
    expect(summaries.first).to_be_focused()
    first = page.locator(".change:visible").first
    page.keyboard.press("Enter")
    expect(first).to_have_attribute("open", "")
    page.keyboard.press("ArrowLeft")
    expect(first).not_to_have_attribute("open", "")
    page.keyboard.press("ArrowRight")
    expect(first).to_have_attribute("open", "")
    page.keyboard.press("ArrowDown")
    expect(summaries.nth(1)).to_be_focused()
    page.keyboard.press("ArrowUp")
    expect(summaries.first).to_be_focused()
    page.keyboard.press("/")
    expect(page.get_by_role("searchbox")).to_be_focused()
    page.keyboard.type("a/b")
    expect(page.get_by_role("searchbox")).to_have_value("a/b")


def test_what_is_focused_does_not_lie_below_the_filters(open_page: Open) -> None:
    page = open_page(viewport={"width": 1200, "height": 400})
    page.get_by_role("button", name="Unfold all").click()
    page.locator(".change:visible > summary").last.focus()
    for _ in range(4):
        page.keyboard.press("ArrowUp")
        focused, bar = page.locator(":focus").bounding_box(), page.locator("#filters").bounding_box()
        assert focused
        assert bar
        assert focused["y"] >= bar["y"] + bar["height"]


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_everything_can_be_read(open_page: Open, scheme: str) -> None:
    page = open_page(color_scheme=scheme)
    page.get_by_label("safe (3)").check()
    page.get_by_label("doc (1)").check()
    page.get_by_role("button", name="Unfold all").click()
    poor, looked_at = page.evaluate(CONTRAST)
    assert not poor
    assert looked_at > 100


def test_the_theme_can_be_chosen_against_the_system(open_page: Open) -> None:
    page = open_page(color_scheme="light")
    background = "getComputedStyle(document.body).backgroundColor"
    assert page.evaluate(background) == "rgb(255, 255, 255)"
    page.get_by_label("Theme").select_option("dark")
    assert page.evaluate(background) == "rgb(20, 23, 28)"


def test_a_hostile_document_is_only_shown(open_page: Open, troubles: list[str]) -> None:
    page = open_page(HOSTILE_REPORT, fragment=f"#{HOSTILE_CHANGE.fingerprint}")
    assert page.evaluate("window.wasHit") is None
    assert page.evaluate("document.querySelectorAll('img').length") == 0
    assert page.evaluate("document.scripts.length") == 1
    expect(page.get_by_role("heading", level=1)).to_contain_text("</script><script>hit()</script>")
    assert HOSTILE.split("\u2028", maxsplit=1)[0] in page.locator(".change .what").inner_text()
    assert not troubles


def test_the_policy_stops_what_would_slip_through(open_page: Open, troubles: list[str]) -> None:
    page = open_page()
    page.evaluate("document.body.insertAdjacentHTML('beforeend', '<img src=x onerror=hit()>')")
    page.evaluate("document.body.append(Object.assign(document.createElement('script'), {textContent: 'hit()'}))")
    page.wait_for_timeout(100)
    assert page.evaluate("window.wasHit") is None
    assert any("Content Security Policy" in trouble for trouble in troubles)


def test_print_unfolds_what_is_shown(open_page: Open) -> None:
    page = open_page()
    page.emulate_media(media="print")
    page.evaluate("dispatchEvent(new Event('beforeprint'))")
    expect(page.locator(".change[open]:visible")).to_have_count(5)
    expect(page.locator("#filters")).to_be_hidden()
    page.evaluate("dispatchEvent(new Event('afterprint'))")
    expect(page.locator(".change[open]")).to_have_count(0)


def test_without_scripts_all_is_there(open_page: Open) -> None:
    page = open_page(java_script_enabled=False)
    expect(page.locator(".change:visible")).to_have_count(9)
    expect(page.locator("#filters")).to_be_hidden()


def test_a_narrow_window_is_enough(open_page: Open) -> None:
    page = open_page(HOSTILE_REPORT, viewport={"width": 400, "height": 800})
    page.get_by_role("button", name="Unfold all").click()
    assert page.evaluate("document.documentElement.scrollWidth") <= 400
