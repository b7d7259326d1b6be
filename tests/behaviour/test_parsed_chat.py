"""Chat completions that are read into types, whole and as streams, against the emulator."""

from __future__ import annotations

import asyncio
import json
from collections.abc import Iterator
from dataclasses import dataclass

import pydantic
import pytest
from aoai_v2024_10_21 import (
    APIError,
    AsyncAzureOpenAI,
    AzureOpenAI,
    ContentFilterFinishReasonError,
    LengthFinishReasonError,
    pydantic_function_tool,
)
from aoai_v2024_10_21.lib.streaming.chat import ChatCompletionStreamState, ChunkEvent, ContentDoneEvent
from aoai_v2024_10_21.types.chat import ChatCompletionMessageParam, ParsedChatCompletion
from aoaigen.emulator import Emulator
from pinned import CATALOG, emulator_of, package_of

MODEL = "my-gpt-4o"
MESSAGES: list[ChatCompletionMessageParam] = [{"role": "user", "content": "What is the weather in Oslo?"}]


class Weather(pydantic.BaseModel):
    """What the weather is like."""

    place: str
    degrees: float


@dataclass
class Forecast:
    place: str
    days: list[str]


FORECAST = Forecast("Oslo", ["rain", "sun"])
PIECES = ['{"place": "Os', 'lo", "days": ["rain', '", "sun"]}']


@pytest.fixture
def client(emulator: Emulator) -> Iterator[AzureOpenAI]:
    with AzureOpenAI(azure_endpoint=emulator.endpoint, api_key=emulator.api_key, max_retries=0) as client:
        yield client


def test_a_raw_answer_is_parsed_when_it_is_asked_for(emulator: Emulator, client: AzureOpenAI) -> None:
    emulator.on("ChatCompletions_Create").reply(text="not what was asked for")
    raw = client.chat.completions.with_raw_response.parse(model=MODEL, messages=MESSAGES, response_format=Weather)
    assert raw.status_code == 200
    assert raw.json()["choices"][0]["message"]["content"] == "not what was asked for"
    with pytest.raises(pydantic.ValidationError):
        raw.parse()


def test_tools_are_refused_before_a_raw_answer_is_asked_for(emulator: Emulator, client: AzureOpenAI) -> None:
    with pytest.raises(ValueError, match="not `strict`"):
        client.chat.completions.with_raw_response.parse(
            model=MODEL, messages=MESSAGES, tools=[{"type": "function", "function": {"name": "f"}}]
        )
    assert not emulator.requests


def test_parsed_answers_as_they_came(client: AzureOpenAI) -> None:
    for completions in (client.chat.completions, client.beta.chat.completions):
        raw = completions.with_raw_response.parse(model=MODEL, messages=MESSAGES, response_format=Weather)
        assert isinstance(raw.parse().choices[0].message.parsed, Weather)
        with completions.with_streaming_response.parse(
            model=MODEL, messages=MESSAGES, response_format=Forecast
        ) as response:
            assert response.status_code == 200
            assert isinstance(response.parse().choices[0].message.parsed, Forecast)


def test_parsed_answers_as_they_came_asynchronously(emulator: Emulator) -> None:
    async def run() -> tuple[Weather | None, Forecast | None]:
        async with AsyncAzureOpenAI(azure_endpoint=emulator.endpoint, api_key=emulator.api_key) as client:
            completions = client.chat.completions
            raw = await completions.with_raw_response.parse(model=MODEL, messages=MESSAGES, response_format=Weather)
            async with completions.with_streaming_response.parse(
                model=MODEL, messages=MESSAGES, response_format=Forecast
            ) as response:
                streamed = await response.parse()
            return raw.parse().choices[0].message.parsed, streamed.choices[0].message.parsed

    weather, forecast = asyncio.run(run())
    assert isinstance(weather, Weather)
    assert isinstance(forecast, Forecast)


def test_an_answer_as_a_pydantic_model(emulator: Emulator, client: AzureOpenAI) -> None:
    completion = client.chat.completions.parse(model=MODEL, messages=MESSAGES, response_format=Weather)
    message = completion.choices[0].message
    assert isinstance(message.parsed, Weather)
    assert message.parsed == Weather.model_validate_json(message.content or "")
    assert message.model_dump()["parsed"] == message.parsed.model_dump()
    assert isinstance(completion, ParsedChatCompletion)
    assert completion._request_id
    asked = emulator.requests[-1].json["response_format"]
    assert asked["json_schema"]["schema"]["required"] == ["place", "degrees"]
    assert (asked["type"], asked["json_schema"]["name"], asked["json_schema"]["strict"]) == (
        "json_schema",
        "Weather",
        True,
    )


def test_an_answer_as_a_dataclass(emulator: Emulator, client: AzureOpenAI) -> None:
    emulator.on("ChatCompletions_Create").reply(stream=PIECES)
    completion = client.chat.completions.parse(model=MODEL, messages=MESSAGES, response_format=Forecast)
    message = completion.choices[0].message
    assert message.parsed == FORECAST
    assert message.model_dump()["parsed"] == {"place": "Oslo", "days": ["rain", "sun"]}


def test_a_refusal_is_not_parsed(emulator: Emulator, client: AzureOpenAI) -> None:
    emulator.on("ChatCompletions_Create").reply(refusal="I cannot help with that.")
    message = client.chat.completions.parse(model=MODEL, messages=MESSAGES, response_format=Weather).choices[0].message
    assert (message.parsed, message.content, message.refusal) == (None, None, "I cannot help with that.")


@pytest.mark.parametrize(
    ("reason", "error"), [("length", LengthFinishReasonError), ("content_filter", ContentFilterFinishReasonError)]
)
def test_an_answer_that_is_cut_off(
    emulator: Emulator, client: AzureOpenAI, reason: str, error: type[LengthFinishReasonError]
) -> None:
    emulator.on("ChatCompletions_Create").reply(stream=PIECES[:2], finish_reason=reason)
    with pytest.raises(error) as raised:
        client.chat.completions.parse(model=MODEL, messages=MESSAGES, response_format=Forecast)
    assert raised.value.completion.choices[0].message.content == "".join(PIECES[:2])

    with client.chat.completions.stream(model=MODEL, messages=MESSAGES, response_format=Forecast) as stream:
        with pytest.raises(error):
            stream.until_done()
        message = stream.current_completion_snapshot.choices[0].message
    assert (message.content, message.parsed) == ("".join(PIECES[:2]), {"place": "Oslo", "days": []})


def test_a_whole_conversation_with_tools(emulator: Emulator, client: AzureOpenAI) -> None:
    weather = {"place": "Oslo", "degrees": 4.5}
    emulator.on("ChatCompletions_Create").reply(tool_calls=[{"name": "Weather", "arguments": weather}], times=1)
    tools = [pydantic_function_tool(Weather)]
    message = client.chat.completions.parse(model=MODEL, messages=MESSAGES, tools=tools).choices[0].message
    assert message.tool_calls is not None
    (call,) = message.tool_calls
    assert call.function.parsed_arguments == Weather(place="Oslo", degrees=4.5)
    assert json.loads(call.function.arguments) == weather

    # What was parsed stays here: the emulator refuses what the API version does not know.
    answer: ChatCompletionMessageParam = {"role": "tool", "tool_call_id": call.id, "content": "done"}
    client.chat.completions.create(model=MODEL, messages=[*MESSAGES, message, answer], tools=tools)
    sent = emulator.requests[-1].json["messages"][1]
    assert "parsed" not in sent
    assert sent["tool_calls"][0]["function"].keys() == {"name", "arguments"}


def test_loose_tools_are_refused_before_the_call(emulator: Emulator, client: AzureOpenAI) -> None:
    with pytest.raises(ValueError, match="the tool 'loose' is not `strict`"):
        client.chat.completions.parse(
            model=MODEL, messages=MESSAGES, tools=[{"type": "function", "function": {"name": "loose"}}]
        )
    with pytest.raises(TypeError, match="a pydantic model, a dataclass or a TypedDict"):
        client.chat.completions.stream(model=MODEL, messages=MESSAGES, response_format=int)
    assert not emulator.requests


def test_a_stream_as_a_dataclass(emulator: Emulator, client: AzureOpenAI) -> None:
    emulator.on("ChatCompletions_Create").reply(stream=PIECES)
    with client.chat.completions.stream(
        model=MODEL, messages=MESSAGES, response_format=Forecast, stream_options={"include_usage": True}
    ) as stream:
        events = list(stream)
    assert stream.response.is_closed
    deltas = [event for event in events if event.type == "content.delta"]
    assert "".join(event.delta for event in deltas) == "".join(PIECES)
    assert [event.parsed for event in deltas[1:]] == [
        {},
        {"place": "Oslo", "days": []},
        {"place": "Oslo", "days": ["rain", "sun"]},
    ]
    (done,) = (event for event in events if isinstance(event, ContentDoneEvent))
    assert done.parsed == FORECAST
    final = stream.get_final_completion()
    assert final.choices[0].message.parsed == FORECAST
    assert final.object == "chat.completion"
    assert final.usage is not None
    assert final.prompt_filter_results is not None
    assert final._request_id == stream.response.headers["x-request-id"]


def test_a_stream_of_tool_calls(emulator: Emulator, client: AzureOpenAI) -> None:
    weather = {"place": "Oslo", "degrees": 4.5}
    emulator.on("ChatCompletions_Create").reply(tool_calls=[{"name": "Weather", "arguments": weather}])
    tools = [pydantic_function_tool(Weather)]
    with client.chat.completions.stream(model=MODEL, messages=MESSAGES, tools=iter(tools)) as stream:
        (done,) = (event for event in stream if event.type == "tool_calls.function.arguments.done")
    assert (done.name, done.index, done.parsed_arguments) == ("Weather", 0, Weather(place="Oslo", degrees=4.5))
    calls = stream.get_final_completion().choices[0].message.tool_calls
    assert calls is not None
    (call,) = calls
    assert call.function.parsed_arguments == done.parsed_arguments


def test_a_stream_in_which_the_content_filter_is_asynchronous(emulator: Emulator, client: AzureOpenAI) -> None:
    head = {"id": "c-1", "object": "chat.completion.chunk", "created": 5, "model": "gpt-4o"}
    empty = {"id": "", "object": "", "created": 0, "model": ""}
    verdict = {"hate": {"filtered": False, "severity": "low"}}
    chunks = [
        {**empty, "choices": [], "prompt_filter_results": [{"prompt_index": 0, "content_filter_results": verdict}]},
        {**head, "choices": [{"index": 0, "finish_reason": None, "delta": {"role": "assistant", "content": "Rain"}}]},
        {**head, "choices": [{"index": 0, "finish_reason": "stop", "delta": {}}]},
        {**empty, "choices": [{"index": 0, "finish_reason": None, "content_filter_results": verdict}]},
    ]
    body = "".join(f"data: {json.dumps(chunk)}\n\n" for chunk in chunks) + "data: [DONE]\n\n"
    emulator.on("ChatCompletions_Create").reply(body=body, headers={"content-type": "text/event-stream"})
    with client.chat.completions.stream(model=MODEL, messages=MESSAGES) as stream:
        kinds = [event.type for event in stream]
    assert kinds == ["chunk", "chunk", "content.delta", "chunk", "content.done", "chunk"]
    final = stream.get_final_completion()
    (choice,) = final.choices
    assert (final.id, choice.finish_reason, choice.message.content) == ("c-1", "stop", "Rain")
    assert choice.content_filter_results is not None
    assert choice.content_filter_results.hate is not None
    assert choice.content_filter_results.hate.severity == "low"
    assert final.prompt_filter_results is not None


@pytest.mark.parametrize("fault", ["stream-error", "cut"])
def test_what_arrived_before_an_error_can_be_read(emulator: Emulator, client: AzureOpenAI, fault: str) -> None:
    emulator.on("ChatCompletions_Create").fail(fault)
    with client.chat.completions.stream(model=MODEL, messages=MESSAGES) as stream:
        with pytest.raises(APIError):
            stream.until_done()
        snapshot = stream.current_completion_snapshot
    assert snapshot.choices[0].finish_reason is None
    assert snapshot.choices[0].message.content


def test_a_stream_cut_into_small_pieces_and_left_early(emulator: Emulator, client: AzureOpenAI) -> None:
    emulator.on("ChatCompletions_Create").fail("slow")
    with client.chat.completions.stream(model=MODEL, messages=MESSAGES) as stream:
        assert isinstance(next(stream), ChunkEvent)
    assert stream.response.is_closed


def test_chunks_added_up_by_hand(client: AzureOpenAI) -> None:
    state = ChatCompletionStreamState()
    for chunk in client.chat.completions.create(model=MODEL, messages=MESSAGES, stream=True):
        state.handle_chunk(chunk)
    whole = client.chat.completions.create(model=MODEL, messages=MESSAGES)
    assert state.get_final_completion().choices[0].message.content == whole.choices[0].message.content


def test_async(emulator: Emulator) -> None:
    emulator.on("ChatCompletions_Create").reply(stream=PIECES)

    async def run() -> tuple[Forecast | None, list[str], Forecast | None, str | None]:
        async with AsyncAzureOpenAI(azure_endpoint=emulator.endpoint, api_key=emulator.api_key) as client:
            parsed = await client.chat.completions.parse(model=MODEL, messages=MESSAGES, response_format=Forecast)
            manager = client.chat.completions.stream(model=MODEL, messages=MESSAGES, response_format=Forecast)
            async with manager as stream:
                kinds: list[str] = [event.type async for event in stream]
                final = (await stream.get_final_completion()).choices[0].message.parsed
            async with client.chat.completions.stream(model=MODEL, messages=MESSAGES) as stream_of_text:
                await stream_of_text.until_done()
                text = stream_of_text.current_completion_snapshot.choices[0].message.content
            return parsed.choices[0].message.parsed, kinds, final, text

    parsed, kinds, final, text = asyncio.run(run())
    assert parsed == final == FORECAST
    assert text == "".join(PIECES)
    assert (kinds.count("content.delta"), kinds[-1]) == (len(PIECES) + 1, "content.done")


def test_the_first_version_streams_but_cannot_be_held_to_a_schema() -> None:
    first = CATALOG.versions[0]
    package = package_of(first)
    with (
        emulator_of(first) as emulator,
        package.AzureOpenAI(azure_endpoint=emulator.endpoint, api_key=emulator.api_key) as client,
    ):
        tool = package.pydantic_function_tool(Weather)
        assert "strict" not in tool["function"]
        choice = {"type": "function", "function": {"name": "Weather"}}
        with client.chat.completions.stream(model=MODEL, messages=MESSAGES, tools=[tool], tool_choice=choice) as stream:
            (call,) = stream.get_final_completion().choices[0].message.tool_calls
        assert isinstance(call.function.parsed_arguments, Weather)
        with pytest.raises(AttributeError, match="`parse` is not in API version 2024-06-01; it is in 2024-08-01"):
            _ = client.chat.completions.parse


def test_older_code_finds_it_below_beta(client: AzureOpenAI) -> None:
    completion = client.beta.chat.completions.parse(model=MODEL, messages=MESSAGES, response_format=Weather)
    assert isinstance(completion.choices[0].message.parsed, Weather)
