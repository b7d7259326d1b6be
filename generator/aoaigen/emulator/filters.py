"""Verdicts of the content filter."""

from __future__ import annotations

from collections.abc import Mapping

from aoaigen.contract import JSON

_SEVERITY = ("hate", "self_harm", "sexual", "violence")

Verdict = Mapping[str, str | bool]
"""What a script says of a text: a severity (`low`, `medium`, `high`) or, for a category such as `jailbreak` that is
either there or not, True."""


def prompt_results(verdict: Verdict | None = None) -> dict[str, JSON]:
    return results({"jailbreak": False, **(verdict or {})})


def results(verdict: Verdict | None = None) -> dict[str, JSON]:
    """All four categories of severity, and those that the verdict names."""
    found: dict[str, JSON] = {category: {"filtered": False, "severity": "safe"} for category in _SEVERITY}
    for category, finding in (verdict or {}).items():
        if isinstance(finding, bool):
            found[category] = {"filtered": finding, "detected": finding}
        else:
            found[category] = {"filtered": finding in {"medium", "high"}, "severity": finding}
    return dict(sorted(found.items()))


def blocks(verdict: Verdict | None) -> bool:
    """Whether the default filter, which lets low severity pass, turns the text down."""
    return any(finding is True or finding in {"medium", "high"} for finding in (verdict or {}).values())


def prompt_annotations(verdict: Verdict | None = None) -> list[JSON]:
    """`prompt_filter_results`, with its one prompt."""
    return [{"prompt_index": 0, "content_filter_results": prompt_results(verdict)}]
