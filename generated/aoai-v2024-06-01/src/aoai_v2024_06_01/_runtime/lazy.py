"""Namespace modules that import what they export on first use (PEP 562)."""

from __future__ import annotations

import sys
from importlib import import_module
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping
    from types import ModuleType


def lazy_exports(
    module_name: str, exports: Mapping[str, str]
) -> tuple[Callable[[str], object], Callable[[], list[str]]]:
    """Make the `__getattr__` and `__dir__` of a module.

    `module_name` is the module's `__name__`; `exports` maps each name it offers to the module that holds it, written as
    in an import statement of that module (".chat._completions"), and behind a colon its name there if that is another
    (".errors:APIError"). A submodule holds itself ("types": ".types"), and is found without being listed too. The first
    use of a name stores its value in the module, so that later uses cost nothing. An unknown name raises AttributeError
    with the closest names there are.
    """
    module = sys.modules[module_name]
    anchor = module.__spec__.parent if module.__spec__ else None

    def resolve(name: str) -> object:
        place = exports.get(name) or _submodule(module, name)
        if place is None:
            raise AttributeError(_unknown(module_name, name, exports))
        holder, _, own_name = place.partition(":")
        found = import_module(holder, anchor)
        value: object = found if holder == f".{name}" else getattr(found, own_name or name)
        setattr(module, name, value)
        return value

    def names() -> list[str]:
        return sorted({*vars(module), *exports})

    return resolve, names


def _submodule(module: ModuleType, name: str) -> str | None:
    """The public module of that name below a package, as in `package.types.chat`; None if there is none."""
    if name.startswith("_") or not hasattr(module, "__path__"):
        return None
    from importlib.util import find_spec  # noqa: PLC0415 - seldom needed

    return f".{name}" if find_spec(f"{module.__name__}.{name}") else None


def _unknown(module_name: str, name: str, exports: Mapping[str, str]) -> str:
    message = f"module {module_name!r} has no attribute {name!r}"
    if name.startswith("_"):  # a probe of the import system or a tool, not a misspelling
        return message
    from difflib import get_close_matches  # noqa: PLC0415 - costly, and rarely needed

    matches = get_close_matches(name, exports)
    return f"{message}; did you mean {' or '.join(map(repr, matches))}?" if matches else message
