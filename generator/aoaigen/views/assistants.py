"""Views of what helps with runs of assistants: the handlers of their events.

None of these are in the document. They are made of its classes, which are found by their place in the events.
"""

from __future__ import annotations

from dataclasses import dataclass

from aoaigen.contract import Contract, Operation, Schema
from aoaigen.conventions import HELPERS, HelperKind, is_openai, method_name
from aoaigen.homes import Homes
from aoaigen.results import event_of

from .annotations import RUNTIME, Annotator, Direction
from .imports import Imports
from .methods import ASYNC, SYNC, Flavour
from .names import call_name
from .places import member_told_by, schema_at
from .text import docstring
from .types import NamespaceView, home_module

HANDLING = ("lib", "streaming", "assistants")
HANDLERS = ("AssistantEventHandler", "AsyncAssistantEventHandler")
_MANAGERS = ("AssistantStreamManager", "AsyncAssistantStreamManager")

_PLACES = {
    "run": ("thread.run.created", "data"),
    "run_step": ("thread.run.step.created", "data"),
    "run_step_delta": ("thread.run.step.delta", "data", "delta"),
    "tool_call": ("thread.run.step.created", "data", "step_details", "tool_calls", "[]"),
    "tool_call_delta": ("thread.run.step.delta", "data", "delta", "step_details", "tool_calls", "[]"),
    "message": ("thread.message.created", "data"),
    "message_delta": ("thread.message.delta", "data", "delta"),
    "text": ("thread.message.created", "data", "content", "[]", "text"),
    "text_delta": ("thread.message.delta", "data", "delta", "content", "[]", "text"),
    "image_file": ("thread.message.created", "data", "content", "[]", "image_file"),
}
"""Where an event has what handlers are given: its name, and the path of properties below it."""

_SNAPSHOT = "`delta` is what is new, `snapshot` all of it so far."
_HOOKS = (
    ("run_step_created", ("run_step",), "A run step begins."),
    ("run_step_delta", ("delta: run_step_delta", "snapshot: run_step"), f"A run step goes on. {_SNAPSHOT}"),
    ("run_step_done", ("run_step",), "A run step has ended."),
    ("tool_call_created", ("tool_call",), "A call of a tool begins; its first piece is in it."),
    ("tool_call_delta", ("delta: tool_call_delta", "snapshot: tool_call"), f"A call of a tool goes on. {_SNAPSHOT}"),
    ("tool_call_done", ("tool_call",), "A call of a tool is complete."),
    ("message_created", ("message",), "A message begins."),
    ("message_delta", ("delta: message_delta", "snapshot: message"), f"A message goes on. {_SNAPSHOT}"),
    ("message_done", ("message",), "A message is complete, or cut off."),
    ("text_created", ("text",), "A text of a message begins; its first piece is in it."),
    ("text_delta", ("delta: text_delta", "snapshot: text"), f"A text of a message goes on. {_SNAPSHOT}"),
    ("text_done", ("text",), "A text of a message is complete."),
    ("image_file_done", ("image_file",), "An image of a message is complete."),
)
"""The hooks of handlers, without `on_`: what each is given, and when it is called."""


@dataclass(frozen=True, slots=True)
class HookView:
    """A method that users override."""

    name: str
    parameters: str
    doc: str


@dataclass(frozen=True, slots=True)
class AssistantsView:
    """The module of handlers."""

    flavours: tuple[Flavour, ...]
    values: Imports
    hints: Imports
    event: str
    run: str
    run_step: str
    message: str
    hooks: tuple[HookView, ...]
    namespace: NamespaceView
    """The package that offers the handlers to importers."""


def handled_events(contract: Contract) -> Schema | None:
    """The events of streamed runs; None for a contract that has none, or some that handlers do not fit."""
    for operation in contract.operations:
        if is_openai(operation) and _streams_runs(operation):
            event = event_of(operation)
            if event is not None and all(_given(contract, event, what) is not None for what in _PLACES):
                return event
    return None


def _streams_runs(operation: Operation) -> bool:
    helpers = HELPERS.get(call_name(method_name(operation)), ())
    return any(helper.kind is HelperKind.STREAM for helper in helpers)


def _given(contract: Contract, event: Schema, what: str) -> Schema | None:
    name, *path = _PLACES[what]
    return schema_at(contract, member_told_by(contract, event, "event", name), *path)


def assistants_view(contract: Contract, homes: Homes) -> AssistantsView | None:
    """The view of the module of handlers, None for a package without streamed runs of assistants."""
    event = handled_events(contract)
    if event is None:
        return None

    def locate(name: str, direction: Direction) -> tuple[str, ...]:
        return home_module(contract, homes, name, direction)[:-1]

    values, hints = Imports(HANDLING[:-1]), Imports(HANDLING[:-1])
    names = Annotator(contract, homes, values, locate)
    annotator = Annotator(contract, homes, hints, locate)
    for name in ("Awaitable", "Callable"):
        hints.use("collections.abc", name)
    for name in ("AsyncStream", "Stream"):
        hints.use_local((*RUNTIME, "streaming"), name)

    def annotation(what: str, annotator: Annotator = annotator) -> str:
        schema = _given(contract, event, what)
        assert schema is not None  # noqa: S101 - all are there
        return annotator.annotate(schema, Direction.RESPONSE).removesuffix(" | None")

    def hook(name: str, given: tuple[str, ...], doc: str) -> HookView:
        named = [parameter.rpartition(": ") for parameter in given]
        parameters = [f"{argument or what}: {annotation(what)}" for argument, _, what in named]
        return HookView(f"on_{name}", ", ".join(parameters), docstring(doc, 8))

    offered = sorted((*HANDLERS, *_MANAGERS, *(f"{handler}T" for handler in HANDLERS)))
    view = AssistantsView(
        flavours=(SYNC, ASYNC),
        values=values,
        hints=hints,
        event=names.annotate(event, Direction.RESPONSE),
        run=annotation("run", names),
        run_step=annotation("run_step", names),
        message=annotation("message", names),
        hooks=tuple(hook(*each) for each in _HOOKS),
        namespace=NamespaceView(
            HANDLING[:-1],
            "What helps with streamed answers.",
            tuple((name, f".{HANDLING[-1]}") for name in offered),
        ),
    )
    hints.discard(values)
    return view
