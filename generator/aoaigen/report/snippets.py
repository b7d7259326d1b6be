"""The lines of both documents around a change, side by side."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from difflib import SequenceMatcher
from functools import cache
from itertools import takewhile

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
    below: bool
    """Whether it belongs to what is spoken of, and is not there for orientation alone."""
    differs: bool = False
    """Whether the other side lacks it."""


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
        end = _end_of_block(lines, at)
        shown = range(max(at - _BEFORE, 0), min(end + _AFTER, len(lines)))
        cut = (_cut(lines[n], origin.column if n == at else 1) for n in shown)
        return Snippet(
            origin, tuple(Line(n + 1, text, n == at, at <= n < end) for n, text in zip(shown, cut, strict=True))
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
    matcher = SequenceMatcher(None, _below(old), _below(new), autojunk=False)
    blocks = matcher.get_matching_blocks()
    return (
        _marked(old, {block.a + offset for block in blocks for offset in range(block.size)}),
        _marked(new, {block.b + offset for block in blocks for offset in range(block.size)}),
    )


def _below(snippet: Snippet | None) -> list[str]:
    return [line.text.strip() for line in snippet.lines if line.below] if snippet else []


def _marked(snippet: Snippet | None, same: set[int]) -> Snippet | None:
    if not snippet:
        return None
    first = sum(1 for line in takewhile(lambda line: not line.below, snippet.lines))
    lines = (
        replace(line, differs=line.below and index - first not in same) for index, line in enumerate(snippet.lines)
    )
    return Snippet(snippet.origin, tuple(lines))
