"""The view of a helper: a method that stands for another one and what users do behind it."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, replace

from aoaigen.conventions import STREAM_PROPERTY

from .methods import EXTRAS, Argument, ArgumentView, MethodBuilder, OverloadView, with_deprecation
from .text import docstring

_EXTRAS_PASSED_ON = ", ".join(f"{name}={name}" for name, _ in EXTRAS)
EXTRA_ARGUMENTS = (
    ArgumentView("extra_headers", "Headers | None", " = None"),
    ArgumentView("extra_query", "Query | None", " = None"),
    ArgumentView("extra_body", "Body | None", " = None"),
    ArgumentView("timeout", "float | Timeout | None | NotGiven", " = not_given"),
)
"""What every method takes besides, where that is not by keyword."""
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
    """Whether it takes what every method takes besides by keyword, for the calls that it makes."""
    overloads: tuple[OverloadView, ...] = ()
    wrapped: bool = False
    """Whether it can be called for its raw response as well."""


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
    extras: bool = True,
) -> HelperView:
    """The view of a helper of a method, whose `own` arguments stand with the others: required ones first.

    `instead` has other annotations and descriptions for some arguments, by name. `extras` says whether it takes what
    every method takes besides.
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
        doc=docstring(text, 8, [("Args", [*entries, *(EXTRAS if extras else ())])]),
        statements=statements,
        takes_extras=extras,
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
    return ", ".join([*_given(arguments, instead or {}), _EXTRAS_PASSED_ON])


def passed_on_alone(arguments: Iterable[Argument]) -> str:
    """Likewise, without what every method takes besides."""
    return ", ".join(_given(arguments, {}))


def _given(arguments: Iterable[Argument], instead: Mapping[str, str]) -> Iterator[str]:
    for argument in arguments:
        value = instead.get(argument.name, argument.name)
        yield value if argument.positional else f"{argument.name}={value}"
