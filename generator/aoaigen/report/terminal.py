"""A comparison for a terminal, or for whatever its output is piped into."""

from __future__ import annotations

import io
from collections.abc import Iterator, Mapping, Sequence

from rich.console import Console, Group, RenderableType
from rich.padding import Padding
from rich.table import Column, Table
from rich.text import Text

from aoaigen.diagnostics import printable
from aoaigen.diff import Change, Level
from aoaigen.impact import Hit

from .model import FOLDED, Report, by_operation, plural
from .wording import example, notes, others, steps, what, where

_STYLES = {Level.BREAKING: "bold red", Level.RISKY: "yellow", Level.SAFE: "green", Level.DOC: "cyan"}
_SYMBOLS = {Level.BREAKING: "✗", Level.RISKY: "▲", Level.SAFE: "✓", Level.DOC: "·"}
_PLAIN_SYMBOLS = {Level.BREAKING: "x", Level.RISKY: "!", Level.SAFE: "+", Level.DOC: "."}
_FOLDED = "counted by operation; --all lists them"
_UNFOLLOWED = 5
"""How many places that were not followed are listed unless all is asked for."""


def terminal(report: Report, *, show_all: bool, width: int, colour: bool) -> str:
    """The report as text, `width` columns wide. Without `colour` there is nothing in it but ASCII of ours, document
    text and line ends."""
    console = Console(
        file=io.StringIO(),
        width=width,
        force_terminal=colour,
        color_system="standard" if colour else None,
        no_color=not colour,
        highlight=False,
        markup=False,
        emoji=False,
        legacy_windows=False,
    )
    page = _Page(report, show_all=show_all, symbols=_SYMBOLS if colour else _PLAIN_SYMBOLS, width=width)
    with console.capture() as captured:
        console.print(_text(report.verdict, "bold"), soft_wrap=True)  # one line, also for what it is piped into
        for part in page.parts():
            console.print(part)
    return "\n".join(line.rstrip() for line in captured.get().splitlines()) + "\n"


def _text(text: str, style: str = "") -> Text:
    """A text that nothing is read into: no markup, no control characters."""
    return Text(printable(text), style=style)


class _Page:
    def __init__(self, report: Report, *, show_all: bool, symbols: Mapping[Level, str], width: int) -> None:
        self._report = report
        self._all = show_all
        self._symbols = symbols
        longest = max((len(where(change)) for change in report.diff.changes), default=0)
        self._where = min(longest, width * 2 // 5)

    def parts(self) -> Iterator[RenderableType]:
        if self._report.hits:
            yield _heading("Your code")
            yield from map(self._hit, self._report.hits)
        for level in Level:
            changes = self._report.diff.at(level)
            if changes and (self._all or level not in FOLDED):
                yield _heading(f"{level.capitalize()} ({len(changes)})", _STYLES[level])
                yield from self._operations(changes)
            elif changes and level is Level.SAFE:
                yield _heading(f"{level.capitalize()} ({len(changes)})", _STYLES[level], _FOLDED)
                yield self._counts(changes)
        yield from self._python()
        yield from self._unfollowed()

    def _hit(self, hit: Hit) -> RenderableType:
        place = _text(f"{hit.file}:{hit.line}:{hit.column}", "bold")
        lines: list[RenderableType] = [
            Text.assemble(place, ": ", _text(hit.message)),
            _indented(_text(hit.source.strip())),
        ]
        if hit.instead:
            lines.append(_indented(Text.assemble(("instead: ", "dim"), _text(hit.instead, "green"))))
        table = self._table(Column(ratio=1))
        table.add_row(self._mark(hit.level), Group(*lines))
        return _indented(table)

    def _operations(self, changes: Sequence[Change]) -> Iterator[RenderableType]:
        for operation, changed in by_operation(changes).items():
            yield _indented(_text(str(operation), "bold"))
            for change in changed:
                yield from map(_indented, self._change(change))

    def _change(self, change: Change) -> Iterator[RenderableType]:
        table = self._table(Column(width=self._where), Column(ratio=1))
        cells = [_folded(where(change), self._where), _text(what(change, show_all=self._all))]
        if self._report.impact:
            table.add_column(justify="right", width=len("99 hits"))
            hits = len(self._report.hits_of(change))
            cells.append(_text(plural(hits, "hit") if hits else ""))
        table.add_row(self._mark(change.level), *cells)
        yield table
        said = list(notes(change, show_all=self._all))
        if shown := example(change, show_all=self._all):
            said.append(f"for example, {shown.exchange} {shown.outcome}")
        if self._all:
            said += [f"also {place.method} {place.path} {place.location}".rstrip() for place in change.places[1:]]
        elif len(change.places) > 1:
            said.insert(0, others(change))
        for note in said:
            yield Padding(_text(note, "dim"), (0, 0, 0, 3))

    def _counts(self, changes: Sequence[Change]) -> RenderableType:
        table = self._table(Column(justify="right"), Column(ratio=1))
        for operation, changed in by_operation(changes).items():
            table.add_row(self._mark(Level.SAFE), str(len(changed)), _text(str(operation)))
        return _indented(table)

    def _python(self) -> Iterator[RenderableType]:
        if not self._report.python:
            return
        yield _heading("In Python")
        shown = [change for change in self._report.python if self._all or change.level not in FOLDED]
        for change in shown:
            table = self._table(Column(width=self._where), Column(ratio=1))
            said = _text(what(change, show_all=self._all))
            table.add_row(self._mark(change.level), _folded(change.name, self._where), said)
            yield _indented(table)
        yield from _left_out(len(self._report.python) - len(shown), "safe")

    def _unfollowed(self) -> Iterator[RenderableType]:
        places = self._report.impact.unfollowed if self._report.impact else ()
        if not places:
            return
        yield _heading("Not followed: whether these are hit is not known")
        shown = places if self._all else places[:_UNFOLLOWED]
        for place in shown:
            yield _indented(_text(f"{place.file}:{place.line}:{place.column}: {place.why}"))
        yield from _left_out(len(places) - len(shown), "more")

    def _table(self, *columns: Column) -> Table:
        """A table without a head, the first column of which is for marks."""
        for column in columns:
            column.overflow = "fold"
        return Table(Column(width=1), *columns, box=None, show_header=False, pad_edge=False, expand=True)

    def _mark(self, level: Level) -> Text:
        return Text(self._symbols[level], style=_STYLES[level])


def _heading(title: str, style: str = "bold", remark: str = "") -> Text:
    return Text.assemble("\n", _text(title, style), (f"  {remark}" if remark else "", "dim"))


def _left_out(count: int, of_which: str) -> Iterator[RenderableType]:
    if count:
        yield _indented(_text(f"and {count} {of_which}; --all lists them", "dim"))


def _folded(path: str, width: int) -> Text:
    """A path on lines of a width: broken before a dot or a bracket where that is possible."""
    lines = [""]
    for part in steps(printable(path)):
        if lines[-1] and len(lines[-1]) + len(part) > width:
            lines.append("")
        lines[-1] += part
    return Text("\n".join(lines))


def _indented(part: RenderableType) -> RenderableType:
    return Padding(part, (0, 0, 0, 2))
