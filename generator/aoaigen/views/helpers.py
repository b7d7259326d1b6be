"""Views of helpers: methods that stand for another one and what users do behind it."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, replace

from aoaigen.contract import Contract
from aoaigen.conventions import (
    HELPERS,
    POLLING,
    STREAM_OPTIONS_PROPERTY,
    STREAM_PROPERTY,
    Helper,
    HelperKind,
    Polling,
    method_name,
)

from .annotations import RUNTIME
from .chat import FORMAT, PARSED, STREAMING, Chat, chat_of, format_annotation, parsed_module
from .methods import ASYNC, EXTRAS, Argument, ArgumentView, Flavour, MethodBuilder, with_deprecation
from .names import call_name
from .text import docstring, literal

_READ_INTO = "What the answer is read into: a pydantic model, a dataclass or a TypedDict."
_STRICT_ALONE = "All have to be `strict`, as those of `pydantic_function_tool` are."
_PARSE_RAISES = (
    "Raises LengthFinishReasonError or ContentFilterFinishReasonError for an answer that was cut off, ValueError "
    "(pydantic's own for its models) for one that does not fit or a tool that is not `strict`, TypeError for a type "
    "without a JSON Schema."
)
_STREAM_GIVES = (
    "Besides the chunks, it gives events for what they add to texts and tool calls, and for what they complete. "
    "`get_final_completion` of the stream is the whole answer."
)
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


def helper_views(contract: Contract, method: MethodBuilder, flavour: Flavour) -> Iterator[HelperView]:
    """The helpers of one method."""
    path = call_name(method_name(method.operation))
    helpers = HELPERS.get(path, ())
    chat = chat_of(contract) if helpers else None
    for helper in helpers:
        if helper.kind is HelperKind.POLL and method.is_beside(POLLING):
            yield _poll_helper(method, helper, flavour)
        elif helper.kind is HelperKind.STREAM and method.streams:
            yield _stream_helper(method, helper, flavour)
        elif helper.kind is HelperKind.PARSE and chat is not None and chat.takes_schema:
            yield _parse_helper(method, helper, flavour, chat)
        elif helper.kind is HelperKind.CHAT_STREAM and chat is not None and method.streams:
            yield _chat_stream_helper(method, helper, flavour, chat)
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


def _parse_helper(method: MethodBuilder, helper: Helper, flavour: Flavour, chat: Chat) -> HelperView:
    imports = method.values.imports
    form = imports.use_local((*RUNTIME, "types"), FORMAT)
    parsed = f"{imports.use_local(parsed_module(chat), PARSED)}[{form}]"
    arguments = [a for a in _without_stream(method) if a.wire_name != STREAM_OPTIONS_PROPERTY]
    asked, tools = chat.response_format, chat.tools
    given = {asked.name: "expected.response_format", tools.name: "expected.tools"}
    return _view(
        method,
        helper.name,
        define=flavour.define,
        arguments=arguments,
        instead={
            asked.name: (f"type[{form}]", _READ_INTO),
            tools.name: (method.annotation(tools), f"{tools.doc} {_STRICT_ALONE}"),
        },
        returns=parsed,
        text=f"{method.operation.summary} Its answer is read into a type of yours.\n\n{_PARSE_RAISES}",
        statements=(
            f"from {imports.relative((*RUNTIME, 'chat_parsing'))} import Expectation",
            "",
            f"expected = Expectation({asked.name}, {tools.name})",
            "expected.refuse_loose_tools()",
            f"completion = {flavour.await_}self.{method.name}({_passed_on(arguments, given)})",
            f"return expected.read({parsed}, completion)",
        ),
    )


def _chat_stream_helper(method: MethodBuilder, helper: Helper, flavour: Flavour, chat: Chat) -> HelperView:
    form = method.hints.runtime("types", FORMAT) if chat.takes_schema else "None"
    manager = method.hints.imports.use_local(STREAMING, f"{flavour.prefix}ChatCompletionStreamManager")
    arguments = _without_stream(method)
    asked, tools = chat.response_format, chat.tools
    either = format_annotation(chat, method.annotation(asked))
    described = f"{asked.doc} A type is what the answer is also read into." if chat.takes_schema else asked.doc
    given = {asked.name: "state.response_format", tools.name: "state.input_tools"}
    return _view(
        method,
        helper.name,
        define="def",
        arguments=arguments,
        instead={asked.name: (either, described)},
        returns=f"{manager}[{form}]",
        text=f"{method.operation.summary} Events come in a `with` statement.\n\n{_STREAM_GIVES}",
        statements=(
            f"from {method.values.imports.relative(STREAMING)} import {manager}, ChatCompletionStreamState",
            "",
            f"state = ChatCompletionStreamState(input_tools={tools.name}, response_format={asked.name})",
            f"return {manager}(lambda: self.{method.name}({_passed_on(arguments, given)}, stream=True), state)",
        ),
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
    instead: Mapping[str, tuple[str, str]] | None = None,
) -> HelperView:
    """`instead` has other annotations and descriptions for some arguments, by name."""
    other = instead or {}
    entries = [(a.name, other[a.name][1] if a.name in other else with_deprecation(a)) for a in arguments]
    further: tuple[ArgumentView, ...] = ()
    if interval:
        entries.append(("poll_interval_ms", "Milliseconds between two looks; 1000 by default."))
        further = (ArgumentView("poll_interval_ms", f"int | {method.omit()}", " = omit"),)
    return HelperView(
        name=name,
        define=define,
        positional=tuple(method.argument_view(a) for a in arguments if a.positional),
        arguments=(*(_argument(method, a, other) for a in arguments if not a.positional), *further),
        returns=returns,
        doc=docstring(text, 8, [("Args", [*entries, *EXTRAS])]),
        statements=statements,
    )


def _argument(method: MethodBuilder, argument: Argument, instead: Mapping[str, tuple[str, str]]) -> ArgumentView:
    view = method.argument_view(argument)
    if argument.name not in instead:
        return view
    return replace(view, annotation=f"{instead[argument.name][0]} | {method.omit()}")


def _without_stream(method: MethodBuilder) -> list[Argument]:
    return [argument for argument in method.arguments if argument.wire_name != STREAM_PROPERTY]


def _passed_on(arguments: Iterable[Argument], instead: Mapping[str, str] | None = None) -> str:
    """Arguments as they are handed to the method that does the work. `instead` has other values for some, by name."""
    values = {argument.name: argument.name for argument in arguments} | dict(instead or {})
    given = (values[a.name] if a.positional else f"{a.name}={values[a.name]}" for a in arguments)
    return ", ".join([*given, _EXTRAS_PASSED_ON])
