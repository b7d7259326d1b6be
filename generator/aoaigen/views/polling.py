"""Views of helpers that wait for what the service works on."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from aoaigen.contract import Location
from aoaigen.conventions import POLLING, Helper, Polling, method_name

from .helper import EXTRA_ARGUMENTS, FURTHER_EXTRAS, HelperView, OwnArgument, helper_view, passed_on, without_stream
from .methods import ASYNC, Argument, ArgumentView, Flavour, MethodBuilder
from .names import argument_name
from .text import literal

_WAITING = ("poll_interval_ms", "max_wait_seconds", "on_progress")
WAITING_PASSED_ON = ", ".join(f"{name}={name}" for name in _WAITING)

_INTERVAL_DOC = "Milliseconds between two looks; what the service asks for if it is left out, else {} by default."
_WAIT_DOC = "Seconds after which waiting is given up with a TimeoutError; the service goes on."
_PROGRESS_DOC = "Called with each state that is seen, the last one included."

_PROCESSING_INTERVAL = OwnArgument(ArgumentView("poll_interval", "float", " = 5.0"), "Seconds between two looks.")
_PROCESSING_WAIT = OwnArgument(
    ArgumentView("max_wait_seconds", "float", " = 1800.0"),
    "Seconds after which waiting is given up with an error that is a TimeoutError and a RuntimeError.",
)


def poll_helper(method: MethodBuilder, helper: Helper, flavour: Flavour) -> HelperView:
    """The method that makes a call, then waits until what it started has ended."""
    arguments = positioned(without_stream(method), helper)
    made = call_by_keyword(method, arguments) if helper.positional else f"self.{method.name}({passed_on(arguments)})"
    return helper_view(
        method,
        helper.name,
        define=flavour.define,
        arguments=arguments,
        own=waiting(method, helper, method.returns(flavour)),
        returns=method.returns(flavour),
        text=f"{method.operation.summary} Waits until {POLLING[helper.polls].waits}.",
        statements=(f"started = {flavour.await_}{made}", f"return {flavour.await_}{poll_started(method, helper)}"),
    )


def poll_started(method: MethodBuilder, helper: Helper) -> str:
    """The call that waits for what `started` tells of."""
    *owner, _ = helper.polls.split(".")
    poll = ".".join(("self", *owner[len(method_name(method.operation).resource) :], POLLING[helper.polls].name))
    above = "".join(f", {name}=started.{name}" for name in _ids_above(method, helper))
    return f"{poll}(started.id{above}, {WAITING_PASSED_ON}, {FURTHER_EXTRAS})"


def polling(method: MethodBuilder, polling: Polling, flavour: Flavour) -> HelperView:
    """The method that asks for a state until it is one of those that end."""
    function = method.values.runtime("polling", "async_poll" if flavour is ASYNC else "poll")
    patience = method.values.runtime("polling", "Patience")
    returns = method.returns(flavour)
    own, interval = _waiting(method, polling, returns), "poll_interval_ms"
    if polling.name != "poll":
        own, interval = [_PROCESSING_INTERVAL, _PROCESSING_WAIT, own[-1]], "poll_interval * 1000"
    arguments = [replace(a, name=polling.member or a.name) if a.positional else a for a in method.arguments]
    look = f"lambda: self.with_raw_response.{method.name}({passed_on(arguments)})"
    terms = f"ended=({', '.join(map(literal, polling.ended))}), interval_ms={interval}, "
    terms += f"default_interval_ms={polling.interval_ms}, max_wait_seconds=max_wait_seconds, on_progress=on_progress"
    view = helper_view(
        method,
        polling.name,
        define=flavour.define,
        arguments=arguments,
        own=own,
        returns=returns,
        text=f"{method.operation.summary} Asks for it until {polling.waits}.",
        statements=(f"return {flavour.await_}{function}({look}, {patience}({terms}))",),
    )
    return _by_position(view, last=interval) if polling.by_position else view


def _by_position(view: HelperView, last: str) -> HelperView:
    """A helper of which all arguments may go by position, up to one that stands behind what every method takes."""
    required = [argument for argument in view.arguments if not argument.default]
    until = [argument for argument in view.arguments if argument.name == last]
    return replace(
        view,
        positional=(*view.positional, *required, *EXTRA_ARGUMENTS, *until),
        arguments=tuple(argument for argument in view.arguments if argument not in (*required, *until)),
        takes_extras=False,
    )


def waiting(method: MethodBuilder, helper: Helper, state: str) -> list[OwnArgument]:
    """The arguments that say how a helper waits; `state` is the annotation of what it sees."""
    return _waiting(method, POLLING[helper.polls], state)


def _waiting(method: MethodBuilder, polling: Polling, state: str) -> list[OwnArgument]:
    interval, wait, progress = _WAITING
    omit = method.omit()
    callback = f"{method.hint('collections.abc', 'Callable')}[[{state}], object] | None"
    return [
        OwnArgument(ArgumentView(interval, f"int | {omit}", " = omit"), _INTERVAL_DOC.format(polling.interval_ms)),
        OwnArgument(ArgumentView(wait, f"float | {omit}", " = omit"), _WAIT_DOC),
        OwnArgument(ArgumentView(progress, callback, " = None"), _PROGRESS_DOC),
    ]


def positioned(arguments: list[Argument], helper: Helper) -> list[Argument]:
    """The arguments of a helper, of which another one may go by position than of its method."""
    if not helper.positional:
        return arguments
    return [replace(argument, positional=argument.name == helper.positional) for argument in arguments]


def call_by_keyword(method: MethodBuilder, arguments: list[Argument]) -> str:
    """The call of a method with all arguments by keyword."""
    return f"self.{method.name}({passed_on(replace(argument, positional=False) for argument in arguments)})"


def _ids_above(method: MethodBuilder, helper: Helper) -> Iterator[str]:
    """What the method that gives the state wants besides the id: `thread_id` of a run."""
    operation = method.beside(helper.polls)
    assert operation is not None  # noqa: S101 - helpers are made only where there is one
    *above, _ = operation.parameters_in(Location.PATH)
    return (argument_name(parameter.name) for parameter in above)
