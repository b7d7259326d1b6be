"""Streamed runs of assistants without I/O: what the events add up to, and which hooks of a handler they call for."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Generic, NamedTuple, TypeVar

from .deltas import add_delta
from .dumping import plain
from .models import BaseModel

if TYPE_CHECKING:
    from collections.abc import Iterator

    from .deltas import JSONObject

_Event = TypeVar("_Event")
_Run = TypeVar("_Run", bound=BaseModel)
_RunStep = TypeVar("_RunStep", bound=BaseModel)
_Message = TypeVar("_Message", bound=BaseModel)
_Model = TypeVar("_Model", bound=BaseModel)

_RUN_RESTS = frozenset({"cancelled", "completed", "expired", "failed", "incomplete", "requires_action"})
"""The last words of events of runs after which a stream has no more of the run."""
_STEP_ENDS = frozenset({"cancelled", "completed", "expired", "failed"})


class Hook(NamedTuple):
    """A method of a handler to call."""

    name: str
    arguments: tuple[Any, ...]


class AssistantState(Generic[_Event, _Run, _RunStep, _Message]):
    """Adds up the messages and run steps of a stream, and tells what each event means to a handler."""

    def __init__(self) -> None:
        self.current_event: _Event | None = None
        self.current_run: _Run | None = None
        self.current_message: _Message | None = None
        self.messages: dict[str, _Message] = {}
        """By id, as far as they have arrived. None of them changes when more does."""
        self.run_steps: dict[str, _RunStep] = {}
        """Likewise."""
        self._sums: dict[str, JSONObject] = {}
        """Messages and run steps as plain JSON, by id."""
        self._run_step_id: str | None = None
        self._part: int | None = None
        """The part of the message that is being written."""
        self._call: tuple[int, Any] | None = None
        """The tool call that is being written, behind its index."""

    @property
    def current_run_step(self) -> _RunStep | None:
        """The run step that is being worked on."""
        return self.run_steps.get(self._run_step_id or "")

    def handle(self, event: _Event) -> Iterator[Hook]:
        """Take in an event, and yield the hooks that it calls for, in order.

        Each is to be called before the next is asked for: the state goes along with them.
        """
        self.current_event = event
        yield Hook("on_event", (event,))
        said: Any = event
        family, _, word = str(said.event).rpartition(".")
        match family, said.data:
            case "thread.run", BaseModel() as run:
                yield from self._handle_run(word, run)
            case "thread.run.step", BaseModel() as step:
                yield from self._handle_run_step(word, step)
            case "thread.message", BaseModel() as message:
                yield from self._handle_message(word, message)
        self.current_event = None

    def texts(self, event: _Event) -> Iterator[str]:
        """The pieces of text that an event brings."""
        said: Any = event
        if said.event == "thread.message.delta":
            for piece in said.data.delta.content or ():
                if piece.type == "text" and piece.text is not None and piece.text.value:
                    yield piece.text.value

    def _handle_run(self, word: str, run: Any) -> Iterator[Hook]:
        self.current_run = run
        if word in _RUN_RESTS:
            yield from self._call_done()

    def _handle_message(self, word: str, data: Any) -> Iterator[Hook]:
        match word:
            case "created":
                self._keep_message(data)
                yield Hook("on_message_created", (data,))
            case "delta" if data.id in self.messages:
                yield from self._message_goes_on(data.id, data.delta)
            case "completed" | "incomplete":
                self._keep_message(data)
                yield from self._part_done(data)
                yield Hook("on_message_done", (data,))

    def _keep_message(self, message: Any) -> None:
        self.current_message = self.messages[message.id] = message
        self._sums[message.id] = plain(message)

    def _message_goes_on(self, id: str, delta: Any) -> Iterator[Hook]:
        known = _by_index(self.messages[id].content)  # type: ignore[attr-defined] # each version has its own class
        message: Any = self._grown(self.messages, id, delta)
        self.current_message = message
        parts, pieces = _by_index(message.content), _by_index(delta.content)
        for index in pieces:
            if index not in known and parts[index].type == "text":
                yield Hook("on_text_created", (parts[index].text,))
        for index, piece in pieces.items():
            if piece.type == "text" and piece.text is not None:
                yield Hook("on_text_delta", (piece.text, parts[index].text))
            if index != self._part:  # a part is complete where the next one begins
                yield from self._part_done(message)
                self._part = index
        yield Hook("on_message_delta", (delta, message))

    def _part_done(self, message: Any) -> Iterator[Hook]:
        """The part of a message that was being written is complete."""
        part = None if self._part is None else _by_index(message.content).get(self._part)
        self._part = None
        if part is not None and part.type == "text":
            yield Hook("on_text_done", (part.text,))
        elif part is not None and part.type == "image_file":
            yield Hook("on_image_file_done", (part.image_file,))

    def _handle_run_step(self, word: str, data: Any) -> Iterator[Hook]:
        match word:
            case "created":
                self._run_step_id = data.id
                self.run_steps[data.id] = data
                self._sums[data.id] = plain(data)
                yield Hook("on_run_step_created", (data,))
            case "in_progress":
                self._run_step_id = data.id
            case "delta" if data.id in self.run_steps:
                yield from self._run_step_goes_on(data.id, data.delta)
            case _ if word in _STEP_ENDS:
                yield from self._call_done()
                yield Hook("on_run_step_done", (data,))
                self.run_steps[data.id] = data
                self._run_step_id = None

    def _run_step_goes_on(self, id: str, delta: Any) -> Iterator[Hook]:
        step: Any = self._grown(self.run_steps, id, delta)
        details = delta.step_details
        if details is not None and details.type == "tool_calls":
            calls = _by_index(step.step_details.tool_calls)
            for index, piece in _by_index(details.tool_calls).items():
                begun = self._call is not None and self._call[0] == index
                if begun:
                    yield Hook("on_tool_call_delta", (piece, calls[index]))
                else:
                    yield from self._call_done()  # a call is complete where the next one begins
                self._call = (index, calls[index])
                if not begun:
                    yield Hook("on_tool_call_created", (calls[index],))
        yield Hook("on_run_step_delta", (delta, step))

    def _call_done(self) -> Iterator[Hook]:
        """The tool call that was being written is complete."""
        if self._call is not None:
            _, call = self._call
            self._call = None
            yield Hook("on_tool_call_done", (call,))

    def _grown(self, snapshots: dict[str, _Model], id: str, delta: BaseModel) -> _Model:
        """A message or run step with what is new of it."""
        self._sums[id] = add_delta(self._sums[id], plain(delta))
        snapshots[id] = type(snapshots[id])._from_json(self._sums[id])  # noqa: SLF001 - the runtime's own
        return snapshots[id]


def _by_index(items: list[Any] | None) -> dict[int, Any]:
    """Parts of a message, or tool calls of a run step, by their `index`; whole objects do not number theirs."""
    return {getattr(item, "index", at): item for at, item in enumerate(items or ())}
