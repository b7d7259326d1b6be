"""Several documents of one API version as one.

What has one name in two documents and is the same in both is taken once. A component that differs, or refers to one
that does, gets the name of its document behind its own.
"""

from __future__ import annotations

import hashlib
import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from pathlib import Path

from aoaigen.diagnostics import VERSION_HINT, DocumentError, Problem, Severity
from aoaigen.naming import pascal_case

from .reader import Document
from .references import references
from .tree import MarkedDict, MarkedList, Node, escaped

_METHODS = frozenset({"get", "put", "post", "delete", "options", "head", "patch", "trace", "query"})
_DATA = frozenset({"default", "enum", "example", "examples"})


def hash_of(documents: Sequence[Document]) -> str:
    """The hash of a document or, of several, one of theirs."""
    if len(documents) == 1:
        return documents[0].sha256
    return hashlib.sha256("".join(document.sha256 for document in documents).encode()).hexdigest()


def compose(documents: Sequence[Document]) -> tuple[Document, list[Problem]]:
    """One document out of several of OpenAPI 3.1, and notes of what is named anew.

    The first gives what can only be said once. Raises `DocumentError` where they contradict each other.
    """
    first = documents[0]
    composition = _Composition(first.root)
    for document in documents[1:]:
        composition.take_in(document.root)
    if any(problem.severity is Severity.ERROR for problem in composition.problems):
        raise DocumentError(composition.problems)
    root = replace(first.root, value=composition.tree)
    return replace(first, root=root, sha256=hash_of(documents)), composition.problems


class _Composition:
    def __init__(self, first: Node) -> None:
        self.problems: list[Problem] = []
        self.tree = MarkedDict()
        self._first = first
        for key, member in first.members():
            self.tree.put(key, _copied(member) if key in ("paths", "components", "tags") else member.value, member)

    def take_in(self, root: Node) -> None:
        self._refuse_contradictions(root)
        moves = self._moves(root)
        root = replace(root, value=_moved(root, moves))
        self._take_components(root, moves)
        self._take_paths(root)
        self._take_tags(root)

    def _refuse_contradictions(self, root: Node) -> None:
        version, ours = root.at(("info", "version")), self._first.at(("info", "version"))
        if version.value != ours.value:
            message = f"is of version {version.value}, {self._first.file} of {ours.value}: one package has one version"
            self.problems.append(version.problem(f"{message}; {VERSION_HINT}"))
        here, there = _base_path(root), _base_path(self._first)
        if here is not None and there is not None and here != there:
            message = f"is served below {here or '/'!r}, {self._first.file} below {there or '/'!r}"
            self.problems.append(root.at(("servers", 0)).problem(message))

    # Components.

    def _moves(self, root: Node) -> dict[str, str]:
        """The references that change, and what they become."""
        taken = {_reference(kind, name): value for kind, name, value in _components(self._so_far)}
        classes = {pascal_case(name): name for kind, name, _ in _components(self._so_far) if kind == "schemas"}
        different: set[str] = set()
        for kind, name, node in _components(root):
            other = taken.get(_reference(kind, name))
            alike = classes.get(pascal_case(name), name) if kind == "schemas" else name
            if (other is not None and other.value != node.value) or alike != name:
                different.add(_reference(kind, name))
        growing = True
        while growing:
            found = {
                _reference(kind, name)
                for kind, name, node in _components(root)
                if _reference(kind, name) in taken and any(_target(r) in different for r in references(node))
            }
            growing = not found <= different
            different |= found
        suffix = pascal_case(Path(root.file).stem) or "Other"
        moves = {}
        for kind, name, node in _components(root):
            if _reference(kind, name) in different:
                fresh = f"{name}{suffix}"
                while _reference(kind, fresh) in taken:
                    fresh += suffix
                moves[_reference(kind, name)] = _reference(kind, fresh)
                message = f"{name} is another one in {self._first.file}; this one is called {fresh}"
                self.problems.append(node.problem(message, Severity.NOTE))
        return moves

    @property
    def _so_far(self) -> Node:
        return replace(self._first, value=self.tree)

    def _take_components(self, root: Node, moves: dict[str, str]) -> None:
        if "components" not in self.tree:
            self.tree.put("components", MarkedDict(), root)
        components = self.tree["components"]
        assert isinstance(components, MarkedDict)  # noqa: S101 - as the schema of OpenAPI has it
        for kind, name, node in _components(root):
            if kind not in components:
                components.put(kind, MarkedDict(), node)
            members = components[kind]
            assert isinstance(members, MarkedDict)  # noqa: S101 - as above
            fresh = moves.get(_reference(kind, name))
            members.put(fresh.rpartition("/")[2] if fresh else name, node.value, node)

    # What is not a component.

    def _take_paths(self, root: Node) -> None:
        if "paths" not in self.tree:
            self.tree.put("paths", MarkedDict(), root)
        paths = self.tree["paths"]
        assert isinstance(paths, MarkedDict)  # noqa: S101 - as the schema of OpenAPI has it
        shapes = {_shape(path): path for path in paths}
        for path, item in root.at(("paths",)).members() if root.get("paths") else ():
            ours = shapes.get(_shape(path))
            theirs = self._so_far.at(("paths", ours)) if ours is not None else None
            for method in _METHODS & (theirs.value.keys() if theirs and isinstance(theirs.value, dict) else set()):
                operation = item.get(method)
                if operation is not None:
                    message = f"{method.upper()} {path} is in {theirs.file if theirs else ''} too"
                    self.problems.append(operation.problem(message))
            if path not in paths:
                paths.put(path, item.value, item)
                continue
            together = paths[path]
            assert isinstance(together, MarkedDict)  # noqa: S101 - as above
            for method, operation in item.members():
                if method in _METHODS:
                    together.put(method, _with_parameters_of(item, operation), operation)

    def _take_tags(self, root: Node) -> None:
        tags = root.get("tags")
        known = self.tree.get("tags")
        if tags is None:
            return
        if not isinstance(known, MarkedList):
            self.tree.put("tags", _copied(tags), tags)
            return
        names = {tag.text("name") for tag in self._so_far.at(("tags",)).items()}
        for tag in tags.items():
            if tag.text("name") not in names:
                known.add(tag.value, tag)


def _components(root: Node) -> Iterator[tuple[str, str, Node]]:
    components = root.get("components")
    for kind, members in components.members() if components else ():
        for name, node in members.members():
            yield kind, name, node


def _reference(kind: str, name: str) -> str:
    return f"#/components/{escaped(kind)}/{escaped(name)}"


def _target(reference: Node) -> str:
    """The component that a reference leads to, or into."""
    return "/".join(str(reference.value).split("/")[:4])


def _moved(node: Node, moves: dict[str, str], *, names: bool = False) -> object:
    """A part of a document in which references say where things are now."""
    if isinstance(node.value, MarkedList):
        items = MarkedList()
        for item in node.items():
            items.add(_moved(item, moves), item)
        return items
    if not isinstance(node.value, MarkedDict):
        return node.value
    result = MarkedDict()
    for key, member in node.members():
        value = member.value
        if key == "$ref" and not names and isinstance(value, str):
            value = value.replace(_target(member), moves.get(_target(member), _target(member)), 1)
        elif key == "mapping" and isinstance(value, MarkedDict):
            value = _moved_mapping(member, moves)
        elif names or not (key in _DATA or key.startswith("x-")):
            value = _moved(member, moves, names=key in ("properties", "responses", "schemas") and not names)
        result.put(key, value, member)
    return result


def _moved_mapping(node: Node, moves: dict[str, str]) -> MarkedDict:
    """A discriminator's mapping, whose values are references or the bare names of schemas."""
    result = MarkedDict()
    for key, member in node.members():
        said = str(member.value)
        reference = said if said.startswith("#") else _reference("schemas", said)
        result.put(key, moves.get(reference, said), member)
    return result


def _with_parameters_of(item: Node, operation: Node) -> object:
    """An operation that has the parameters of its path item for its own."""
    shared, own = item.get("parameters"), operation.get("parameters")
    if shared is None:
        return operation.value
    result, listed = MarkedDict(), MarkedList()
    overridden = {(p.text("name"), p.text("in")) for p in own.items()} if own else set()
    for parameter in (*shared.items(), *(own.items() if own else ())):
        inherited = parameter.path[: len(shared.path)] == shared.path
        if not (inherited and (parameter.text("name"), parameter.text("in")) in overridden):
            listed.add(parameter.value, parameter)
    for key, member in operation.members():
        result.put(key, member.value, member)
    result.put("parameters", listed, shared)
    return result


def _copied(node: Node) -> object:
    """The containers two levels deep, to be added to; what they hold is shared."""
    if isinstance(node.value, MarkedList):
        items = MarkedList()
        for item in node.items():
            items.add(item.value, item)
        return items
    result = MarkedDict()
    for key, member in node.members():
        inner = MarkedDict()
        for name, value in member.members():
            inner.put(name, value.value, value)
        result.put(key, inner if isinstance(member.value, MarkedDict) else member.value, member)
    return result


def _base_path(root: Node) -> str | None:
    """The path below which the operations are served; None where the document does not say."""
    servers = root.get("servers")
    server = servers.get(0) if servers else None
    return re.sub(r"^([^/]*//)?[^/]*", "", server.text("url")).rstrip("/") if server else None


def _shape(path: str) -> str:
    return re.sub(r"\{[^}]*\}", "{}", path)
