"""The lines of both documents around a change, side by side."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from difflib import SequenceMatcher
from functools import cache

from aoaigen.diagnostics import Origin
from aoaigen.diff import Change

_BEFORE, _BLOCK, _AFTER = 2, 14, 1
"""Lines that are shown before what is spoken of, of it, and after it."""
_LONG = 160
"""Columns that are shown of a line: a document may be one long line."""
_LINE_END = re.compile("\r\n|[\r\n\x85\u2028\u2029]")
"""As YAML counts lines."""


@dataclass(frozen=True, slots=True)
class Line:
    number: int
    text: str
    said: bool
    """Whether this is the line where the document speaks of the change."""
    differs: bool = False
    """Whether the other side's lines lack it."""


@dataclass(frozen=True, slots=True)
class Snippet:
    origin: Origin
    lines: tuple[Line, ...]
    """Empty where the text of the document is not at hand."""


Pair = tuple[Snippet | None, Snippet | None]
"""Of the older and of the newer document; None where a document does not speak of the change."""


class Snippets:
    """Cuts snippets from the texts of documents, which are given by file name."""

    def __init__(self, texts: Mapping[str, str]) -> None:
        self._lines = cache(lambda file: _LINE_END.split(texts[file]) if file in texts else [])

    def pairs(self, change: Change) -> Iterator[Pair]:
        """A pair for each spot of the documents: many places may come from one."""
        seen = dict.fromkeys((place.old, place.new) for place in change.places if place.old or place.new)
        for old, new in seen:
            yield _compared(self._snippet(old), self._snippet(new))

    def _snippet(self, origin: Origin | None) -> Snippet | None:
        if not origin:
            return None
        lines = self._lines(origin.file)
        at = origin.line - 1
        if not 0 <= at < len(lines):
            return Snippet(origin, ())
        end = min(_end_of_block(lines, at) + _AFTER, len(lines))
        numbers = range(max(at - _BEFORE, 0), end)
        return Snippet(
            origin, tuple(Line(n + 1, _cut(lines[n], origin.column if n == at else 1), said=n == at) for n in numbers)
        )


def _end_of_block(lines: list[str], start: int) -> int:
    """The line after those that are indented more than the first, or after as many as are shown."""
    depth = _indent(lines[start])
    end = start + 1
    while end < min(len(lines), start + _BLOCK) and (not lines[end].strip() or _indent(lines[end]) > depth):
        end += 1
    return end


def _indent(line: str) -> int:
    return len(line) - len(line.lstrip())


def _cut(line: str, column: int) -> str:
    start = max(column - _LONG // 2, 0) if len(line) > _LONG else 0
    shown = line[start : start + _LONG]
    return f"{'...' if start else ''}{shown}{'...' if start + _LONG < len(line) else ''}".expandtabs(4)


def _compared(old: Snippet | None, new: Snippet | None) -> Pair:
    """The same snippets, with the lines marked that only one of them has. How far they are indented does not count."""
    if not old or not new or not old.lines or not new.lines:
        return old, new
    sides = [[line.text.strip() for line in snippet.lines] for snippet in (old, new)]
    matcher = SequenceMatcher(None, *sides, autojunk=False)
    same_old, same_new = set[int](), set[int]()
    for block in matcher.get_matching_blocks():
        same_old |= set(range(block.a, block.a + block.size))
        same_new |= set(range(block.b, block.b + block.size))
    return _marked(old, same_old), _marked(new, same_new)


def _marked(snippet: Snippet, same: set[int]) -> Snippet:
    lines = (Line(line.number, line.text, line.said, index not in same) for index, line in enumerate(snippet.lines))
    return Snippet(snippet.origin, tuple(lines))
