"""Streamed chat completions without I/O: the events that follow from chunks, and what these add up to."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar, Generic, TypeVar

from .chat_deltas import NOTHING, add_chunk, without_positions
from .chat_parsing import Expectation, refuse_unfinished
from .dumping import plain
from .models import BaseModel
from .partial_json import PartialJSON
from .sentinels import omit

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

    from .deltas import JSONObject
    from .sentinels import Omit

_Chunk = TypeVar("_Chunk", bound=BaseModel)
_Event = TypeVar("_Event")
_Snapshot = TypeVar("_Snapshot", bound=BaseModel)
_Completion = TypeVar("_Completion", bound=BaseModel)


_OBJECTS_OF_A_CHOICE = ("delta", "logprobs", "content_filter_results", "content_filter_result")


class _Progress:
    """How far the events of one choice have come."""

    def __init__(self) -> None:
        self.content = PartialJSON()
        self.arguments: dict[int, PartialJSON] = {}
        self.parsed: Any = None
        self.parsed_arguments: dict[int, Any] = {}
        self.call: int | None = None
        """The tool call that is being written."""
        self.done: set[str | int] = set()
        """The parts of the message, and the tool calls, that are complete."""


class ChatState(Generic[_Chunk, _Event, _Snapshot, _Completion]):
    """Adds up the chunks of a stream, and tells what each of them means.

    The generated subclass says of which classes the events and the completion are.

    `response_format` and `input_tools` are those of the call; the attributes of the same names are what to send for
    them. Raises TypeError for a type that has no JSON Schema.
    """

    _completion: ClassVar[type[BaseModel]]
    _events: ClassVar[Mapping[str, type[BaseModel]]]
    """By their `type`."""

    def __init__(self, *, input_tools: Iterable[Any] | Omit = omit, response_format: object = omit) -> None:
        self._expected = Expectation(response_format, input_tools)
        self.response_format: Any = self._expected.response_format
        self.input_tools: Any = self._expected.tools
        self._sum = NOTHING
        self._progress: dict[int, _Progress] = {}
        self._headers: Mapping[str, str] | None = None

    @property
    def current_completion_snapshot(self) -> _Snapshot:
        """The completion as far as it has arrived. It stays as it is when more does.

        What is to be parsed is there as far as it can be read, as plain JSON values until it is complete.
        """
        snapshot: Any = self._completion._from_json(without_positions(self._sum), self._headers)  # noqa: SLF001
        if self._expected.reads:
            for choice in snapshot.choices:
                progress = self._progress[choice.index]
                choice.message.parsed = progress.parsed
                calls = choice.message.tool_calls or ()
                for call, index in zip(calls, sorted(progress.arguments), strict=True):
                    call.function.parsed_arguments = progress.parsed_arguments.get(index)
        return snapshot  # type: ignore[no-any-return]

    def get_final_completion(self) -> _Completion:
        """The completion, once all chunks have been handled, with what is to be parsed.

        Raises LengthFinishReasonError or ContentFilterFinishReasonError for an answer that was cut off, ValueError
        (pydantic's own for its models) for one that does not fit.
        """
        cls: Any = self._completion
        completion: _Completion = self._expected.read(cls, self.current_completion_snapshot)
        return completion

    def handle_chunk(self, chunk: _Chunk) -> list[_Event]:
        """Take in a chunk, and return the events that follow from it, itself first.

        Raises LengthFinishReasonError or ContentFilterFinishReasonError where an answer that is to be parsed ends so,
        and ValueError where it does not fit. What has arrived, this chunk included, is in the snapshot.
        """
        piece = _numbered(plain(chunk), self._sum)
        self._headers = self._headers or chunk._headers  # noqa: SLF001 - the runtime's own
        self._sum = add_chunk(self._sum, piece)
        choices = {choice["index"]: choice for choice in self._sum["choices"]}
        pieces = piece.get("choices") or ()
        for choice in pieces:
            self._read(choices[choice["index"]], choice)
        snapshot = self.current_completion_snapshot
        for choice in pieces if self._expected.reads else ():
            refuse_unfinished(choice.get("finish_reason"), snapshot)
        events = [self._event("chunk", chunk=chunk, snapshot=snapshot)]
        for choice in pieces:
            events += self._news(choices[choice["index"]], choice)
        return events

    def _read(self, choice: JSONObject, piece: JSONObject) -> None:
        """Read what is new of the texts that are to be parsed."""
        progress = self._progress.setdefault(choice["index"], _Progress())
        delta = piece.get("delta") or {}
        if self._expected.type is not None and delta.get("content") and not choice["message"].get("refusal"):
            progress.content.feed(delta["content"])
            progress.parsed = progress.content.value()
        for call in delta.get("tool_calls") or ():
            index = call["index"]
            arguments = progress.arguments.setdefault(index, PartialJSON())
            if self._expected.reads_arguments_of(_function(_call(choice, index))[0]):
                arguments.feed(_function(call)[1])
                progress.parsed_arguments[index] = arguments.value()

    def _news(self, choice: JSONObject, piece: JSONObject) -> Iterator[_Event]:
        """What a piece adds to a choice, and what it completes."""
        progress = self._progress[choice["index"]]
        message, delta = choice["message"], piece.get("delta") or {}
        if (text := delta.get("content")) is not None:
            snapshot = message["content"]
            yield self._event("content.delta", delta=text, snapshot=snapshot, parsed=progress.parsed)
        if (text := delta.get("refusal")) is not None:
            yield self._event("refusal.delta", delta=text, snapshot=message["refusal"])
        for call in delta.get("tool_calls") or ():
            yield from self._call_news(_call(choice, call["index"]), call, progress)
        for part, tokens in (piece.get("logprobs") or {}).items():
            if tokens:
                yield self._event(f"logprobs.{part}.delta", **{part: tokens}, snapshot=choice["logprobs"][part])
        for call in delta.get("tool_calls") or ():
            if progress.call != call["index"]:  # a part is complete where the next one begins
                yield from self._done(choice, progress)
                progress.call = call["index"]
        if choice["finish_reason"]:
            yield from self._done(choice, progress)

    def _call_news(self, call: JSONObject, piece: JSONObject, progress: _Progress) -> Iterator[_Event]:
        if call.get("type") == "function":
            name, arguments = _function(call)
            yield self._event(
                "tool_calls.function.arguments.delta",
                index=call["index"],
                name=name,
                arguments=arguments,
                parsed_arguments=progress.parsed_arguments.get(call["index"]),
                arguments_delta=_function(piece)[1],
            )

    def _done(self, choice: JSONObject, progress: _Progress) -> Iterator[_Event]:
        """The parts of a message that have been written."""
        message, logprobs = choice["message"], choice["logprobs"] or {}
        if message.get("content") and _first_time("content", progress):
            progress.parsed = self._expected.content(message["content"], message.get("refusal"))
            yield self._event("content.done", content=message["content"], parsed=progress.parsed)
        if message.get("refusal") is not None and _first_time("refusal", progress):
            yield self._event("refusal.done", refusal=message["refusal"])
        for part, tokens in logprobs.items():
            if tokens is not None and _first_time(f"logprobs.{part}", progress):
                yield self._event(f"logprobs.{part}.done", **{part: tokens})
        if progress.call is not None and _first_time(progress.call, progress):
            yield from self._call_done(_call(choice, progress.call), progress)

    def _call_done(self, call: JSONObject, progress: _Progress) -> Iterator[_Event]:
        if call.get("type") == "function":
            name, arguments = _function(call)
            parsed = progress.parsed_arguments[call["index"]] = self._expected.arguments(name, arguments)
            yield self._event(
                "tool_calls.function.arguments.done",
                index=call["index"],
                name=name,
                arguments=arguments,
                parsed_arguments=parsed,
            )

    def _event(self, kind: str, **values: Any) -> Any:
        # An event of a part that this version does not know, as it came.
        cls = self._events.get(kind, BaseModel)
        return cls._from_json({"type": kind, **values})


def _numbered(piece: JSONObject, known: JSONObject) -> JSONObject:
    """Say of choices and tool calls which one they are, where the service leaves it open; leave out what is neither.

    ``known`` is the completion so far.
    """
    choices = _objects(piece.get("choices"))
    before = {choice["index"]: choice["message"].get("tool_calls") or [] for choice in known["choices"]}
    for choice in choices:
        if not isinstance(choice.get("index"), int):
            choice["index"] = 0
        _leave_out_what_is_no_object(choice, _OBJECTS_OF_A_CHOICE)
        delta = choice.setdefault("delta", {})
        if delta.get("tool_calls"):
            delta["tool_calls"] = _numbered_calls(_objects(delta["tool_calls"]), before.get(choice["index"], []))
    return {**piece, "choices": choices}


def _numbered_calls(calls: list[JSONObject], known: list[JSONObject]) -> list[JSONObject]:
    """Without an index, it is the id that tells whether a call is a new one; without either, it goes on."""
    ids = {call["index"]: call.get("id") for call in [*known, *calls] if isinstance(call.get("index"), int)}
    for position, call in enumerate(calls):
        _leave_out_what_is_no_object(call, ("function",))
        if isinstance(call.get("index"), int):
            continue
        if name := call.get("id"):
            call["index"] = next((index for index, each in ids.items() if each == name), max(ids, default=-1) + 1)
        else:
            call["index"] = position if len(calls) > 1 else max(ids, default=0)
        ids.setdefault(call["index"], name)
    return calls


def _leave_out_what_is_no_object(value: JSONObject, names: Iterable[str]) -> None:
    for name in names:
        if name in value and not isinstance(value[name], dict):
            del value[name]


def _objects(values: object) -> list[JSONObject]:
    return [value for value in values if isinstance(value, dict)] if isinstance(values, list) else []


def _function(call: JSONObject) -> tuple[str, str]:
    """The name and the arguments of a call, as far as they are there."""
    function = call.get("function") or {}
    return function.get("name") or "", function.get("arguments") or ""


def _call(choice: JSONObject, index: int) -> JSONObject:
    calls: list[JSONObject] = choice["message"]["tool_calls"]
    return next(call for call in calls if call["index"] == index)


def _first_time(part: str | int, progress: _Progress) -> bool:
    if part in progress.done:
        return False
    progress.done.add(part)
    return True
