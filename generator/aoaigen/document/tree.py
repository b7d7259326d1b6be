"""The tree of a document: plain dicts and lists that also know where each of their members stands in the text.

They are subclasses of `dict` and `list` so that jsonschema reads them as they are.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import NamedTuple

from aoaigen.diagnostics import Origin, Problem, Severity

Key = str | int
Path = tuple[Key, ...]


class Mark(NamedTuple):
    """Where a member stands in the text: line and column, counted from 1.

    What was moved, or comes from another document, also says from which file and place; anything else stands in the
    file of its parent, below it.
    """

    line: int
    column: int
    file: str | None = None
    pointer: str | None = None


_TOP = Mark(1, 1)


class MarkedDict(dict[str, object]):
    """A mapping, and the place of each of its keys."""

    __slots__ = ("marks",)

    def __init__(self) -> None:
        super().__init__()
        self.marks: dict[Key, Mark] = {}

    def put(self, key: str, value: object, place: Node) -> None:
        """Set a member that stands, in the text, where `place` does."""
        self[key] = value
        self.marks[key] = place.place


class MarkedList(list[object]):
    """A sequence, and the place of each of its items."""

    __slots__ = ("marks",)

    def __init__(self) -> None:
        super().__init__()
        self.marks: dict[Key, Mark] = {}

    def add(self, value: object, place: Node) -> None:
        """Append an item that stands, in the text, where `place` does."""
        self.marks[len(self)] = place.place
        self.append(value)


def escaped(key: Key) -> str:
    """A key as a JSON pointer (RFC 6901) writes it."""
    return str(key).replace("~", "~0").replace("/", "~1")


@dataclass(frozen=True, slots=True)
class Node:
    """A value in a document together with the way to it."""

    value: object
    file: str
    path: Path = ()
    mark: Mark = _TOP
    pointer: str = ""
    """The JSON pointer of the place in the text, which is not the `path` of what was moved."""

    @property
    def place(self) -> Mark:
        """The mark, with all that is needed elsewhere in a tree to find this place in the text."""
        return Mark(self.mark.line, self.mark.column, self.file, self.pointer)

    @property
    def origin(self) -> Origin:
        return Origin(self.file, self.mark.line, self.mark.column, self.pointer)

    @property
    def key(self) -> str:
        """The last step of the way here."""
        return str(self.path[-1]) if self.path else ""

    def problem(self, message: str, severity: Severity = Severity.ERROR) -> Problem:
        return self.origin.problem(message, severity)

    def get(self, key: Key) -> Node | None:
        """The member of that name or index, or None."""
        container = self.value
        if isinstance(container, MarkedDict) and isinstance(key, str) and key in container:
            return self._below(key, container[key], container.marks[key])
        if isinstance(container, MarkedList) and isinstance(key, int) and 0 <= key < len(container):
            return self._below(key, container[key], container.marks[key])
        return None

    def _below(self, key: Key, value: object, mark: Mark) -> Node:
        pointer = f"{self.pointer}/{escaped(key)}" if mark.pointer is None else mark.pointer
        return Node(value, mark.file or self.file, (*self.path, key), mark, pointer)

    def members(self) -> Iterator[tuple[str, Node]]:
        """Name and node of each member of a mapping; nothing for any other value."""
        if isinstance(self.value, MarkedDict):
            for key, value in self.value.items():
                yield key, self._below(key, value, self.value.marks[key])

    def items(self) -> Iterator[Node]:
        """The items of a sequence; nothing for any other value."""
        if isinstance(self.value, MarkedList):
            for index, value in enumerate(self.value):
                yield self._below(index, value, self.value.marks[index])

    def at(self, path: Path) -> Node:
        """The node at the end of a path from here, or the last one that exists on the way."""
        node = self
        for key in path:
            step = node.get(key)
            if step is None:
                break
            node = step
        return node

    def text(self, key: str) -> str:
        """A string member, or the empty string."""
        value = self.value.get(key) if isinstance(self.value, dict) else None
        return value if isinstance(value, str) else ""

    def flag(self, key: str) -> bool:
        """Whether a member is true."""
        return isinstance(self.value, dict) and self.value.get(key) is True
