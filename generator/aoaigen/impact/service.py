"""What the user's program can call: the methods of the packages, as their manifests have them."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping

from aoaigen.manifest import Class, ClassKind, Manifest, Method
from aoaigen.openai_names import Types

from .values import Answer

_MADE_OF = {"stream": "create", "parse": "create", "poll": "retrieve"}
"""Helpers that are not called after the method that they are made of."""
_CLIENTS = frozenset({"AzureOpenAI", "AsyncAzureOpenAI", "OpenAI", "AsyncOpenAI", "Client", "AsyncClient"})
_LONGEST = 12
"""Properties deep that an answer is followed to find its classes: recursive schemas end there."""


class Service:
    """The old package, from the names that are written in code to what stands on the wire."""

    def __init__(self, manifest: Manifest) -> None:
        self._methods: Mapping[str, Method] = {method.name: method for method in manifest.methods}
        self._resources = frozenset(manifest.resources)
        self._fields = {
            found.name: {field.name: field for field in found.fields}
            for found in manifest.classes
            if found.kind is ClassKind.MODEL
        }
        self._aliases = {found.name: found.type for found in manifest.classes if found.kind is ClassKind.ALIAS}
        self._types = Types(manifest)
        self._answers: dict[str, list[Answer]] = {}
        for method in manifest.methods:
            if method.request:
                self._index(method.returns, answer_of(method))

    @staticmethod
    def is_client(module: str, name: str) -> bool:
        """Whether an imported class is that of a client."""
        return name in _CLIENTS and is_package(module)

    def knows(self, path: str) -> bool:
        """Whether a dotted name behind a client is a resource or a method."""
        return path in self._resources or path in self._methods

    def method(self, path: str) -> Method | None:
        """The method of a dotted name behind a client; for a helper, the one whose request it makes."""
        found = self._methods.get(path)
        if found is None or found.request:
            return found
        resource, _, name = path.rpartition(".")
        beside = [m for m in self._methods.values() if m.request and m.name.rpartition(".")[0] == resource]
        named = {method.name.rpartition(".")[2]: method for method in beside}
        known_as = _MADE_OF.get(name, "")
        prefixes = sorted((own for own in named if name.startswith(f"{own}_")), key=len)
        return named.get(known_as) or (named[prefixes[-1]] if prefixes else None)

    def imported(self, module: str, name: str) -> Class | None:
        """The type that a module offers under a name that `openai` has for it there."""
        return self._types.imported(tuple(module.split(".")[1:]), name)

    def answers(self, module: str, name: str) -> list[Answer]:
        """Where on the wire a class of answers is met, which a module offers under a name of its own or of `openai`."""
        found = self.imported(module, name)
        return self._answers.get(found.name if found is not None else name, [])

    def _index(self, annotation: str, answer: Answer) -> None:
        pending = [(name, answer) for name in _names(annotation)]
        seen: set[str] = set()
        while pending:
            name, at = pending.pop()
            if name in seen or len(at.steps) > _LONGEST:
                continue
            seen.add(name)
            if name in self._aliases:
                pending += [(inner, at) for inner in _names(self._aliases[name])]
            elif name in self._fields:
                self._answers.setdefault(name, []).append(at)
                start = at.item
                for field in self._fields[name].values():
                    pending += [(inner, start.part(field.wire)) for inner in _names(field.type)]


def is_package(module: str) -> bool:
    """Whether a module is that of a client of the service: ours of any version, or `openai`."""
    top = module.partition(".")[0]
    return top in {"openai", "aoai"} or top.startswith("aoai_v")


def answer_of(method: Method) -> Answer:
    """What a call of a method gives."""
    return Answer(method.request, paged="Page[" in method.returns)


def _names(annotation: str) -> Iterator[str]:
    """The class names in an annotation, but not the values of its literals."""
    return iter(re.findall(r"[A-Za-z_]\w*", re.sub(r"\"[^\"]*\"|'[^']*'", "", annotation)))
