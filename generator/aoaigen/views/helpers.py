"""Views of helpers: methods that stand for another one and what users do behind it."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from aoaigen.conventions import HELPERS, POLLING, STREAM_PROPERTY, Helper, HelperKind, Polling, method_name

from .methods import ASYNC, EXTRAS, Argument, ArgumentView, Flavour, MethodBuilder, with_deprecation
from .names import call_name
from .text import docstring, literal

_EXTRAS_PASSED_ON = ", ".join(f"{name}={name}" for name, _ in EXTRAS)


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


def helper_views(method: MethodBuilder, flavour: Flavour) -> Iterator[HelperView]:
    """The helpers of one method."""
    path = call_name(method_name(method.operation))
    for helper in HELPERS.get(path, ()):
        if helper.kind is HelperKind.POLL and method.is_beside(POLLING):
            yield _poll_helper(method, helper, flavour)
        elif helper.kind is HelperKind.STREAM and method.streams:
            yield _stream_helper(method, helper, flavour)
    if path in POLLING:
        yield _polling(method, POLLING[path], flavour)


def _stream_helper(method: MethodBuilder, helper: Helper, flavour: Flavour) -> HelperView:
    manager = method.values.runtime("streaming", f"{flavour.prefix}StreamManager")
    arguments = _without_stream(method)
    event = method.stream_of(flavour).partition("[")[2]
    return _view(
        method,
        helper.name,
        define="def",
        arguments=arguments,
        returns=f"{manager}[{event}",
        text=f"{method.operation.summary} Its events come in a `with` statement, which ends the connection.",
        statements=(f"return {manager}(lambda: self.{method.name}({_passed_on(arguments)}, stream=True))",),
    )


def _poll_helper(method: MethodBuilder, helper: Helper, flavour: Flavour) -> HelperView:
    arguments = _without_stream(method)
    (polling,) = POLLING.values()
    below = polling.owner[len(method_name(method.operation).resource) :]
    poll = ".".join(("self", *below, "poll"))
    passed_on = "run.id, thread_id=run.thread_id, poll_interval_ms=poll_interval_ms"
    passed_on += ", extra_headers=extra_headers, timeout=timeout"  # query and body are the first call's own
    return _view(
        method,
        helper.name,
        define=flavour.define,
        arguments=arguments,
        interval=True,
        returns=method.returns(flavour),
        text=f"{method.operation.summary} Waits until the run has ended, or waits for outputs of tools.",
        statements=(
            f"run = {flavour.await_}self.{method.name}({_passed_on(arguments)})",
            f"return {flavour.await_}{poll}({passed_on})",
        ),
    )


def _polling(method: MethodBuilder, polling: Polling, flavour: Flavour) -> HelperView:
    function = method.values.runtime("polling", "async_poll" if flavour is ASYNC else "poll")
    ended = ", ".join(map(literal, polling.ended))
    look = f"lambda: self.{method.name}({_passed_on(method.arguments)})"
    return _view(
        method,
        "poll",
        define=flavour.define,
        arguments=list(method.arguments),
        interval=True,
        returns=method.returns(flavour),
        text=f"{method.operation.summary} Asks for it until it has ended, or waits for outputs of tools.",
        statements=(f"return {flavour.await_}{function}({look}, ({ended}), poll_interval_ms)",),
    )


def _view(
    method: MethodBuilder,
    name: str,
    *,
    define: str,
    arguments: list[Argument],
    returns: str,
    text: str,
    statements: tuple[str, ...],
    interval: bool = False,
) -> HelperView:
    entries = [(argument.name, with_deprecation(argument)) for argument in arguments]
    further: tuple[ArgumentView, ...] = ()
    if interval:
        entries.append(("poll_interval_ms", "Milliseconds between two looks; 1000 by default."))
        further = (ArgumentView("poll_interval_ms", f"int | {method.omit()}", " = omit"),)
    return HelperView(
        name=name,
        define=define,
        positional=tuple(method.argument_view(a) for a in arguments if a.positional),
        arguments=(*(method.argument_view(a) for a in arguments if not a.positional), *further),
        returns=returns,
        doc=docstring(text, 8, [("Args", [*entries, *EXTRAS])]),
        statements=statements,
    )


def _without_stream(method: MethodBuilder) -> list[Argument]:
    return [argument for argument in method.arguments if argument.wire_name != STREAM_PROPERTY]


def _passed_on(arguments: Iterable[Argument]) -> str:
    """Arguments as they are handed to the method that does the work."""
    given = (argument.name if argument.positional else f"{argument.name}={argument.name}" for argument in arguments)
    return ", ".join([*given, _EXTRAS_PASSED_ON])
