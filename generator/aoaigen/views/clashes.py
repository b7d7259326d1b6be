"""Schemas and methods whose classes would have one name in Python: each gets one of its own."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import replace

from aoaigen.contract import Contract
from aoaigen.conventions import BASE, NAME_EXTENSION, NON_STREAMING, STREAMING, MethodName, method_name
from aoaigen.diagnostics import Problem, Severity
from aoaigen.homes import find_homes
from aoaigen.naming import pascal_case

from .annotations import called, differs_by_direction
from .batching import batch_class_names
from .chat import PARSED_NAMES, chat_of
from .methods import asks_for_stream
from .names import class_name, method_params_name, params_name
from .types import namespace_of


def schemas_told_apart(contract: Contract) -> tuple[Contract, list[Problem]]:
    """The contract with class names of its own for every schema that a package needs, and a note for each new one.

    The classes of methods' arguments and the request twins of other schemas keep their names: what is called anew is
    the schema that has the name of one of these, or of a schema before it.
    """
    homes, names = find_homes(contract), argument_class_names(contract)[0]
    streamed = {method_name(each) for each in contract.operations if asks_for_stream(contract, each) is not None}
    taken = {
        f"{python_name}{variant}": f"the arguments of `{method}`"
        for method, python_name in names.items()
        for variant in ("", *((BASE, NON_STREAMING, STREAMING) if method in streamed else ()))
    }
    if chat_of(contract) is not None:
        taken |= dict.fromkeys(PARSED_NAMES, "a class of parsed answers")
    taken |= dict.fromkeys(batch_class_names(contract), "a class of runs of batches")
    schemas = dict(contract.schemas)
    notes: list[Problem] = []
    needed = [name for name in schemas if name in homes.requests or name in homes.responses]
    for name in sorted(needed, key=lambda name: class_name(called(contract, name)).endswith("Param")):
        schema = schemas[name]
        twin = differs_by_direction(contract, schema) and name in homes.requests
        single = not twin or name in homes.responses
        candidates = _candidates(called(contract, name))
        free = next(c for c in candidates if _is_free(c, _classes(c, twin=twin, single=single), taken))
        if free != called(contract, name):
            clashes = (taken[found] for found in _classes(name, twin=twin, single=single) if found in taken)
            other = "a part of the package" if _is_reserved(name) else next(clashes, "its request twin")
            message = f"the schema {name} is called {free}: its name in Python is that of {other}"
            notes.append(schema.origin.problem(message, Severity.NOTE))
            schemas[name] = replace(schema, extensions={**schema.extensions, NAME_EXTENSION: free})
        taken |= dict.fromkeys(_classes(free, twin=twin, single=single), name)
    return replace(contract, schemas=schemas), notes


def _candidates(name: str) -> Iterator[str]:
    yield name
    yield f"{name}Schema"
    number = 2
    while True:
        yield f"{name}Schema{number}"
        number += 1


def _classes(name: str, *, twin: bool, single: bool) -> list[str]:
    """The classes of a schema of that name: the one of responses or of both directions, and the one of requests."""
    return [class_name(name)] * single + [params_name(name)] * twin


def _is_free(name: str, classes: list[str], taken: Iterable[str]) -> bool:
    distinct = len(set(classes)) == len(classes)
    return distinct and not _is_reserved(name) and not set(classes).intersection(taken)


def _is_reserved(name: str) -> bool:
    """Whether Python or the package itself needs a name: a class may only have it with an underscore behind it."""
    return class_name(name).endswith("_")


def argument_class_names(contract: Contract) -> tuple[Mapping[MethodName, str], list[Problem]]:
    """The class of each method's arguments, and a note for each that has not the name one would expect."""
    names: dict[MethodName, str] = {}
    taken: set[tuple[tuple[str, ...], str]] = set()
    notes: list[Problem] = []
    for operation in contract.operations:
        method = method_name(operation)
        if method in names:
            continue
        namespace = namespace_of(method.resource)
        expected = method_params_name(method.resource, method.method)
        name, number = expected, 1
        while (namespace, name) in taken:
            whole = class_name("".join(map(pascal_case, (*method.resource, method.method, "Params"))))
            name, number = (whole if number == 1 else f"{whole}{number}"), number + 1
        if name != expected:
            message = f"the arguments of `{method}` are the class `{name}`: another method's are `{expected}`"
            notes.append(operation.origin.problem(message, Severity.NOTE))
        taken.add((namespace, name))
        names[method] = name
    return names, notes
