"""Which hooks of a handler the events of a streamed run call for, and what they add up to."""

from __future__ import annotations

from typing import Any

from runtime.assistant_state import AssistantState
from runtime.models import BaseModel

MESSAGE = {"id": "msg_1", "object": "thread.message", "status": "in_progress", "content": []}
CALLS_STEP = {"id": "step_1", "status": "in_progress", "step_details": {"type": "tool_calls", "tool_calls": []}}


class Function(BaseModel):
    arguments: str


class Call(BaseModel):
    id: str
    function: Function


class Details(BaseModel):
    type: str
    tool_calls: list[Call]


class Text(BaseModel):
    value: str


class ImageFile(BaseModel):
    file_id: str


class Part(BaseModel):
    type: str
    text: Text
    image_file: ImageFile


class Delta(BaseModel):
    content: list[Part]
    step_details: Details


class Data(BaseModel):
    """A run, a run step, a message, or what is new of one."""

    id: str
    status: str
    content: list[Part]
    step_details: Details
    delta: Delta


class Event(BaseModel):
    event: str
    data: Data


def event(name: str, data: dict[str, Any]) -> Event:
    return Event.model_validate({"event": name, "data": data})


def message_delta(*parts: dict[str, Any], id: str = "msg_1") -> Event:
    return event("thread.message.delta", {"id": id, "delta": {"content": list(parts)}})


def text(value: str, index: int = 0) -> dict[str, Any]:
    return {"index": index, "type": "text", "text": {"value": value}}


def calls_delta(*calls: dict[str, Any]) -> Event:
    details = {"type": "tool_calls", "tool_calls": list(calls)}
    return event("thread.run.step.delta", {"id": "step_1", "delta": {"step_details": details}})


def function(index: int, arguments: str, **more: Any) -> dict[str, Any]:
    return {"index": index, "type": "function", **more, "function": {"arguments": arguments}}


class Followed:
    """What a handler would be told, in short."""

    def __init__(self, *events: Event) -> None:
        self.state: AssistantState[Any, Any, Any, Any] = AssistantState()
        self.hooks = [
            (hook.name, *map(_short, hook.arguments))
            for each in events
            for hook in self.state.handle(each)
            if hook.name != "on_event"
        ]


def _short(argument: Any) -> Any:
    """Of a text its value, of a call its arguments, of all else its id."""
    if isinstance(argument, BaseModel):
        argument = argument.to_dict()
    if "function" in argument:
        return argument["function"]["arguments"]
    return argument.get("value") or argument.get("file_id") or argument.get("id", "delta")


def test_a_text_is_added_up() -> None:
    done = {**MESSAGE, "status": "completed", "content": [{"type": "text", "text": {"value": "One two"}}]}
    followed = Followed(
        event("thread.message.created", MESSAGE),
        event("thread.message.in_progress", MESSAGE),
        message_delta(text("One")),
        message_delta(text(" two")),
        event("thread.message.completed", done),
    )
    assert followed.hooks == [
        ("on_message_created", "msg_1"),
        ("on_text_created", "One"),
        ("on_text_delta", "One", "One"),
        ("on_message_delta", "delta", "msg_1"),
        ("on_text_delta", " two", "One two"),
        ("on_message_delta", "delta", "msg_1"),
        ("on_text_done", "One two"),
        ("on_message_done", "msg_1"),
    ]
    assert followed.state.current_message == followed.state.messages["msg_1"]
    assert followed.state.current_message.status == "completed"


def test_a_snapshot_stays_as_it_is() -> None:
    state: AssistantState[Any, Any, Any, Any] = AssistantState()
    snapshots = []
    for each in (event("thread.message.created", MESSAGE), message_delta(text("One")), message_delta(text(" two"))):
        list(state.handle(each))
        snapshots.append(state.current_message)
    assert [len(snapshot.content) for snapshot in snapshots] == [0, 1, 1]
    assert [snapshot.content[0].text.value for snapshot in snapshots[1:]] == ["One", "One two"]


def test_a_part_is_complete_where_the_next_one_begins() -> None:
    image = {"index": 1, "type": "image_file", "image_file": {"file_id": "file-1"}}
    done = {**MESSAGE, "content": [text("See:"), image, text("Nice.", 2)]}
    followed = Followed(
        event("thread.message.created", MESSAGE),
        message_delta(text("See:")),
        message_delta(image),
        message_delta(text("Nice.", 2)),
        event("thread.message.incomplete", done),
    )
    names = [hook for hook in followed.hooks if hook[0] != "on_message_delta"]
    assert names == [
        ("on_message_created", "msg_1"),
        ("on_text_created", "See:"),
        ("on_text_delta", "See:", "See:"),
        ("on_text_done", "See:"),
        ("on_text_created", "Nice."),
        ("on_text_delta", "Nice.", "Nice."),
        ("on_image_file_done", "file-1"),
        ("on_text_done", "Nice."),
        ("on_message_done", "msg_1"),
    ]


def test_each_message_has_its_own_parts() -> None:
    second = {**MESSAGE, "id": "msg_2"}
    done = {**MESSAGE, "content": [text("One")]}
    followed = Followed(
        event("thread.message.created", MESSAGE),
        message_delta(text("One")),
        event("thread.message.completed", done),
        event("thread.message.created", second),
        message_delta(text("Two"), id="msg_2"),
        event("thread.message.completed", {**second, "content": [text("Two")]}),
    )
    assert [hook for hook in followed.hooks if "done" in hook[0]] == [
        ("on_text_done", "One"),
        ("on_message_done", "msg_1"),
        ("on_text_done", "Two"),
        ("on_message_done", "msg_2"),
    ]
    assert list(followed.state.messages) == ["msg_1", "msg_2"]


def test_calls_of_tools_are_added_up_and_each_ends_once() -> None:
    followed = Followed(
        event("thread.run.step.created", CALLS_STEP),
        calls_delta(function(0, "", id="call_1")),
        calls_delta(function(0, '{"a"')),
        calls_delta(function(0, ": 1}")),
        calls_delta(function(1, "{}", id="call_2")),
        event("thread.run.step.completed", {**CALLS_STEP, "status": "completed"}),
        event("thread.run.completed", {"id": "run_1", "status": "completed"}),
    )
    calls = [hook for hook in followed.hooks if hook[0] != "on_run_step_delta"]
    assert calls == [
        ("on_run_step_created", "step_1"),
        ("on_tool_call_created", ""),
        ("on_tool_call_delta", '{"a"', '{"a"'),
        ("on_tool_call_delta", ": 1}", '{"a": 1}'),
        ("on_tool_call_done", '{"a": 1}'),
        ("on_tool_call_created", "{}"),
        ("on_tool_call_done", "{}"),
        ("on_run_step_done", "step_1"),
    ]
    assert followed.state.run_steps["step_1"].status == "completed"
    assert followed.state.current_run_step is None
    assert followed.state.current_run.status == "completed"


def test_a_call_is_complete_where_the_run_waits_for_its_output() -> None:
    followed = Followed(
        event("thread.run.step.created", CALLS_STEP),
        calls_delta(function(0, "{}", id="call_1")),
        event("thread.run.requires_action", {"id": "run_1", "status": "requires_action"}),
    )
    assert followed.hooks[-1] == ("on_tool_call_done", "{}")
    assert followed.state.current_run_step.step_details.tool_calls[0].id == "call_1"


def test_what_began_elsewhere_has_no_snapshot() -> None:
    """As in a stream that goes on with a run: its steps began in another one."""
    followed = Followed(
        message_delta(text("One")),
        calls_delta(function(0, "{}")),
        event("thread.run.step.in_progress", CALLS_STEP),
        event("thread.run.step.completed", {**CALLS_STEP, "status": "completed"}),
    )
    assert followed.hooks == [("on_run_step_done", "step_1")]
    assert followed.state.current_message is None
    assert list(followed.state.run_steps) == ["step_1"]


def test_unknown_events_have_no_hooks_but_the_first() -> None:
    state: AssistantState[Any, Any, Any, Any] = AssistantState()
    for name in ("thread.created", "thread.run.step.paused", "thread.message.read", "weather.changed", "odd"):
        assert [hook.name for hook in state.handle(event(name, {"id": "x"}))] == ["on_event"]
    without_data = BaseModel.model_validate({"event": "thread.run.completed", "data": "[DONE]"})
    assert [hook.name for hook in state.handle(without_data)] == ["on_event"]
    assert state.current_run is None


def test_the_state_goes_along_with_the_hooks() -> None:
    state: AssistantState[Any, Any, Any, Any] = AssistantState()
    seen = [
        (hook.name, state.current_event.event, state.current_message is not None)
        for hook in state.handle(event("thread.message.created", MESSAGE))
    ]
    assert seen == [
        ("on_event", "thread.message.created", False),
        ("on_message_created", "thread.message.created", True),
    ]
    assert state.current_event is None
