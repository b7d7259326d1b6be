"""The view of a helper: a method that stands for another one and what users do behind it."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace

from aoaigen.conventions import STREAM_PROPERTY

from .methods import EXTRAS, Argument, ArgumentView, MethodBuilder, with_deprecation
from .text import docstring

_EXTRAS_PASSED_ON = ", ".join(f"{name}={name}" for name, _ in EXTRAS)
FURTHER_EXTRAS = "extra_headers=extra_headers, timeout=timeout"
"""What further calls of a helper pass on; query and body are the first call's own."""


@dataclass(frozen=True, slots=True)
class HelperView:
    """A method made of others."""

    name: str
    define: str
    positional: tuple[ArgumentView, ...]
    arguments: tuple[ArgumentView, ...]
    returns: str
    doc: str
    statements: tuple[str, ...]
    takes_extras: bool = True
    """Whether it takes what every method takes besides, for the calls that it makes."""


@dataclass(frozen=True, slots=True)
class OwnArgument:
    """An argument that a helper takes besides those of its method."""

    view: ArgumentView
    doc: str


def helper_view(
    method: MethodBuilder,
    name: str,
    *,
    define: str,
    arguments: Iterable[Argument],
    returns: str,
    text: str,
    statements: tuple[str, ...],
    own: Iterable[OwnArgument] = (),
    instead: Mapping[str, tuple[str, str]] | None = None,
) -> HelperView:
    """The view of a helper of a method, whose `own` arguments stand with the others: required ones first.

    `instead` has other annotations and descriptions for some arguments, by name.
    """
    views = [(argument.positional, *_argument(method, argument, instead or {})) for argument in arguments]
    positional = [(view, doc) for by_position, view, doc in views if by_position]
    keyword = [(view, doc) for by_position, view, doc in views if not by_position]
    keyword += [(further.view, further.doc) for further in own]
    keyword.sort(key=lambda entry: bool(entry[0].default))
    entries = [(view.name, doc) for view, doc in (*positional, *keyword)]
    return HelperView(
        name=name,
        define=define,
        positional=tuple(view for view, _ in positional),
        arguments=tuple(view for view, _ in keyword),
        returns=returns,
        doc=docstring(text, 8, [("Args", [*entries, *EXTRAS])]),
        statements=statements,
    )


def _argument(
    method: MethodBuilder, argument: Argument, instead: Mapping[str, tuple[str, str]]
) -> tuple[ArgumentView, str]:
    view = method.argument_view(argument)
    if argument.name not in instead:
        return view, with_deprecation(argument)
    annotation, doc = instead[argument.name]
    return replace(view, annotation=f"{annotation} | {method.omit()}"), doc


def without_stream(method: MethodBuilder) -> list[Argument]:
    return [argument for argument in method.arguments if argument.wire_name != STREAM_PROPERTY]


def passed_on(arguments: Iterable[Argument], instead: Mapping[str, str] | None = None) -> str:
    """Arguments as they are handed to the method that does the work. `instead` has other values for some, by name."""
    values = [(argument, (instead or {}).get(argument.name, argument.name)) for argument in arguments]
    given = (value if argument.positional else f"{argument.name}={value}" for argument, value in values)
    return ", ".join([*given, _EXTRAS_PASSED_ON])
