"""What of a client can be called, and how: by position or by name, with or without a value."""

from __future__ import annotations

import inspect
from collections.abc import Callable, Iterator
from inspect import Parameter
from typing import Any

WRAPPERS = ("with_raw_response", "with_streaming_response")


Parameters = tuple[Parameter, ...]


def methods_of(client: Any, module: str) -> dict[str, Parameters]:
    """The parameters of each method below a client, whose resources are of a package's module; wrapped ones as well."""
    return {name: tuple(inspect.signature(method).parameters.values()) for name, method in _methods(client, module, "")}


def _methods(owner: Any, module: str, path: str) -> Iterator[tuple[str, Callable[..., Any]]]:
    for name in dir(owner):
        if name.startswith("_"):
            continue
        value = getattr(owner, name)
        if name in WRAPPERS:
            if path:  # a client's own wrapper leads to those of its resources
                yield from _wrapped(value, f"{path}{name}.")
        elif type(value).__module__.startswith(module):
            yield from _methods(value, module, f"{path}{name}.")
        elif path and inspect.ismethod(value):
            yield f"{path}{name}", value


def _wrapped(wrapper: Any, path: str) -> Iterator[tuple[str, Callable[..., Any]]]:
    for name, value in vars(wrapper).items():
        if not name.startswith("_") and (inspect.ismethod(value) or hasattr(value, "__wrapped__")):
            yield f"{path}{name}", value


def unwrapped(method: str) -> str:
    """The name of a method without what asks for its raw response."""
    return ".".join(part for part in method.split(".") if part not in WRAPPERS)


def refusals(ours: Parameters, theirs: Parameters) -> Iterator[tuple[str, str]]:
    """Which arguments of calls of `theirs` would be refused by `ours`, and why; not those that `ours` lacks."""
    own = {parameter.name: parameter for parameter in ours}
    places = [parameter.name for parameter in ours if parameter.kind is Parameter.POSITIONAL_OR_KEYWORD]
    for place, parameter in enumerate(theirs):
        mine = own.get(parameter.name)
        if mine is None:
            continue
        by_position = parameter.kind is Parameter.POSITIONAL_OR_KEYWORD
        if by_position and places[place : place + 1] != [parameter.name]:
            yield parameter.name, f"stands at another place than {place}, or has to be named"
        if not by_position and mine.kind not in (Parameter.KEYWORD_ONLY, Parameter.POSITIONAL_OR_KEYWORD):
            yield parameter.name, "cannot be named"
        if mine.default is Parameter.empty and parameter.default is not Parameter.empty:
            yield parameter.name, "has to be given"
    for parameter in ours:
        if parameter.default is Parameter.empty and parameter.name not in {other.name for other in theirs}:
            yield parameter.name, "has to be given, and is not theirs"
