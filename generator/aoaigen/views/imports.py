"""The import block of a generated module."""

from __future__ import annotations

from collections.abc import Iterable


class Imports:
    """Collects what a module uses and gives its import lines."""

    def __init__(self, package: Iterable[str]) -> None:
        self._package = tuple(package)
        self._names: dict[str, set[str]] = {}
        self._modules: set[str] = set()

    def use_module(self, module: str) -> str:
        """Import a module, and give its name back."""
        self._modules.add(module)
        return module

    def use(self, module: str, name: str) -> str:
        """Import a name from a module, and give it back."""
        self._names.setdefault(module, set()).add(name)
        return name

    def use_local(self, module: Iterable[str], name: str) -> str:
        """Import a name from a module of the generated package, named by its path below the top; gives it back."""
        return self.use(relative_module(self._package, tuple(module)), name)

    def relative(self, module: Iterable[str]) -> str:
        """A module of the generated package as an import statement in this one names it."""
        return relative_module(self._package, tuple(module))

    def module_of(self, name: str) -> str:
        """The module that an imported name comes from."""
        return next(module for module, names in self._names.items() if name in names)

    @property
    def names(self) -> set[str]:
        """Every name that is imported from a module."""
        return {name for names in self._names.values() for name in names}

    def discard(self, other: Imports) -> None:
        """Leave out what another block imports already."""
        self._modules -= other._modules
        for module, names in other._names.items():
            kept = self._names.get(module, set()) - names
            if kept:
                self._names[module] = kept
            else:
                self._names.pop(module, None)

    @property
    def lines(self) -> list[str]:
        """The import statements; the formatter sorts them and breaks those that are too long."""
        modules = [f"import {module}" for module in sorted(self._modules)]
        names = [f"from {module} import {', '.join(sorted(names))}" for module, names in self._names.items()]
        return modules + names


def relative_module(package: tuple[str, ...], target: tuple[str, ...]) -> str:
    """`target` as an import in a module of `package` names it: `...types.chat`."""
    common = 0
    while common < min(len(package), len(target)) and package[common] == target[common]:
        common += 1
    return "." * (len(package) - common + 1) + ".".join(target[common:])


def absolute_module(package: tuple[str, ...], relative: str) -> tuple[str, ...]:
    """The module that an import in a module of `package` names so: the inverse of `relative_module`."""
    name = relative.lstrip(".")
    up = len(relative) - len(name) - 1
    return (*package[: len(package) - up], *filter(None, name.split(".")))
