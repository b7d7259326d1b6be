"""A comparison as findings at lines of files: what code scanning and annotations of builds show."""

from __future__ import annotations

import hashlib
from collections.abc import Iterator
from dataclasses import dataclass

from aoaigen.diagnostics import Origin
from aoaigen.diff import Change, Level
from aoaigen.impact import Hit

from .model import FOLDED, Report, operation_of
from .wording import others, what

NO_CODE = "package-differs"
"""The code of a hit that no change on the wire stands behind."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Finding:
    code: str
    level: Level
    message: str
    file: str
    line: int
    column: int
    fingerprint: str
    """The same for as long as the finding is, also when lines move."""
    source: str = ""
    """The line itself, where it is known."""
    confidence: float = 1.0
    elsewhere: Origin | None = None
    """Where the older document speaks of it."""


def findings(report: Report, *, show_all: bool) -> Iterator[Finding]:
    """The hits in the user's code, if it was looked at; else the changes, where the documents speak of them."""
    if report.impact:
        yield from map(_of_hit, report.hits)
        return
    for change in report.diff.changes:
        found = _of_change(change)
        if found and (show_all or change.level not in FOLDED):
            yield found


def _of_hit(hit: Hit) -> Finding:
    instead = f" Instead: {hit.instead}" if hit.instead else ""
    cause = hit.change.fingerprint if hit.change else hit.message
    identity = "\n".join((cause, hit.file, hit.source.strip()))
    return Finding(
        code=hit.change.code if hit.change else NO_CODE,
        level=hit.level,
        message=f"{hit.message}.{instead}",
        file=hit.file,
        line=hit.line,
        column=hit.column,
        fingerprint=hashlib.sha256(identity.encode(errors="surrogatepass")).hexdigest()[:16],
        source=hit.source,
        confidence=hit.confidence,
    )


def _of_change(change: Change) -> Finding | None:
    """None where neither document says where it speaks of the change."""
    old, new = change.place.old, change.place.new
    origin = new or old
    if not origin:
        return None
    place = f"{operation_of(change.place)} {change.place.location}".rstrip()
    return Finding(
        code=change.code,
        level=change.level,
        message=" ".join(filter(None, (f"{place}: {what(change, show_all=False)}", others(change)))),
        file=origin.file,
        line=origin.line,
        column=origin.column,
        fingerprint=change.fingerprint,
        elsewhere=old if new else None,
    )
