"""A comparison as one HTML file that needs no network and holds all there is to say."""

from __future__ import annotations

import base64
import hashlib
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

import jinja2
from markupsafe import Markup

from aoaigen import __version__
from aoaigen.diagnostics import printable
from aoaigen.diff import Change, Direction, Level

from .model import FOLDED, Operation, Report, by_operation, operation_of, plural
from .snippets import Pair, Snippets
from .wording import Example, before_and_after, example, notes, others, steps, title, what, where


@dataclass(frozen=True, slots=True)
class Row:
    """A change as the page shows it."""

    change: Change
    where: str
    title: str
    values: str
    others: str
    hits: int
    notes: tuple[str, ...]
    example: Example | None
    operations: tuple[int, ...]
    """Numbers of the operations that the change is met at."""
    directions: tuple[Direction, ...]
    snippets: tuple[Pair, ...]


@dataclass(frozen=True, slots=True)
class Group:
    operation: Operation
    rows: tuple[Row, ...]


@dataclass(frozen=True, slots=True)
class Choice:
    """A box to tick: changes of a level are shown."""

    level: Level
    count: int
    ticked: bool


def page(report: Report, *, show_all: bool, texts: Mapping[str, str]) -> str:
    """The report as HTML. `texts` are the documents by file name, for the lines that are shown of them.

    All changes are in it; safe ones are hidden at first unless `show_all`.
    """
    changes = report.diff.changes
    style, script = _part("page.css"), _part("page.js")
    operations = _operations(changes)
    counts = Counter(change.level for change in changes)
    return _template().render(
        version=__version__,
        report=report,
        style=style,
        script=script,
        policy=f"default-src 'none'; style-src '{_hash(style)}'; script-src '{_hash(script)}'; "
        "base-uri 'none'; form-action 'none'",
        choices=[Choice(level, counts[level], show_all or level not in FOLDED) for level in Level if counts[level]],
        operations=list(operations),
        directions=list(Direction),
        groups=_groups(report, operations, Snippets(texts)),
    )


def _operations(changes: Iterable[Change]) -> Mapping[Operation, int]:
    """Every operation that a change is met at, with a number, by path."""
    found = {operation_of(place) for change in changes for place in change.places}
    ordered = sorted(found, key=lambda operation: (operation.path, operation.method))
    return {operation: number for number, operation in enumerate(ordered)}


def _groups(report: Report, operations: Mapping[Operation, int], snippets: Snippets) -> Sequence[Group]:
    return [
        Group(operation, tuple(_row(report, change, operations, snippets) for change in changed))
        for operation, changed in by_operation(report.diff.changes).items()
    ]


def _row(report: Report, change: Change, operations: Mapping[Operation, int], snippets: Snippets) -> Row:
    return Row(
        change=change,
        where=where(change),
        title=title(change.code),
        values=before_and_after(change),
        others=others(change),
        hits=len(report.hits_of(change)),
        notes=tuple(notes(change, show_all=True)),
        example=example(change, show_all=True),
        operations=tuple(sorted({operations[operation_of(place)] for place in change.places})),
        directions=tuple(sorted({place.direction for place in change.places})),
        snippets=tuple(snippets.pairs(change)),
    )


def _template() -> jinja2.Template:
    environment = jinja2.Environment(
        autoescape=True,
        undefined=jinja2.StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
        finalize=lambda shown: shown if isinstance(shown, Markup) else printable(str(shown)),
    )
    environment.filters["plural"] = plural
    environment.filters["breakable"] = lambda path: Markup("<wbr>").join(steps(printable(path)))
    environment.filters["what"] = lambda change: what(change, show_all=True)
    return environment.from_string(_part("page.html.jinja"))


def _part(name: str) -> str:
    return Path(__file__).with_name(name).read_text(encoding="utf-8")


def _hash(text: str) -> str:
    """The source of an inline block as a Content-Security-Policy names it: nothing else may run or apply."""
    return f"sha256-{base64.b64encode(hashlib.sha256(text.encode()).digest()).decode()}"
