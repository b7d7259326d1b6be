"""A comparison as Markdown that fits into one comment on a pull request."""

from __future__ import annotations

import html
import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from aoaigen.diagnostics import printable
from aoaigen.diff import Change, Level, PythonChange

from .model import FOLDED, Report, by_operation, plural
from .wording import before_and_after, example, notes, others, shorten, title, where

LIMIT = 65_536
"""Characters that a comment on GitHub may have."""
_CELL = 300
"""Characters of one text in a cell unless all is asked for."""
_MARKS = {Level.BREAKING: "❌", Level.RISKY: "⚠️", Level.SAFE: "✅", Level.DOC: "📝"}


def markdown(report: Report, *, show_all: bool) -> str:
    """The report in at most `LIMIT` characters: rows that do not fit are left out, and counted at the end.

    It starts with a comment by which a bot finds it again: `<!-- aoaigen diff OLD NEW -->`.
    """
    old, new = (re.sub(r"[^\w./:-]", "_", side.name) for side in (report.diff.old, report.diff.new))
    marker = f"<!-- aoaigen diff {shorten(old, _CELL)} {shorten(new, _CELL)} -->"
    start = f"{marker}\n**{prose(shorten(report.verdict, 3 * _CELL))}**\n"
    return _fitted(start, _Comment(report, show_all=show_all).blocks())


@dataclass(frozen=True, slots=True)
class _Block:
    """What is left out row by row where it does not fit, and whole where no row does."""

    heading: str
    """Shown once for blocks that follow each other and share it."""
    head: str
    rows: Sequence[str]
    tail: str = ""


def _fitted(start: str, blocks: Iterable[_Block]) -> str:
    parts, left_out = [start], 0
    room = LIMIT - len(start) - len(_left_out(10**9))
    shown = ""
    for block in blocks:
        heading = "" if block.heading == shown else block.heading
        room_of_rows = room - len(heading) - len(block.head) - len(block.tail)
        kept = []
        for row in block.rows:
            if len(row) <= room_of_rows:
                kept.append(row)
                room_of_rows -= len(row)
        left_out += len(block.rows) - len(kept)
        if kept:
            parts += [heading, block.head, *kept, block.tail]
            room, shown = room_of_rows, block.heading
    return "".join([*parts, _left_out(left_out) if left_out else ""])


def _left_out(count: int) -> str:
    return f"\n{plural(count, 'row')} did not fit here; `--format html` has them all.\n"


class _Comment:
    def __init__(self, report: Report, *, show_all: bool) -> None:
        self._report = report
        self._all = show_all

    def blocks(self) -> Iterator[_Block]:
        yield from self._code()
        for level in Level:
            changes = self._report.diff.at(level)
            if self._all or level not in FOLDED:
                yield from self._operations(level, changes)
            elif level is Level.SAFE:
                yield self._counts(changes)
        yield from self._python()
        yield from self._unfollowed()

    def _code(self) -> Iterator[_Block]:
        rows = [
            _row(
                _MARKS[hit.level],
                self._code_span(f"{hit.file}:{hit.line}:{hit.column}"),
                f"{self._prose(hit.message)}<br>{self._code_span(hit.source.strip())}",
                self._code_span(hit.instead),
            )
            for hit in self._report.hits
        ]
        yield _Block("\n### Your code\n", "\n" + _head("where", "what", "instead"), rows)

    def _operations(self, level: Level, changes: Sequence[Change]) -> Iterator[_Block]:
        heading = f"\n### {level.capitalize()} ({len(changes)})\n"
        columns = ("where", "what", "hits") if self._report.impact else ("where", "what")
        for operation, changed in by_operation(changes).items():
            summary = f"<code>{html.escape(shorten(printable(str(operation)), _CELL))}</code>: {len(changed)}"
            yield _details(
                heading, summary, _head(*columns), map(self._change, changed), unfolded=level is Level.BREAKING
            )

    def _change(self, change: Change) -> str:
        place = self._code_span(where(change))
        if self._all:
            also = [self._code_span(f"{p.method} {p.path} {p.location}".rstrip()) for p in change.places[1:]]
            place = "<br>".join((place, *also))
        elif len(change.places) > 1:
            place += f"<br>{others(change)}"
        said = [self._what(change), *map(self._prose, notes(change, show_all=self._all))]
        if shown := example(change, show_all=self._all):
            said.append(f"for example, {self._code_span(shown.exchange)} {self._prose(shown.outcome)}")
        hits = len(self._report.hits_of(change))
        cells = (str(hits or ""),) if self._report.impact else ()
        return _row(_MARKS[change.level], place, "<br>".join(said), *cells)

    def _what(self, change: Change | PythonChange) -> str:
        values = before_and_after(change)
        return title(change.code) + (f": {self._code_span(values)}" if values else "")

    def _counts(self, changes: Sequence[Change]) -> _Block:
        rows = [
            _row(_MARKS[Level.SAFE], self._code_span(str(operation)), str(len(changed)))
            for operation, changed in by_operation(changes).items()
        ]
        heading = f"\n### {Level.SAFE.capitalize()} ({len(changes)})\n"
        return _details(heading, "counted by operation", _head("operation", "changes"), rows)

    def _python(self) -> Iterator[_Block]:
        shown = [change for change in self._report.python if self._all or change.level not in FOLDED]
        rows = [_row(_MARKS[change.level], self._code_span(change.name), self._what(change)) for change in shown]
        yield _details("\n### In Python\n", plural(len(rows), "change"), _head("name", "what"), rows)

    def _unfollowed(self) -> Iterator[_Block]:
        places = self._report.impact.unfollowed if self._report.impact else ()
        rows = [
            f"| {self._code_span(f'{place.file}:{place.line}:{place.column}')} | {self._prose(place.why)} |\n"
            for place in places
        ]
        head = "| where | why |\n| --- | --- |\n"
        yield _details("\n### Not followed\n", f"whether these are hit is not known: {len(rows)}", head, rows)

    def _cut(self, text: str) -> str:
        return text if self._all else shorten(text, _CELL)

    def _code_span(self, text: str) -> str:
        return code(self._cut(text))

    def _prose(self, text: str) -> str:
        return prose(self._cut(text))


def _details(heading: str, summary: str, head: str, rows: Iterable[str], *, unfolded: bool = False) -> _Block:
    """A table that can be unfolded. The summary is HTML."""
    start = f"\n<details{' open' if unfolded else ''}><summary>{summary}</summary>\n\n{head}"
    return _Block(heading, start, list(rows), "\n</details>\n")


def _head(*columns: str) -> str:
    return _row("", *columns) + "|" + " --- |" * (len(columns) + 1) + "\n"


def _row(*cells: str) -> str:
    return f"| {' | '.join(cells)} |\n"


def prose(text: str) -> str:
    """A text without meaning for Markdown, HTML or GitHub, on one line."""
    safe = _entities(printable(text))
    # GitHub reads mentions and references from the finished text: only a character in between keeps it from that.
    return re.sub(r"(&#64;|&#35;)", r"\1&#8203;", safe)


def code(text: str) -> str:
    """A text as code, on one line. GitHub reads nothing into code."""
    line = printable(text)
    if not line.strip():
        return ""
    if re.search(r"[`|\\]", line):  # what backticks or a table would end at
        return f"<code>{_entities(line)}</code>"
    return f"`{line}`"


def _entities(line: str) -> str:
    encoded = re.sub(r"[&<|\\`*_~\[\]@#$]", lambda found: f"&#{ord(found[0])};", line)
    return encoded.replace("://", "&#58;//").replace("www.", "www&#46;")
