"""Views of what helps with chat: the classes of parsed answers, the events of streamed ones, tools from types.

None of these are in the document. They are made of its classes, which are found by their place in an answer.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from aoaigen.contract import Contract, Operation, Reference
from aoaigen.conventions import ALIASES, CHAT_METHOD, JSON_SCHEMA_PROPERTY, STRICT_PROPERTY, is_openai, method_name
from aoaigen.homes import Homes, ResourcePath
from aoaigen.results import Value, event_of, result_of

from .annotations import RUNTIME, Annotator, Direction
from .imports import Imports
from .methods import Argument, argument_annotation, arguments_of
from .names import call_name
from .places import schema_at
from .text import docstring
from .types import ClassView, FieldView, home_module, namespace_of

STREAMING = ("lib", "streaming", "chat")
TOOLS = ("lib", "tools")
PARSED = "ParsedChatCompletion"
FORMAT = "ResponseFormatT"
"""The type variable for what the text of an answer is read into."""
SNAPSHOTS = (PARSED, "ParsedChoice", "ParsedChatCompletionMessage")
"""What a stream adds up, before its text is read into anything."""
PARSED_NAMES = (*SNAPSHOTS, "ParsedFunctionToolCall", "ParsedFunction")


@dataclass(frozen=True, slots=True)
class Chat:
    """The schemas of the answers of chat, by name, and what can be asked of them."""

    operation: Operation
    completion: str
    choice: str
    message: str
    call: str
    function: str
    chunk: str
    token: str
    """A token with its probability."""
    tools: Argument
    response_format: Argument
    takes_schema: bool
    """Whether answers can be held to a JSON Schema."""
    strict: bool
    """Whether calls of tools can be."""


@dataclass(frozen=True, slots=True)
class ChatView:
    """The modules of helpers that a package has for chat."""

    streaming: Imports
    streaming_hints: Imports
    tools_hints: Imports
    chunk: str
    token: str
    tool: str
    tools: str
    """The annotation of the argument."""
    response_format: str
    """Likewise."""
    strict: bool


def chat_of(contract: Contract) -> Chat | None:
    """What there is of chat in a contract; None if it has none, or one that these helpers do not fit."""
    for operation in contract.operations:
        if is_openai(operation) and call_name(method_name(operation)) == CHAT_METHOD:
            return _chat(contract, operation)
    return None


def aliases_of(contract: Contract) -> Mapping[ResourcePath, ResourcePath]:
    """The resources of a contract that are found in a second place, by that place."""
    return ALIASES if chat_of(contract) is not None else {}


def _chat(contract: Contract, operation: Operation) -> Chat | None:
    result, chunk = result_of(contract, operation), event_of(operation)
    arguments = {argument.wire_name: argument for argument in arguments_of(contract, operation)}
    tools, response_format = arguments.get("tools"), arguments.get("response_format")
    if not isinstance(result, Value) or tools is None or response_format is None:
        return None
    choice = schema_at(contract, result.schema, "choices", "[]")
    call = schema_at(contract, choice, "message", "tool_calls", "[]")
    named = {
        "completion": result.schema,
        "choice": choice,
        "message": schema_at(contract, choice, "message"),
        "call": call,
        "function": schema_at(contract, call, "function"),
        "chunk": chunk,
        "token": schema_at(contract, choice, "logprobs", "content", "[]"),
    }
    names = {place: schema.target for place, schema in named.items() if isinstance(schema, Reference)}
    if names.keys() != named.keys():
        return None
    definition = schema_at(contract, tools.schema, "[]", "function")
    return Chat(
        operation,
        **names,
        tools=tools,
        response_format=response_format,
        takes_schema=schema_at(contract, response_format.schema, JSON_SCHEMA_PROPERTY) is not None,
        strict=schema_at(contract, definition, STRICT_PROPERTY) is not None,
    )


def parsed_module(chat: Chat) -> tuple[str, ...]:
    """The public module of the classes of parsed answers."""
    return namespace_of(method_name(chat.operation).resource)


def parsed_classes(chat: Chat, annotator: Annotator, imports: Imports) -> Iterator[ClassView]:
    """The classes of answers whose texts and arguments are read into types of the user's."""
    generic = imports.use("typing", "Generic")
    form = imports.use_local((*RUNTIME, "types"), FORMAT)
    derived = f"{imports.use_local((*RUNTIME, 'models'), 'Derived')}()"
    annotated = imports.use("typing", "Annotated")
    overrides = "  # type: ignore[assignment]"
    narrows = "  # pyright: ignore[reportIncompatibleVariableOverride]"

    def view(name: str, schema: str, doc: str, *fields: FieldView, generic_in: str = "") -> ClassView:
        base = annotator.named(schema, Direction.RESPONSE)
        return ClassView(name, f"{base}{generic_in}", docstring(doc, 4), fields)

    def field(name: str, annotation: str, default: str, doc: str) -> FieldView:
        return FieldView(name, annotation, default, docstring(doc, 4))

    parameter = f", {generic}[{form}]"
    yield view(
        PARSED,
        chat.completion,
        "An answer with what its texts and the arguments of its tool calls stand for.",
        field("choices", f"list[ParsedChoice[{form}]]", overrides, "The answers, as many as `n` asked for."),
        generic_in=parameter,
    )
    yield view(
        "ParsedChoice",
        chat.choice,
        "One answer of the model.",
        field("message", f"ParsedChatCompletionMessage[{form}]", narrows, "What the model says."),
        generic_in=parameter,
    )
    yield view(
        "ParsedChatCompletionMessage",
        chat.message,
        "A message that the model generated, and what its text stands for.",
        field(
            "parsed",
            f"{annotated}[{form} | None, {derived}]",
            " = None",
            "The text as the type that `response_format` named. None without such a type, and for a refusal.",
        ),
        field("tool_calls", "list[ParsedFunctionToolCall] | None", f" = None{overrides}", "The tools that it calls."),
        generic_in=parameter,
    )
    yield view(
        "ParsedFunctionToolCall",
        chat.call,
        "A call of a tool.",
        field("function", "ParsedFunction", narrows, "The function that the model calls, and with what."),
    )
    yield view(
        "ParsedFunction",
        chat.function,
        "The function that the model calls, and what its arguments stand for.",
        field(
            "parsed_arguments",
            f"{annotated}[object | None, {derived}]",
            " = None",
            "The arguments as the type that the tool was made of by `pydantic_function_tool`, or as plain JSON values\n"
            "for other `strict` tools. None for tools that are neither.",
        ),
    )


def chat_view(contract: Contract, homes: Homes) -> ChatView | None:
    """The view of the modules of helpers, None for a package without chat."""
    chat = chat_of(contract)
    if chat is None:
        return None

    def locate(name: str, direction: Direction) -> tuple[str, ...]:
        return home_module(contract, homes, name, direction)[:-1]

    values, hints, tools_hints = Imports(STREAMING[:-1]), Imports(STREAMING[:-1]), Imports(TOOLS[:-1])
    names = Annotator(contract, homes, values, locate)
    annotator = Annotator(contract, homes, hints, locate)
    for name in SNAPSHOTS:
        values.use_local(parsed_module(chat), name)
    tool = schema_at(contract, chat.tools.schema, "[]")
    assert tool is not None  # noqa: S101 - its function has been found
    view = ChatView(
        streaming=values,
        streaming_hints=hints,
        tools_hints=tools_hints,
        chunk=names.named(chat.chunk, Direction.RESPONSE),
        token=names.named(chat.token, Direction.RESPONSE),
        tool=Annotator(contract, homes, tools_hints, locate).annotate(tool, Direction.REQUEST),
        tools=argument_annotation(annotator, chat.tools),
        response_format=format_annotation(chat, argument_annotation(annotator, chat.response_format)),
        strict=chat.strict,
    )
    for name in ("Awaitable", "Callable"):
        hints.use("collections.abc", name)
    for module, name in (("sentinels", "Omit"), ("streaming", "AsyncStream"), ("streaming", "Stream")):
        hints.use_local((*RUNTIME, module), name)
    hints.discard(values)
    return view


def format_annotation(chat: Chat, annotation: str) -> str:
    """The annotation of an argument that takes a type besides what the document says, if the version can have it."""
    return f"type[{FORMAT}] | {annotation}" if chat.takes_schema else annotation
