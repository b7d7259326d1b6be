"""The names that a user of a package can reach: resources, methods and their arguments, dotted as they are written."""

from __future__ import annotations

from collections.abc import Mapping
from enum import StrEnum

from aoaigen.contract import Contract
from aoaigen.conventions import PARSE_METHOD, method_name, told_apart
from aoaigen.manifest import Manifest

from .chat import aliases_of, chat_of
from .methods import arguments_of
from .names import call_name, resource_name


class Kind(StrEnum):
    RESOURCE = "resource"
    METHOD = "method"
    ARGUMENT = "argument"


Surface = Mapping[str, Kind]
"""`chat`, `chat.completions`, `chat.completions.create`, `chat.completions.create.messages`, ..."""


def surface(contract: Contract) -> Surface:
    """All names of the package of a contract, in order."""
    contract, _ = told_apart(contract)
    names: dict[str, Kind] = {}
    for operation in contract.operations:
        name = method_name(operation)
        for depth in range(1, len(name.resource) + 1):
            names[resource_name(name.resource[:depth])] = Kind.RESOURCE
        method = call_name(name)
        names[method] = Kind.METHOD
        names.update((f"{method}.{argument.name}", Kind.ARGUMENT) for argument in arguments_of(contract, operation))
    for place in aliases_of(contract):
        names[resource_name(place[:-1])] = Kind.RESOURCE
    chat = chat_of(contract)
    if chat is not None and chat.takes_schema:
        names[PARSE_METHOD] = Kind.METHOD
    return dict(sorted(names.items()))


def recorded_surface(manifest: Manifest) -> Surface:
    """The same names, of a package that was rendered."""
    names = dict.fromkeys(manifest.resources, Kind.RESOURCE)
    for method in manifest.methods:
        if method.request:  # other helpers come with the methods that they are made of
            names[method.name] = Kind.METHOD
            names.update((f"{method.name}.{parameter.name}", Kind.ARGUMENT) for parameter in method.parameters)
        elif method.name == PARSE_METHOD:
            names[method.name] = Kind.METHOD
    return dict(sorted(names.items()))


def elsewhere(own: Surface, others: Mapping[str, Surface]) -> dict[str, dict[str, str]]:
    """What other versions have and this one lacks, by resource (the empty name is the client).

    Each name is an attribute, or an argument as `create.reasoning_effort`; its value lists the versions that have it.
    Of what lies below a name that is missing, nothing is said.
    """
    table: dict[str, dict[str, str]] = {}
    missing = {name: kind for names in others.values() for name, kind in names.items() if name not in own}
    for name, kind in sorted(missing.items()):
        parent, _, last = name.rpartition(".")
        if parent and parent not in own:
            continue
        if kind is Kind.ARGUMENT:
            parent, _, method = parent.rpartition(".")
            last = f"{method}.{last}"
        table.setdefault(parent, {})[last] = ", ".join(v for v, names in others.items() if name in names)
    return table
