"""Reports as annotations of a build."""

from __future__ import annotations

from dataclasses import replace

from aoaigen.report import Format, Report, render

from .comparison import DIFF, HOSTILE_REPORT, IMPACT, REPORT


def test_hits_are_annotations() -> None:
    assert (
        render(REPORT, Format.GITHUB)
        == """\
::error file=app/chat.py,line=12,col=5,title=property removed::functions is no longer accepted. \
Instead: tools=[{"type": "function", "function": SEARCH}]
::warning file=app/chat.py,line=31,col=8,title=enum value added::finish_reason may be content_filter.
"""
    )


def test_without_code_changes_are() -> None:
    first = render(Report(DIFF), Format.GITHUB).splitlines()[0]
    assert first.startswith(
        "::error file=specs/2024-06-01/openapi.yaml,line=14,col=9,title=property removed::POST /dep"
    )


def test_nothing_ends_a_command() -> None:
    said = render(HOSTILE_REPORT, Format.GITHUB)
    assert said.count("\n") == 1
    assert all(character.isprintable() for character in said[:-1])
    odd = replace(IMPACT.hits[0], file="C:\\a,b\n::error::x", message="100%\n::error::x")
    said = render(Report(DIFF, replace(IMPACT, hits=(odd,))), Format.GITHUB)
    assert said.startswith("::error file=C%3A\\a%2Cb\\n%3A%3Aerror%3A%3Ax,line=12,")
    assert "::100%25\\n::error::x." in said
    assert said.count("\n") == 1
