"""What changes for who imports a package: the manifests of two packages, compared.

What a caller hands over may widen and must not narrow; what a caller reads may narrow, and where it widens a reader
meets what was not there before.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from functools import partial
from typing import TypeVar

from aoaigen.manifest import Class, ClassKind, Manifest, Member, Method

from .annotations import Retyping, compare_annotations
from .changes import Change, Level, PythonChange

_T = TypeVar("_T")

_SAME_CLASS = 0.8
"""The share of fields that two classes of different names have in common when one is the other renamed."""

_TAKEN_ALONE = "Param"
"""How the names of aliases end that only requests have; others may be read too."""

_TAKEN = {Retyping.WIDER: Level.SAFE, Retyping.NARROWER: Level.BREAKING, Retyping.OTHER: Level.BREAKING}
_READ = {Retyping.WIDER: Level.RISKY, Retyping.NARROWER: Level.SAFE, Retyping.OTHER: Level.BREAKING}


def compare_manifests(old: Manifest, new: Manifest, changes: Iterable[Change] = ()) -> tuple[PythonChange, ...]:
    """What an importer of the old package meets in the new one, worst first.

    `changes` are those on the wire between the same versions; each row names those that it comes from.
    """
    causes = _Causes(changes)
    rows = [*_methods(old, new, causes), *_classes(old, new, causes)]
    return tuple(sorted(rows, key=lambda row: (row.level.rank, row.name, row.code)))


class _Causes:
    """Finds the changes on the wire at, or inside, a place of a document."""

    def __init__(self, changes: Iterable[Change]) -> None:
        self._at: dict[str, list[str]] = {}
        for change in changes:
            origins = (origin for place in change.places for origin in (place.old, place.new) if origin is not None)
            for pointer in dict.fromkeys(origin.pointer for origin in origins):
                self._at.setdefault(pointer, []).append(change.fingerprint)

    def of(self, *pointers: str) -> tuple[str, ...]:
        found = (
            fingerprint
            for pointer in pointers
            if pointer
            for at, fingerprints in self._at.items()
            if at == pointer or at.startswith(f"{pointer}/")
            for fingerprint in fingerprints
        )
        return tuple(dict.fromkeys(found))


def _methods(old: Manifest, new: Manifest, causes: _Causes) -> Iterator[PythonChange]:
    before, after = ({method.name: method for method in side.methods} for side in (old, new))
    moved = _moved_methods(before, after)
    for name, method in before.items():
        if name in after:
            yield from _method(method, after[name], causes)
        elif name in moved:
            target = after[moved[name]]
            yield _row("method-renamed", Level.BREAKING, name, name, target.name, causes.of(method.pointer))
            yield from _method(method, target, causes)
        else:
            yield _row("method-removed", Level.BREAKING, name, method.returns, "", causes.of(method.pointer))
    for name, method in after.items():
        if name not in before and name not in moved.values():
            yield _row("method-added", Level.SAFE, name, "", method.returns, causes.of(method.pointer))


def _moved_methods(before: Mapping[str, Method], after: Mapping[str, Method]) -> dict[str, str]:
    """Methods of the same request under another name."""
    gone = {method.request: name for name, method in before.items() if name not in after and method.request}
    come = {method.request: name for name, method in after.items() if name not in before and method.request}
    return {name: come[request] for request, name in gone.items() if request in come}


def _method(old: Method, new: Method, causes: _Causes) -> Iterator[PythonChange]:
    if compare_annotations(old.returns, new.returns) is not Retyping.SAME:
        level = _READ[compare_annotations(old.returns, new.returns)]
        yield _row("return-retyped", level, new.name, old.returns, new.returns, causes.of(old.pointer, new.pointer))
    before, after = ({member.name: member for member in method.parameters} for method in (old, new))
    for name in before.keys() - after.keys():
        member = before[name]
        yield _row(
            "parameter-removed", Level.BREAKING, f"{new.name}.{name}", member.type, "", causes.of(member.pointer)
        )
    for name in after.keys() - before.keys():
        member = after[name]
        level = Level.BREAKING if member.required else Level.SAFE
        yield _row("parameter-added", level, f"{new.name}.{name}", "", member.type, causes.of(member.pointer))
    for name in before.keys() & after.keys():
        yield from _taken("parameter", f"{new.name}.{name}", before[name], after[name], causes)
    if _order(old) != _order(new):
        yield _row("parameters-reordered", Level.BREAKING, new.name, _order(old), _order(new), ())


def _order(method: Method) -> str:
    return ", ".join(member.name for member in method.parameters if member.positional)


def _taken(what: str, name: str, old: Member, new: Member, causes: _Causes) -> Iterator[PythonChange]:
    """A parameter, or a key of a TypedDict: what the caller hands over."""
    found = causes.of(old.pointer, new.pointer)
    retyping = compare_annotations(old.type, new.type)
    if retyping is not Retyping.SAME:
        yield _row(f"{what}-retyped", _TAKEN[retyping], name, old.type, new.type, found)
    if new.required and not old.required:
        yield _row(f"{what}-became-required", Level.BREAKING, name, "optional", "required", found)
    if old.required and not new.required:
        yield _row(f"{what}-became-optional", Level.SAFE, name, "required", "optional", found)


def _classes(old: Manifest, new: Manifest, causes: _Causes) -> Iterator[PythonChange]:
    before, after = ({(found.name, found.kind): found for found in _of_schemas(side)} for side in (old, new))
    renamed = dict(_renamed(_without(before, after), _without(after, before)))
    for key, found in before.items():
        if key in after:
            yield from _class(found, after[key], causes)
        elif found.path in renamed:
            target = renamed[found.path]
            yield _row("class-renamed", Level.BREAKING, found.path, found.name, target.name, causes.of(found.pointer))
            yield from _class(found, target, causes)
        else:
            yield _row("class-removed", Level.BREAKING, found.path, _kind(found), "", causes.of(found.pointer))
    for key, found in after.items():
        if key not in before and found not in renamed.values():
            yield _row("class-added", Level.SAFE, found.path, "", _kind(found), causes.of(found.pointer))


def _of_schemas(side: Manifest) -> list[Class]:
    """The arguments of a method, as a class, change with the method: that is said once."""
    return [found for found in side.classes if found.kind is not ClassKind.CALL]


def _without(some: Mapping[_T, Class], others: Mapping[_T, Class]) -> list[Class]:
    return [found for key, found in some.items() if key not in others]


def _renamed(gone: list[Class], come: list[Class]) -> Iterator[tuple[str, Class]]:
    """Classes that went, each with the one that came in its place: of the same kind, with nearly the same fields."""
    left = [found for found in come if found.fields]
    for found in gone:
        best = max(left, key=partial(_likeness, found), default=None)
        if best is not None and _likeness(found, best) >= _SAME_CLASS:
            left.remove(best)
            yield found.path, best


def _likeness(one: Class, other: Class) -> float:
    first, second = ({(member.name, member.type) for member in found.fields} for found in (one, other))
    return len(first & second) / len(first | second) if one.kind is other.kind and first else 0.0


def _class(old: Class, new: Class, causes: _Causes) -> Iterator[PythonChange]:
    found = causes.of(old.pointer, new.pointer)
    gone = [namespace for namespace in old.namespaces if namespace not in new.namespaces]
    if gone:
        yield _row("class-moved", Level.BREAKING, old.path, ", ".join(gone), ", ".join(new.namespaces), ())
    if old.base != new.base:
        yield _row("base-changed", Level.RISKY, new.path, old.base, new.base, found)
    if old.kind is ClassKind.ALIAS:
        retyping = compare_annotations(old.type, new.type)
        if retyping is not Retyping.SAME:
            level = _TAKEN[retyping]
            if not old.name.endswith(_TAKEN_ALONE):
                level = min(level, _READ[retyping], key=lambda level: level.rank)
            yield _row("alias-retyped", level, new.path, old.type, new.type, found)
        return
    before, after = ({member.name: member for member in side.fields} for side in (old, new))
    compare = _taken_fields if old.kind is ClassKind.ARGUMENTS else _read_fields
    yield from compare(new.path, before, after, causes)


def _taken_fields(
    path: str, before: Mapping[str, Member], after: Mapping[str, Member], causes: _Causes
) -> Iterator[PythonChange]:
    for name in before.keys() - after.keys():
        member = before[name]
        yield _row("key-removed", Level.RISKY, f"{path}.{name}", member.type, "", causes.of(member.pointer))
    for name in after.keys() - before.keys():
        member = after[name]
        level = Level.BREAKING if member.required else Level.SAFE
        yield _row("key-added", level, f"{path}.{name}", "", member.type, causes.of(member.pointer))
    for name in before.keys() & after.keys():
        yield from _taken("key", f"{path}.{name}", before[name], after[name], causes)


def _read_fields(
    path: str, before: Mapping[str, Member], after: Mapping[str, Member], causes: _Causes
) -> Iterator[PythonChange]:
    for name in before.keys() - after.keys():
        member = before[name]
        yield _row("field-removed", Level.BREAKING, f"{path}.{name}", member.type, "", causes.of(member.pointer))
    for name in after.keys() - before.keys():
        member = after[name]
        yield _row("field-added", Level.SAFE, f"{path}.{name}", "", member.type, causes.of(member.pointer))
    for name in before.keys() & after.keys():
        old, new = before[name], after[name]
        retyping = compare_annotations(old.type, new.type)
        if retyping is not Retyping.SAME:
            found = causes.of(old.pointer, new.pointer)
            yield _row("field-retyped", _READ[retyping], f"{path}.{name}", old.type, new.type, found)


def _kind(found: Class) -> str:
    return f"{found.kind} of {len(found.fields)} fields" if found.fields else found.type or str(found.kind)


def _row(code: str, level: Level, name: str, before: str, after: str, caused_by: tuple[str, ...]) -> PythonChange:
    return PythonChange(
        code=code, level=level, name=name, before=before or None, after=after or None, caused_by=caused_by
    )
