"""Renames in the user's files, as a patch: the package, its classes and methods, the version that a client names."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field
from pathlib import Path

import libcst
from libcst.metadata import CodeRange, MetadataWrapper, PositionProvider

from aoaigen.diff import PythonChange

from .matching import Versions
from .uses import Uses

Position = tuple[int, int]
"""Line from 1, column from 0: where an expression begins."""


@dataclass(slots=True)
class _Renames:
    """What is renamed in one file."""

    modules: dict[str, str] = field(default_factory=dict)
    names: dict[str, str] = field(default_factory=dict)
    """Names that are imported from the package."""
    methods: dict[Position, str] = field(default_factory=dict)
    """The calls of methods that have another name, and its last part."""
    strings: dict[Position, str] = field(default_factory=dict)


def fix(uses: Uses, python: Iterable[PythonChange], versions: Versions) -> dict[Path, str]:
    """The new text of each file that has something to rename. Nothing is written."""
    fixed: dict[Path, str] = {}
    for path, renames in _renames(uses, python, versions).items():
        before = path.read_text(encoding="utf-8")
        after = MetadataWrapper(libcst.parse_module(before)).visit(_Renamer(renames)).code
        if after != before:
            fixed[path] = after
    return fixed


def _renames(uses: Uses, python: Iterable[PythonChange], versions: Versions) -> dict[Path, _Renames]:
    found: dict[Path, _Renames] = {}
    rows = list(python)
    classes = {row.before: row.after for row in rows if row.code == "class-renamed" and row.before and row.after}
    methods = {row.name: row.after for row in rows if row.code == "method-renamed" and row.after}
    for place, module, name in uses.imports:
        if module.partition(".")[0] == versions.old_module:
            renames = found.setdefault(place.module.path, _Renames())
            renames.modules[versions.old_module] = versions.new_module
            if name in classes:
                renames.names[name] = classes[name]
    for call in uses.calls:
        new = methods.get(call.name)
        if new is not None and new.rpartition(".")[0] == call.name.rpartition(".")[0]:
            _, line, column = call.place.key
            found.setdefault(call.place.module.path, _Renames()).methods[line, column] = new.rpartition(".")[2]
    for place, version in uses.versions:
        if version == versions.old:
            _, line, column = place.key
            found.setdefault(place.module.path, _Renames()).strings[line, column] = versions.new
    return found


class _Renamer(libcst.CSTTransformer):
    METADATA_DEPENDENCIES = (PositionProvider,)

    def __init__(self, renames: _Renames) -> None:
        super().__init__()
        self._renames = renames

    def _position(self, node: libcst.CSTNode) -> Position:
        found = self.get_metadata(PositionProvider, node)
        return (found.start.line, found.start.column) if isinstance(found, CodeRange) else (0, 0)

    def leave_Name(self, original_node: libcst.Name, updated_node: libcst.Name) -> libcst.BaseExpression:  # noqa: ARG002, N802
        new = {**self._renames.modules, **self._renames.names}.get(updated_node.value)
        return updated_node.with_changes(value=new) if new is not None else updated_node

    def leave_Call(self, original_node: libcst.Call, updated_node: libcst.Call) -> libcst.BaseExpression:  # noqa: N802
        new = self._renames.methods.get(self._position(original_node))
        if new is None or not isinstance(updated_node.func, libcst.Attribute):
            return updated_node
        return updated_node.with_changes(func=updated_node.func.with_changes(attr=libcst.Name(new)))

    def leave_SimpleString(  # noqa: N802
        self, original_node: libcst.SimpleString, updated_node: libcst.SimpleString
    ) -> libcst.BaseExpression:
        new = self._renames.strings.get(self._position(original_node))
        if new is None:
            return updated_node
        return updated_node.with_changes(value=f"{updated_node.prefix}{updated_node.quote}{new}{updated_node.quote}")
