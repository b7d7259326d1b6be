"""Reads YAML and JSON into a marked tree.

Scalars follow YAML 1.2's core schema, as OpenAPI asks: `no`, `on` and `2024-10-21` are strings.
"""

from __future__ import annotations

import hashlib
import json
import math
import re
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import yaml

from aoaigen.diagnostics import DocumentError, Problem, UnreadableDocumentError

from .tree import Mark, MarkedDict, MarkedList, Node

MAX_NODES = 2_000_000
"""Far above the largest published documents; stops aliases that unfold without end."""

MAX_DEPTH = 100
"""Far above what documents need; stops what would exhaust the stack."""

_TOO_DEEP = f"is nested deeper than {MAX_DEPTH} levels"
_TOO_DEEP_FOR_YAML = "exceeded maximum nesting depth"
"""What libyaml says, which reads ahead, at a depth of its own."""
_PLAIN = "plain"
_LOADER: Any = type(
    "_Loader",
    (getattr(yaml, "CSafeLoader", yaml.SafeLoader),),
    # In place of YAML 1.1's ideas of what a scalar without quotes or tag is: `_scalar` decides.
    {"yaml_implicit_resolvers": {None: [(_PLAIN, re.compile(""))]}},
)
_ESCAPE = re.compile(r"\\(?:(u[dD][89abAB][0-9a-fA-F]{2}\\u[dD][c-fC-F][0-9a-fA-F]{2})|.)")
_INTEGER = re.compile(r"[-+]?[0-9]+")
_FLOAT = re.compile(r"[-+]?(\.[0-9]+|[0-9]+(\.[0-9]*)?)([eE][-+]?[0-9]+)?")
_BOOLEANS = {"true": True, "True": True, "TRUE": True, "false": False, "False": False, "FALSE": False}
_NULLS = {"", "~", "null", "Null", "NULL"}


@dataclass(frozen=True, slots=True)
class Document:
    """One document: its tree, where it came from, and the hash of its bytes, those of other files included."""

    root: Node
    file: str
    sha256: str
    text: str
    """As it is written, line by line what `Origin`s count; of several files, the first."""
    notes: tuple[Problem, ...] = ()
    """What is to be said of how it was read."""


def read_file(path: Path) -> Document:
    """Read one file.

    Raises `UnreadableDocumentError` if it is missing or is not YAML or JSON, and `DocumentError` with every problem if
    it repeats keys or is not a mapping.
    """
    file = str(path)
    try:
        content = path.read_bytes()
    except OSError as error:
        reason = error.strerror or type(error).__name__
        raise UnreadableDocumentError([Problem(file, 0, 0, f"cannot be read: {reason}")]) from None
    return parse_document(content, file)


def parse_document(content: bytes, file: str) -> Document:
    """Read a document from its bytes; `file` is the name that messages give. Raises as `read_file` does."""
    try:
        text = content.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        line = content.count(b"\n", 0, error.start) + 1
        problem = Problem(file, line, 1, "is not UTF-8 text; OpenAPI documents are YAML or JSON in UTF-8")
        raise UnreadableDocumentError([problem]) from None
    if text.lstrip()[:1] == "{":
        text = _json_as_yaml(text)
    try:
        _refuse_depth(text, file)  # the composer, which is recursive C, would crash
        node = yaml.compose(text, _LOADER)
    except yaml.MarkedYAMLError as error:
        place = _place(error.problem_mark or error.context_mark)
        reason = _TOO_DEEP if error.problem == _TOO_DEEP_FOR_YAML else f"is not YAML or JSON: {error.problem}"
        raise UnreadableDocumentError([_problem(file, place, reason)]) from None
    except yaml.YAMLError as error:
        reason = " ".join(str(error).split())
        raise UnreadableDocumentError([Problem(file, 1, 1, f"is not YAML or JSON: {reason}")]) from None
    builder = _Builder(file)
    value = builder.build(node) if node is not None else None
    if not isinstance(value, MarkedDict):
        builder.problems.append(Problem(file, 1, 1, "is not an OpenAPI document: expected a mapping at the top"))
    if builder.problems:
        raise DocumentError(builder.problems)
    return Document(Node(value, file), file, hashlib.sha256(content).hexdigest(), content.decode("utf-8-sig"))


def _json_as_yaml(text: str) -> str:
    """JSON may indent with tabs and write a character as two surrogates. YAML may not."""
    text = text.replace("\t", " ")  # within JSON strings there are none
    return _ESCAPE.sub(lambda m: json.loads(f'"{m[0]}"') if m[1] else m[0], text)


def _refuse_depth(text: str, file: str) -> None:
    depth = 0
    for event in yaml.parse(text, _LOADER):
        if isinstance(event, yaml.CollectionStartEvent):
            depth += 1
            if depth > MAX_DEPTH:
                raise UnreadableDocumentError([_problem(file, _place(event.start_mark), _TOO_DEEP)])
        elif isinstance(event, yaml.CollectionEndEvent):
            depth -= 1


class _Builder:
    """Turns YAML's nodes into marked dicts and lists, collecting problems on the way."""

    def __init__(self, file: str) -> None:
        self.file = file
        self.problems: list[Problem] = []
        self._count = 0
        self._open: set[int] = set()

    def build(self, node: yaml.Node) -> object:
        self._count += 1
        if self._count > MAX_NODES:
            raise UnreadableDocumentError([self._problem(node, f"has more than {MAX_NODES:,} values")])
        if isinstance(node, yaml.ScalarNode):
            return _scalar(node)
        if id(node) in self._open:
            self.problems.append(self._problem(node, "an alias stands inside the value that it repeats"))
            return None
        self._open.add(id(node))
        if len(self._open) > MAX_DEPTH:  # by aliases within aliases
            raise UnreadableDocumentError([self._problem(node, _TOO_DEEP)])
        value = self._mapping(node) if isinstance(node, yaml.MappingNode) else self._sequence(node)
        self._open.discard(id(node))
        return value

    def _mapping(self, node: yaml.MappingNode) -> MarkedDict:
        result = MarkedDict()
        for key_node, value_node in node.value:
            if not isinstance(key_node, yaml.ScalarNode):
                self.problems.append(self._problem(key_node, "a key has to be a string"))
                continue
            key = key_node.value
            if key in result:
                first = result.marks[key]
                message = f"the key {key!r} stands here again; it was first given in line {first.line}"
                self.problems.append(self._problem(key_node, message))
                continue
            result.marks[key] = _place(key_node.start_mark)
            result[key] = self.build(value_node)
        return result

    def _sequence(self, node: yaml.Node) -> MarkedList:
        result = MarkedList()
        for index, item in enumerate(node.value):
            result.marks[index] = _place(item.start_mark)
            result.append(self.build(item))
        return result

    def _problem(self, node: yaml.Node, message: str) -> Problem:
        return _problem(self.file, _place(node.start_mark), message)


def _problem(file: str, place: Mark, message: str) -> Problem:
    return Problem(file, place.line, place.column, message)


def _place(mark: Any) -> Mark:
    """Where one of PyYAML's marks stands, counted from 1."""
    return Mark(mark.line + 1, mark.column + 1) if mark is not None else Mark(1, 1)


def _scalar(node: yaml.ScalarNode) -> bool | int | float | str | None:
    return node.value if node.tag != _PLAIN else plain_scalar(node.value)


def plain_scalar(text: str) -> bool | int | float | str | None:
    """What a scalar without quotes or tag is in YAML 1.2's core schema."""
    if text in _NULLS:
        return None
    if text in _BOOLEANS:
        return _BOOLEANS[text]
    if _INTEGER.fullmatch(text):
        return int(text) if len(text) < 4000 else text
    if _FLOAT.fullmatch(text):
        number = float(text)
        return number if math.isfinite(number) else text
    return text
