"""The tree of a document: plain dicts and lists that also know where each of their members stands in the text.

They are subclasses of `dict` and `list` so that jsonschema reads them as they are.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from aoaigen.diagnostics import Origin, Problem

Mark = tuple[int, int]
"""Line and column, counted from 1."""

Key = str | int
Path = tuple[Key, ...]


class MarkedDict(dict[str, object]):
    """A mapping, and the place of each of its keys."""

    __slots__ = ("marks",)

    def __init__(self) -> None:
        super().__init__()
        self.marks: dict[Key, Mark] = {}


class MarkedList(list[object]):
    """A sequence, and the place of each of its items."""

    __slots__ = ("marks",)

    def __init__(self) -> None:
        super().__init__()
        self.marks: dict[Key, Mark] = {}


def pointer_of(path: Path) -> str:
    """The JSON pointer (RFC 6901) of a path."""
    return "".join("/" + str(key).replace("~", "~0").replace("/", "~1") for key in path)


@dataclass(frozen=True, slots=True)
class Node:
    """A value in a document together with the way to it."""

    value: object
    file: str
    path: Path = ()
    mark: Mark = (1, 1)

    @property
    def pointer(self) -> str:
        return pointer_of(self.path)

    @property
    def origin(self) -> Origin:
        return Origin(self.file, *self.mark, self.pointer)

    @property
    def key(self) -> str:
        """The last step of the way here."""
        return str(self.path[-1]) if self.path else ""

    def problem(self, message: str) -> Problem:
        return self.origin.problem(message)

    def get(self, key: Key) -> Node | None:
        """The member of that name or index, or None."""
        container = self.value
        if isinstance(container, MarkedDict) and isinstance(key, str) and key in container:
            return Node(container[key], self.file, (*self.path, key), container.marks[key])
        if isinstance(container, MarkedList) and isinstance(key, int) and 0 <= key < len(container):
            return Node(container[key], self.file, (*self.path, key), container.marks[key])
        return None

    def members(self) -> Iterator[tuple[str, Node]]:
        """Name and node of each member of a mapping; nothing for any other value."""
        if isinstance(self.value, MarkedDict):
            for key, value in self.value.items():
                yield key, Node(value, self.file, (*self.path, key), self.value.marks[key])

    def items(self) -> Iterator[Node]:
        """The items of a sequence; nothing for any other value."""
        if isinstance(self.value, MarkedList):
            for index, value in enumerate(self.value):
                yield Node(value, self.file, (*self.path, index), self.value.marks[index])

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
