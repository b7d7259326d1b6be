"""The import block of a generated module."""

from __future__ import annotations

from collections.abc import Iterable

_STANDARD_LIBRARY = frozenset({"collections.abc", "functools", "types", "typing"})


class Imports:
    """Collects what a module uses and gives its import lines, sorted as ruff's isort sorts them."""

    def __init__(self, package: Iterable[str]) -> None:
        self._package = tuple(package)
        self._names: dict[str, set[str]] = {}

    def use(self, module: str, name: str) -> str:
        """Import a name from a module of the standard library; gives the name back."""
        self._names.setdefault(module, set()).add(name)
        return name

    def use_local(self, module: Iterable[str], name: str) -> str:
        """Import a name from a module of the generated package, named by its path below the top; gives it back."""
        return self.use(relative_module(self._package, tuple(module)), name)

    def discard(self, other: Imports) -> None:
        """Leave out what another block imports already."""
        for module, names in other._names.items():
            kept = self._names.get(module, set()) - names
            if kept:
                self._names[module] = kept
            else:
                self._names.pop(module, None)

    @property
    def standard(self) -> list[str]:
        return [self._line(module) for module in sorted(self._names) if module in _STANDARD_LIBRARY]

    @property
    def local(self) -> list[str]:
        modules = [module for module in self._names if module not in _STANDARD_LIBRARY]
        return [self._line(module) for module in sorted(modules, key=_depth_first)]

    def _line(self, module: str) -> str:
        return f"from {module} import {', '.join(sorted(self._names[module], key=_isort_key))}"


def relative_module(package: tuple[str, ...], target: tuple[str, ...]) -> str:
    """`target` as an import in a module of `package` names it: `...types.chat`."""
    common = 0
    while common < min(len(package), len(target)) and package[common] == target[common]:
        common += 1
    return "." * (len(package) - common + 1) + ".".join(target[common:])


def _depth_first(module: str) -> tuple[int, str]:
    dots = len(module) - len(module.lstrip("."))
    return (-dots, module)


def _isort_key(name: str) -> tuple[int, str]:
    """Constants, then classes, then the rest; each in the order of its letters."""
    kind = 0 if name.isupper() and len(name) > 1 else 1 if name[:1].isupper() else 2
    return (kind, name)
