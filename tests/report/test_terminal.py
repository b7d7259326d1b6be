"""Reports as text."""

from __future__ import annotations

import re

import pytest
from aoaigen.report import Format, render

from .comparison import EMPTY, HOSTILE_REPORT, REPORT

COLOURS = re.compile(r"\x1b\[[0-9;]*m")


def test_what_a_person_reads() -> None:
    assert (
        render(REPORT, Format.TEXT)
        == """\
2024-06-01 -> 2024-10-21: 3 breaking, 2 risky, 3 safe, 1 in words alone. In Python: 1 breaking, 1 safe. \
Your code: 2 hits in 1 file (31 call sites read, 7 not followed).

Your code
  x  app/chat.py:12:5: functions is no longer accepted
       functions=[SEARCH],
       instead: tools=[{"type": "function", "function": SEARCH}]
  !  app/chat.py:31:8: finish_reason may be content_filter
       if choice.finish_reason == "stop":

Breaking (3)
  POST /deployments/{deployment-id}/chat/completions
  x  body.functions                            property removed: array of object               1 hit
     for example, POST /deployments/gpt-4o/chat/completions?api-version=2024-10-21 {"messages": [],
     "functions": []} was accepted and is refused now: Additional properties are not allowed
     ('functions' was unexpected)
  x  body.n                                    maximum lowered: 200 -> 128
     and 2 other places
     likely a correction of the document: the old description says "between 1 and 128"
     for example, POST /deployments/gpt-4o/chat/completions {"messages": [], "n": 200} was accepted
     and is refused now: 200 is greater than the maximum of 128
  GET /legacy
  x  (the operation)                           operation removed

Risky (2)
  POST /deployments/{deployment-id}/chat/completions
  !  200.choices[].finish_reason               enum value added: content_filter                1 hit
     and 1 other place
     lowered from BREAKING: no answer was found that only the new side may give
  !  body.messages[role=assistant].tool_calls  constraint added: maxLength 65536, pattern
     [type=function].function.arguments_of     ^[a-zA-Z0-9_-]+$
     _the_call.maxLength

Safe (3)  counted by operation; --all lists them
  +  2  POST /deployments/{deployment-id}/chat/completions
  +  1  GET /batches

In Python
  x  types.chat                                class renamed: ChatCompletionMessageUserParam ->
     .ChatCompletionUserMessageParam           ChatCompletionUserMessageParam
  and 1 safe; --all lists them

Not followed: whether these are hit is not known
  app/dynamic.py:3:9: the arguments are computed
  app/dynamic.py:4:9: the arguments are computed
  app/dynamic.py:5:9: the arguments are computed
  app/dynamic.py:6:9: the arguments are computed
  app/dynamic.py:7:9: the arguments are computed
  and 2 more; --all lists them
"""
    )


def test_all_names_everything() -> None:
    said = render(REPORT, Format.TEXT, show_all=True)
    assert "also POST /threads/{thread_id}/runs body.n\n" in said
    assert "error.inner_error, error.details\n" in said
    assert "Doc (1)\n" in said
    assert "app/dynamic.py:9:9" in said
    assert "--all" not in said


def test_nothing_changed() -> None:
    assert render(EMPTY, Format.TEXT) == "2024-06-01 -> 2024-10-21: nothing changed.\n"


@pytest.mark.parametrize("width", [40, 100, 200])
def test_lines_are_no_longer_than_asked_but_for_the_verdict(width: int) -> None:
    verdict, *lines = render(REPORT, Format.TEXT, width=width, show_all=True).splitlines()
    assert max(map(len, lines)) <= width
    assert verdict == REPORT.verdict


def test_colours_add_nothing_but_colours_and_symbols() -> None:
    plain, coloured = render(REPORT, Format.TEXT), render(REPORT, Format.TEXT, colour=True)
    assert plain.isascii()
    assert "\x1b[1;31m✗" in coloured
    without = COLOURS.sub("", coloured).translate({ord("✗"): "x", ord("▲"): "!", ord("✓"): "+"})
    assert [line.rstrip() for line in without.splitlines()] == plain.splitlines()


@pytest.mark.parametrize("colour", [False, True])
def test_a_document_cannot_steer_a_terminal(colour: bool) -> None:
    said = render(HOSTILE_REPORT, Format.TEXT, colour=colour, width=400)
    assert "[bold red]x[/]\\x1b[31m@everyone" in said
    left = COLOURS.sub("", said) if colour else said
    assert all(character.isprintable() for character in left.replace("\n", ""))
    assert "\x1b[31m@" not in said
