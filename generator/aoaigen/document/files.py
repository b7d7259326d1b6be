"""References to other files (`$ref: schemas/pet.yaml#/Pet`): a document in several files as one.

What a reference names is taken in as a component, once, and every reference says where it stands now. Path items, for
which OpenAPI 3.0 has no components, are put in the place of the reference. Files are read from the folder of the
document and below, never from elsewhere: a document is not trusted to name any other.
"""

from __future__ import annotations

import hashlib
import re
from collections.abc import Iterable, Iterator
from dataclasses import replace
from itertools import chain
from pathlib import Path
from urllib.parse import unquote, urlsplit

from aoaigen.diagnostics import DocumentError, Problem, Severity
from aoaigen.naming import pascal_case

from .reader import Document, read_file
from .references import DATA_KEYS, NAME_KEYS, follow, references, steps_of
from .tree import MarkedDict, MarkedList, Node, escaped

_SCHEMAS, _PATH_ITEMS = "schemas", "pathItems"
_KINDS = {
    **{kind: kind for kind in ("callbacks", "headers", "links", "parameters", "responses", "securitySchemes")},
    **dict.fromkeys(("requestBodies", "requestBody"), "requestBodies"),
    **dict.fromkeys(("paths", "webhooks", _PATH_ITEMS), _PATH_ITEMS),
}
"""The kind of component that stands under a member, be it one, a list or a map of them. Under others it is a schema."""
_MAPS = NAME_KEYS | (_KINDS.keys() - {"requestBody"}) | {"content", "definitions", "dependentSchemas"}
"""Members whose keys are names."""
_OF_SWAGGER = {_SCHEMAS: "definitions", "parameters": "parameters", "responses": "responses"}
_STRUCTURE = _MAPS | {"components", "items"}
"""Steps of a JSON pointer that say nothing of what stands at its end."""


def read_document(path: Path) -> Document:
    """Read a document from a file, with all that it refers to in other files.

    Raises `UnreadableDocumentError` if it is missing or is not YAML or JSON, and `DocumentError` with every problem if
    it repeats keys, is not a mapping, or refers to what cannot be had.
    """
    document = read_file(path)
    if all(str(reference.value).startswith("#") for reference in references(document.root)):
        return document
    bundle = _Bundle(document)
    tree = bundle.make()
    if any(problem.severity is Severity.ERROR for problem in bundle.problems):
        raise DocumentError(bundle.problems)
    root = replace(document.root, value=tree)
    return replace(document, root=root, sha256=bundle.sha256(), notes=tuple(bundle.problems))


class _Bundle:
    def __init__(self, document: Document) -> None:
        self.problems: list[Problem] = []
        self._first = document
        self._folder = Path(document.file).parent
        self._files: dict[Path, Document | None] = {Path(document.file).resolve(): document}
        self._components: dict[tuple[str, str, str], str] = {}
        """The references that lead to what is taken in, by kind, file and JSON pointer."""
        self._pending: list[tuple[str, str, Node, Document]] = []
        self._open: set[tuple[str, str]] = set()

    def make(self) -> MarkedDict:
        """The tree of the document with all that it needs of others. What is wrong goes to `problems`."""
        replaced = list(self._components_elsewhere())
        tree = self._rebuilt(self._first.root, "", self._first)
        assert isinstance(tree, MarkedDict)  # noqa: S101 - as the root is
        for kind, name, node, document in chain(replaced, self._taken_in()):
            _section(tree, self._section(kind), node).put(name, self._rebuilt(node, kind, document), node)
        return tree

    def _taken_in(self) -> Iterator[tuple[str, str, Node, Document]]:
        """What references have led to so far; making it may lead to more."""
        while self._pending:
            yield self._pending.pop(0)

    def sha256(self) -> str:
        """One hash of all files."""
        digests = "".join(document.sha256 for document in self._files.values() if document is not None)
        return hashlib.sha256(digests.encode()).hexdigest()

    def _section(self, kind: str) -> tuple[str, ...]:
        """The way to the components of a kind."""
        swagger = self._first.root.get("swagger") is not None
        return (_OF_SWAGGER.get(kind, kind),) if swagger else ("components", kind)

    def _components_elsewhere(self) -> Iterator[tuple[str, str, Node, Document]]:
        """The components that only say where, in another file, they stand: they are what every reference leads to."""
        for kind in (_SCHEMAS, *sorted(set(_KINDS.values()))):
            section = self._section(kind)
            components = self._first.root.at(section)
            for name, node in components.members() if components.path == section else ():
                stated = node.text("$ref")
                if not stated or stated.startswith("#") or node.value != {"$ref": stated}:
                    continue
                found, document = self._target(node.at(("$ref",)), self._first) or (node, self._first)
                key = (kind, document.file, found.pointer)
                if document is not self._first and key not in self._components:
                    self._components[key] = _reference((*section, name))
                    yield kind, name, found, document

    def _rebuilt(self, node: Node, kind: str, document: Document) -> object:
        """A part of a document, standing where that kind of component may, with references as they are now."""
        if isinstance(node.value, MarkedList):
            items = MarkedList()
            for item in node.items():
                items.add(self._rebuilt(item, kind, document), item)
            return items
        if not isinstance(node.value, MarkedDict):
            return node.value
        reference = node.get("$ref")
        if reference is not None and isinstance(reference.value, str):
            return self._referring(node, reference, kind, document)
        result = MarkedDict()
        for key, member in node.members():
            result.put(key, self._member(key, member, kind, document), member)
        return result

    def _member(self, key: str, member: Node, kind: str, document: Document) -> object:
        if key in DATA_KEYS or key.startswith("x-"):
            return member.value
        inner = _PATH_ITEMS if kind == "callbacks" else _KINDS.get(key, _SCHEMAS)
        named = (key in _MAPS or key == "mapping") and isinstance(member.value, MarkedDict)
        if not named:
            return self._rebuilt(member, inner, document)
        result = MarkedDict()
        for name, each in member.members():
            value = self._mapped(each, document) if key == "mapping" else self._rebuilt(each, inner, document)
            result.put(name, value, each)
        return result

    def _referring(self, node: Node, reference: Node, kind: str, document: Document) -> object:
        """What stands where a reference stood, with all that stood beside it."""
        found = self._target(reference, document)
        result = MarkedDict()
        if found is not None and kind == _PATH_ITEMS and found[1] is not self._first:
            place = (found[1].file, found[0].pointer)
            if place in self._open:
                self.problems.append(reference.problem(f"{reference.value!r} refers to itself"))
                return result
            self._open.add(place)
            item = self._rebuilt(found[0], kind, found[1])
            self._open.discard(place)
            for key, member in replace(found[0], value=item).members():
                result.put(key, member.value, member)
        else:
            now = self._standing(reference, kind, found) if found else reference.value
            result.put("$ref", now, reference)
        for key, member in node.members():
            if key != "$ref":
                result.put(key, self._member(key, member, kind, document), member)
        return result

    def _mapped(self, stated: Node, document: Document) -> object:
        """A value of a discriminator's mapping: a reference, or the name of a schema of the same file."""
        said = str(stated.value)
        if document is not self._first and not _is_reference(said):
            section = "definitions" if document.root.get("definitions") else "components/schemas"
            named = follow(document.root, f"#/{section}/{escaped(said)}")
            return self._standing(stated, _SCHEMAS, (named, document)) if named else said
        if not _is_reference(said):
            return said
        found = self._target(stated, document)
        return self._standing(stated, _SCHEMAS, found) if found else said

    def _standing(self, reference: Node, kind: str, found: tuple[Node, Document]) -> str:
        """The reference, within the document, to something that is in it or is taken in."""
        node, document = found
        if document is self._first:
            return _reference(steps_of(node.pointer))
        key = (kind, document.file, node.pointer)
        if key not in self._components:
            name = self._free_name(reference, kind, node, document)
            self._components[key] = _reference((*self._section(kind), name))
            self._pending.append((kind, name, node, document))
        return self._components[key]

    def _free_name(self, reference: Node, kind: str, node: Node, document: Document) -> str:
        steps = steps_of(node.pointer)
        telling = [step for step in steps[:-1] if step not in _STRUCTURE] + steps[-1:]
        stem = Path(document.file).stem
        name = (telling[0] if len(telling) == 1 else pascal_case("_".join(telling))) or stem
        wanted = name = re.sub(r"[^A-Za-z0-9._-]+", "_", name)
        components = self._first.root.at(self._section(kind)).value
        taken = set(self._components.values())
        while name in components or _reference((*self._section(kind), name)) in taken:  # type: ignore[operator]
            name += pascal_case(stem) or "Other"
        if name != wanted:
            message = f"there is another {wanted} already; {reference.value!r} is called {name}"
            self.problems.append(reference.problem(message, Severity.NOTE))
        return name

    def _target(self, reference: Node, document: Document) -> tuple[Node, Document] | None:
        """What a reference in a document names, and the document that it is in; None if it is not to be had."""
        address, _, pointer = str(reference.value).partition("#")
        other = self._file(reference, address, document) if address else document
        found = follow(other.root, f"#{pointer}") if other is not None else None
        if other is not None and found is None:
            where = "this document" if other is document else other.file
            self.problems.append(reference.problem(f"{reference.value!r} points to nothing in {where}"))
        return (found, other) if found is not None and other is not None else None

    def _file(self, reference: Node, address: str, document: Document) -> Document | None:
        said = repr(reference.value)
        split = urlsplit(address)
        if split.scheme or split.netloc:
            message = f"{said} is on the network; save it in the folder of {self._first.file} and refer to that file"
            self.problems.append(reference.problem(message))
            return None
        try:
            path = (Path(document.file).parent / unquote(split.path)).resolve()
            below = path.relative_to(self._folder.resolve())
        except ValueError:  # also of a path that holds a NUL
            message = f"{said} leads out of the folder of {self._first.file}; put the file in it"
            self.problems.append(reference.problem(message))
            return None
        if path not in self._files:
            self._files[path] = self._read(reference, self._folder / below)
        return self._files[path]

    def _read(self, reference: Node, path: Path) -> Document | None:
        if not path.is_file():
            self.problems.append(reference.problem(f"{reference.value!r}: there is no file {path}"))
            return None
        try:
            return read_file(path)
        except DocumentError as error:
            self.problems += error.problems
            return None


def _is_reference(said: str) -> bool:
    return "#" in said or "/" in said or said.endswith((".json", ".yaml", ".yml"))


def _reference(path: Iterable[str]) -> str:
    return "#" + "".join(f"/{escaped(step)}" for step in path).replace("%", "%25")


def _section(tree: MarkedDict, path: tuple[str, ...], place: Node) -> MarkedDict:
    """The mapping at the end of a way, made where it is missing."""
    for step in path:
        inner = tree.get(step)
        if not isinstance(inner, MarkedDict):
            inner = MarkedDict()
            tree.put(step, inner, place)
        tree = inner
    return tree
