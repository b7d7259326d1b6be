"""Views of helpers: methods that stand for another one and what users do behind it."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from aoaigen.contract import Contract, Object, Operation
from aoaigen.conventions import (
    FILES,
    HELPERS,
    POLLING,
    STREAM_OPTIONS_PROPERTY,
    Helper,
    HelperKind,
    is_openai,
    method_name,
)
from aoaigen.results import Value, result_of

from .annotations import RUNTIME
from .assistants import HANDLING, handled_events
from .batching import batch_helper
from .chat import FORMAT, PARSED, STREAMING, Chat, chat_of, format_annotation, parsed_module
from .helper import HelperView, OwnArgument, helper_view, passed_on, without_stream
from .methods import ASYNC, ArgumentView, Flavour, MethodBuilder
from .names import call_name
from .polling import poll_helper, polling
from .text import literal
from .uploading import takes_parts, upload_all_helper, upload_helper, upload_parts_helper

_READ_INTO = "What the answer is read into: a pydantic model, a dataclass or a TypedDict."
_STRICT_ALONE = "All have to be `strict`, as those of `pydantic_function_tool` are."
_PARSE_RAISES = (
    "Raises LengthFinishReasonError or ContentFilterFinishReasonError for an answer that was cut off, ValueError "
    "(pydantic's own for its models) for one that does not fit or a tool that is not `strict`, TypeError for a type "
    "without a JSON Schema."
)
_HANDLER_DOC = "What is told of the events, one for this stream alone. Without it they can still be iterated over."
_STREAM_GIVES = (
    "Besides the chunks, it gives events for what they add to texts and tool calls, and for what they complete. "
    "`get_final_completion` of the stream is the whole answer."
)


def helper_views(contract: Contract, method: MethodBuilder, flavour: Flavour) -> Iterator[HelperView]:
    """The helpers of one method."""
    path = call_name(method_name(method.operation))
    if not is_openai(method.operation):
        return
    helpers = HELPERS.get(path, ())
    chat = chat_of(contract) if helpers else None
    for helper in helpers:
        if not all(method.beside(needed) for needed in helper.needs) or not _ids_are_given(contract, method, helper):
            continue
        match helper.kind:
            case HelperKind.POLL:
                yield poll_helper(method, helper, flavour)
            case HelperKind.STREAM if method.streams and handled_events(contract) is not None:
                yield _stream_helper(method, helper, flavour)
            case HelperKind.CHAT_STREAM if chat is not None and method.streams:
                yield _chat_stream_helper(method, helper, flavour, chat)
            case HelperKind.PARSE if chat is not None and chat.takes_schema:
                yield _parse_helper(method, helper, flavour, chat)
            case HelperKind.UPLOAD:
                yield upload_helper(method, helper, flavour)
            case HelperKind.UPLOAD_ALL:
                yield upload_all_helper(method, helper, flavour)
            case HelperKind.UPLOAD_PARTS if takes_parts(method, helper):
                yield upload_parts_helper(method, helper, flavour)
            case HelperKind.RUN_BATCH:
                yield batch_helper(method, helper, flavour)
    if path in POLLING:
        yield polling(method, POLLING[path], flavour)


def _ids_are_given(contract: Contract, method: MethodBuilder, helper: Helper) -> bool:
    """Whether the answers that a helper takes ids from surely have them: some documents do not say so."""
    asked: list[Operation | None] = []
    if helper.polls:
        asked.append(method.operation)
    if helper.kind in (HelperKind.UPLOAD, HelperKind.UPLOAD_ALL):
        asked.append(method.beside(f"{FILES}.create"))
    if helper.kind is HelperKind.UPLOAD_PARTS:
        asked += [method.operation, method.beside(helper.calls[0])]
    return all(operation is not None and _gives_id(contract, operation) for operation in asked)


def _gives_id(contract: Contract, operation: Operation) -> bool:
    result = result_of(contract, operation)
    found = contract.resolve(result.schema) if isinstance(result, Value) else None
    member = found.property("id") if isinstance(found, Object) else None
    return member is not None and member.required and not member.schema.nullable


def _stream_helper(method: MethodBuilder, helper: Helper, flavour: Flavour) -> HelperView:
    manager = f"{flavour.prefix}AssistantStreamManager"
    handler = method.hints.imports.use_local(HANDLING, f"{flavour.prefix}AssistantEventHandlerT")
    arguments = without_stream(method)
    call = f"lambda: self.{method.name}({passed_on(arguments)}, stream=True)"
    return helper_view(
        method,
        helper.name,
        define="def",
        arguments=arguments,
        own=[OwnArgument(ArgumentView("event_handler", f"{handler} | None", " = None"), _HANDLER_DOC)],
        returns=f"{method.hints.imports.use_local(HANDLING, manager)}[{handler}]",
        text=f"{method.operation.summary} A handler follows its events in a `with` statement.",
        statements=(
            f"from {method.values.imports.relative(HANDLING)} import {manager}",
            "",
            f"return {manager}({call}, event_handler=event_handler)",
        ),
    )


def _parse_helper(method: MethodBuilder, helper: Helper, flavour: Flavour, chat: Chat) -> HelperView:
    imports = method.values.imports
    form = imports.use_local((*RUNTIME, "types"), FORMAT)
    parsed = f"{imports.use_local(parsed_module(chat), PARSED)}[{form}]"
    caller = method.values.runtime("caller", "async_reading_caller" if flavour is ASYNC else "reading_caller")
    cast = imports.use("typing", "cast")
    arguments = [a for a in without_stream(method) if a.wire_name != STREAM_OPTIONS_PROPERTY]
    asked, tools = chat.response_format, chat.tools
    given = {asked.name: "expected.response_format", tools.name: "expected.tools"}
    read = f"lambda completion: expected.read({parsed}, completion)"
    return replace(
        helper_view(
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
                f"reading = type(self)({caller}(self._client, {read}))",
                f"read = {flavour.await_}reading.{method.name}({passed_on(arguments, given)})",
                f"return {cast}({literal(parsed)}, read)",
            ),
        ),
        wrapped=True,
    )


def _chat_stream_helper(method: MethodBuilder, helper: Helper, flavour: Flavour, chat: Chat) -> HelperView:
    form = method.hints.runtime("types", FORMAT) if chat.takes_schema else "None"
    manager = method.hints.imports.use_local(STREAMING, f"{flavour.prefix}ChatCompletionStreamManager")
    arguments = without_stream(method)
    asked, tools = chat.response_format, chat.tools
    either = format_annotation(chat, method.annotation(asked))
    described = f"{asked.doc} A type is what the answer is also read into." if chat.takes_schema else asked.doc
    given = {asked.name: "state.response_format", tools.name: "state.input_tools"}
    return helper_view(
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
            f"return {manager}(lambda: self.{method.name}({passed_on(arguments, given)}, stream=True), state)",
        ),
    )
