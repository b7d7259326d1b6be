"""The page that lists the codes of changes says what the program says of them."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from aoaigen.diff import CODES
from aoaigen.diff.codes import Levels

PAGE = Path(__file__).parents[2] / "docs" / "diff-codes.md"
INTRODUCTION = """\
# The codes of changes

Every change that `aoaigen diff` finds on the wire has one of these codes. They are stable: `--severity CODE=LEVEL` sets
another level for one, and they are part of the fingerprint by which `--ignore` knows a change. What each level means,
and how changes are reported, is said in [reports.md](reports.md).

A BREAKING change always comes with an example, an exchange that one side allows and the other does not. Where none is
found the change counts as RISKY and says so. The last column names the checks of oasdiff that tell of the same; `*`
stands for any part of a name.

| code | meaning | in requests | in responses | oasdiff |
| --- | --- | --- | --- | --- |
"""


def page() -> Iterator[str]:
    yield INTRODUCTION
    for code in CODES.values():
        theirs = ", ".join(f"`{name}`" for name in code.oasdiff)
        yield f"| `{code.name}` | {code.meaning} | {said(code.request)} | {said(code.response)} | {theirs} |\n"


def said(levels: Levels | None) -> str:
    if levels is None:
        return ""
    return f"{levels.usual}; {levels.grave} if {levels.when}" if levels.grave else str(levels.usual)


def test_the_page_lists_the_codes(request: pytest.FixtureRequest) -> None:
    if request.config.getoption("--update-cases", default=False):
        PAGE.write_text("".join(page()), encoding="utf-8")
    assert PAGE.read_text(encoding="utf-8") == "".join(page())


def test_opposites_are_mutual() -> None:
    for code in CODES.values():
        assert CODES[code.opposite].opposite == code.name
        assert (CODES[code.opposite].request is None, CODES[code.opposite].response is None) == (
            code.request is None,
            code.response is None,
        )
