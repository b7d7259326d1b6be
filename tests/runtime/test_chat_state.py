"""The events that follow from chunks."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any, ClassVar

import pytest
from runtime.chat_state import ChatState
from runtime.errors import ContentFilterFinishReasonError, LengthFinishReasonError
from runtime.models import BaseModel
from runtime.structured import function_tool


@dataclass
class Answer:
    text: str
    count: int


class Function(BaseModel):
    name: str
    arguments: str
    parsed_arguments: object | None = None


class Call(BaseModel):
    type: str
    function: Function


class Message(BaseModel):
    content: str | None
    refusal: str | None = None
    tool_calls: list[Call] | None = None
    parsed: object | None = None


class Choice(BaseModel):
    index: int
    finish_reason: str | None
    message: Message


class Completion(BaseModel):
    choices: list[Choice]


class State(ChatState[BaseModel, Any, Completion, Completion]):
    _completion = Completion
    _events: ClassVar[dict[str, type[BaseModel]]] = {}


def chunk(delta: dict[str, Any] | None = None, **choice: Any) -> BaseModel:
    piece = {"index": 0, "finish_reason": None, "delta": delta or {}, **choice}
    return BaseModel.model_validate({"id": "c-1", "object": "chat.completion.chunk", "choices": [piece]})


def call(index: int, arguments: str, name: str | None = None) -> BaseModel:
    function: dict[str, Any] = {"arguments": arguments}
    opening: dict[str, Any] = {}
    if name is not None:
        opening = {"id": f"call_{index}", "type": "function"}
        function["name"] = name
    return chunk({"tool_calls": [{"index": index, **opening, "function": function}]})


def events_of(state: State, *chunks: BaseModel) -> list[dict[str, Any]]:
    """All events but the chunks themselves."""
    events = [event.model_dump() for chunk in chunks for event in state.handle_chunk(chunk)]
    return [event for event in events if event["type"] != "chunk"]


def test_text_goes_on_and_is_complete() -> None:
    state = State()
    events = events_of(
        state,
        chunk({"role": "assistant", "content": ""}),
        chunk({"content": "Hel"}),
        chunk({"content": "lo"}),
        chunk(finish_reason="stop"),
        chunk(content_filter_results={"hate": {"filtered": False}}),
    )
    assert events == [
        {"type": "content.delta", "delta": "", "snapshot": "", "parsed": None},
        {"type": "content.delta", "delta": "Hel", "snapshot": "Hel", "parsed": None},
        {"type": "content.delta", "delta": "lo", "snapshot": "Hello", "parsed": None},
        {"type": "content.done", "content": "Hello", "parsed": None},
    ]


def test_the_chunk_comes_first_with_a_snapshot_that_stays() -> None:
    state = State()
    given = chunk({"content": "Hel"})
    first = state.handle_chunk(given)[0]
    state.handle_chunk(chunk({"content": "lo"}))
    assert first.chunk is given
    assert first.snapshot.choices[0].message.content == "Hel"
    assert state.current_completion_snapshot.choices[0].message.content == "Hello"


def test_before_the_first_chunk_there_is_nothing() -> None:
    assert State().current_completion_snapshot.choices == []


def test_text_is_read_as_it_comes_and_as_the_type_in_the_end() -> None:
    state = State(response_format=Answer)
    assert state.response_format["json_schema"]["name"] == "Answer"
    events = events_of(state, chunk({"content": '{"text": "a", '}), chunk({"content": '"count": 1}'}))
    assert [event["parsed"] for event in events] == [{"text": "a"}, {"text": "a", "count": 1}]
    message = state.current_completion_snapshot.choices[0].message
    assert message.parsed == {"text": "a", "count": 1}
    (done,) = [event for event in state.handle_chunk(chunk(finish_reason="stop")) if event.type == "content.done"]
    assert done.parsed == Answer("a", 1)
    assert done.model_dump()["parsed"] == {"text": "a", "count": 1}
    assert state.current_completion_snapshot.choices[0].message.parsed == Answer("a", 1)
    assert state.get_final_completion().choices[0].message.parsed == Answer("a", 1)


def test_a_refusal_is_not_read() -> None:
    state = State(response_format=Answer)
    events = events_of(
        state,
        chunk({"role": "assistant", "content": None, "refusal": None}),
        chunk({"refusal": "I "}),
        chunk({"refusal": "won't."}),
        chunk(finish_reason="stop"),
    )
    assert events == [
        {"type": "refusal.delta", "delta": "I ", "snapshot": "I "},
        {"type": "refusal.delta", "delta": "won't.", "snapshot": "I won't."},
        {"type": "refusal.done", "refusal": "I won't."},
    ]
    message = state.get_final_completion().choices[0].message
    assert (message.parsed, message.refusal) == (None, "I won't.")


def test_tool_calls_one_after_the_other() -> None:
    loose = {"type": "function", "function": {"name": "loose", "parameters": {}}}
    state = State(input_tools=[function_tool(Answer, None, None, strict=True), loose])
    events = events_of(
        state,
        call(0, "", name="Answer"),
        call(0, '{"text": "a"'),
        call(0, ', "count": 2}'),
        call(1, "{}", name="loose"),
        chunk(finish_reason="tool_calls"),
    )
    kind = "tool_calls.function.arguments"
    told = [(e["type"], e["index"], e["name"], e["arguments"], e["parsed_arguments"]) for e in events]
    whole = '{"text": "a", "count": 2}'
    assert told == [
        (f"{kind}.delta", 0, "Answer", "", None),
        (f"{kind}.delta", 0, "Answer", '{"text": "a"', {"text": "a"}),
        (f"{kind}.delta", 0, "Answer", whole, {"text": "a", "count": 2}),
        (f"{kind}.delta", 1, "loose", "{}", None),
        (f"{kind}.done", 0, "Answer", whole, {"text": "a", "count": 2}),
        (f"{kind}.done", 1, "loose", "{}", None),
    ]
    assert [event.get("arguments_delta") for event in events[:3]] == ["", '{"text": "a"', ', "count": 2}']
    calls = state.get_final_completion().choices[0].message.tool_calls
    assert calls is not None
    assert [each.function.parsed_arguments for each in calls] == [Answer("a", 2), None]


def test_all_in_one_chunk() -> None:
    whole = {"tool_calls": [{"index": 0, "id": "1", "type": "function", "function": {"name": "f", "arguments": "{}"}}]}
    events = events_of(State(), chunk({"content": "Now:", **whole}, finish_reason="tool_calls"))
    assert [event["type"].rpartition(".")[2] for event in events] == ["delta", "delta", "done", "done"]


def test_what_the_service_leaves_out() -> None:
    function = {"name": "f", "arguments": "{}"}
    calls = [{"id": "1", "type": "function"}, {"id": "2", "type": "function", "function": function}]
    bare = BaseModel.model_validate({"choices": [{"delta": {"tool_calls": calls}}, {"finish_reason": "tool_calls"}]})
    state = State()
    events = events_of(state, bare, BaseModel.model_validate({"choices": None}))
    assert [(event["name"], event["arguments"]) for event in events] == [("", ""), ("f", "{}")] * 2
    assert state.current_completion_snapshot.choices[0].finish_reason == "tool_calls"


def calls_of(*deltas: list[dict[str, Any]]) -> list[tuple[str, str]]:
    """The names and arguments of the calls that deltas add up to."""
    state = State()
    for delta in deltas:
        state.handle_chunk(chunk({"tool_calls": delta}))
    (choice,) = state.current_completion_snapshot.choices
    return [(call.function.name, call.function.arguments) for call in choice.message.tool_calls or ()]


def piece(arguments: str, id: str | None = None, name: str | None = None, **more: Any) -> dict[str, Any]:
    function = {"arguments": arguments} | ({"name": name} if name is not None else {})
    return {"function": function, **({"id": id, "type": "function"} if id is not None else {}), **more}


@pytest.mark.parametrize(
    ("deltas", "calls"),
    [
        ([[piece("{", "a", "f")], [piece("}")]], [("f", "{}")]),
        ([[piece("1", "a", "f")], [piece("2", "b", "g")]], [("f", "1"), ("g", "2")]),
        ([[piece("1", "a", "f"), piece("2", "b", "g")]], [("f", "1"), ("g", "2")]),
        ([[piece("1", "a", "f"), piece("2", "b", "g")], [piece("3"), piece("4")]], [("f", "13"), ("g", "24")]),
        ([[piece("1", "a", "f")], [piece("2", "b", "g")], [piece("3", "a")]], [("f", "13"), ("g", "2")]),
        ([[piece("1", "a", "f", index=None)], [piece("2", index=None)]], [("f", "12")]),
        ([[piece("1", "a", "f", index=0)], [piece("2", "", "", index=0)]], [("f", "12")]),
    ],
)
def test_tool_calls_without_an_index_are_told_apart_by_their_id(
    deltas: list[list[dict[str, Any]]], calls: list[tuple[str, str]]
) -> None:
    assert calls_of(*deltas) == calls


@pytest.mark.parametrize(
    "choices",
    [
        None,
        "abc",
        [None, 1],
        [{"index": None, "delta": {}}],
        [{"index": "0", "delta": "abc"}],
        [{"index": 0, "delta": {"tool_calls": ["x"]}}],
        [{"index": 0, "delta": {"tool_calls": [{"index": 0, "function": "f"}]}}],
        [{"index": 0, "logprobs": "x", "content_filter_results": ["x"]}],
    ],
)
def test_chunks_of_no_sense_add_nothing(choices: Any) -> None:
    state = State()
    state.handle_chunk(BaseModel.model_validate({"choices": choices}))
    state.handle_chunk(chunk({"content": "Hi"}))
    (choice,) = state.current_completion_snapshot.choices
    assert choice.message.content == "Hi"


def test_log_probabilities() -> None:
    def token(text: str) -> dict[str, Any]:
        return {"token": text, "logprob": -1.0, "bytes": None, "top_logprobs": []}

    events = events_of(
        State(),
        chunk({"content": "a"}, logprobs={"content": [token("a")], "refusal": None}),
        chunk({"content": "b"}, logprobs={"content": [token("b")], "refusal": None}),
        chunk(finish_reason="stop"),
    )
    kinds = [event["type"] for event in events]
    assert kinds == [*["content.delta", "logprobs.content.delta"] * 2, "content.done", "logprobs.content.done"]
    assert events[3]["snapshot"] == [token("a"), token("b")]
    assert events[-1]["content"] == [token("a"), token("b")]


@pytest.mark.parametrize(
    ("reason", "error"), [("length", LengthFinishReasonError), ("content_filter", ContentFilterFinishReasonError)]
)
def test_an_answer_that_is_cut_off(reason: str, error: type[LengthFinishReasonError]) -> None:
    state = State(response_format=Answer)
    state.handle_chunk(chunk({"content": '{"text": "half'}))
    with pytest.raises(error) as raised:
        state.handle_chunk(chunk(finish_reason=reason))
    assert raised.value.completion.choices[0].message.content == '{"text": "half'
    choice = state.current_completion_snapshot.choices[0]
    assert (choice.finish_reason, choice.message.content) == (reason, '{"text": "half')

    plain = State()
    assert events_of(plain, chunk({"content": "half"}), chunk(finish_reason=reason))[-1]["type"] == "content.done"
    with pytest.raises(error):
        plain.get_final_completion()


def test_text_that_does_not_fit_the_type() -> None:
    state = State(response_format=Answer)
    state.handle_chunk(chunk({"content": "Sorry"}))
    with pytest.raises(ValueError, match="Expecting value"):
        state.handle_chunk(chunk(finish_reason="stop"))
    assert state.current_completion_snapshot.choices[0].message.content == "Sorry"
